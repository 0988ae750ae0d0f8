/// Parts candidates by the language of their labels, so that parallel versions make sequences of their own, also where they interleave.
struct LanguageFamilies {
  /// The candidates of one language.
  struct Family {
    /// An index into the languages of the label index; `nil` when not certain.
    var language: Int?
    /// The candidates, in the order of the text.
    var candidates: [LabelCandidate]
  }

  private let view: TextView
  private let guess = LanguageGuess.shared
  private let present: UInt64

  /// - Parameter present: the languages present in the text, a bit each.
  init(_ view: TextView, present: UInt64) {
    self.view = view
    self.present = present
  }

  /// Splits candidates; a label word of one language decides at once, a shared one by the words that follow.
  func split(_ candidates: [LabelCandidate]) -> [Family] {
    var families: [(language: Int, candidates: [LabelCandidate])] = []
    for candidate in candidates {
      let language = language(of: candidate)
      if let place = families.firstIndex(where: { $0.language == language }) {
        families[place].candidates.append(candidate)
      } else {
        families.append((language, [candidate]))
      }
    }
    return families.map { Family(language: $0.language >= 0 ? $0.language : nil, candidates: $0.candidates) }
  }

  private func language(of candidate: LabelCandidate) -> Int {
    if candidate.languages.nonzeroBitCount == 1 { return candidate.languages.trailingZeroBitCount }
    let shared = candidate.languages & present
    if shared.nonzeroBitCount == 1 { return shared.trailingZeroBitCount }
    if shared == 0 { return candidate.languages.trailingZeroBitCount }
    let end = min(view.count, candidate.start + 500)
    if let found = guess.guess(view, candidate.start..<end, among: shared) { return found.index }
    return shared.trailingZeroBitCount
  }
}
