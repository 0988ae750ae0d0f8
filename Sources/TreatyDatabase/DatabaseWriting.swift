#if SQLite
  import Foundation
  import GRDB
  import TreatyPipeline
  import TreatyText

  /// Fills a database with the tables of a run.
  struct DatabaseWriting {
    let folder: String
    let schema: RunSchema
    let manifest: RunManifest
    var outcome = RunDatabase.Outcome()

    /// Indexes beyond the keys, where a table has the columns.
    private static let indexes: [(table: String, columns: [String])] = [
      ("units", ["theme", "tagged"]), ("mentions", ["document", "unit", "theme"]), ("mentions", ["theme"]), ("parties", ["document"]),
      ("document_themes", ["document", "theme"]), ("document_themes", ["theme"]), ("provisions", ["document", "parent"]),
    ]

    init(folder: String, schema: RunSchema, manifest: RunManifest) {
      self.folder = folder
      self.schema = schema
      self.manifest = manifest
    }

    /// Writes everything in one transaction into an empty file.
    mutating func write(path: String) throws {
      var configuration = Configuration()
      // Checked once, at the end.
      configuration.foreignKeysEnabled = false
      configuration.prepareDatabase { database in
        // The file is a draft: what a crash leaves of it nobody sees.
        try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let (folder, schema, manifest) = (folder, schema, manifest)
      outcome = try queue.writeWithoutTransaction { database in
        var filling = DatabaseWriting(folder: folder, schema: schema, manifest: manifest)
        try database.inTransaction {
          try filling.fill(database)
          return .commit
        }
        return filling.outcome
      }
      try queue.close()
    }

    private mutating func fill(_ database: Database) throws {
      for table in schema.tables {
        try database.create(table)
        try copy(table, to: database)
        outcome.tables += 1
      }
      for index in Self.indexes {
        guard let table = schema.tables.first(where: { $0.name == index.table }),
          index.columns.allSatisfy({ name in table.columns.contains { $0.name == name } })
        else { continue }
        let name = "\(index.table)_by_\(index.columns.joined(separator: "_"))"
        try database.execute(sql: "CREATE INDEX \(name) ON \(index.table) (\(Database.names(index.columns)))")
      }
      try addTexts(to: database)
      try database.checkForeignKeys()
      try database.execute(sql: "ANALYZE")
    }

    private mutating func copy(_ table: RunSchema.Table, to database: Database) throws {
      let places = table.columns.map { _ in "?" }.joined(separator: ", ")
      let names = table.columns.map(\.name)
      let isKey = names.map(table.primaryKey.contains)
      let statement = try database.makeStatement(
        sql: "INSERT INTO \(Database.names([table.name])) (\(Database.names(names))) VALUES (\(places))")
      var rows = 0
      try RunTable(folder: folder, name: "\(table.name).csv").forEachRow(names) { row in
        rows += 1
        statement.setUncheckedArguments(
          StatementArguments(
            table.columns.indices.map { column in
              // A part of a key is never NULL: where it is empty, it is the empty text.
              Self.value(row, column, type: table.columns[column].type) ?? (isKey[column] ? "" : nil)
            }))
        try statement.execute()
      }
      outcome.rows += rows
    }

    /// A cell by its type; what is empty is not known, and what is no number stays a text.
    private static func value(_ row: RunTable.Row, _ column: Int, type: String) -> (any DatabaseValueConvertible)? {
      guard !row.isEmpty(column) else { return nil }
      let text = row.text(column)
      switch type {
      case "integer", "boolean": return Int64(text) ?? text
      case "number": return Double(text) ?? text
      default: return text
      }
    }

    /// The words of provisions, from the inputs, and the index over them.
    private mutating func addTexts(to database: Database) throws {
      guard schema.tables.contains(where: { $0.name == "provisions" }) else { return }
      try database.execute(sql: "ALTER TABLE provisions ADD COLUMN text TEXT")
      let select = try database.makeStatement(sql: "SELECT id, \"start\", \"end\" FROM provisions WHERE document = ? ORDER BY \"index\"")
      let update = try database.makeStatement(sql: "UPDATE provisions SET text = ? WHERE id = ?")
      let texts = InputTexts(manifest.inputs)
      for input in manifest.inputs {
        guard let text = texts.scalars(of: input) else {
          outcome.withoutText.append(input.document)
          continue
        }
        let places = try Row.fetchAll(select, arguments: [input.document])
        for row in places {
          let (id, start, end): (Int64, Int, Int) = (row[0], row[1], row[2])
          guard start <= end, end <= text.count else { continue }
          var words = String.UnicodeScalarView()
          words.append(contentsOf: text[start..<end])
          try update.execute(arguments: [String(words), id])
        }
      }
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE provisions_text USING fts5(
            label, heading, text, content='provisions', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
          INSERT INTO provisions_text(provisions_text) VALUES ('rebuild');
          INSERT INTO provisions_text(provisions_text) VALUES ('optimize');
          """)
    }
  }

  extension Database {
    /// Creates a table with its types and keys. Provisions have a number of their own besides, by which the full-text index knows them.
    fileprivate func create(_ table: RunSchema.Table) throws {
      let isNumbered = table.name == "provisions"
      var parts = isNumbered ? ["id INTEGER PRIMARY KEY"] : []
      parts += table.columns.map { column in
        let isKey = table.primaryKey.contains(column.name)
        return "\(Self.names([column.name])) \(Self.type(of: column))\(isKey ? " NOT NULL" : "")"
      }
      if !table.primaryKey.isEmpty { parts.append("\(isNumbered ? "UNIQUE" : "PRIMARY KEY") (\(Self.names(table.primaryKey)))") }
      for key in table.foreignKeys {
        parts.append(
          "FOREIGN KEY (\(Self.names(key.fields))) REFERENCES \(Self.names([key.reference.resource])) (\(Self.names(key.reference.fields)))"
        )
      }
      try execute(sql: "CREATE TABLE \(Self.names([table.name])) (\n  \(parts.joined(separator: ",\n  "))\n)")
    }

    private static func type(of column: RunSchema.Table.Column) -> String {
      switch column.type {
      case "integer", "boolean": "INTEGER"
      case "number": "REAL"
      default: "TEXT"
      }
    }

    /// Names as SQL writes them: in quotes, since metadata columns have any name.
    fileprivate static func names(_ names: [String]) -> String {
      names.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ", ")
    }
  }
#endif
