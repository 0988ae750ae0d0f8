import TreatyText

/// Names of parties as treaties write them, to codes with the years in which they hold.
///
/// Knows the states of the Correlates of War system and of ISO 3166-1 with historical ones, in seven languages, and the formulas in
/// which treaties speak of them: `His Majesty the King of Italy`, `the Government of the Republic of Chile`, `the Hellenic Government`.
/// A table of one's own comes first. A name that fits several states in its year is ambiguous and gets no code.
package struct PartyDirectory: Sendable {
  /// A code in a system.
  package struct Code: Sendable, Equatable, Comparable {
    /// `iso3166-1-alpha-3` or `cow`, or what a table says.
    package var system: String
    /// The code.
    package var code: String

    package static func < (left: Code, right: Code) -> Bool { (left.system, left.code) < (right.system, right.code) }
  }

  /// What a name means.
  package enum Resolution: Sendable, Equatable {
    /// One party; codes may be missing where none is certain, ISO before Correlates of War.
    case known([Code])
    /// Several parties in that year: what each would be.
    case ambiguous([[Code]])
    /// No such name.
    case unknown
  }

  /// ISO 3166-1 alpha-3, withdrawn codes among them.
  package static let isoSystem = "iso3166-1-alpha-3"
  /// State numbers of the Correlates of War project.
  package static let cowSystem = "cow"

  /// One meaning of a name.
  struct Entry: Sendable {
    var years: YearSpan
    /// Codes with the years in which they hold.
    var codes: [(code: Code, years: YearSpan)]
  }

  /// Entries by folded name, the words joined by spaces.
  private var names: [String: [Entry]] = [:]
  private var adjectives: [String: [Entry]] = [:]
  /// Entries by ISO 3166-1 alpha-3 code: tables often name parties so.
  private var isoCodes: [String: [Entry]] = [:]
  /// The number of words of the longest name.
  private(set) var longest = 1
  /// Names with `*` and `?`, of a table of one's own, in its order.
  private var patterns: [(pattern: String, entry: Entry)] = []

  /// The directory that is compiled in.
  package static let builtIn = PartyDirectory()

  /// The directory that is compiled in.
  package init() {
    for state in PartyTable.states { add(state, to: \.names) }
    for state in PartyTable.adjectives { add(state, to: \.adjectives) }
  }

  /// The directory that is compiled in, with a table of one's own before it: columns `name`, `system`, `code`, `from`, `to` (years, may be
  /// empty). The rows of a name replace what the directory says of it; `*` and `?` in a name stand for any letters and for one.
  ///
  /// - Throws: ``CSVError`` with line and column.
  package init(table: [UInt8]) throws(CSVError) {
    self.init()
    let rows = try CSVReader().read(table)
    guard let header = rows.first else { return }
    let columns = header.fields.map { $0.lowercased() }
    guard let name = columns.firstIndex(of: "name"), let code = columns.firstIndex(of: "code") else {
      throw CSVError(message: "a table of party names needs the columns name, system, code, from, to", line: header.line, column: 1)
    }
    let system = columns.firstIndex(of: "system")
    let ends = [columns.firstIndex(of: "from"), columns.firstIndex(of: "to")]
    var replaced: Set<String> = []
    for row in rows.dropFirst() {
      func cell(_ index: Int?) -> String { index.flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil } ?? "" }
      let years = ends.map { cell($0) }
      for (place, year) in years.enumerated() where !year.isEmpty && Int(year) == nil {
        throw CSVError(message: "\(year) is no year", line: row.line, column: (ends[place] ?? 0) + 1)
      }
      let span = YearSpan(from: Int(years[0]), to: Int(years[1]))
      let value = Code(system: cell(system).isEmpty ? Self.isoSystem : cell(system), code: cell(code))
      insert(cell(name), Entry(years: YearSpan(), codes: value.code.isEmpty ? [] : [(value, span)]), &replaced)
    }
  }

  private mutating func insert(_ name: String, _ entry: Entry, _ replaced: inout Set<String>) {
    if name.contains("*") || name.contains("?") {
      patterns.append((name.lowercased(), entry))
      return
    }
    let words = NameFold.words(name)
    let key = words.joined(separator: " ")
    longest = max(longest, words.count)
    if replaced.insert(key).inserted {
      names[key] = [entry]
    } else if var first = names[key]?.first {
      first.codes += entry.codes
      names[key] = [first]
    }
  }

  private mutating func add(_ state: PartyTable.State, to table: WritableKeyPath<PartyDirectory, [String: [Entry]]>) {
    var codes: [(code: Code, years: YearSpan)] = []
    if let iso = state.iso { codes.append((Code(system: Self.isoSystem, code: iso), YearSpan())) }
    codes += state.cow.map { (Code(system: Self.cowSystem, code: $0.code), $0.years) }
    for (name, years) in state.names {
      let words = NameFold.words(name)
      longest = max(longest, words.count)
      self[keyPath: table][words.joined(separator: " "), default: []].append(Entry(years: years, codes: codes))
    }
    if let iso = state.iso { isoCodes[iso, default: []].append(Entry(years: YearSpan(), codes: codes)) }
  }

  /// What a name means.
  ///
  /// - Parameters:
  ///   - name: as written, with or without formula; or an ISO 3166-1 alpha-3 code.
  ///   - year: the year of the document; without it only what holds in every year is certain.
  package func resolve(_ name: String, year: Int?) -> Resolution {
    let words = NameFold.words(name)
    if let entry = patterns.first(where: { Self.matches($0.pattern, name.lowercased()) })?.entry { return decide([entry], year) }
    if let entries = isoCodes[name] { return decide(entries, year) }
    guard let entries = PartyFormula.readings(words).lazy.compactMap({ lookUp($0) }).first else { return .unknown }
    return decide(entries, year)
  }

  /// The entries of a reading of a name.
  private func lookUp(_ reading: PartyFormula.Reading) -> [Entry]? {
    switch reading {
    case .name(let words): return names[words.joined(separator: " ")]
    case .adjective(let words): return adjectives[words.joined(separator: " ")]
    case .beginning(let words):
      for count in stride(from: min(longest, words.count - 1), through: 1, by: -1) where words[count] == "," || words[count] == "and" {
        if let found = names[words[..<count].joined(separator: " ")] { return found }
      }
      // `the German Emperor, King of Prussia`.
      if PartyFormula.isTrailing(words[1]) { return adjectives[words[0]] }
      return nil
    }
  }

  /// True when these folded words are a name; for finding names in running text.
  func isName(_ words: ArraySlice<String>) -> Bool { names[words.joined(separator: " ")] != nil }

  /// True when a folded word is an adjective of a state.
  func isAdjective(_ word: String) -> Bool { adjectives[word] != nil }

  private func decide(_ entries: [Entry], _ year: Int?) -> Resolution {
    let holding = entries.filter { entry in year.map { entry.years.contains($0) } ?? true }
    guard !holding.isEmpty else { return .known([]) }
    var meanings: [[Code]] = []
    for entry in holding {
      let codes = self.codes(of: entry, year)
      if !meanings.contains(codes) { meanings.append(codes) }
    }
    if meanings.count == 1 { return .known(meanings[0]) }
    // Without a year, what all meanings share is certain: Russia, Soviet Union and Russian Federation have one number.
    let shared = meanings[0].filter { code in meanings.allSatisfy { $0.contains(code) } }
    return year == nil && !shared.isEmpty ? .known(shared) : .ambiguous(meanings)
  }

  private func codes(of entry: Entry, _ year: Int?) -> [Code] {
    var codes: [Code] = []
    for (code, years) in entry.codes where !codes.contains(code) {
      if let year { if years.contains(year) { codes.append(code) } } else { codes.append(code) }
    }
    guard year == nil else { return codes }
    // Several numbers in one system at different times: none is certain without a year.
    return codes.filter { code in codes.count { $0.system == code.system } == 1 }
  }

  /// Globs over a whole name.
  private static func matches(_ pattern: String, _ name: String) -> Bool {
    var states: Set<Int> = [0]
    let glob = Array(pattern)
    for letter in name {
      var next: Set<Int> = []
      for state in closed(states, glob) where state < glob.count {
        if glob[state] == "*" { next.insert(state) } else if glob[state] == "?" || glob[state] == letter { next.insert(state + 1) }
      }
      states = next
    }
    return closed(states, glob).contains(glob.count)
  }

  private static func closed(_ states: Set<Int>, _ glob: [Character]) -> Set<Int> {
    var all = states
    for state in states {
      var next = state
      while next < glob.count, glob[next] == "*" {
        next += 1
        all.insert(next)
      }
    }
    return all
  }

  /// The directory as a table to edit: name, system, code, from, to; sorted as compiled in.
  package static var table: String {
    var table = CSVBytes(header: ["name", "system", "code", "from", "to"])
    for state in PartyTable.states {
      for (name, years) in state.names {
        for span in years.ends {
          if let iso = state.iso { table.row([name, isoSystem, iso, span.from, span.to]) }
          for (code, spell) in state.cow {
            for end in spell.ends { table.row([name, cowSystem, code, max(end.from, span.from), end.to.isEmpty ? span.to : end.to]) }
          }
        }
      }
    }
    return String(decoding: table.bytes, as: UTF8.self)
  }
}
