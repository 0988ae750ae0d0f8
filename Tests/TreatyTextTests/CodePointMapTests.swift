import Testing

@testable import TreatyText

struct CodePointMapTests {
  @Test(arguments: [
    "", "plain", "é", "a𝔄e\u{301}第八條", String(repeating: "å1", count: 400), String(repeating: "x", count: 600) + "ß",
    // Characters across the borders of eight bytes and of checkpoints.
    "1234567é9", "1234567😀", String(repeating: "a", count: 255) + "é" + String(repeating: "b", count: 300),
    String(repeating: "條約", count: 200), String(repeating: "é", count: 128),
  ])
  func agreesWithUnicodeScalars(string: String) {
    let text = ReadingText(string)
    let map = CodePointMap(text)
    #expect(map.count == string.unicodeScalars.count)
    var byte = 0
    for (position, scalar) in string.unicodeScalars.enumerated() {
      #expect(map.codePoint(atByte: byte) == position)
      #expect(map.byte(atCodePoint: position) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(map.codePoint(atByte: byte) == map.count)
    #expect(map.byte(atCodePoint: map.count) == byte)
  }
}
