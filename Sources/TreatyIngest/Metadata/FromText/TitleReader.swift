import TreatyText

/// Finds the title at the head of a text, with or without lines.
struct TitleReader: Sendable {
  /// A title found.
  struct Finding: Sendable, Equatable {
    /// As written, white space made single.
    var title: String
    /// In UTF-8 bytes.
    var range: Range<Int>
    var kind: String?
    /// How sure, 0...1.
    var confidence: Double
  }

  /// The longest title believed, in words.
  private static let longest = 70
  /// How many lines of a cover page are passed over, at most.
  private static let cover = 15

  /// Phrases with which a preamble or the body begins; they end a title.
  private static let openings: [[String]] = [
    "the contracting parties", "the high contracting", "the parties to", "the states parties", "the governments of", "the government of",
    "the undersigned", "the members of", "the member states", "the signatory", "the president of", "his majesty the", "her majesty the",
    "preamble", "preambule", "preambulo", "praambel", "whereas", "considering", "desiring", "desirous", "recalling", "recognizing",
    "recognising", "having regard", "in order to", "the parties", "article 1", "article i", "article one", "article premier", "articulo 1",
    "artikel 1", "art 1", "статья 1", "chapter i", "chapter 1", "source", "src", "les hautes parties", "les gouvernements",
    "le gouvernement",
    "les parties", "les etats", "las altas partes", "los gobiernos", "el gobierno", "las partes", "die vertragsparteien", "die regierung",
    "die hohen", "der schweizerische bundesrat", "seine majestat", "de regering", "de verdragsluitende", "het koninkrijk", "the states",
    "the conference", "the general conference", "the commission", "the council", "adopted by", "the kingdom of", "the republic of",
    "the federal", "the united states", "the union of", "contents", "table of contents", "inhalt", "sa majeste", "die",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The title; `nil` where nothing at the head names a kind of document.
  ///
  /// - Parameter bodyStart: where the first article starts, if known: no title reaches beyond.
  func find(_ text: ReadingText, bodyStart: Int?) -> Finding? {
    let limit = Self.credit(text.bytes, before: SignatureReader.window(text.bytes, from: 0, length: min(2400, bodyStart ?? text.count)))
    let lines = Self.lines(text.bytes, 0..<limit)
    for (index, line) in lines.prefix(Self.cover).enumerated() {
      let words = NameFold.words(text.bytes, line)
      guard !words.isEmpty, !isSeries(words) else { continue }
      if isOpening(words, 0), !startsTitle(words) { return nil }
      guard let kind = KindReader().find(words), kind.first < Self.longest else { continue }
      return extended(text, lines, index, limit)
    }
    return nil
  }

  /// A line that begins like a preamble and is a title all the same: `The Treaty of …` is none of the openings' nouns.
  private func startsTitle(_ words: [NameFold.Word]) -> Bool {
    KindReader().find(Array(words.prefix(2))) != nil
  }

  /// The title from its line on: to the end of the lines that belong together, or to the words that open the text.
  private func extended(_ text: ReadingText, _ lines: [Range<Int>], _ index: Int, _ limit: Int) -> Finding? {
    var last = index
    var count = NameFold.words(text.bytes, lines[index]).count
    var start = index
    // Capitals over several lines: `AGREEMENT / BETWEEN / …`; the lines before the kind may belong to it too.
    while start > 0, follows(text.bytes, lines[start - 1], lines[start]), isTitleLike(text, lines[start - 1]),
      !isSeries(NameFold.words(text.bytes, lines[start - 1]))
    {
      start -= 1
    }
    while last + 1 < lines.count, follows(text.bytes, lines[last], lines[last + 1]), count < Self.longest,
      !isOpening(NameFold.words(text.bytes, lines[last + 1]), 0) || isJoined(NameFold.words(text.bytes, lines[last])),
      !isDate(text, lines[last + 1])
    {
      last += 1
      count += NameFold.words(text.bytes, lines[last]).count
    }
    var words = NameFold.words(text.bytes, lines[start].lowerBound..<lines[last].upperBound)
    var isCut = false
    for position in words.indices.dropFirst(2) where isOpening(words, position) && opensText(text.bytes, words, position) {
      words = Array(words[..<position])
      isCut = true
      break
    }
    while words.last?.text == "," { words.removeLast() }
    guard let first = words.first, let end = words.last, words.count(where: { $0.text != "," }) <= Self.longest else { return nil }
    let range = first.range.lowerBound..<closed(text.bytes, end.range.upperBound, limit)
    let title = text[range].split { $0.isWhitespace }.joined(separator: " ")
    let isLine = last > start || !isCut
    return Finding(title: title, range: range, kind: KindReader().find(words)?.kind, confidence: isLine ? 0.9 : 0.75)
  }

  /// Takes a closing bracket or quotation mark with the last word.
  private func closed(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Int {
    end < limit && (bytes[end] == 0x29 || bytes[end] == 0x22 || bytes[end] == 0x5D) ? end + 1 : end
  }

  private func isOpening(_ words: [NameFold.Word], _ position: Int) -> Bool {
    // The first of numbered paragraphs.
    if position > 0, words[position].text == "1", position + 1 < words.count,
      words[position + 1].range.lowerBound - words[position].range.upperBound == 2
    {
      return true
    }
    return isPhrase(words, position)
  }

  private func isPhrase(_ words: [NameFold.Word], _ position: Int) -> Bool {
    Self.openings.contains { opening in
      position + opening.count <= words.count && opening.indices.allSatisfy { words[position + $0].text == opening[$0] }
        && (opening != ["die"] || position == 0)
    }
  }

  /// True where a preamble may begin inside a line: at `source:`, after a full stop, or with a capital after a small letter's word.
  private func opensText(_ bytes: [UInt8], _ words: [NameFold.Word], _ position: Int) -> Bool {
    let word = words[position]
    if ["source", "src", "preamble", "preambule", "preambulo", "praambel"].contains(word.text) { return true }
    if isJoined(Array(words[..<position])) { return false }
    let gap = bytes[words[position - 1].range.upperBound..<word.range.lowerBound]
    if gap.contains(where: { $0 == 0x2E || $0 == 0x3A || $0 == 0x0A || $0 == 0x2A }) { return true }
    return 0x41...0x5A ~= bytes[word.range.lowerBound] && !(0x41...0x5A ~= bytes[min(bytes.count - 1, word.range.lowerBound + 1)])
  }

  /// True where the last word calls for another: `between`, `and`, `of`.
  private func isJoined(_ words: [NameFold.Word]) -> Bool {
    let joins: Set<String> = [
      "of", "between", "and", "entre", "et", "y", "zwischen", "und", "to", "with", "by", "among", ",", "for", "tussen", "en", "de", "the",
      "concerning",
    ]
    return words.last.map { joins.contains($0.text) } ?? false
  }

  /// The running title of a collection: `Council of Europe Treaty Series No. 203`.
  private func isSeries(_ words: [NameFold.Word]) -> Bool {
    words.count < 14 && zip(words, words.dropFirst()).contains { $0.0.text == "treaty" && $0.1.text == "series" }
  }

  /// Where a credit line (`Source: …`) begins, also glued to the last word of a title; the limit where there is none.
  private static func credit(_ bytes: [UInt8], before limit: Int) -> Int {
    for credit in ["source:", "src:"] {
      let pattern = Array(credit.utf8)
      var position = 10
      while position + pattern.count <= limit {
        if pattern.indices.allSatisfy({ bytes[position + $0] | 0x20 == pattern[$0] | 0x20 }) { return position }
        position += 1
      }
    }
    return limit
  }

  private func isTitleLike(_ text: ReadingText, _ line: Range<Int>) -> Bool {
    let letters = text[line].unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count > 3 && letters.allSatisfy { !$0.properties.isLowercase }
  }

  private func isDate(_ text: ReadingText, _ line: Range<Int>) -> Bool {
    let words = NameFold.words(text.bytes, line)
    return words.count <= 5 && WrittenDate.first(in: words, words.indices, of: text.bytes, language: nil) != nil
  }

  /// True for lines with no blank line between.
  private func follows(_ bytes: [UInt8], _ line: Range<Int>, _ next: Range<Int>) -> Bool {
    bytes[line.upperBound..<next.lowerBound].count { $0 == 0x0A } == 1
  }

  /// The lines of a range that are not blank, without white space at their ends.
  static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      var first = start
      var last = end
      while first < last, bytes[first] == 0x20 || bytes[first] == 0x09 || bytes[first] == 0x0C { first += 1 }
      while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
      if first < last { lines.append(first..<last) }
      start = end + 1
    }
    return lines
  }
}
