/// Where the start tags of some elements stand in an XML text, in order; comments and CDATA are passed over.
struct XMLTagPlaces {
  private let places: [SourcePlace]

  /// Finds the tags. O(n).
  init(_ file: SourceFile, names: Set<String>) {
    let bytes = Array(file.text.utf8)
    var places: [SourcePlace] = []
    var index = 0
    func starts(_ text: StaticString, at index: Int) -> Bool {
      index + text.utf8CodeUnitCount <= bytes.count && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
    }
    func end(of text: StaticString, from index: Int) -> Int {
      var index = index
      while index < bytes.count, !starts(text, at: index) { index += 1 }
      return index
    }
    while index < bytes.count {
      if starts("<!--", at: index) {
        index = end(of: "-->", from: index + 4)
      } else if starts("<![CDATA[", at: index) {
        index = end(of: "]]>", from: index + 9)
      } else if bytes[index] == UInt8(ascii: "<") {
        let name = bytes[(index + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let local = String(decoding: name, as: UTF8.self).split(separator: ":").last.map(String.init) ?? ""
        if names.contains(local) { places.append(file.place(atByte: index, length: name.count + 1)) }
      }
      index += 1
    }
    self.places = places
  }

  /// The place of the n-th tag, from 0.
  func place(of tag: Int) -> SourcePlace {
    places.indices.contains(tag) ? places[tag] : SourcePlace(line: 1, column: 1)
  }
}
