import Foundation
import TreatyIngest

/// One document as a worker gets it: one line of JSON, after which its bytes may stand.
///
/// The content is `content` (a text), `content_base64`, or as many raw bytes after the line as `bytes` says; without any of them the worker
/// reads the file at the path.
struct SpreadRecord: Codable, Sendable, Equatable {
  /// A row of a metadata table.
  struct Statement: Codable, Sendable, Equatable {
    /// The table's name.
    var table: String
    /// The line in it.
    var line: Int
    /// Heading and value of the cells that are not empty.
    var cells: [[String]]
  }

  /// Why a document belongs in quarantine.
  struct Refusal: Codable, Sendable, Equatable {
    var code: String
    var message: String
    var line: Int?
    var column: Int?
    var offset: Int?
  }

  /// The position in the corpus.
  var index: Int
  /// The identifier of the document.
  var id: String
  /// The path for people and tables.
  var path: String
  /// The path below the folder that was searched.
  var relative: String
  /// The path for the system, base64, where it is not UTF-8.
  var system: String?
  /// What a table says of the document.
  var metadata: Statement?
  /// Why the document cannot be read, where that is known already.
  var refusal: Refusal?
  /// The format to assume, as `--input` names it; found out from the content without it.
  var format: String?
  /// How many times a worker has died over the document.
  var died: Int?
  /// The number of bytes that follow the line.
  var bytes: Int?
  /// The content as text.
  var content: String?
  /// The content, base64.
  var contentBase64: String?

  private enum CodingKeys: String, CodingKey {
    case index, id, path, relative, system, metadata, refusal, format, died, bytes, content
    case contentBase64 = "content_base64"
  }

  /// What is known of a document before anyone reads it. A member of an archive brings its content: workers do not open archives.
  init(index: Int, source: CorpusListing.Source, metadata: MetadataTables) {
    self.index = index
    id = source.id
    path = source.path
    relative = source.relativePath
    if Array(source.path.utf8) != source.systemPath { system = Data(source.systemPath).base64EncodedString() }
    self.metadata = metadata.row(of: source).map { row, table in
      Statement(table: table, line: row.line, cells: row.cells.map { [$0.heading, $0.value] })
    }
    guard source.member != nil || source.refusal != nil else { return }
    do throws(IngestError) {
      contentBase64 = Data(try DocumentReader().bytes(of: source)).base64EncodedString()
    } catch {
      refusal = Refusal(code: error.code.name, message: error.message, line: error.line, column: error.column, offset: error.offset)
    }
  }

  /// The document's place in the corpus.
  var source: CorpusListing.Source {
    let bytes = system.flatMap { Data(base64Encoded: $0) }.map { Array($0) } ?? Array(path.utf8)
    return CorpusListing.Source(id: id, path: path, systemPath: bytes, relativePath: relative)
  }

  /// The row of the document, as a table.
  var tables: MetadataTables {
    guard let metadata else { return MetadataTables() }
    let cells = metadata.cells.filter { $0.count == 2 }.map { (heading: $0[0], value: $0[1]) }
    return MetadataTables(MetadataTable.Row(line: metadata.line, cells: cells), ofTable: metadata.table)
  }

  /// Why the document is not even tried.
  var error: IngestError? {
    if let died {
      return IngestError(
        code: .workerDied,
        message: "the program died \(died == 1 ? "once" : "\(died) times") over this document; keep it and report it, the others are done")
    }
    return refusal.map {
      IngestError(
        code: IngestError.Code(name: $0.code) ?? .recordMalformed, message: $0.message, line: $0.line, column: $0.column, offset: $0.offset)
    }
  }
}
