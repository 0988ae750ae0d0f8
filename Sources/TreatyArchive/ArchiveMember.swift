/// A file in an archive, as its header tells.
package struct ArchiveMember: Sendable, Equatable {
  /// Its place among all headers of the archive, folders and links among them; from 0.
  package var ordinal: Int
  /// Its path within the archive: bytes, parts joined by single slashes, without `.`; as it stands in the archive where it is refused.
  package var path: [UInt8]
  /// The bytes that it says it has.
  package var bytes: Int
  /// Why it is not read; `nil` where it may be.
  package var refusal: ArchiveError?
}

/// What an archive holds.
package struct ArchiveContents: Sendable {
  /// Its files in the order of the archive, those that are refused among them; folders are left out.
  package var members: [ArchiveMember] = []
  /// The content of the members that were asked for at once, by ordinal.
  package var kept: [Int: [UInt8]] = [:]
  /// What ended the listing early, if anything did: ``members`` are those before it.
  package var failure: ArchiveError?
}
