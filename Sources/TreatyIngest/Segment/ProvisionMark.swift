import TreatyText

/// Where a provision starts, and what is known of it before its end is.
struct ProvisionMark {
  /// How deep a provision may stand; a provision ends where one starts that stands no deeper.
  enum Level {
    static let top = 0
    /// Preamble, conclusion and signatures of an annex.
    static let annexed = 1
    static let part = 10
    static let title = 20
    static let chapter = 30
    static let section = 40
    static let article = 50
    static let articleSection = 55
    static let paragraph = 60
  }

  var kind: Provision.Kind
  var level: Int
  /// Where it starts, in bytes.
  var start: Int
  /// Where its label ends; equal to ``start`` where it has none.
  var labelEnd: Int
  var number: String?
  var printed: String?
  /// True where a title may follow the label.
  var mayHaveTitle = false
  var language: String?
  var version: String?
  var confidence = 1.0
}

/// Builds the flat array of provisions from marks.
struct ProvisionTree {
  let view: TextView
  let headings: HeadingReader

  /// The provisions: top level covers the text but white space, children lie within parents. O(marks).
  ///
  /// - Parameter marks: in any order; of two at one place the one that stands higher is kept.
  func build(_ marks: [ProvisionMark]) -> [Provision] {
    let sorted = ordered(marks)
    var result: [Provision] = []
    var open: [(index: Int, level: Int)] = []
    for (place, mark) in sorted.enumerated() {
      while let last = open.last, last.level >= mark.level || holdsOnlyParagraphs(result[last.index].kind) && mark.level < Self.paragraph {
        close(&result, last.index, at: mark.start)
        open.removeLast()
      }
      let parent = open.last?.index
      var provision = Provision(
        kind: mark.kind, parent: parent, range: mark.start..<view.count, number: mark.number, printed: mark.printed,
        language: mark.language, version: mark.version, confidence: mark.confidence)
      if mark.labelEnd > mark.start { label(&provision, mark, next: place + 1 < sorted.count ? sorted[place + 1].start : view.count) }
      result.append(provision)
      open.append((result.count - 1, mark.level))
    }
    for last in open.reversed() { close(&result, last.index, at: view.count) }
    return result
  }

  /// In the order of starts, one mark a place, none in white space, the first at the start of the text.
  private func ordered(_ marks: [ProvisionMark]) -> [ProvisionMark] {
    let first = view.skipSpace(0)
    guard first < view.count else { return [] }
    let sorted = marks.filter { $0.start >= first && $0.start < view.count }
      .enumerated().sorted { ($0.element.start, $0.element.level, $0.offset) < ($1.element.start, $1.element.level, $1.offset) }
      .map(\.element)
    var result: [ProvisionMark] = []
    if sorted.first.map({ $0.start > first || $0.level > 1 }) ?? true, sorted.first?.start != first {
      result.append(ProvisionMark(kind: .body, level: ProvisionMark.Level.top, start: first, labelEnd: first))
    }
    for mark in sorted {
      if let last = result.last, last.start == mark.start, last.labelEnd > last.start || !mayShareStart(last.kind, mark) {
        continue
      }
      result.append(mark)
    }
    return result
  }

  /// An annex without heading starts with its first article, a body or preamble with its first paragraph.
  private func mayShareStart(_ kind: Provision.Kind, _ mark: ProvisionMark) -> Bool {
    mark.level < Self.paragraph ? kind == .annex : kind == .body || kind == .preamble
  }

  private static let paragraph = ProvisionMark.Level.paragraph

  private func holdsOnlyParagraphs(_ kind: Provision.Kind) -> Bool {
    kind == .preamble || kind == .conclusion || kind == .signature || kind == .body
  }

  private func close(_ result: inout [Provision], _ index: Int, at end: Int) {
    let start = result[index].range.lowerBound
    result[index].range = start..<max(view.skipSpace(before: end), start)
    if let heading = result[index].headingRange, heading.upperBound > result[index].range.upperBound {
      result[index].headingRange = heading.lowerBound..<result[index].range.upperBound
    }
  }

  private func label(_ provision: inout Provision, _ mark: ProvisionMark, next: Int) {
    let labelEnd = min(mark.labelEnd, next)
    provision.label = view.trimmed(mark.start..<labelEnd)
    provision.headingRange = mark.start..<max(mark.start, view.skipSpace(before: labelEnd))
    guard mark.mayHaveTitle, let title = headings.title(after: labelEnd, until: next, isDivision: mark.level < ProvisionMark.Level.article)
    else { return }
    provision.heading = view.trimmed(title)
    provision.headingRange = mark.start..<title.upperBound
  }
}
