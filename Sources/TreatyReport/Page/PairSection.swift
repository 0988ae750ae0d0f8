import TreatyText

/// The list behind the matrix of themes: for each pair that meets the first units where it does.
struct PairSection {
  /// Units named of a pair.
  static let limit = 5

  private let meetings: [ThemePair: (count: Int, first: [Int])]
  private let similarity: CorpusSimilarity
  private let codebook: Codebook
  private let pages: PageWriter

  init(
    _ meetings: [ThemePair: (count: Int, first: [Int])], _ similarity: CorpusSimilarity, codebook: Codebook, pages: PageWriter
  ) {
    self.meetings = meetings
    self.similarity = similarity
    self.codebook = codebook
    self.pages = pages
  }

  /// Where a pair is listed.
  static func address(_ pair: ThemePair) -> String { "#pair-\(pair.first)-\(pair.second)" }

  /// Where the pair of two themes is listed; `nil` where they never meet.
  func address(_ first: String, _ second: String) -> String? {
    guard let one = codebook.themes.firstIndex(where: { $0.id == first }),
      let other = codebook.themes.firstIndex(where: { $0.id == second })
    else { return nil }
    let pair = ThemePair(one, other)
    return meetings[pair] == nil ? nil : Self.address(pair)
  }

  /// The markup below the table.
  var body: String {
    guard !meetings.isEmpty else { return "" }
    let pairs = meetings.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
    let items = pairs.map { pair, found -> String in
      let (first, second) = (codebook.themes[pair.first].label, codebook.themes[pair.second].label)
      let units = found.first.map { SimilaritySection.link($0, similarity, pages) }.joined(separator: ", ")
      let more = found.count > found.first.count ? " and \(ReportSummary.grouped(found.count - found.first.count)) more" : ""
      return
        "<li id=\"pair-\(pair.first)-\(pair.second)\"><span class=\"src\">\(HTMLText.escape(first)) and \(HTMLText.escape(second))</span> "
        + "\(ReportSummary.grouped(found.count)): \(units)\(more)</li>\n"
    }
    return "<details><summary>Passages where two themes meet</summary><ul class=\"pairs evidence\">\(items.joined())</ul></details>"
  }
}
