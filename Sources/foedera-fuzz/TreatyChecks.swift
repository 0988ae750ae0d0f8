import TreatyText

/// What must be true of every treaty, whatever it was read from.
enum TreatyChecks {
  private static let codebook: CompiledCodebook? = {
    let entries: [[PatternElement]] = [
      [.word("armed"), .word("attack*")], [.word("treaty"), .gap(upTo: 5), .word("parties")], [.word("*a*")],
    ]
    let patterns = entries.map { Pattern(source: "", elements: $0) }
    return try? CompiledCodebook(Codebook(id: "c", themes: [Theme(id: "t", patterns: patterns)]))
  }()

  /// Stops the process where something is not true, so that the fuzzer keeps the input.
  static func check(_ treaty: Treaty) {
    var covered = 0
    for (index, provision) in treaty.provisions.enumerated() {
      precondition(provision.range.lowerBound >= 0 && provision.range.upperBound <= treaty.text.count, "a provision outside the text")
      if let parent = provision.parent {
        precondition(parent < index, "a parent after its child")
        let outer = treaty.provisions[parent].range
        precondition(outer.lowerBound <= provision.range.lowerBound && provision.range.upperBound <= outer.upperBound, "a child outside")
      } else {
        precondition(provision.range.lowerBound >= covered, "provisions overlap")
        precondition(isBlank(treaty.text.bytes[covered..<provision.range.lowerBound]), "text that no provision covers")
        covered = provision.range.upperBound
      }
    }
    precondition(isBlank(treaty.text.bytes[covered...]), "text after the last provision")
    let units = UnitPlanner().units(of: treaty)
    guard let codebook else { return }
    var fast = Classifier(codebook)
    let context = DocumentContext(genre: nil)
    let tags = fast.classify(treaty.cleanText, units: units, context: context, collect: .all)
    guard treaty.text.count < 4096 else { return }
    var slow = NaiveClassifier(codebook)
    precondition(tags == slow.classify(treaty.cleanText, units: units, context: context, collect: .all), "the two engines disagree")
  }

  /// White space of any kind, as Unicode has it.
  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.value == 0xFEFF || $0.value == 0 }
  }
}
