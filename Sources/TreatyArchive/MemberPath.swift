/// The path of a member, made safe to show and to compare; nothing is ever written to it.
enum MemberPath {
  /// The parts of a path joined by single slashes, without `.`.
  ///
  /// - Throws: for a path that is absolute, climbs out with `..`, names a drive, or is empty. O(bytes).
  static func normalised(_ path: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
    guard path.count <= limit else {
      throw ArchiveError(
        .limit("path"), "the path of the member has \(path.count) bytes, more than \(limit); pack the archive anew with shorter names")
    }
    let remedy = "pack the archive anew from within its folder, e.g. `zip -r NEW.zip .`"
    if path.first == slash || path.first == backslash || hasDrive(path) {
      throw ArchiveError(.path, "the member has an absolute path, which would lie outside the archive; \(remedy)")
    }
    // Archives made on Windows may have backslashes; what they mean is not guessed, but a way out is one however it is written.
    guard !path.split(whereSeparator: { $0 == slash || $0 == backslash }).contains(where: { $0.elementsEqual("..".utf8) }) else {
      throw ArchiveError(.path, "the path of the member leads out of the archive with `..`; \(remedy)")
    }
    let parts = path.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
    guard !parts.isEmpty else { throw ArchiveError(.path, "the member has no name; \(remedy)") }
    return Array(parts.joined(separator: [slash]))
  }

  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")

  private static func hasDrive(_ path: [UInt8]) -> Bool {
    path.count >= 3 && path[1] == UInt8(ascii: ":") && (path[2] == backslash || path[2] == slash)
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(path[0] | 0x20)
  }
}
