/// Number words of all languages: `premier`, `twenty-first`, `einundzwanzig`, `vigésimo primero`.
package struct NumberWords: Sendable {
  /// What one word counts.
  struct Word: Sendable {
    /// The number.
    var value: Int
    /// The languages that use it so, a bit each, in the order of ``LabelWords/all``.
    var languages: UInt64
  }

  /// The words of every language known.
  package static let shared = NumberWords(LabelWords.all)

  private let words: [[UInt8]: [Word]]
  private let joiners: Set<[UInt8]>

  init(_ languages: [LabelWords]) {
    var words: [[UInt8]: [Word]] = [:]
    var joiners: Set<[UInt8]> = []
    for (index, language) in languages.enumerated() {
      let bit = UInt64(1) << UInt64(index)
      func add(_ form: [UInt8], _ value: Int) {
        var known = words[form] ?? []
        if let same = known.firstIndex(where: { $0.value == value }) {
          known[same].languages |= bit
        } else {
          known.append(Word(value: value, languages: bit))
        }
        words[form] = known
      }
      let units = Self.forms(language.cardinals)
      let tens = Self.forms(language.tens)
      for list in [units, Self.forms(language.ordinals)] {
        for (place, forms) in list.enumerated() { for form in forms { add(form, place + 1) } }
      }
      for (place, forms) in tens.enumerated() { for form in forms { add(form, (place + 2) * 10) } }
      if let joint = ["de": "und", "nl": "en"][language.language] {
        for (ten, unit) in tens.indices.flatMap({ ten in units.prefix(9).indices.map { (ten, $0) } }) {
          for form in units[unit] { add(form + Array(joint.utf8) + (tens[ten].first ?? []), (ten + 2) * 10 + unit + 1) }
        }
      }
      for joiner in LabelWords.items(language.joiners) { joiners.insert(joiner) }
    }
    self.words = words
    self.joiners = joiners
  }

  /// The number that a folded word counts in one of some languages.
  func value(_ word: [UInt8], languages: UInt64) -> Int? {
    words[word]?.first { $0.languages & languages != 0 }?.value
  }

  /// Whether a folded word joins a ten and a unit: `vingt et un`.
  func joins(_ word: [UInt8]) -> Bool {
    joiners.contains(word)
  }

  private static func forms(_ list: String) -> [[[UInt8]]] {
    list.split(separator: ",").map { entry in
      entry.split(separator: "/").map { LetterFold.fold(String($0)).trimmingSpaces }
    }
  }
}
