import TreatyCodebook
import TreatyIngest
import TreatyText

/// The tables that say what is known about the files of a corpus: one named by the user, or each `metadata.csv` that lies beside files.
package struct MetadataTables: Sendable {
  /// Further columns, in the order of first appearance: those that the program knows no other place for.
  package private(set) var columns: [String] = []
  /// Files that no row of the table in their folder names are given by what they show themselves; this says how many there are.
  private var named: MetadataJoin?
  private var beside: [String: MetadataJoin] = [:]

  /// No table.
  package init() {}

  /// The row of one document, which is at hand without its table.
  package init(_ row: MetadataTable.Row, ofTable name: String) {
    named = MetadataJoin(row, ofTable: name)
  }

  /// Reads one table for the whole corpus.
  ///
  /// - Throws: one diagnostic with line and column.
  package init(path: String) throws(DiagnosticError) {
    named = MetadataJoin(try read(path))
  }

  /// Reads each `metadata.csv` that lies in a folder or an archive of the corpus.
  package init(beside sources: [CorpusListing.Source]) throws(DiagnosticError) {
    var seen: Set<String> = []
    let files = FileReader()
    for source in sources where source.path != "-" {
      for folder in Self.folders(of: source) where seen.insert(folder).inserted {
        let path = folder + "metadata.csv"
        if let table = source.member?.shelf.table(path) {
          beside[folder] = MetadataJoin(try read(table, path))
        } else if files.exists(path) {
          beside[folder] = MetadataJoin(try read(path))
        }
      }
    }
  }

  private mutating func read(_ path: String) throws(DiagnosticError) -> MetadataTable {
    try read(try SourceFile.bytes(ofFile: path), path)
  }

  private mutating func read(_ bytes: [UInt8], _ path: String) throws(DiagnosticError) -> MetadataTable {
    do throws(CSVError) {
      let table = try MetadataTable(bytes, name: path)
      for heading in table.headings where Self.isFurther(heading) && !columns.contains(heading) { columns.append(heading) }
      return table
    } catch {
      let place = SourcePlace(line: error.line, column: error.column)
      throw DiagnosticError([
        Diagnostic(path: path, place: place, message: error.message, remedy: "`foedera metadata check` shows every problem")
      ])
    }
  }

  private static func isFurther(_ heading: String) -> Bool {
    switch MetadataColumn(heading: heading) {
    // The draft's own column of evidence is for people who correct the table.
    case nil: !heading.isEmpty && heading != "evidence"
    case .versionDate, .relation, .archive, .source, .rights, .atop: true
    default: false
    }
  }

  /// Joins what the tables say of a document; the table in the nearest folder counts.
  package func apply(to treaty: inout Treaty, from source: CorpusListing.Source) {
    join(for: source)?.apply(to: &treaty)
  }

  /// All that the tables say of a document, as one text: it changes when a joined row does, or its place in the table, which warnings name.
  package func statement(about source: CorpusListing.Source) -> String {
    join(for: source)?.statement(path: source.path, id: source.id) ?? ""
  }

  /// The row of a document with the name of its table; `nil` where no table has one.
  package func row(of source: CorpusListing.Source) -> (row: MetadataTable.Row, table: String)? {
    join(for: source)?.row(path: source.path, id: source.id)
  }

  private func join(for source: CorpusListing.Source) -> MetadataJoin? {
    named ?? Self.folders(of: source).lazy.compactMap { beside[$0] }.first
  }

  /// The folder of a file and those above it, up to the folder that was searched; each ends with a slash, or is empty.
  private static func folders(of source: CorpusListing.Source) -> [String] {
    var folder = SourceFile.split(source.path).folder
    var folders = [folder]
    for _ in source.relativePath.split(separator: "/").dropFirst() {
      folder = SourceFile.split(String(folder.dropLast())).folder
      folders.append(folder)
    }
    return folders
  }
}
