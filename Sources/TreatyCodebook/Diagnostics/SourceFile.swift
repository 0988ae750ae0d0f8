import FoundationEssentials
import TreatyText

/// A text file that people write for us (a codebook, a pipeline, a dictionary), with what messages need to show a place in it.
package struct SourceFile: Sendable, Equatable {
  /// The path as given; what messages show.
  package let path: String
  /// The text without a byte order mark.
  package let text: String
  /// SHA-256 of the bytes as read, lower-case hexadecimal.
  package let sha256: String
  /// The start of each line, in UTF-8 bytes of `text`.
  private let lineStarts: [Int]

  /// Takes a text that is in memory. O(n).
  package init(path: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    let sha256 = SHA256.hexadecimalDigest(of: text.utf8)
    self.init(path: path, text: text, sha256: sha256)
  }

  /// Takes a text that was decoded from bytes with this digest.
  init(path: String, text: String, sha256: String) {
    self.path = path
    self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    self.sha256 = sha256
    self.lineStarts = Self.starts(of: Array(self.text.utf8))
  }

  /// Reads a file as strict UTF-8.
  ///
  /// - Throws: one diagnostic that says why the file cannot be read, with the place of a byte that is no UTF-8.
  package static func read(path: String) throws(DiagnosticError) -> SourceFile {
    let bytes = try bytes(ofFile: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DiagnosticError([invalidUTF8(path: path, bytes: bytes)])
    }
    return SourceFile(path: path, text: text, sha256: SHA256.hexadecimalDigest(of: bytes))
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: one diagnostic; a file that does not exist suggests the nearest name in its folder.
  package static func bytes(ofFile path: String) throws(DiagnosticError) -> [UInt8] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      let (folder, name) = split(path)
      let neighbours = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
      let nearest = NearestName.of(name, among: neighbours.sorted()).map { folder + $0 }
      throw DiagnosticError([Diagnostic(path: path, message: "there is no such file", remedy: nil, suggestion: nearest)])
    }
    guard !isFolder else {
      throw DiagnosticError([Diagnostic(path: path, message: "this is a folder", remedy: "name a file in it")])
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DiagnosticError([Diagnostic(path: path, message: "the file cannot be read", remedy: "check its permissions")])
    }
    return [UInt8](data)
  }

  /// The folder of a path with its final slash (empty when there is none), and the last component.
  package static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// The number of lines; a final line end does not begin another one.
  package var lineCount: Int { lineStarts.count - (lineStarts.count > 1 && lineStarts.last == text.utf8.count ? 1 : 0) }

  /// The text of a line (from 1) without its line end; empty outside the file.
  package func line(_ number: Int) -> Substring {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : text.utf8.count
    let utf8 = text.utf8
    func byte(_ offset: Int) -> UInt8 { utf8[utf8.index(utf8.startIndex, offsetBy: offset)] }
    while end > start, byte(end - 1) == 0x0A || byte(end - 1) == 0x0D { end -= 1 }
    return text[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)]
  }

  /// The place of a byte offset. O(log lines + length of the line).
  package func place(atByte offset: Int, length: Int = 1) -> SourcePlace {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[low])
    let end = utf8.index(utf8.startIndex, offsetBy: min(max(offset, lineStarts[low]), utf8.count))
    return SourcePlace(line: low + 1, column: text.unicodeScalars.distance(from: start, to: end) + 1, length: length)
  }

  /// Lines end at LF, CR LF or CR.
  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)) { starts.append(index + 1) }
    }
    return starts
  }

  private static func invalidUTF8(path: String, bytes: [UInt8]) -> Diagnostic {
    var low = 0
    var high = bytes.count
    // The longest valid prefix; cutting inside a character moves the end by three bytes at most.
    while low < high {
      let middle = (low + high + 1) / 2
      let isValid = (0...3).contains { middle >= $0 && String(validating: bytes[..<(middle - $0)], as: UTF8.self) != nil }
      if isValid { low = middle } else { high = middle - 1 }
    }
    while low > 0, String(validating: bytes[..<low], as: UTF8.self) == nil { low -= 1 }
    let file = SourceFile(path: path, text: String(decoding: bytes[..<low], as: UTF8.self), sha256: "")
    let place = file.place(atByte: file.text.utf8.count)
    return Diagnostic(
      path: path, place: place, lineText: String(file.line(place.line)),
      message: "byte \(low) (0x\(hexadecimal(bytes[low]))) is not UTF-8", remedy: "save the file as UTF-8"
    )
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
