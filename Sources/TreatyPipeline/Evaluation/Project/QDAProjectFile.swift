import TreatyArchive
import TreatyCodebook
import TreatyIngest
import TreatyText
import TreatyXML

/// A REFI-QDA project (`.qdpx`) that people coded in NVivo, MAXQDA, ATLAS.ti, QualCoder or another program: texts, codes, and who put which
/// code where.
///
/// Source: REFI-QDA 1.5, Project.xsd (`urn:QDA-XML:project:1.0`); positions are code points, ends exclusive, a line end counts once.
package struct QDAProjectFile: Sendable {
  /// A code, with the one above it.
  struct Code: Sendable, Equatable {
    var guid: String
    var name: String
    var parent: Int?
  }

  /// A stretch that somebody gave a code.
  struct Coding: Sendable, Equatable {
    /// The guid of the code.
    var code: String
    /// The guid of the user; empty where the project tells none.
    var user: String
    /// Code points; `nil` for the whole text.
    var place: Range<Int>?
  }

  /// A text.
  struct Source: Sendable {
    var name: String
    var guid: String
    /// With LF as line end, without byte order mark.
    var text: ReadingText
    var codings: [Coding]
  }

  /// The path of the file.
  package let path: String
  var codes: [Code] = []
  /// Names by guid.
  var users: [String: String] = [:]
  var sources: [Source] = []
  /// What could not be used, for people.
  var notes: [String] = []

  /// Whether a file is a project by its name.
  package static func isProject(_ path: String) -> Bool { path.lowercased().hasSuffix(".qdpx") }

  /// Reads a project; only its texts are read, no pictures or recordings. O(bytes of the texts).
  ///
  /// - Throws: what is wrong with the archive or its project file.
  package init(path: String) throws(DiagnosticError) {
    self.path = path
    guard let archive = ArchiveFile(path: Array(path.utf8), format: .zip) else {
      throw Self.problem(path, "is no REFI-QDA project", "export the project as .qdpx from your program")
    }
    let contents = archive.contents(limits: ArchiveLimits())
    if let failure = contents.failure { throw Self.problem(path, failure.message, nil) }
    let members = contents.members.filter { $0.refusal == nil && Self.isText($0.path) }
    let read = archive.read(members)
    var texts: [String: [UInt8]] = [:]
    for member in members {
      switch read[member.ordinal] {
      case .success(let bytes): texts[String(decoding: member.path, as: UTF8.self)] = bytes
      case .failure(let error): throw Self.problem(path, error.message, nil)
      case nil: continue
      }
    }
    guard let project = texts.first(where: { $0.key.lowercased().hasSuffix(".qde") })?.value else {
      throw Self.problem(path, "there is no project file (project.qde) in it", "export the project as .qdpx from your program")
    }
    var handler = QDAProjectHandler()
    do throws(XMLReadError) {
      _ = try XMLReader().read(project, into: &handler)
    } catch {
      throw Self.problem(path, "its project file is not well-formed XML: \(error.message)", nil)
    }
    codes = handler.codes
    users = handler.users
    take(handler, texts)
  }

  private mutating func take(_ handler: QDAProjectHandler, _ texts: [String: [UInt8]]) {
    var missing: [String] = []
    for draft in handler.sources {
      let bytes = draft.file.flatMap { texts["sources/\($0)"] ?? texts["Sources/\($0)"] } ?? draft.content
      guard let bytes else {
        missing.append(draft.name)
        continue
      }
      sources.append(Source(name: draft.name, guid: draft.guid, text: Self.readingText(bytes), codings: draft.codings))
    }
    if let first = missing.first { notes.append("\(path): \(missing.count) texts are not in the project, such as \(first)") }
    if handler.codingsElsewhere > 0 {
      notes.append(
        "\(path): \(handler.codingsElsewhere) codings of pictures, PDF pages and recordings are left out; only texts are compared")
    }
  }

  /// A text as positions count it: UTF-8 or with a byte order mark, LF for every line end.
  private static func readingText(_ bytes: [UInt8]) -> ReadingText {
    let decoded = (try? TextDecoder().decode(bytes)).map { Array($0.text.bytes) } ?? bytes
    let text = String(decoding: decoded, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return ReadingText(text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text)
  }

  private static func isText(_ path: [UInt8]) -> Bool {
    let name = String(decoding: path, as: UTF8.self).lowercased()
    return name.hasSuffix(".qde") || name.hasSuffix(".txt")
  }

  private static func problem(_ path: String, _ message: String, _ remedy: String?) -> DiagnosticError {
    DiagnosticError([Diagnostic(path: path, message: message, remedy: remedy)])
  }
}
