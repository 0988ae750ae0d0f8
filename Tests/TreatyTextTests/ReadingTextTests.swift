import Testing

@testable import TreatyText

struct ReadingTextTests {
  @Test(arguments: [("a\r\nb", "a\nb"), ("a\rb\r", "a\nb\n"), ("\u{FEFF}a", "a"), ("a\r\r\nb", "a\n\nb"), ("a\u{FEFF}", "a\u{FEFF}")])
  func lineEndsBecomeLineFeeds(written: String, read: String) {
    #expect(ReadingText(written).string == read)
  }

  @Test(arguments: [(" \n a b\u{A0}\u{3000}", "a b"), ("", nil), ("\u{A0}", nil), ("é", "é")])
  func trimming(written: String, left: String?) {
    let text = ReadingText(written)
    #expect(text.trimmed(0..<text.count).map { text[$0] } == left)
  }
}
