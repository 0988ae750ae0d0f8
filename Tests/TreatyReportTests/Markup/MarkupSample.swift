import TreatyText

/// A treaty of all parts that markup knows, between parties that are none.
enum MarkupSample {
  static let codebook = Codebook(
    id: "c",
    themes: [Theme(id: "defence", label: "Defence", patterns: [Pattern(source: "attack*", elements: [.word("attack*")], line: 4)])])

  private static let text =
    "The Parties, & all,\n\nhave agreed:\n\nArticle 1\nDefence\n\n1. An attack on one\nis met.\n\nDone at Paris.\n\nANNEX\n\nA map."

  private static func place(_ from: String, _ through: String) -> Range<Int> {
    let bytes = Array(text.utf8)
    let first = bytes.firstRange(of: Array(from.utf8)) ?? 0..<0
    let last = bytes.firstRange(of: Array(through.utf8)) ?? 0..<0
    return first.lowerBound..<last.upperBound
  }

  static let document: TaggedDocument = {
    let provisions = [
      Provision(kind: .preamble, range: place("The Parties", "agreed:")),
      Provision(
        kind: .article, range: place("Article 1", "met."), headingRange: place("Article 1", "Defence"), number: "1", label: "Article 1",
        heading: "Defence"),
      Provision(
        kind: .paragraph, parent: 1, range: place("1. An", "met."), headingRange: place("1. ", "1. "), number: "1", label: "1."),
      Provision(kind: .conclusion, range: place("Done", "Paris.")),
      Provision(kind: .annex, range: place("ANNEX", "map."), headingRange: place("ANNEX", "ANNEX"), label: "ANNEX"),
    ]
    var treaty = Treaty(id: "sample", path: "sample.txt", format: .plainText, text: ReadingText(text), provisions: provisions)
    treaty.metadata.signed = "1882-05"
    treaty.metadata.language = "en"
    treaty.metadata.parties = [TreatyMetadata.Party(name: "Arvenia")]
    let unit = TreatyUnit(index: 1, provision: 1, kind: .article, number: "1", range: provisions[1].range)
    let tags = UnitTags(
      unit: unit, words: 9, themes: [.init(theme: 0, mentions: 1, score: 1, tagged: true)],
      mentions: [Mention(theme: 0, pattern: 0, range: place("attack", "attack"), words: 1)])
    return TaggedDocument(treaty: treaty, tags: [tags])
  }()
}
