/// All label words and formulas of all languages in one trie over folded letters, and the words of citation beside it.
package struct LabelIndex: Sendable {
  /// What a phrase of the trie does in a text.
  enum Role: UInt8, CaseIterable {
    case article, rule, part, title, chapter, section, annex, attached, reservation
    case citedArticle, enacting, testimonium, done, amending
  }

  /// A phrase and what it does, by language.
  struct Entry: Sendable {
    /// The languages in which it has a role, a bit each, by ``Role``.
    var languages: [UInt64]
    /// True where the number of a label stands before the word.
    var numberFirst = false

    /// The languages in which it has a role.
    func languages(_ role: Role) -> UInt64 { languages[Int(role.rawValue)] }
  }

  /// The index over ``LabelWords/all``.
  package static let shared = LabelIndex(LabelWords.all)

  /// The phrases, in the order added.
  let entries: [Entry]
  /// The languages, in the order of their bits.
  let languages: [String]
  private let table: [UInt16]
  private let terminals: [Int32]
  private let firstTwo: [Bool]
  private let citing: [[UInt8]: UInt64]
  private let continuing: [[UInt8]: UInt64]
  private let recitals: Set<[UInt8]>

  private static let width = 160

  init(_ words: [LabelWords]) {
    var builder = Builder()
    var citing: [[UInt8]: UInt64] = [:]
    var continuing: [[UInt8]: UInt64] = [:]
    var recitals: Set<[UInt8]> = []
    for (index, language) in words.enumerated() {
      let lists: [(Role, String)] = [
        (.article, language.articles), (.rule, language.rules), (.part, language.parts), (.title, language.titles),
        (.chapter, language.chapters), (.section, language.sections), (.annex, language.annexes), (.attached, language.attached),
        (.reservation, language.reservations), (.citedArticle, language.citedArticles), (.enacting, language.enacting),
        (.testimonium, language.testimonium), (.done, language.done), (.amending, language.amending),
      ]
      for (role, list) in lists {
        for item in LabelWords.items(list) {
          builder.add(item, role: role, language: index, numberFirst: language.numberFirst && role == .article)
        }
      }
      for word in LabelWords.items(language.citing) { citing[word, default: 0] |= 1 << UInt64(index) }
      for word in LabelWords.items(language.continuing) { continuing[word, default: 0] |= 1 << UInt64(index) }
      recitals.formUnion(LabelWords.items(language.recitals).map { Array($0.prefix { $0 != 0x20 }) })
    }
    entries = builder.entries
    table = builder.table
    terminals = builder.terminals
    firstTwo = builder.firstTwo
    languages = words.map(\.language)
    self.citing = citing
    self.continuing = continuing
    self.recitals = recitals
  }

  /// Whether a folded word before a label makes it a citation in one of some languages.
  func isCiting(_ word: [UInt8], _ languages: UInt64) -> Bool { citing[word, default: 0] & languages != 0 }

  /// Whether a folded word after a number makes it a citation in one of some languages.
  func isContinuing(_ word: [UInt8], _ languages: UInt64) -> Bool { continuing[word, default: 0] & languages != 0 }

  /// Whether a folded word opens recitals.
  func isRecital(_ word: [UInt8]) -> Bool { recitals.contains(word) }

  /// Whether a folded word opens a label of any kind.
  func isLabelWord(_ word: [UInt8]) -> Bool {
    var node = 0
    for byte in word {
      node = Int(table[node * Self.width + Self.symbol(byte)])
      if node == 0 { return false }
    }
    if terminals[node] >= 0 { return true }
    return terminals[Int(table[node * Self.width + Self.symbol(0x2E)])] >= 0
  }

  /// Whether a phrase may start with two bytes; quick and not exact.
  @inline(__always) func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
    firstTwo[Int(first & 0x7F) << 8 | Int(second)]
  }

  /// The longest phrase at an offset.
  ///
  /// A phrase ends at a word's end, except before a digit or in a script without blanks.
  func longest(in view: TextView, at start: Int) -> (entry: Int, end: Int)? {
    var node = 0
    var position = start
    var best: (entry: Int, end: Int)?
    while position < view.count {
      let byte = view.bytes[position]
      var next = 0
      var length = 1
      if byte < 0x80 {
        let symbol = Self.symbol(byte)
        if symbol == Self.space { length = max(1, view.skipSpace(position) - position) }
        next = Int(table[node * Self.width + symbol])
      } else {
        (next, length) = stepBeyondASCII(view, node, position)
      }
      if next == 0 { break }
      node = next
      position += length
      if terminals[node] >= 0, endsWord(view, at: position) { best = (Int(terminals[node]), position) }
    }
    return best
  }

  private func stepBeyondASCII(_ view: TextView, _ node: Int, _ position: Int) -> (next: Int, length: Int) {
    let (value, length) = view.scalar(at: position)
    if TextView.isSpace(value) {
      return (Int(table[node * Self.width + Self.space]), max(length, view.skipSpace(position) - position))
    }
    if value == 0x2019 || value == 0x2BC { return (Int(table[node * Self.width + Self.symbol(0x27)]), length) }
    var folded: [UInt8] = []
    LetterFold.append(LetterFold.fold(value), to: &folded)
    var next = node
    for byte in folded {
      next = Int(table[next * Self.width + Self.symbol(byte)])
      if next == 0 { break }
    }
    return (next, length)
  }

  private func endsWord(_ view: TextView, at end: Int) -> Bool {
    let (last, _) = view.scalar(before: end)
    if !LetterFold.isLetter(last) || last >= 0x3041 { return true }
    return !LetterFold.isLetter(view.scalar(at: end).value)
  }

  private static let space = 26

  /// The column of a byte; letters in either case share one.
  @inline(__always) private static func symbol(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x20, 0x0A, 0x09: 26
    case 0x27: 27
    case 0x2E: 28
    case 0x2D: 29
    case 0x80...: Int(byte) - 0x80 + 32
    default: 31
    }
  }

  /// Collects phrases into the trie.
  private struct Builder {
    var table = [UInt16](repeating: 0, count: LabelIndex.width)
    var terminals: [Int32] = [-1]
    var entries: [Entry] = []
    var firstTwo = [Bool](repeating: false, count: 128 * 256)

    mutating func add(_ phrase: [UInt8], role: Role, language: Int, numberFirst: Bool) {
      var node = 0
      for byte in phrase {
        let slot = node * LabelIndex.width + LabelIndex.symbol(byte)
        if table[slot] == 0 {
          table[slot] = UInt16(terminals.count)
          terminals.append(-1)
          table.append(contentsOf: repeatElement(0, count: LabelIndex.width))
        }
        node = Int(table[slot])
      }
      if terminals[node] < 0 {
        terminals[node] = Int32(entries.count)
        entries.append(Entry(languages: Array(repeating: 0, count: Role.allCases.count)))
      }
      entries[Int(terminals[node])].languages[Int(role.rawValue)] |= 1 << UInt64(language)
      if numberFirst { entries[Int(terminals[node])].numberFirst = true }
      markStart(phrase)
    }

    private mutating func markStart(_ phrase: [UInt8]) {
      guard let first = phrase.first, first < 0x80 else { return }
      let firsts = [first, first >= 0x61 && first <= 0x7A ? first - 0x20 : first]
      let second = phrase.count > 1 ? phrase[1] : 0
      let isLetter = second >= 0x61 && second <= 0x7A
      for start in firsts {
        for next in 0...255 where next >= 0x80 || phrase.count == 1 || next == Int(second) || isLetter && next == Int(second) - 0x20 {
          firstTwo[Int(start) << 8 | next] = true
        }
      }
    }
  }
}
