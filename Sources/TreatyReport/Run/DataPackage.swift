import Foundation

/// The tables of a run's folder as a Frictionless data package: `datapackage.json` with types, meanings, keys.
///
/// The form is Data Package 2.0 (datapackage.org); the columns are read from the tables as they were written, so the two cannot drift apart.
package struct DataPackage {
  private static let primaryKeys: [String: [String]] = [
    "documents": ["document"], "provisions": ["document", "index"], "units": ["document", "unit", "theme"],
    "frequency": ["grouping", "group", "scope", "theme"],
  ]
  private static let foreignKeys: [String: [(fields: [String], resource: String, referenced: [String])]] = [
    "parties": [(["document"], "documents", ["document"])], "provisions": [(["document"], "documents", ["document"])],
    "units": [(["document"], "documents", ["document"])], "document_themes": [(["document"], "documents", ["document"])],
    "mentions": [(["document"], "documents", ["document"])],
  ]

  private let title: String
  private let version: String
  private let tables: [(name: String, columns: [String])]

  /// Looks at the tables of a folder; O(bytes of their first lines).
  package init(folder: String, title: String, version: String) {
    self.title = title
    self.version = version
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".csv") }
    tables = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      (String(name.dropLast(".csv".count)), Self.columns("\(folder)/\(name)"))
    }
  }

  /// The names in the first line of a table.
  private static func columns(_ path: String) -> [String] {
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    var line: [UInt8] = []
    while line.count < 1 << 20, let block = try? file.read(upToCount: 1 << 14), !block.isEmpty {
      line += block
      if line.contains(0x0A) { break }
    }
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in line.prefix(upTo: line.firstIndex(of: 0x0A) ?? line.endIndex) {
      switch byte {
      case 0x22:
        isQuoted.toggle()
      case 0x2C where !isQuoted:
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      default: field.append(byte)
      }
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }

  /// The file's content.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
      writer.field("name", "foedera-run")
      writer.field("title", title)
      writer.field(
        "description",
        "Themes in treaties, tagged and counted by Foedera \(version). Every number leads back to units.csv and mentions.csv.")
      writer.key("resources")
      writer.array { writer in for table in tables { Self.append(table.name, table.columns, to: &writer) } }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func append(_ name: String, _ columns: [String], to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", name)
      writer.field("path", "\(name).csv")
      writer.field("type", "table")
      writer.field("format", "csv")
      writer.field("mediatype", "text/csv")
      writer.field("encoding", "utf-8")
      writer.key("schema")
      writer.object { writer in
        writer.key("fields")
        writer.array { writer in for column in columns { append(column, to: &writer) } }
        writer.key("missingValues")
        writer.array { writer in writer.value("") }
        if let key = primaryKeys[name] { append(list: key, "primaryKey", to: &writer) }
        appendForeignKeys(of: name, to: &writer)
      }
    }
  }

  private static func append(_ column: String, to writer: inout JSONWriter) {
    let known = TableColumn.named(column)
    writer.object { writer in
      writer.field("name", column)
      writer.field("type", (known?.kind ?? .string).rawValue)
      writer.field("description", known?.meaning ?? "From the documents' metadata.")
    }
  }

  private static func appendForeignKeys(of name: String, to writer: inout JSONWriter) {
    guard let keys = foreignKeys[name] else { return }
    writer.key("foreignKeys")
    writer.array { writer in
      for key in keys {
        writer.object { writer in
          append(list: key.fields, "fields", to: &writer)
          writer.key("reference")
          writer.object { writer in
            writer.field("resource", key.resource)
            append(list: key.referenced, "fields", to: &writer)
          }
        }
      }
    }
  }

  private static func append(list names: [String], _ key: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in for name in names { writer.value(name) } }
  }
}
