import TreatyText

extension TextStructure {
  /// A stretch of the text: one language version, or all of it.
  private struct Stretch {
    var range: Range<Int>
    var language: String?
    var version: String?
    /// Whether the articles of several languages alternate in it.
    var isInterleaved = false
  }

  /// Marks the provisions of every language version: preamble, divisions, articles, closing formula, signatures, annexes.
  mutating func markVersions() {
    let closings = (candidates.closings + candidates.done).map { (end: $0.end, languages: $0.closingLanguages) }
    let versions = VersionFinder(view: view, closings: closings.sorted { $0.end < $1.end }).versions(of: articles)
    guard !versions.isEmpty else {
      let language = language ?? code(languages.main)
      let isInterleaved = articles.contains { $0.language != articles[0].language }
      mark(Stretch(range: view.skipSpace(0)..<view.count, language: language, version: nil, isInterleaved: isInterleaved))
      return
    }
    for version in versions {
      let language = code(version.language)
      mark(Stretch(range: version.range, language: language, version: language))
    }
  }

  private mutating func mark(_ stretch: Stretch) {
    guard !stretch.range.isEmpty else { return }
    let annexes = annexes(in: stretch.range, articles(in: stretch.range))
    let start = stretch.range.lowerBound
    let mainEnd = annexes.first?.start ?? stretch.range.upperBound
    markMain(stretch, articles(in: start..<max(start, mainEnd)), end: mainEnd)
    for (place, annex) in annexes.enumerated() {
      let end = place + 1 < annexes.count ? annexes[place + 1].start : stretch.range.upperBound
      markAnnex(annex, stretch, articles(in: annex.start..<max(annex.start, end)), end: end)
    }
    for division in divisions where stretch.range.contains(division.candidate.start) { add(division, stretch) }
  }

  /// The articles whose labels start in a range.
  private func articles(in range: Range<Int>) -> [ArticleFinder.Article] {
    Array(articles.starting(in: range) { $0.candidate.start })
  }

  // MARK: - The treaty itself

  private mutating func markMain(_ stretch: Stretch, _ articles: [ArticleFinder.Article], end: Int) {
    let start = stretch.range.lowerBound
    let isArticled = !articles.isEmpty
    let firstDivision = divisions.first { stretch.range.contains($0.candidate.start) && $0.candidate.start < end }?.candidate.start
    let first = min(articles.first?.candidate.start ?? end, firstDivision ?? end)
    if first > start || !isArticled {
      let enacted = candidates.enacting.contains { $0.start > start && $0.start < end }
      let kind: Provision.Kind = isArticled || (enacted && first < end) ? .preamble : .body
      add(ProvisionMark(kind: kind, level: ProvisionMark.Level.top, start: start, labelEnd: start), stretch)
    }
    for (place, article) in articles.enumerated() { add(article, next: place + 1 < articles.count ? articles[place + 1] : nil, stretch) }
    let from = articles.last.map { $0.choice.reading.end } ?? start
    markClosing(in: from..<end, level: ProvisionMark.Level.top, stretch)
  }

  private mutating func markClosing(in range: Range<Int>, level: Int, _ stretch: Stretch) {
    guard !range.isEmpty,
      let closing = ClosingFinder(view: view, closings: candidates.closings, done: candidates.done).find(in: range)
    else { return }
    add(ProvisionMark(kind: .conclusion, level: level, start: closing.conclusion, labelEnd: closing.conclusion, confidence: 0.95), stretch)
    if let signature = closing.signature, signature > closing.conclusion {
      add(ProvisionMark(kind: .signature, level: level, start: signature, labelEnd: signature, confidence: 0.85), stretch)
    }
  }

  // MARK: - Annexes

  private struct AnnexMark {
    var start: Int
    var labelEnd: Int
    var kind: Provision.Kind
    var number: String?
    var confidence: Double
  }

  /// The annexes of a stretch: those with a heading, and those that only a new sequence of articles shows.
  private func annexes(in range: Range<Int>, _ articles: [ArticleFinder.Article]) -> [AnnexMark] {
    let first = articles.first?.candidate.start ?? range.lowerBound
    var result = annexes.filter { range.contains($0.candidate.start) && $0.candidate.start > first }.map { annex in
      AnnexMark(
        start: annex.candidate.start, labelEnd: annex.reading?.end ?? annex.candidate.wordEnd, kind: annex.candidate.kind.provision,
        number: annex.reading?.text, confidence: 0.9)
    }
    let labelled = result
    var seen: Set<Int?> = []
    for (place, article) in articles.enumerated() {
      // The first article of an interleaved version starts no annex.
      let isNewLanguage = seen.insert(article.language).inserted
      guard place > 0, article.choice.isFirst, !isNewLanguage else { continue }
      let previous = articles[place - 1].choice.reading.end
      let start = article.candidate.start
      guard previous < start, labelled.starting(in: previous + 1..<start, { $0.start }).isEmpty else { continue }
      let heading = headingOfComponent(previous..<start)
      result.append(AnnexMark(start: heading, labelEnd: heading, kind: .annex, number: nil, confidence: 0.6))
    }
    return result.sorted { $0.start < $1.start }
  }

  /// Where an attached instrument without a known heading starts: behind the signatures of the treaty, else at its first article.
  private func headingOfComponent(_ range: Range<Int>) -> Int {
    let closing = ClosingFinder(view: view, closings: candidates.closings, done: candidates.done).find(in: range)
    guard closing != nil,
      let attached = candidates.others.starting(in: range, { $0.start }).last(where: {
        $0.kind == .attached && [.blankLine, .lineStart].contains($0.context.before)
      })
    else { return range.upperBound }
    return attached.start
  }

  private mutating func markAnnex(_ annex: AnnexMark, _ stretch: Stretch, _ articles: [ArticleFinder.Article], end: Int) {
    add(
      ProvisionMark(
        kind: annex.kind, level: ProvisionMark.Level.top, start: annex.start, labelEnd: annex.labelEnd, number: annex.number,
        mayHaveTitle: annex.labelEnd > annex.start, confidence: annex.confidence), stretch)
    for (place, article) in articles.enumerated() { add(article, next: place + 1 < articles.count ? articles[place + 1] : nil, stretch) }
    if let last = articles.last { markClosing(in: last.choice.reading.end..<end, level: ProvisionMark.Level.annexed, stretch) }
  }

  // MARK: - Marks

  private mutating func add(_ mark: ProvisionMark, _ stretch: Stretch) {
    var mark = mark
    mark.language = mark.language ?? stretch.language
    mark.version = mark.version ?? stretch.version
    marks.append(mark)
  }

  private mutating func add(_ article: ArticleFinder.Article, next: ArticleFinder.Article?, _ stretch: Stretch) {
    let reading = article.choice.reading
    let printed = article.choice.isMisprint ? article.candidate.readings.first?.text : nil
    let steps = article.choice.step + (next.map { $0.choice.isFirst ? 0 : $0.choice.step } ?? 0)
    let confidence = Confidence.probability(
      evidence: article.candidate.evidence, steps: steps, isBridged: article.choice.isMisprint || article.choice.gap > 0)
    let number = reading.prefix > 0 ? normalised(article) : reading.text
    add(
      ProvisionMark(
        kind: .article, level: ProvisionMark.Level.article, start: article.candidate.start, labelEnd: reading.end, number: number,
        printed: printed, mayHaveTitle: true, language: stretch.isInterleaved ? code(article.language) : nil,
        version: stretch.isInterleaved ? code(article.language) : nil,
        confidence: confidence), stretch)
  }

  /// A number of several parts as printed, in normalised form.
  private func normalised(_ article: ArticleFinder.Article) -> String {
    let label = view.trimmed(article.candidate.start..<article.choice.reading.end)
    return ProvisionNumber.normalise(label: label) ?? article.choice.reading.text
  }

  private mutating func add(_ division: DivisionFinder.Division, _ stretch: Stretch) {
    let level =
      switch division.candidate.kind {
      case .part: ProvisionMark.Level.part
      case .title: ProvisionMark.Level.title
      case .chapter: ProvisionMark.Level.chapter
      default: division.isInsideArticle ? ProvisionMark.Level.articleSection : ProvisionMark.Level.section
      }
    let confidence = Confidence.probability(
      evidence: division.candidate.evidence, steps: division.choice.step, isBridged: division.choice.isMisprint || division.choice.gap > 0)
    add(
      ProvisionMark(
        kind: division.candidate.kind.provision, level: level, start: division.candidate.start, labelEnd: division.choice.reading.end,
        number: division.choice.reading.text, printed: division.choice.isMisprint ? division.candidate.readings.first?.text : nil,
        mayHaveTitle: true, confidence: confidence), stretch)
  }
}
