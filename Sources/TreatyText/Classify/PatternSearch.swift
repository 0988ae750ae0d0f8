/// Finds the matches of all patterns in a scanned unit, in one pass over the words that can begin one.
struct PatternSearch {
  private let compiled: CompiledCodebook
  /// The matches found, conditions not yet asked.
  private(set) var matches: [PhraseMatch] = []
  /// Patterns whose graphs must be followed, with where to begin.
  private var beginnings: [(start: Int32, pattern: Int32)] = []

  init(_ compiled: CompiledCodebook) { self.compiled = compiled }

  /// Searches a unit; the result is in ``matches``, at most one for each pattern and start.
  ///
  /// - Parameter holds: which patterns hold in the unit's language.
  mutating func search(_ follower: PhraseFollower, holds: [Bool]) {
    matches.removeAll(keepingCapacity: true)
    beginnings.removeAll(keepingCapacity: true)
    let unit = follower.unit
    follower.vocabulary.withTables { words in
      holds.withUnsafeBufferPointer { holds in
        let place = SearchPlace(unit: unit, words: words, trie: compiled.trie, holds: holds)
        let (openings, count) = (unit.openings, unit.openingCount)
        for index in 0..<count { begin(place, Int(openings[index])) }
      }
    }
    for pattern in compiled.trie.everywhere where holds[Int(pattern)] {
      for word in 0..<unit.count { beginnings.append((Int32(word), pattern)) }
    }
    followBeginnings(follower)
  }

  private mutating func begin(_ place: SearchPlace, _ word: Int) {
    let found = matches.count
    let range = place.words.nodeRanges[Int(place.classes[word] & WordVocabulary.number)]
    for index in Int(range.first)..<Int(range.first + range.count) {
      walk(place, place.words.nodes[index], start: word, last: word)
    }
    if matches.count > found + 1 { keepLongest(from: found) }
  }

  /// Goes on from a node of the tree that the word `last` led to.
  private mutating func walk(_ place: SearchPlace, _ number: Int32, start: Int, last: Int) {
    let node = place.nodes[Int(number)]
    if node.outputCount > 0 { put(place, node, start: start, last: last) }
    let next = last + 1
    guard node.joins != 0, next < place.count else { return }
    let kind = place.classes[next] & WordVocabulary.number
    guard kind != 0 || node.takesAny else { return }
    let range = place.words.symbolRanges[Int(kind)]
    var allowed: UInt8?
    for index in Int(range.first)..<Int(range.first + range.count) {
      let symbol = place.words.symbols[index]
      guard node.filter >> UInt64(symbol & 63) & 1 == 1 else { continue }
      let joins = allowed ?? node.joins & Self.joins(place.separator(before: next))
      allowed = joins
      step(place, number, symbol, joins, start: start, next: next)
    }
    if node.takesAny {
      let joins = allowed ?? node.joins & Self.joins(place.separator(before: next))
      step(place, number, SymbolTable.any, joins, start: start, next: next)
    }
  }

  private mutating func put(_ place: SearchPlace, _ node: PhraseTrie.Node, start: Int, last: Int) {
    for index in Int(node.firstOutput)..<Int(node.firstOutput + node.outputCount) {
      let output = place.outputs[index]
      guard place.holds[Int(output.pattern)] else { continue }
      if output.isBeginning {
        if start >= Int(output.back) { beginnings.append((Int32(start) - output.back, output.pattern)) }
      } else {
        matches.append(PhraseMatch(pattern: Int(output.pattern), words: start..<last + 1))
      }
    }
  }

  /// The joins of the tree that a separator allows.
  @inline(__always)
  private static func joins(_ separator: WordSeparator) -> UInt8 {
    switch separator {
    case .touching: 2 | 4
    case .space: 1 | 2 | 4
    case .hyphen: 2
    default: 0
    }
  }

  private mutating func step(_ place: SearchPlace, _ node: Int32, _ symbol: Int32, _ joins: UInt8, start: Int, next: Int) {
    var rest = joins
    while rest != 0 {
      let join = rest & (~rest &+ 1)
      rest &= rest - 1
      let target = place.child(node, symbol, join)
      if target != 0 { walk(place, target, start: start, last: next) }
    }
  }

  /// Of several ends of one pattern at one start only the last counts.
  private mutating func keepLongest(from first: Int) {
    var kept = first
    for index in first..<matches.count {
      if let same = matches[first..<kept].firstIndex(where: { $0.pattern == matches[index].pattern }) {
        if matches[index].words.upperBound > matches[same].words.upperBound { matches[same] = matches[index] }
      } else {
        matches[kept] = matches[index]
        kept += 1
      }
    }
    matches.removeLast(matches.count - kept)
  }

  private mutating func followBeginnings(_ follower: PhraseFollower) {
    guard !beginnings.isEmpty else { return }
    beginnings.sort { ($0.start, $0.pattern) < ($1.start, $1.pattern) }
    var last: (start: Int32, pattern: Int32) = (-1, -1)
    for beginning in beginnings where beginning != last {
      last = beginning
      guard let phrase = compiled.followed[Int(beginning.pattern)], follower.mayHold(phrase),
        let end = follower.ends(of: phrase, from: Int(beginning.start)).last
      else { continue }
      matches.append(PhraseMatch(pattern: Int(beginning.pattern), words: Int(beginning.start)..<end))
    }
  }
}
