import TreatyText

/// The structure of one text while it is being found.
struct TextStructure {
  let view: TextView
  /// True for a text with hardly a line break.
  let isFlat: Bool
  /// Whether it is written in small letters throughout.
  let isLowerCased: Bool
  /// The languages present.
  let languages: TextLanguages
  /// The language that the caller knows.
  let language: String?
  let candidates: CandidateList
  /// Where a new component may start, in order.
  var boundaries: [Int]
  var articles: [ArticleFinder.Article] = []
  /// Tables of contents.
  var contents: [Range<Int>] = []
  var divisions: [DivisionFinder.Division] = []
  var annexes: [AnnexFinder.Annex] = []
  var marks: [ProvisionMark] = []
  var warnings: [TreatyWarning] = []

  init(_ view: TextView, _ findings: LabelScanner.Findings, language: String?) {
    self.view = view
    self.language = language
    isFlat = findings.lines * 1_500 < view.count
    isLowerCased = findings.capitals * 50 < findings.smalls
    languages = TextLanguages(view)
    candidates = CandidateList(view, findings, present: languages.present)
    boundaries = (candidates.enacting + candidates.closings).map(\.start)
    for candidate in candidates.others where candidate.kind == .annex || candidate.kind == .attached {
      let isLine = [.textStart, .blankLine, .lineStart].contains(candidate.context.before)
      if isLine || candidate.context.letters == .capitals && candidate.context.before != .citing { boundaries.append(candidate.start) }
    }
    boundaries.sort()
  }

  /// Finds the articles; in a text that has none, rules or bare numerals stand for them.
  mutating func findArticles() {
    let finder = ArticleFinder(view: view, isLowerCased: isLowerCased, present: languages.present, boundaries: boundaries)
    articles = finder.find(candidates.articles, contents: &contents)
    if articles.count < 2 {
      let labels = candidates.others.filter { $0.kind == .rule && $0.languages & languages.present != 0 }
      let rules = finder.find(labels, contents: &contents)
      if rules.count >= 3, rules.count > articles.count, rules[0].choice.reading.value == 1 { articles = rules }
    }
    if articles.count < 2 {
      let bare = BareNumberFinder(view: view).find(boundaries: boundaries)
      if bare.count > articles.count { articles = bare }
    }
    for article in articles { warn(article) }
  }

  private mutating func warn(_ article: ArticleFinder.Article) {
    let label = view.trimmed(article.candidate.start..<article.choice.reading.end)
    if article.choice.isMisprint {
      let message = "“\(label)” is read as number \(article.choice.reading.text), which the sequence shows; check the source"
      warnings.append(TreatyWarning(code: "segment.number.misprint", message: message, offset: article.candidate.start))
    } else if article.choice.gap > 0 {
      let count = article.choice.gap == 1 ? "one number is" : "\(article.choice.gap) numbers are"
      let message = "\(count) missing before “\(label)”; the text may lack a label, or have it where it was not recognised"
      warnings.append(TreatyWarning(code: "segment.number.bridged", message: message, offset: article.candidate.start))
    }
  }

  /// Finds parts, titles, chapters, sections, annexes.
  mutating func findDivisions() {
    let starts = articles.map(\.candidate.start)
    let components = articles.filter(\.choice.isFirst).map(\.candidate.start)
    divisions = DivisionFinder(
      view: view, isLowerCased: isLowerCased, boundaries: (boundaries + components).sorted(), articles: starts
    ).find(candidates.others.filter { !isInContents($0.start) })
    let closings = (candidates.closings + candidates.done).map(\.start).sorted()
    annexes = AnnexFinder(view: view, isLowerCased: isLowerCased, articles: starts, components: components, closings: closings)
      .find(candidates.others)
  }

  /// Whether a place lies in a table of contents, or in the lines just before its first label.
  private func isInContents(_ offset: Int) -> Bool {
    contents.contains { offset > $0.lowerBound - 200 && offset < $0.upperBound }
  }

  /// The provisions that the marks make.
  func provisions() -> [Provision] {
    ProvisionTree(view: view, headings: HeadingReader(view: view, isFlat: isFlat, lineLength: usualLineLength())).build(marks)
  }

  /// The length that nine in ten of the first lines keep within, in bytes.
  private func usualLineLength() -> Int {
    guard !isFlat else { return 0 }
    var lengths: [Int] = []
    var position = 0
    while position < view.count, lengths.count < 400 {
      let end = view.lineEnd(position)
      if end > position { lengths.append(end - position) }
      position = end + 1
    }
    lengths.sort()
    return lengths.isEmpty ? 0 : min(lengths[lengths.count * 9 / 10], 400)
  }

  /// The ISO code of a language.
  func code(_ language: Int?) -> String? {
    language.map { LabelIndex.shared.languages[$0] }
  }
}
