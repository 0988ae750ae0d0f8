import TreatyCompare
import TreatyText

/// What the page says in words: a sentence that is true of the numbers below it, and the paragraph for a methods section.
struct ReportSummary: Sendable {
  private let results: RunResults
  private let quarantined: Int

  init(_ results: RunResults, quarantined: Int) {
    self.results = results
    self.quarantined = quarantined
  }

  private var documents: Int { results.tally.documents.count }
  private var words: Int { results.tally.documents.reduce(0) { $0 + $1.words(in: .all) } }
  private var units: Int { results.tally.documents.reduce(0) { $0 + $1.units(in: .all) } }
  private var mentions: Int { results.corpus(.all).reduce(0) { $0 + $1.counts.mentions } }

  /// A number with thin groups: `1,234,567`.
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var out = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return value < 0 ? "-" + out : out
  }

  private static func counted(_ value: Int, _ one: String, _ many: String) -> String { "\(grouped(value)) \(value == 1 ? one : many)" }

  /// What was searched, what occurs, what stands out.
  var sentence: String {
    let themes = results.context.codebook.themes
    let rows = results.corpus()
    var parts = [
      "\(Self.counted(documents, "document", "documents"))\(span) with \(Self.counted(words, "word", "words")) in "
        + "\(Self.counted(units, "unit", "units")) were searched for \(Self.counted(themes.count, "theme", "themes"))."
    ]
    let found = rows.filter { $0.counts.mentions > 0 }
    if found.isEmpty {
      parts.append(documents == 0 ? "There was nothing to count." : "None occurs in the operative text.")
    } else {
      parts.append("\(found.count == themes.count ? "All occur" : Self.counted(found.count, "occurs", "occur")) in the operative text.")
      parts += [widest(found), densest(found)].compactMap { $0 }
    }
    if quarantined > 0 { parts.append("\(Self.counted(quarantined, "input", "inputs")) could not be read.") }
    return parts.joined(separator: " ")
  }

  private var span: String {
    let years = results.tally.documents.compactMap { $0.facts.year(on: results.context.axis) }
    guard let first = years.min(), let last = years.max() else { return "" }
    let dated = years.count == documents ? "" : ", where dated,"
    return (results.context.axis == .signed ? " signed" : " in force from") + (first == last ? " \(first)" : " \(first)–\(last)") + dated
  }

  private func label(_ row: Frequency.Row) -> String { "“\(results.context.codebook.themes[row.theme].label)”" }

  private func widest(_ rows: [Frequency.Row]) -> String? {
    let most = rows.map(\.counts.documentsTagged).max() ?? 0
    let top = rows.filter { $0.counts.documentsTagged == most }
    guard let first = top.first, most > 0, documents > 1 else { return nil }
    // Naming one of many equals would say too much.
    if top.count > 3 { return "\(top.count) themes stand in \(most) documents each." }
    let names = top.map(label).joined(separator: ", ")
    return "\(names) \(top.count == 1 ? "stands" : "stand") in the most documents, \(most) of \(first.counts.documents)."
  }

  private func densest(_ rows: [Frequency.Row]) -> String? {
    guard let top = rows.max(by: { ($0.counts.per1000 ?? 0, $1.theme) < ($1.counts.per1000 ?? 0, $0.theme) }),
      let rate = top.counts.per1000
    else { return nil }
    return "\(label(top)) is spoken of most, \(NumberText.text(rate, digits: 3)) times per 1,000 words."
  }

  /// The numbers at the head of the page.
  var key: [(name: String, value: String)] {
    [
      ("Documents", Self.grouped(documents)), ("Units", Self.grouped(units)), ("Words", Self.grouped(words)),
      ("Mentions", Self.grouped(mentions)), ("Themes", Self.grouped(results.context.codebook.themes.count)),
      ("Not read", Self.grouped(quarantined)),
    ]
  }

  // MARK: Methods

  /// Paragraphs ready for an appendix.
  var methods: [String] {
    [corpus] + [Self.validation(of: results.context.codebook)].compactMap { $0 } + [counting, intervals] + comparisons
      + (results.similarity == nil ? [] : [likeness])
  }

  private var corpus: String {
    let codebook = results.context.codebook
    let patterns = codebook.themes.reduce(0) { $0 + $1.patterns.count }
    let version = codebook.version.map { ", version \($0)" } ?? ""
    let hash = codebook.sha256.isEmpty ? "" : " (SHA-256 \(codebook.sha256))"
    let notRead = quarantined == 0 ? "Every input was read." : "\(Self.counted(quarantined, "input", "inputs")) could not be read."
    return "The corpus holds \(Self.counted(documents, "document", "documents"))\(span) with \(Self.counted(words, "word", "words")) in "
      + "\(Self.counted(units, "unit", "units")) (unit: \(results.context.unit)). \(notRead) It was coded with Foedera "
      + "\(results.context.version) and the codebook “\(codebook.title)”\(version)\(hash): "
      + "\(Self.counted(codebook.themes.count, "theme", "themes")), \(Self.counted(patterns, "pattern", "patterns"))."
  }

  /// How far the themes were held against coded units, for readers of their numbers; `nil` of a codebook without themes.
  static func validation(of codebook: Codebook) -> String? {
    guard !codebook.themes.isEmpty else { return nil }
    let advice = "read numbers of the others as counts of words, not of meanings"
    guard let record = codebook.validation else {
      return "No theme was held against coded units: read numbers as counts of words, not of meanings."
    }
    let validated = codebook.themes.count { codebook.isValidated($0.id) }
    let source = record.source.map { " Source: \($0)." } ?? ""
    let outdated = codebook.isValidationOutdated ? " The codebook has changed since." : ""
    return
      "\(validated) of \(codebook.themes.count) themes were held against at least \(CodebookValidation.Entry.fewestUnits) coded units of at least "
      + "\(CodebookValidation.Entry.fewestDocuments) documents each; \(advice) (“not validated”).\(source)\(outdated)"
  }

  private var counting: String {
    "A word is a word of Unicode Standard Annex 29 with a letter or digit. A mention is a place where a pattern of a theme matches; of overlapping "
      + "mentions of one theme the longest counts. A unit is tagged when the weights of its mentions reach the theme’s threshold, a document when "
      + "one of its units is. Rates are mentions per 1,000 words. Unless said otherwise counts are over operative text: preambles, articles and body "
      + "text without headings; annexes, signatures, reservations and headings are counted apart. Units in a language for which a theme has no "
      + "patterns stand in neither numerator nor denominator; of parallel language versions one is counted."
  }

  private var intervals: String {
    let clusters = Set(results.tally.documents.map(\.facts.cluster)).count
    return
      "Intervals are at 95 %. Shares of documents have Wilson’s score interval. Rates have the percentile interval of a bootstrap over "
      + "families of treaties, a document without a family standing for itself (\(results.context.resamples) resamples, seed "
      + "\(results.context.seed); here \(Self.counted(clusters, "family", "families"))); groups of fewer than "
      + "\(ComparisonOptions.fewest) families have Poisson’s exact interval instead, which takes mentions for independent and is too narrow where "
      + "they are not. Curves over time are kernel estimates (Gaussian) of the yearly share of documents tagged, with pointwise bootstrap bands; "
      + "their trend is tested by Mann and Kendall’s test on yearly shares, adjusted by Benjamini and Hochberg. Pairs of themes are measured by "
      + "normalised pointwise mutual information over units."
  }

  private var likeness: String {
    "Texts are compared by Jaccard’s index on the sets of their runs of \(ShingleSet.length) successive words, |A∩B| / |A∪B|; a unit of more than "
      + "\(ShingleSet.capacity) distinct runs is represented by those with the \(ShingleSet.capacity) smallest hashes, with a standard error of at most "
      + "\(NumberText.fixed(0.5 / Double(ShingleSet.capacity).squareRoot(), decimals: 2)). Pairs are found by MinHash signatures of \(MinHash.count) permutations in \(MinHash.bands) bands, which miss one pair "
      + "in twenty at 0.3 and one in ten thousand at 0.5. Near-copies are units linked by an index of at least \(NumberText.text(SimilarUnits.copy)); of linked ones the "
      + "earliest by signature is the original, the others are copies. Final clauses are articles in the second half of a document whose heading or text "
      + "holds a formula of ratification, entry into force, duration, amendment, withdrawal or authentic texts (English, French, Spanish, German)."
  }

  private var comparisons: [String] {
    results.comparisons.map { comparison in
      let contrast = comparison.contrast
      let sizes =
        "“\(contrast.name)” compares \(Self.counted(comparison.targetDocuments, "document", "documents")) of \(contrast.targetLabel) "
        + "(\(Self.counted(comparison.targetClusters, "family", "families"))) with \(Self.grouped(comparison.referenceDocuments)) of "
        + "\(contrast.referenceLabel) (\(Self.grouped(comparison.referenceClusters)))"
      guard comparison.isInferential else {
        return sizes
          + ". With fewer than \(ComparisonOptions.fewest) families on a side it describes and infers nothing: no interval, no p-value."
      }
      return sizes
        + ": difference of the shares of documents tagged, and binary logarithm of the ratio of rates with ½ added to counts and totals "
        + "(Walter), with percentile intervals of a bootstrap over families (\(comparison.options.resamples) resamples, drawn "
        + "\(comparison.isPaired ? "in pairs" : "apart for each side")). p-values are two-sided, from \(comparison.options.permutations) random "
        + "\(comparison.isPaired ? "exchanges of sides within families" : "divisions of the families"), adjusted for "
        + "\(comparison.tests) tests by \(comparison.options.adjustment == .holm ? "Holm" : "Benjamini and Hochberg"). "
        + "G2 and chi-squared take every word for an independent draw and are given for comparison with other work only."
    }
  }
}
