/// What the first bytes of a document say about its version and encoding, checked against the bytes that follow.
package struct XMLPrologue: Sendable, Equatable {
  /// The order of the bytes of one code unit.
  package enum Units: Sendable, Equatable {
    case bytes, utf16Little, utf16Big, utf32Little, utf32Big

    /// Bytes in one unit.
    package var width: Int {
      switch self {
      case .bytes: 1
      case .utf16Little, .utf16Big: 2
      case .utf32Little, .utf32Big: 4
      }
    }

    /// Where in a unit the lowest eight bits stand.
    var lowest: Int {
      switch self {
      case .bytes, .utf16Little, .utf32Little: 0
      case .utf16Big: 1
      case .utf32Big: 3
      }
    }
  }

  /// Bytes of the byte order mark, 0 when there is none.
  package var markLength: Int
  /// How code units lie in the bytes.
  package var units: Units
  /// The version declared.
  package var version: String?
  /// The encoding declared, as written.
  package var declaredEncoding: String?

  /// The encoding as a lower-case IANA name: of the mark or the bytes, else as declared, else UTF-8.
  package var encoding: String {
    switch units {
    case .utf16Little: "utf-16le"
    case .utf16Big: "utf-16be"
    case .utf32Little: "utf-32le"
    case .utf32Big: "utf-32be"
    case .bytes: markLength == 3 ? "utf-8" : declaredEncoding?.lowercased() ?? "utf-8"
    }
  }

  /// Reads the first bytes; looks at 1,024 code units at most.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    (units, markLength) = Self.detectUnits(bytes)
    let head = Self.asciiProjection(bytes.dropFirst(markLength).prefix(1_024 * units.width), units)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E) else { return }
    let declaration = String(decoding: head[5..<end], as: UTF8.self)
    version = Self.pseudoAttribute("version", in: declaration)
    declaredEncoding = Self.pseudoAttribute("encoding", in: declaration)
  }

  private static func detectUnits(_ bytes: UnsafeBufferPointer<UInt8>) -> (Units, mark: Int) {
    let table: [([UInt8], Units, Int)] = [
      ([0xFF, 0xFE, 0, 0], .utf32Little, 4), ([0, 0, 0xFE, 0xFF], .utf32Big, 4), ([0xFF, 0xFE], .utf16Little, 2),
      ([0xFE, 0xFF], .utf16Big, 2), ([0xEF, 0xBB, 0xBF], .bytes, 3), ([0x3C, 0, 0, 0], .utf32Little, 0),
      ([0, 0, 0, 0x3C], .utf32Big, 0), ([0x3C, 0, 0x3F, 0], .utf16Little, 0), ([0, 0x3C, 0, 0x3F], .utf16Big, 0),
    ]
    for (signature, units, mark) in table where bytes.starts(with: signature) { return (units, mark) }
    return (.bytes, 0)
  }

  /// One byte a code unit: the character where it is ASCII, else 0x80.
  package static func asciiProjection(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ units: Units) -> [UInt8] {
    guard units != .bytes else { return Array(bytes) }
    var projection: [UInt8] = []
    projection.reserveCapacity(bytes.count / units.width)
    for unit in stride(from: bytes.startIndex, to: bytes.endIndex - units.width + 1, by: units.width) {
      let high = (0..<units.width).contains { $0 != units.lowest && bytes[unit + $0] != 0 }
      let low = bytes[unit + units.lowest]
      projection.append(high || low > 0x7F ? 0x80 : low)
    }
    return projection
  }

  private static func pseudoAttribute(_ name: String, in declaration: String) -> String? {
    var rest = declaration[...]
    while let place = rest.firstRange(of: name) {
      let before = place.lowerBound == declaration.startIndex ? " " : declaration[declaration.index(before: place.lowerBound)]
      var tail = rest[place.upperBound...].drop(while: \.isWhitespace)
      rest = rest[place.upperBound...]
      guard before.isWhitespace, tail.first == "=" else { continue }
      tail = tail.dropFirst().drop(while: \.isWhitespace)
      guard let quote = tail.first, quote == "\"" || quote == "'" else { continue }
      return String(tail.dropFirst().prefix { $0 != quote })
    }
    return nil
  }
}

extension XMLPrologue {
  /// Checks version and encoding.
  ///
  /// - Throws: ``XMLReadError`` of kind `version` or `encoding`.
  func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLReadError) {
    let place = XMLReadError.Place(line: 1, column: 1, offset: markLength)
    if version == "1.1" {
      throw XMLReadError(
        kind: .version, message: "XML 1.1 is not read; write version=\"1.0\", which this text most likely is", place: place)
    }
    if units.width == 4 || bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      let name = units.width == 4 ? "UTF-32" : "EBCDIC"
      throw XMLReadError(
        kind: .encoding, message: "\(name) is not read; convert it, e.g. `iconv -f \(name) -t utf-8`", place: place)
    }
    guard let declared = declaredEncoding else { return }
    let plain = Self.plainName(declared)
    if let actual = contradiction(plain, bytes) {
      throw XMLReadError(
        kind: .encoding, message: "declared as \(declared), but the bytes are \(actual); correct or remove the declaration", place: place)
    }
    if ["utf7", "iso2022", "hz", "ebcdic", "ibm037", "cp037", "ibm1", "scsu", "bocu"].contains(where: plain.hasPrefix) {
      throw XMLReadError(
        kind: .encoding, message: "\(declared) is not read, since markup can hide in it; convert it, e.g. `iconv -f \(declared) -t utf-8`",
        place: place)
    }
  }

  /// The encoding that the bytes show, when it is not the declared one.
  private func contradiction(_ plain: String, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let wide16 = ["utf16", "utf16le", "utf16be", "iso10646ucs2", "ucs2", "unicode"].contains(plain)
    switch units {
    case .utf16Little: return wide16 && plain != "utf16be" ? nil : "UTF-16, little-endian"
    case .utf16Big: return wide16 && plain != "utf16le" ? nil : "UTF-16, big-endian"
    case .utf32Little, .utf32Big: return nil
    case .bytes: break
    }
    if markLength == 3 { return plain == "utf8" ? nil : "UTF-8, as their byte order mark says" }
    if wide16 || plain.hasPrefix("utf32") || plain.hasPrefix("ucs4") || plain == "iso10646ucs4" { return "of one byte a character" }
    let singleByte = ["iso8859", "latin", "windows125", "cp125", "macintosh", "macroman", "koi8"].contains(where: plain.hasPrefix)
    return singleByte && Self.isMultibyteUTF8(bytes) ? "UTF-8" : nil
  }

  private static func plainName(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) })
  }

  /// True when there are bytes beyond ASCII and all of them form UTF-8 sequences; a text of a single-byte encoding hardly ever does.
  private static func isMultibyteUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(where: { $0 > 0x7F }) else { return false }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}
