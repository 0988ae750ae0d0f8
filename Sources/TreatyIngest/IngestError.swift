/// Why an input could not be read: what, where, and what to do next. It ends in the quarantine list, never in a stopped batch.
public struct IngestError: Error, Sendable, Equatable {
  /// A code of the quarantine table, such as `text.encoding` or `xml.malformed`.
  public enum Code: Sendable, Equatable {
    case fileUnreadable, fileEmpty, fileKind, fileChanged
    case textEncoding
    case xmlMalformed, xmlEntity, xmlVersion
    /// A budget was exceeded: depth, attributes, expansion, size, time.
    case xmlLimit(String)
    /// An archive: damaged or cut off, behind a password, a path that leads out of it, several members of one path, a member that is no file.
    case archiveDamaged, archiveEncrypted, archivePath, archiveDuplicate, archiveKind
    /// A budget of an archive was exceeded: size, expansion, members, path.
    case archiveLimit(String)
    case recordMalformed
    case workerDied

    /// The code as written to files.
    public var name: String {
      switch self {
      case .fileUnreadable: "file.unreadable"
      case .fileEmpty: "file.empty"
      case .fileKind: "file.kind"
      case .fileChanged: "file.changed"
      case .textEncoding: "text.encoding"
      case .xmlMalformed: "xml.malformed"
      case .xmlEntity: "xml.entity"
      case .xmlVersion: "xml.version"
      case .xmlLimit(let limit): "xml.limit.\(limit)"
      case .archiveDamaged: "archive.damaged"
      case .archiveEncrypted: "archive.encrypted"
      case .archivePath: "archive.path"
      case .archiveDuplicate: "archive.duplicate"
      case .archiveKind: "archive.kind"
      case .archiveLimit(let limit): "archive.limit.\(limit)"
      case .recordMalformed: "record.malformed"
      case .workerDied: "worker.died"
      }
    }

    /// The code that a file names; `nil` for a name that no code has.
    public init?(name: String) {
      let plain: [Code] = [
        .fileUnreadable, .fileEmpty, .fileKind, .fileChanged, .textEncoding, .xmlMalformed, .xmlEntity, .xmlVersion, .recordMalformed,
        .workerDied, .archiveDamaged, .archiveEncrypted, .archivePath, .archiveDuplicate, .archiveKind,
      ]
      if let code = plain.first(where: { $0.name == name }) {
        self = code
        return
      }
      let limits: [(prefix: String, code: (String) -> Code)] = [("xml.limit.", Code.xmlLimit), ("archive.limit.", Code.archiveLimit)]
      guard let limit = limits.first(where: { name.hasPrefix($0.prefix) && name.count > $0.prefix.count }) else { return nil }
      self = limit.code(String(name.dropFirst(limit.prefix.count)))
    }
  }

  /// The code.
  public var code: Code
  /// What is wrong and what to do next.
  public var message: String
  /// The line in the original file, from 1.
  public var line: Int?
  /// The column in the original file, from 1.
  public var column: Int?
  /// The byte in the original file, from 0.
  public var offset: Int?

  /// Makes an error.
  public init(code: Code, message: String, line: Int? = nil, column: Int? = nil, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.line = line
    self.column = column
    self.offset = offset
  }
}
