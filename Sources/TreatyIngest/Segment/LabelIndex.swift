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
  /// Which three first letters a phrase may have, five bits each; quick and not exact.
  let starts: [Bool]
  private let columns: [UInt8]
  private let citing: WordTable
  private let continuing: WordTable
  private let recitals: WordTable

  private static let width = 160

  init(_ words: [LabelWords]) {
    var builder = Builder()
    var citing = WordTable()
    var continuing = WordTable()
    var recitals = WordTable()
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
      let bit = UInt64(1) << UInt64(index)
      for word in LabelWords.items(language.citing) { citing.insert(word, bit) }
      for word in LabelWords.items(language.continuing) { continuing.insert(word, bit) }
      for word in LabelWords.items(language.recitals) { recitals.insert(Array(word.prefix { $0 != 0x20 }), bit) }
    }
    entries = builder.entries
    table = builder.table
    terminals = builder.terminals
    starts = builder.starts
    columns = (0...255).map { UInt8(Self.symbol(UInt8($0))) }
    languages = words.map(\.language)
    self.citing = citing
    self.continuing = continuing
    self.recitals = recitals
  }

  /// Whether a folded word, by its hash, before a label makes it a citation in one of some languages.
  func isCiting(_ hash: UInt64, _ languages: UInt64) -> Bool { citing.mask(hash) & languages != 0 }

  /// Whether a folded word, by its hash, after a number makes it a citation in one of some languages.
  func isContinuing(_ hash: UInt64, _ languages: UInt64) -> Bool { continuing.mask(hash) & languages != 0 }

  /// Whether a folded word, by its hash, opens recitals.
  func isRecital(_ hash: UInt64) -> Bool { recitals.mask(hash) != 0 }

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

  /// The place of three letters in ``starts``.
  @inline(__always) static func startKey(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
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
        let symbol = Int(columns[Int(byte)])
        if symbol == Self.space { length = max(1, view.skipSpace(position) - position) }
        next = Int(table[node &* Self.width &+ symbol])
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
    let folded = LetterFold.fold(value)
    if folded < 0x80 { return (Int(table[node * Self.width + Int(columns[Int(folded)])]), length) }
    var bytes: [UInt8] = []
    LetterFold.append(folded, to: &bytes)
    var next = node
    for byte in bytes {
      next = Int(table[next * Self.width + Int(columns[Int(byte)])])
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
    var starts = [Bool](repeating: false, count: 32 * 32 * 32)

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

    /// Marks the first three letters; an accent may make two bytes of a letter, and a phrase of one letter goes on with anything.
    private mutating func markStart(_ phrase: [UInt8]) {
      guard let first = phrase.first, first < 0x80 else { return }
      let leads: [UInt8] = [0xC3, 0xC4, 0xC5, 0xC8]
      let anything = (0...31).map { UInt8($0) }
      let seconds = phrase.count > 1 ? [phrase[1]] + leads : anything
      for second in seconds {
        let isLead = phrase.count < 3 || second >= 0x80
        for third in isLead ? anything : [phrase[2]] + leads { starts[LabelIndex.startKey(first, second, third)] = true }
      }
    }
  }
}
