import Testing

@testable import TreatyText

/// The hashes of words, against the words read the plain way.
@Suite struct WordHashTests {
  private func expectAgreement(_ string: String, location: SourceLocation = #_sourceLocation) {
    let text = ReadingText(string)
    let unit = TreatyUnit(index: 0, kind: .body, range: 0..<text.count)
    let plain = text.words(of: unit).map { ReadingText.hash(ofForm: $0.form.utf8) }
    #expect(text.wordHashes(of: unit) == plain, "\(string.debugDescription)", sourceLocation: location)
  }

  @Test(arguments: [
    "", "Armed ATTACK", "co-\noperate and co-operate", "état d’âme, d'accord", "self\u{AD}defence", "3.14 _x_ __ x_y", "İstanbul ŞIK",
    "第八條之二", "def\u{301}ense na\u{AD}\ntions", "Pariser Ver-\n  trag", "e\u{301}-\nta", "ta\u{E9}-\nta-\nto", "\u{5D0}' x",
  ]) func agreesWithThePlainWay(text: String) { expectAgreement(text) }

  @Test func agreesOnRandomTexts() {
    let alphabet = Array("aAbZ09_-'’.,\n \u{AD}éÉß第\u{301}\u{200D}א\u{2010}")
    var state: UInt64 = 1
    for _ in 0..<2000 {
      var string = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        string.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      expectAgreement(string)
    }
  }

  @Test func headingsStandApart() {
    let text = ReadingText("Article 5\nArmed attack")
    let unit = TreatyUnit(index: 0, kind: .article, range: 0..<text.count, headings: [0..<9])
    #expect(text.wordHashes(of: unit).count == 2)
    #expect(text.wordHashes(of: unit, headings: true) == ["article", "5"].map { ReadingText.hash(ofForm: $0.utf8) })
  }
}
