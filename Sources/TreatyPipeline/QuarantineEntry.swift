import TreatyIngest
import TreatyReport

/// An input that could not be processed: one JSON line on standard error or in `quarantine.jsonl`.
package struct QuarantineEntry: Sendable, Equatable {
  /// The path as found.
  package var path: String
  /// What is wrong and where.
  package var error: IngestError

  /// Makes an entry.
  package init(path: String, error: IngestError) {
    self.path = path
    self.error = error
  }

  /// A folder whose files nobody can list.
  package init(folder path: String, reason: String) {
    self.init(
      path: path, error: IngestError(code: .fileUnreadable, message: "the folder cannot be opened: \(reason); check its permissions"))
  }

  /// One JSON object without line end; fields that do not apply are absent.
  package var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("path", path)
      writeError(to: &writer)
    }
  }

  /// Code, place and message, as fields of the object that is open.
  func writeError(to writer: inout JSONWriter) {
    writer.field("code", error.code.name)
    if let line = error.line { writer.field("line", line) }
    if let column = error.column { writer.field("column", column) }
    if let offset = error.offset { writer.field("offset", offset) }
    writer.field("message", error.message)
  }
}
