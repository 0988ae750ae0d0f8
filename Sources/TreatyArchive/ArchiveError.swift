/// Why an archive or one of its members cannot be read: what, and what to do next.
package struct ArchiveError: Error, Sendable, Equatable {
  /// What kind of trouble.
  package enum Kind: Sendable, Equatable {
    /// Not to be opened or read, says the system.
    case unreadable
    /// Cut off, or its bytes contradict its checksums or its directory.
    case damaged
    /// Behind a password.
    case encrypted
    /// A member whose path leaves the archive, or is none.
    case path
    /// Several members of one path.
    case duplicate
    /// A link, a device, a pipe: no file.
    case kind
    /// The archive is not what it was when it was listed.
    case changed
    /// The named budget of ``ArchiveLimits`` was exceeded.
    case limit(String)
  }

  /// What kind of trouble.
  package var kind: Kind
  /// What is wrong and what to do next.
  package var message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  static func damaged(_ reason: String, _ format: ArchiveFormat) -> ArchiveError {
    ArchiveError(
      .damaged, "the archive is damaged or cut off: \(reason); get it again, or try to mend it: \(format.repair)")
  }
}
