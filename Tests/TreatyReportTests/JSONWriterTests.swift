import Foundation
import Testing

@testable import TreatyReport

struct JSONWriterTests {
  @Test func nestsAndSeparates() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("a", 1)
      writer.key("b")
      writer.array { writer in
        writer.value("x")
        writer.value(4.0)
        writer.value(true)
        writer.object { _ in }
      }
      writer.field("c", nil as String?)
      writer.field("d", Double.nan)
    }
    writer.endLine()
    writer.value(2)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"a\":1,\"b\":[\"x\",4.0,true,{}],\"c\":null,\"d\":null}\n2")
  }

  @Test(arguments: [
    "", "plain", "quote \" backslash \\", "a\nb\tc\rd", "\u{0}\u{1F}\u{7F}", "é第𝔄", "\u{2028}\u{2029}", "\u{200B}\u{FEFF}", "</script>",
  ])
  func readsBackAsWritten(string: String) throws {
    var writer = JSONWriter()
    writer.array { $0.value(string) }
    let read = try #require(try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String])
    #expect(Array(read[0].utf8) == Array(string.utf8))
    #expect(!writer.bytes.contains { $0 < 0x20 })
  }
}
