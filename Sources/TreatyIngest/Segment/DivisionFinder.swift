/// Finds parts, titles, chapters and sections.
struct DivisionFinder {
  /// A division found.
  struct Division {
    var candidate: LabelCandidate
    var choice: NumberSequence.Choice
    /// True for a section that stands inside an article: `Article II … Section 2.`
    var isInsideArticle = false
  }

  let view: TextView
  let isLowerCased: Bool
  let boundaries: [Int]
  /// Where the labels of the articles start, in order.
  let articles: [Int]

  /// The divisions among the candidates, in the order of the text.
  func find(_ candidates: [LabelCandidate]) -> [Division] {
    var result: [Division] = []
    for kind in [LabelKind.part, .title, .chapter, .section] {
      result += find(kind, candidates.filter { $0.kind == kind && !$0.readings.isEmpty }, above: result.map(\.candidate.start))
    }
    return result.sorted { $0.candidate.start < $1.candidate.start }
  }

  private func find(_ kind: LabelKind, _ candidates: [LabelCandidate], above: [Int]) -> [Division] {
    let evidence = LabelEvidence(isLowerCased: isLowerCased)
    let weighed = candidates.map { candidate in
      var result = candidate
      result.evidence = evidence.weigh(candidate) + nearness(candidate, above)
      return result
    }
    let strong = weighed.filter { $0.evidence > 0 }
    let restarts = (boundaries + above).sorted()
    let choices = NumberSequence(boundaries: restarts).choose(strong)
    let divisions = choices.map { Division(candidate: strong[$0.candidate], choice: $0) }
    guard kind == .section, !articles.isEmpty else { return divisions }
    let heading = divisions.count { nextArticle($0.candidate.start) - $0.candidate.start < 300 }
    guard heading * 2 < divisions.count, let first = articles.first else { return divisions }
    return divisions.filter { $0.candidate.start > first }.map {
      var inside = $0
      inside.isInsideArticle = true
      return inside
    }
  }

  /// A division stands just before an article or a narrower division, so one without is doubtful.
  private func nearness(_ candidate: LabelCandidate, _ above: [Int]) -> Double {
    guard !articles.isEmpty, candidate.kind != .section else { return 0 }
    let distance = nextArticle(candidate.start) - candidate.start
    return distance < 250 ? 1.5 : distance < 700 ? 0 : -1.5
  }

  private func nextArticle(_ offset: Int) -> Int {
    var low = 0
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low < articles.count ? articles[low] : .max / 2
  }
}
