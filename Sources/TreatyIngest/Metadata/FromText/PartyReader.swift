import TreatyText

/// Finds the parties that a title (`between A and B`) or the head of a preamble names.
struct PartyReader: Sendable {
  /// A party as named.
  struct Finding: Sendable, Equatable {
    /// As written.
    var name: String
    /// In UTF-8 bytes.
    var range: Range<Int>
    /// True where the directory knows the name.
    var isKnown: Bool
  }

  private let directory: PartyDirectory

  init(directory: PartyDirectory = .builtIn) {
    self.directory = directory
  }

  private static let between: Set<String> = [
    "between", "entre", "zwischen", "tussen", "tra", "fra", "among", "mellan", "mellem", "mellom", "между",
  ]
  /// Words after which a title speaks of the subject, a preamble of reasons.
  private static let stops: Set<String> = [
    "concerning", "on", "regarding", "relating", "relative", "for", "with", "respecting", "regulating", "about", "to", "sur", "concernant",
    "relatif", "relativo", "sobre", "para", "uber", "betreffend", "zur", "zum", "inzake", "betreffende", "voor", "tot", "signed", "done",
    "source",
    "establishing", "providing", "amending", "supplementing", "desiring", "desirous", "desirious", "considering", "recognizing",
    "recognising",
    "having", "whereas", "hereinafter", "hereafter", "convinced", "being", "mindful", "recalling", "reaffirming", "resolved", "wishing",
    "animated", "believing", "noting", "determined", "guided", "conscious", "aware", "inspired", "seeking", "acting", "proclaiming",
    "agree",
    "anxious", "referring", "taking", "who", "agreed", "have", "has", "desireux", "desireuses", "considerant", "animes", "soucieux",
    "resolus",
    "reconnaissant", "ont", "sont", "ci", "considerando", "deseosos", "deseando", "animados", "reconociendo", "han", "en adelante",
    "adelante",
    "von", "vom", "in", "im", "haben", "sind", "nachstehend", "geleitet", "verlangende", "overwegende", "hebben", "zijn", "hierna",
    "geleid",
    "concluded", "made", "represented", "recalls", "article", "preamble", "the following", "share", "sharing", "welcoming", "bearing",
    "eager",
  ]

  /// The parties of the title, else of the preamble; empty where fewer than two are named.
  func find(_ text: ReadingText, title: Range<Int>?, preamble: Int) -> [Finding] {
    var named: [Finding] = []
    if let title {
      let words = NameFold.words(text.bytes, title)
      if let start = words.firstIndex(where: { Self.between.contains($0.text) }) {
        named = parties(text, outsideBrackets(text.bytes, words[(start + 1)...]))
      }
    }
    let end = SignatureReader.window(text.bytes, from: preamble, length: 2500)
    let head = NameFold.words(text.bytes, preamble..<end)
    let first = head.firstIndex { $0.text != "preamble" && $0.text != "preambule" && $0.text != "preambulo" } ?? 0
    let listed = parties(text, outsideBrackets(text.bytes, head[first...]))
    return named.count >= 2 ? named : listed.count >= 2 ? listed : []
  }

  /// Words that stand in round brackets say how a party will be called, not who it is.
  private func outsideBrackets(_ bytes: [UInt8], _ words: ArraySlice<NameFold.Word>) -> [NameFold.Word] {
    guard let first = words.first else { return [] }
    var kept: [NameFold.Word] = []
    var depth = 0
    var position = first.range.lowerBound
    for word in words {
      for byte in bytes[position..<word.range.lowerBound] {
        if byte == 0x28 { depth += 1 } else if byte == 0x29 { depth = max(0, depth - 1) }
      }
      position = word.range.upperBound
      if depth == 0 { kept.append(word) }
    }
    return kept
  }

  /// The names before the first word that starts the subject.
  private func parties(_ text: ReadingText, _ words: [NameFold.Word]) -> [Finding] {
    let region = region(of: words)
    guard let first = region.first, PartyFormula.isLeading(first.text) || directory.isNameStart(region) else { return [] }
    let known = names(text, region)
    if known.count >= 2 { return known }
    return unknownPair(text, region) ?? []
  }

  /// `in`, `on` and `von` may stand inside names and formulas (`in the name of`, `Präsident von`); a comma or a verb tells.
  private func region(of words: [NameFold.Word]) -> [NameFold.Word] {
    var index = 0
    while index < words.count {
      let word = words[index].text
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if word == "on" || word == "of" || word == "in", next == "the" || next == "one" || next == "behalf" || next == "name",
        index + 2 < words.count, ["one", "other", "name", "behalf", "part", "hand"].contains(words[index + 2].text) || next == "one"
      {
        index += 3
        continue
      }
      if word == "von" || word == "vom", next != "dem" && next != "der" && next != "den", next != "wunsche" {
        let isDate = next.first?.isNumber == true
        if !isDate {
          index += 1
          continue
        }
      }
      if Self.stops.contains(word) || Self.between.contains(word), !stopsFalsely(words, index) { return Array(words[..<index]) }
      index += 1
    }
    return words.count <= 120 ? words : []
  }

  /// Titles of heads of state begin with words that stop elsewhere, and `for` belongs to the names of organisations.
  private func stopsFalsely(_ words: [NameFold.Word], _ index: Int) -> Bool {
    let bodies: Set<String> = [
      "organisation", "organization", "agency", "office", "commission", "bank", "fund", "council", "centre", "center",
    ]
    if index > 0, words[index].text == "for", bodies.contains(words[index - 1].text) { return true }
    return index == 0 && ["in", "considering", "have"].contains(words[index].text) == false && PartyFormula.isLeading(words[index].text)
  }

  /// Names that the directory knows, the longest at each place, each party once.
  private func names(_ text: ReadingText, _ words: [NameFold.Word]) -> [Finding] {
    var found: [Finding] = []
    var seen: Set<String> = []
    var index = 0
    var free = 0
    while index < words.count {
      if let adjective = adjective(words, index) {
        let range = words[formulaStart(words, adjective.first, after: free)].range.lowerBound..<words[adjective.last].range.upperBound
        if seen.insert(words[index].text).inserted { found.append(Finding(name: Self.line(text, range), range: range, isKnown: true)) }
        index = adjective.last + 1
        free = index
        continue
      }
      let longest = min(directory.longest, words.count - index)
      guard longest > 0,
        let count = stride(from: longest, through: 1, by: -1).first(where: { length in
          words[index].text != "," && directory.isName(words[index..<(index + length)].map(\.text)[...])
            && !(length == 1 && PartyFormula.isLeading(words[index].text))
        })
      else {
        index += 1
        continue
      }
      let start = formulaStart(words, index, after: free)
      let range = words[start].range.lowerBound..<words[index + count - 1].range.upperBound
      let name = Self.line(text, range)
      if seen.insert(words[index..<(index + count)].map(\.text).joined(separator: " ")).inserted, !isTitleOnly(words, index, count) {
        found.append(Finding(name: name, range: range, isKnown: true))
      }
      index += count
      free = index
    }
    return found
  }

  /// `the Swedish Government`, `le Gouvernement suédois`.
  private func adjective(_ words: [NameFold.Word], _ index: Int) -> (first: Int, last: Int)? {
    guard directory.isAdjective(words[index].text) else { return nil }
    if index + 1 < words.count, PartyFormula.isTrailing(words[index + 1].text) { return (index, index + 1) }
    let nouns: Set<String> = ["gouvernement", "gobierno", "governo", "republique", "republica", "repubblica", "confederation", "empire"]
    return index > 0 && nouns.contains(words[index - 1].text) ? (index - 1, index) : nil
  }

  private static func line(_ text: ReadingText, _ range: Range<Int>) -> String {
    text[range].split { $0.isWhitespace }.joined(separator: " ")
  }

  /// `King of Prussia` after `German Emperor`, `Emperor of India` after a king: a further title of the same person stands after a comma
  /// without an article.
  private func isTitleOnly(_ words: [NameFold.Word], _ index: Int, _ count: Int) -> Bool {
    let rulers: Set<String> = [
      "king", "queen", "emperor", "empress", "roi", "reine", "empereur", "konig", "kaiser", "rey", "koning", "keizer",
    ]
    guard index >= 3, words[index - 1].text == "of" || words[index - 1].text == "de" || words[index - 1].text == "von" else { return false }
    return rulers.contains(words[index - 2].text) && words[index - 3].text == ","
  }

  /// Where the name as written starts: the form of state and the title of its head belong to it, `the Government of` does not.
  private func formulaStart(_ words: [NameFold.Word], _ index: Int, after free: Int) -> Int {
    var start = index
    while start > free, PartyFormula.isLeading(words[start - 1].text), words[start - 1].text != ",", words[start - 1].text != "and" {
      start -= 1
    }
    let outer: Set<String> = [
      "the", "government", "governments", "of", "and", "la", "le", "les", "l", "de", "du", "des", "d", "el", "los", "las", "del",
      "gobierno",
      "gobiernos", "gouvernement", "gouvernements", "der", "die", "das", "dem", "den", "regierung", "regierungen", "regering", "regeringen",
      "van",
      "het", "in", "on", "one", "part", "side", "other", "for", "by", "il", "lo", "i", "gli", "governo", "o", "a", "os", "as", "do", "da",
    ]
    while start < index, outer.contains(words[start].text) { start += 1 }
    return start
  }

  /// Two parties that no directory knows: `the Kingdom of A and the Republic of B`.
  private func unknownPair(_ text: ReadingText, _ words: [NameFold.Word]) -> [Finding]? {
    let joints: Set<String> = ["and", "et", "y", "und", "en", "e", ","]
    let articles: Set<String> = ["the", "la", "le", "el", "der", "die", "das", "het", "de", "his", "her", "sa", "su", "seine"]
    var parts: [[NameFold.Word]] = [[]]
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      if joints.contains(word.text), articles.contains(next) || word.text == "," {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    parts = parts.filter { $0.count > 1 || $0.first.map { !joints.contains($0.text) } ?? false }
    guard (2...12).contains(parts.count) else { return nil }
    var found: [Finding] = []
    for part in parts {
      guard let first = part.first, let last = part.last, part.count <= 10, PartyFormula.isLeading(first.text),
        let core = part.firstIndex(where: { !PartyFormula.isLeading($0.text) })
      else { return nil }
      let start = formulaStart(part, core, after: 0)
      let range = part[start].range.lowerBound..<last.range.upperBound
      found.append(
        Finding(name: Self.line(text, range), range: range, isKnown: directory.isName(part[core...].map(\.text)[...])))
    }
    return found
  }
}

extension PartyDirectory {
  /// True when a list of words begins with a name.
  func isNameStart(_ words: [NameFold.Word]) -> Bool {
    (1...max(1, min(longest, words.count))).contains { words.count >= $0 && isName(words[..<$0].map(\.text)[...]) }
  }
}
