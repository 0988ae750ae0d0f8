/// A form of archive that is read as a folder.
package enum ArchiveFormat: Sendable {
  case zip, tar, compressedTar

  /// What the name of a file and its first bytes show; `nil` where it is no archive, or one of another form.
  ///
  /// A name alone proves nothing, and content alone would make folders of Word documents, which are zip archives too. A file `.tar` has no
  /// signature in its oldest form, so that the name decides.
  ///
  /// - Parameter head: the first four bytes, or fewer where there are no more.
  package init?(name: String, head: [UInt8]) {
    let name = name.lowercased()
    let named: ArchiveFormat? =
      name.hasSuffix(".zip") ? .zip : name.hasSuffix(".tar") ? .tar : Self.isCompressedTar(name) ? .compressedTar : nil
    guard let named, named.isLikely(head: head) else { return nil }
    self = named
  }

  /// Whether a file may begin so.
  func isLikely(head: [UInt8]) -> Bool {
    switch self {
    case .zip: head.starts(with: [0x50, 0x4B])
    case .tar: !head.isEmpty
    case .compressedTar: head.starts(with: [0x1F, 0x8B])
    }
  }

  /// Whether a file's name is that of an archive, whatever is in it.
  package static func isLikely(name: [UInt8]) -> Bool {
    // Most files end otherwise, so that the last letter spares the rest.
    guard let last = name.last, [0x70, 0x50, 0x72, 0x52, 0x7A, 0x5A].contains(last) else { return false }
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return name.hasSuffix(".zip") || name.hasSuffix(".tar") || isCompressedTar(name)
  }

  private static func isCompressedTar(_ name: String) -> Bool { name.hasSuffix(".tgz") || name.hasSuffix(".tar.gz") }

  /// The command that may mend a damaged one.
  var repair: String {
    switch self {
    case .zip: "`zip -FF FILE --out MENDED.zip`"
    case .tar: "`tar --ignore-zeros -xf FILE`"
    case .compressedTar: "`gzip -t FILE` tells whether the compression or the archive within is broken"
    }
  }
}
