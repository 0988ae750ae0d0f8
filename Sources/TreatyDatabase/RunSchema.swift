import Foundation

/// The tables of a run with their types and keys, as the run's `datapackage.json` tells them.
struct RunSchema: Decodable {
  /// A table.
  struct Table: Decodable {
    /// A column.
    struct Column: Decodable {
      var name: String
      var type: String
    }

    /// Columns that point to the key of another table.
    struct ForeignKey: Decodable {
      struct Reference: Decodable {
        var resource: String
        var fields: [String]
      }

      var fields: [String]
      var reference: Reference
    }

    private struct Schema: Decodable {
      var fields: [Column]
      var primaryKey: [String]?
      var foreignKeys: [ForeignKey]?
    }

    private enum Key: String, CodingKey { case name, schema }

    var name: String
    var columns: [Column]
    var primaryKey: [String]
    var foreignKeys: [ForeignKey]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let schema = try container.decode(Schema.self, forKey: .schema)
      name = try container.decode(String.self, forKey: .name)
      columns = schema.fields
      primaryKey = schema.primaryKey ?? []
      foreignKeys = schema.foreignKeys ?? []
    }
  }

  private enum Key: String, CodingKey { case resources }

  /// The tables; those that others point to come before them.
  var tables: [Table]

  init(from decoder: any Decoder) throws {
    let tables = try decoder.container(keyedBy: Key.self).decode([Table].self, forKey: .resources)
    self.tables =
      tables.filter { $0.name == "documents" } + tables.filter { $0.name == "units" }
      + tables.filter { $0.name != "documents" && $0.name != "units" }
    point("mentions", ["document", "unit", "theme"], to: "units", ["document", "unit", "theme"])
    point("provisions", ["document", "parent"], to: "provisions", ["document", "index"])
  }

  /// Adds a key that CSV tools need not know, where both tables have it.
  private mutating func point(_ table: String, _ fields: [String], to other: String, _ key: [String]) {
    guard let place = tables.firstIndex(where: { $0.name == table }), tables.first(where: { $0.name == other })?.primaryKey == key,
      fields.allSatisfy({ field in tables[place].columns.contains { $0.name == field } })
    else { return }
    tables[place].foreignKeys.append(Table.ForeignKey(fields: fields, reference: .init(resource: other, fields: key)))
  }
}
