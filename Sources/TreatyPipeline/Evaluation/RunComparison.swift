import TreatyReport

/// Compares two runs by their folders.
package enum RunComparison {
  /// What the second run gained and lost against the first, from `units.csv` and `mentions.csv` of both. O(n log n) in their rows.
  ///
  /// Units are matched by document and index, mentions by document, theme and place; suppressed mentions do not count.
  ///
  /// - Throws: when a folder is no run's.
  package static func difference(_ first: String, _ second: String) throws -> RunDifference {
    var names = Names()
    let before = try RunContent(folder: first, names: &names)
    let after = try RunContent(folder: second, names: &names)
    let common = Set(before.units.keys).intersection(after.units.keys)
    let comparison = Comparing(names: names, before: before, after: after, common: common)
    func sorted(_ documents: some Sequence<Int>) -> [String] { documents.map { names.texts[$0] }.sorted() }
    return RunDifference(
      first: first, second: second, documents: common.count, onlyInFirst: sorted(before.units.keys.filter { !common.contains($0) }),
      onlyInSecond: sorted(after.units.keys.filter { !common.contains($0) }),
      recut: sorted(common.filter { before.units[$0] != after.units[$0] }), themes: comparison.themes())
  }
}

/// Texts that are named by numbers, so that millions of keys stay small.
private struct Names {
  private var numbers: [String: Int] = [:]
  private(set) var texts: [String] = []

  mutating func number(_ text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}

/// A unit or place of a run.
private struct RunKey: Hashable, Comparable {
  var theme: Int
  var document: Int
  var start: Int
  var end: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.theme, left.document, left.start, left.end) < (right.theme, right.document, right.start, right.end)
  }
}

/// What is compared of one run.
private struct RunContent {
  struct Mention {
    var pattern: Int
    var unit: Int
    var text: String
  }

  /// The number of units of each document.
  var units: [Int: Int] = [:]
  /// The themes of the run.
  var themes: Set<Int> = []
  /// Tagged units: the start is the unit's index.
  var tags: Set<RunKey> = []
  /// Kept mentions by place.
  var mentions: [RunKey: Mention] = [:]

  init(folder: String, names: inout Names) throws {
    try RunTable(folder: folder, name: "units.csv").forEachRow(["document", "unit", "theme", "tagged"]) { row in
      guard let unit = row.integer(1) else { return }
      let document = names.number(row.text(0))
      let theme = names.number(row.text(2))
      units[document] = max(units[document] ?? 0, unit + 1)
      themes.insert(theme)
      if row.isFlag(3, "1") { tags.insert(RunKey(theme: theme, document: document, start: unit, end: 0)) }
    }
    let columns = ["document", "unit", "theme", "pattern", "start", "end", "text", "suppressed_by"]
    try RunTable(folder: folder, name: "mentions.csv").forEachRow(columns) { row in
      guard row.isEmpty(7), let unit = row.integer(1), let start = row.integer(4), let end = row.integer(5) else { return }
      let key = RunKey(theme: names.number(row.text(2)), document: names.number(row.text(0)), start: start, end: end)
      mentions[key] = Mention(pattern: names.number(row.text(3)), unit: unit, text: row.text(6))
    }
  }
}

/// The state of one comparison.
private struct Comparing {
  let names: Names
  let before: RunContent
  let after: RunContent
  let common: Set<Int>

  func themes() -> [RunDifference.Theme] {
    let all = before.themes.union(after.themes)
    var themes = Dictionary(all.map { ($0, RunDifference.Theme(id: names.texts[$0])) }) { first, _ in first }
    count(into: &themes)
    for (isGained, units) in [(true, after.tags.subtracting(before.tags)), (false, before.tags.subtracting(after.tags))] {
      let changed = units.filter { common.contains($0.document) }
      let evidence = evidence(of: isGained ? after : before, units: changed)
      for key in changed.sorted(by: { order($0, $1) }) {
        let unit = RunDifference.Unit(document: names.texts[key.document], unit: key.start, evidence: evidence[key] ?? [])
        if isGained { themes[key.theme]?.unitsGained.append(unit) } else { themes[key.theme]?.unitsLost.append(unit) }
      }
    }
    for (theme, patterns) in patterns() { themes[theme]?.patterns = patterns }
    return themes.values.sorted { $0.id < $1.id }
  }

  /// By the names of documents, then by place.
  private func order(_ left: RunKey, _ right: RunKey) -> Bool {
    let documents = (names.texts[left.document], names.texts[right.document])
    return documents.0 != documents.1
      ? documents.0 < documents.1 : (left.start, left.end, left.theme) < (right.start, right.end, right.theme)
  }

  private func count(into themes: inout [Int: RunDifference.Theme]) {
    for key in before.tags where common.contains(key.document) { themes[key.theme]?.unitsBefore += 1 }
    for key in after.tags where common.contains(key.document) { themes[key.theme]?.unitsAfter += 1 }
    for key in before.mentions.keys where common.contains(key.document) { themes[key.theme]?.mentionsBefore += 1 }
    for key in after.mentions.keys where common.contains(key.document) { themes[key.theme]?.mentionsAfter += 1 }
  }

  /// The mentions in units that changed.
  private func evidence(of run: RunContent, units: Set<RunKey>) -> [RunKey: [RunDifference.Passage]] {
    var found: [RunKey: [RunDifference.Passage]] = [:]
    for (key, mention) in run.mentions {
      let unit = RunKey(theme: key.theme, document: key.document, start: mention.unit, end: 0)
      if units.contains(unit) { found[unit, default: []].append(passage(key, mention)) }
    }
    return found.mapValues { $0.sorted { ($0.start, $0.end) < ($1.start, $1.end) } }
  }

  private func passage(_ key: RunKey, _ mention: RunContent.Mention) -> RunDifference.Passage {
    RunDifference.Passage(
      document: names.texts[key.document], unit: mention.unit, pattern: names.texts[mention.pattern], start: key.start, end: key.end,
      text: mention.text)
  }

  private func patterns() -> [Int: [RunDifference.Pattern]] {
    var changes: [Int: [Int: RunDifference.Pattern]] = [:]
    func change(_ key: RunKey, _ pattern: Int, _ edit: (inout RunDifference.Pattern) -> Void) {
      edit(&changes[key.theme, default: [:]][pattern, default: RunDifference.Pattern(pattern: names.texts[pattern])])
    }
    for (key, mention) in after.mentions where common.contains(key.document) {
      guard let old = before.mentions[key] else {
        change(key, mention.pattern) { $0.gained.append(passage(key, mention)) }
        continue
      }
      if old.pattern != mention.pattern {
        change(key, mention.pattern) { $0.takenOver += 1 }
        change(key, old.pattern) { $0.handedOver += 1 }
      }
    }
    for (key, mention) in before.mentions where common.contains(key.document) && after.mentions[key] == nil {
      change(key, mention.pattern) { $0.lost.append(passage(key, mention)) }
    }
    return changes.mapValues { Self.sorted(Array($0.values)) }
  }

  /// The most changed first; passages by document and place.
  private static func sorted(_ patterns: [RunDifference.Pattern]) -> [RunDifference.Pattern] {
    func order(_ passages: [RunDifference.Passage]) -> [RunDifference.Passage] {
      passages.sorted { ($0.document, $0.start, $0.end) < ($1.document, $1.start, $1.end) }
    }
    func size(_ pattern: RunDifference.Pattern) -> Int { pattern.gained.count + pattern.lost.count }
    return patterns.sorted { (size($1), $0.pattern) < (size($0), $1.pattern) }.map { pattern in
      var pattern = pattern
      pattern.gained = order(pattern.gained)
      pattern.lost = order(pattern.lost)
      return pattern
    }
  }
}
