/// A place that may be the label of a provision.
struct LabelCandidate {
  /// What it would open.
  var kind: LabelKind
  /// Where the label starts, in bytes.
  var start: Int
  /// Where the label word ends.
  var wordEnd: Int
  /// The entry of the word in the index; -1 for the frame `第…條`.
  var entry: Int
  /// The languages that label so, a bit each.
  var languages: UInt64
  /// True for a plural or inflected form.
  var isCitedForm = false
  /// True where an amendment introduces the text that starts here: `shall be replaced by the following:`
  var isIntroduced = false
  /// True where the words that end a preamble stand just before: `have agreed as follows:`
  var isEnacted = false
  /// True where the next label follows at once.
  var isEmpty = false
  /// The ways to read the number; empty where there is none.
  var readings: [NumberReading]
  /// What stands around.
  var context: LabelContext
  /// The log-odds that it is a label, from its surroundings alone.
  var evidence: Double = 0
}

/// Makes candidates of the hits of a scan.
struct CandidateReader {
  private let view: TextView
  private let reader: NumberReader
  private let index = LabelIndex.shared
  /// The languages present in the text, a bit each; words of citation of others do not count.
  private let present: UInt64

  init(_ view: TextView, present: UInt64) {
    self.view = view
    self.present = present
    reader = NumberReader(view)
  }

  /// The candidate that a hit makes, or `nil` when it opens no label of the kinds asked for.
  func candidate(_ hit: LabelScanner.Hit, quotations: [Range<Int>]) -> LabelCandidate? {
    guard hit.entry >= 0 else { return framed(hit, quotations) }
    let entry = index.entries[hit.entry]
    guard let (kind, languages, cited) = role(entry) else { return nil }
    if entry.numberFirst { return numberFirst(hit, languages, quotations) }
    let context = ContextReader(view, languages: languages & present != 0 ? languages & present : languages)
    let before = context.before(hit.start)
    let letters = context.letters(hit.start..<hit.end)
    if letters != .capitals, before == .citing || before == .apostrophe || before == .openBracket { return nil }
    let start = numberStart(after: hit.end, isArticle: kind == .article || kind == .rule)
    var readings = start.map { reader.readings(at: $0, languages: languages) } ?? []
    if kind == .article || kind == .rule, readings.isEmpty { return nil }
    if kind != .article { readings.removeAll { $0.form == .letter && $0.cost > 1 } }
    let end = readings.first?.end ?? hit.end
    var result = LabelCandidate(
      kind: kind, start: hit.start, wordEnd: hit.end, entry: hit.entry, languages: languages, isCitedForm: cited, readings: readings,
      context: LabelContext(
        before: before, after: context.after(end), letters: letters, isQuoted: quotations.containsOffset(hit.start)))
    if let start, view.bytes[hit.end..<start].contains(0x0A), !Self.headsText.contains(result.context.after) {
      result.context.after = .continuing
    }
    return result
  }

  /// What may stand behind a number that is parted from its word by a line feed, if it is a label all the same.
  private static let headsText: [LabelContext.After] = [.lineEnd, .capital, .digit, .dot, .dash, .colon]

  private func role(_ entry: LabelIndex.Entry) -> (LabelKind, UInt64, Bool)? {
    let kinds: [(LabelIndex.Role, LabelKind)] = [
      (.article, .article), (.rule, .rule), (.part, .part), (.title, .title), (.chapter, .chapter), (.section, .section),
      (.annex, .annex), (.attached, .attached), (.reservation, .reservation),
    ]
    for (role, kind) in kinds {
      let languages = entry.languages(role)
      if languages != 0 { return (kind, languages, false) }
    }
    let languages = entry.languages(.citedArticle)
    return languages != 0 ? (.article, languages, true) : nil
  }

  /// `第八條` reads its own number.
  private func framed(_ hit: LabelScanner.Hit, _ quotations: [Range<Int>]) -> LabelCandidate? {
    guard let label = ChineseLabel(view, at: hit.start) else { return nil }
    let chinese = index.languages.firstIndex(of: label.language).map { UInt64(1) << UInt64($0) } ?? 0
    let context = ContextReader(view, languages: chinese)
    return LabelCandidate(
      kind: label.kind, start: hit.start, wordEnd: hit.start, entry: -1, languages: chinese, readings: [label.reading],
      context: LabelContext(
        before: context.before(hit.start), after: context.after(label.end), letters: .caseless,
        isQuoted: quotations.containsOffset(hit.start)))
  }

  /// `5 artikla`, `5. cikk`, `V. cikk`: the number stands before the word, at the start of a line.
  private func numberFirst(_ hit: LabelScanner.Hit, _ languages: UInt64, _ quotations: [Range<Int>]) -> LabelCandidate? {
    var end = view.skipBlanks(before: hit.start)
    if view.byte(end - 1) == 0x2E { end -= 1 }
    var start = end
    while start > 0, end - start < 10 {
      let (value, before) = view.scalar(before: start)
      guard LetterFold.digit(value) != nil || (value < 0x80 && LetterFold.isLetter(value)) else { break }
      start = before
    }
    guard start < end, let reading = reader.readings(at: start, languages: languages).first, reading.end == end else { return nil }
    let context = ContextReader(view, languages: languages)
    return LabelCandidate(
      kind: .article, start: start, wordEnd: hit.end, entry: hit.entry, languages: languages,
      readings: [NumberReading(value: reading.value, suffix: reading.suffix, form: reading.form, end: hit.end)],
      context: LabelContext(
        before: context.before(start), after: context.after(hit.end), letters: context.letters(hit.start..<hit.end),
        isQuoted: quotations.containsOffset(start)))
  }

  /// Where the number of a label starts: behind blanks, a dot, a dash, `No.`, or on the next line.
  private func numberStart(after end: Int, isArticle: Bool) -> Int? {
    var position = end
    var feeds = 0
    while position < view.count, position - end < 24 {
      let (value, length) = view.scalar(at: position)
      if value == 0x0A {
        feeds += 1
        guard isArticle, feeds == 1 else { return nil }
      } else if !TextView.isBlank(value), ![0x2E, 0x2D, 0x2013, 0x3A, 0x2116, 0xB0, 0xBA, 0xA7, 0x2A].contains(value) {
        break
      }
      position += length
    }
    let word = view.letters(from: position)
    if word > position, word - position <= 3, ["no", "nr", "n"].contains(String(decoding: view.folded(position..<word), as: UTF8.self)) {
      var next = word
      while [0x2E, 0x20, 0xB0, 0xBA, 0xA0].contains(view.scalar(at: next).value) { next += view.scalar(at: next).length }
      if LetterFold.digit(view.scalar(at: next).value) != nil { return next }
    }
    return position < view.count ? position : nil
  }
}

extension [Range<Int>] {
  /// Whether one of these ranges, which are in order and apart, holds an offset behind its first byte; O(log n).
  func containsOffset(_ offset: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].lowerBound < offset
  }
}

/// Reads all candidates of a text.
struct CandidateList {
  /// Labels of articles.
  var articles: [LabelCandidate] = []
  /// Labels of every other kind.
  var others: [LabelCandidate] = []
  /// Phrases that end a preamble, in order.
  var enacting: [LabelScanner.Hit] = []
  /// Phrases that open a closing formula, in order.
  var closings: [LabelScanner.Hit] = []
  /// Phrases that tell place and date, in order.
  var done: [LabelScanner.Hit] = []

  /// Sorts the hits of a scan; O(hits).
  init(_ view: TextView, _ findings: LabelScanner.Findings, present: UInt64) {
    let reader = CandidateReader(view, present: present)
    let index = LabelIndex.shared
    var amendments: [Int] = []
    for hit in findings.hits {
      if hit.entry >= 0, note(hit, index.entries[hit.entry], &amendments) { continue }
      guard var candidate = reader.candidate(hit, quotations: findings.quotations) else { continue }
      candidate.isIntroduced = Self.isIntroduced(view, candidate.start, by: amendments.last)
      candidate.isEnacted = enacting.last.map { candidate.start >= $0.end && candidate.start - $0.end < 24 } ?? false
      if candidate.kind == .article { articles.append(candidate) } else { others.append(candidate) }
    }
    markEmpty(view)
  }

  private mutating func note(_ hit: LabelScanner.Hit, _ entry: LabelIndex.Entry, _ amendments: inout [Int]) -> Bool {
    if entry.languages(.enacting) != 0 {
      enacting.append(hit)
    } else if entry.languages(.testimonium) != 0 {
      closings.append(hit)
    } else if entry.languages(.done) != 0 {
      done.append(hit)
    } else if entry.languages(.amending) != 0 {
      amendments.append(hit.end)
    } else {
      return false
    }
    return true
  }

  /// Whether a colon stands before an offset, and an amendment shortly before the colon.
  private static func isIntroduced(_ view: TextView, _ start: Int, by amendment: Int?) -> Bool {
    guard let amendment, start - amendment < 120 else { return false }
    let end = view.skipSpace(before: start)
    guard view.byte(end - 1) == 0x3A, amendment < end else { return end <= amendment }
    return !view.bytes[amendment..<(end - 1)].contains(0x2E)
  }

  private mutating func markEmpty(_ view: TextView) {
    for place in articles.indices.dropLast() {
      guard let end = articles[place].readings.first?.end else { continue }
      let next = articles[place + 1]
      guard next.start >= end, next.start - end < 50, ![.citing, .comma, .openBracket, .apostrophe].contains(next.context.before) else {
        continue
      }
      articles[place].isEmpty = !view.bytes[end..<next.start].contains(0x0A)
    }
  }
}
