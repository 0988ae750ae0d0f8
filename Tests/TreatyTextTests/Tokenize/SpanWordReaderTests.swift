import Testing

@testable import TreatyText

/// The words of the fast reader against those of the plain one, pieces included.
@Suite struct SpanWordReaderTests {
  private func expectAgreement(_ string: String, cuts: [Int]? = nil, location: SourceLocation = #_sourceLocation) {
    Array(string.utf8).withUnsafeBufferPointer { bytes in
      let cuts = cuts ?? [0, bytes.count]
      #expect(
        SpanWordReader.words(bytes, cuts: cuts) == WordReader.words(bytes, cuts: cuts), "\(string.debugDescription) \(cuts)",
        sourceLocation: location)
    }
  }

  @Test(arguments: [
    "", "Armed ATTACK", "co-\noperate and co-operate", "d'accord d’âme", "self\u{AD}defence", "na\u{AD}\ntions", "3.14 _x_ __ x_y 1,000",
    "第八條之二", "Pariser Ver-\n  trag", "ta\u{E9}-\nta-\nto", "\u{5D0}' x", "x\u{20DD} _\u{301}a",
  ]) func agreesWithThePlainReader(text: String) { expectAgreement(text) }

  @Test func agreesOnRandomTextsCutAnywhere() {
    let alphabet = Array("aAbZ09_-'’.,\n \u{AD}éÉß第\u{301}\u{200D}א\u{2010}")
    var random = SplitMix(seed: 11)
    for _ in 0..<2000 {
      var (string, cuts) = ("", [0])
      for _ in 0..<24 {
        string.append(alphabet[random.below(alphabet.count)])
        if random.below(8) == 0 { cuts.append(string.utf8.count) }
      }
      if cuts.last != string.utf8.count { cuts.append(string.utf8.count) }
      expectAgreement(string, cuts: cuts)
    }
  }

  @Test func agreesAcrossTheChunksOfTheScanner() {
    expectAgreement(String(repeating: "abc def-\nghi, naïve ", count: 400))
  }
}
