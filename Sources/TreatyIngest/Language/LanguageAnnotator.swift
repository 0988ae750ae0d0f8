import TreatyText

/// Fills the languages of a treaty and its provisions, and tells parallel language versions apart.
///
/// What markup or a table says stays. A provision gets the language of its own text where that is certain; one that is too short to
/// tell gets that of the provision that holds it, else that of its neighbours when both agree, else that of the document when it has
/// one language only. Nothing else is inferred: what is not certain stays `nil`.
package struct LanguageAnnotator: Sendable {
  /// The share of the text that the main language must have for a document to count as being in one language.
  private static let nearlyAll = 0.9
  private let identifier = LanguageIdentifier()

  package init() {}

  /// Fills `metadata.language`, `provisions[].language` and `provisions[].version`; O(n).
  package func annotate(_ treaty: inout Treaty) {
    var languages = treaty.provisions.map { identified($0, treaty.text) }
    inherit(&languages, treaty.provisions)
    let shares = LanguageShares(treaty.provisions, languages, treaty.text)
    if let only = shares.dominant(atLeast: Self.nearlyAll) {
      for index in languages.indices where languages[index] == nil { languages[index] = only }
    }
    for index in languages.indices { treaty.provisions[index].language = languages[index] }
    ParallelVersions().mark(&treaty)
    describe(&treaty, shares)
  }

  private func identified(_ provision: Provision, _ text: ReadingText) -> String? {
    if let language = provision.language { return language }
    guard let found = identifier.identify(text.bytes, provision.range), found.confidence >= LanguageIdentifier.certain else { return nil }
    return found.language
  }

  /// Short provisions take after their parents, then after their neighbours.
  private func inherit(_ languages: inout [String?], _ provisions: [Provision]) {
    for (index, provision) in provisions.enumerated() where languages[index] == nil {
      if let parent = provision.parent, provisions.indices.contains(parent) { languages[index] = languages[parent] }
    }
    let tops = provisions.indices.filter { provisions[$0].parent == nil }
    // The next language behind each, found once from the end: looking ahead from each would take the square of their number.
    var following: [String?] = []
    following.reserveCapacity(tops.count)
    var next: String?
    for top in tops.reversed() {
      following.append(next)
      next = languages[top] ?? next
    }
    var before: String?
    for (top, next) in zip(tops, following.reversed()) {
      if languages[top] == nil, next == before { languages[top] = before }
      before = languages[top] ?? before
    }
  }

  /// The document's language, with its evidence, and a warning where several are mixed.
  private func describe(_ treaty: inout Treaty, _ shares: LanguageShares) {
    let versions = Set(treaty.provisions.compactMap { $0.version == nil ? nil : $0.language })
    // Of parallel versions the first is the main one, however long its translation is.
    let first = versions.count > 1 ? treaty.provisions.first { $0.version != nil && $0.language != nil }?.language : nil
    guard let main = shares.ranked.first(where: { $0.language == first }) ?? shares.ranked.first else { return }
    if treaty.metadata.language == nil {
      treaty.metadata.language = main.language
      treaty.metadata.evidence.append(
        TreatyMetadata.Evidence(field: "language", value: main.language, source: "text", confidence: min(0.99, main.share)))
    }
    let others = shares.ranked.filter { other in
      other.language != main.language && other.share >= 1 - Self.nearlyAll && !(versions.count > 1 && versions.contains(other.language))
    }
    guard !others.isEmpty else { return }
    let list = ([main] + others).map { "\($0.language) \(Int(($0.share * 100).rounded())) %" }.joined(separator: ", ")
    treaty.warnings.append(TreatyWarning(code: "language.several", message: "the text is in several languages: \(list)"))
  }
}

/// How much of a text is in which language, by the bytes of its innermost provisions.
struct LanguageShares: Sendable {
  /// Languages with their share of the text whose language is known, the largest first.
  let ranked: [(language: String, share: Double)]
  /// The share of the text whose language is known.
  let known: Double

  init(_ provisions: [Provision], _ languages: [String?], _ text: ReadingText) {
    var own = provisions.map(\.range.count)
    for provision in provisions {
      if let parent = provision.parent, own.indices.contains(parent) { own[parent] -= provision.range.count }
    }
    var sums: [String: Int] = [:]
    var knownBytes = 0
    for (index, language) in languages.enumerated() where own[index] > 0 {
      guard let language else { continue }
      sums[language, default: 0] += own[index]
      knownBytes += own[index]
    }
    let total = max(knownBytes, 1)
    ranked = sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { ($0.key, Double($0.value) / Double(total)) }
    known = Double(knownBytes) / Double(max(text.count, 1))
  }

  /// The language that has at least this share.
  func dominant(atLeast share: Double) -> String? {
    guard let first = ranked.first, first.share >= share else { return nil }
    return first.language
  }
}
