import TreatyText

/// Says what a codebook will not do as its writer meant: entries that can never match or that others cover, thresholds that nothing
/// reaches, examples that are not tagged, counterexamples that are.
package struct CodebookCheck {
  /// What was found, in the order of the file; those of the reading first.
  package private(set) var diagnostics: [Diagnostic]
  /// Examples and counterexamples that were run, and those that came out as they should.
  package private(set) var examples = (run: 0, passed: 0)

  private let loaded: LoadedCodebook
  private var codebook: Codebook { loaded.codebook }

  /// Checks a codebook. O(patterns × their texts), each text matched against all patterns at once.
  package init(_ loaded: LoadedCodebook) {
    self.loaded = loaded
    diagnostics = loaded.notes
    let compiled: CompiledCodebook
    do {
      compiled = try CompiledCodebook(codebook)
    } catch {
      let theme = codebook.themes.first { $0.id == error.theme }
      report(.error, line: error.line, column: error.column, theme: theme, error.message, remedy: error.remedy)
      return
    }
    checkThemes()
    checkConditions()
    checkLists()
    for finding in PatternCoverage(codebook).findings { report(finding) }
    checkSharedEntries()
    let runner = ExampleRunner(compiled)
    for result in runner.results {
      examples.run += 1
      examples.passed += result.failure == nil ? 1 : 0
      guard let failure = result.failure else { continue }
      report(.error, line: result.line, theme: codebook.themes[result.theme], failure, remedy: result.remedy)
    }
    let place = { (diagnostic: Diagnostic) in diagnostic.place ?? SourcePlace(line: 0, column: 0) }
    let sorted = diagnostics.enumerated().sorted { left, right in
      (left.element.path, place(left.element), left.offset) < (right.element.path, place(right.element), right.offset)
    }
    diagnostics = sorted.map(\.element)
  }

  /// True when nothing is an error.
  package var passes: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Diagnostics with an empty line between, and one line that sums them up.
  package var text: String {
    let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
      let count = diagnostics.filter { $0.severity == severity }.count
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let patterns = codebook.themes.reduce(0) { $0 + $1.patterns.count }
    let summary =
      "\(codebook.id): \(codebook.themes.count) themes, \(patterns) patterns, \(examples.passed) of \(examples.run) examples as they "
      + "should be, \(counts.joined(separator: ", "))"
    return (diagnostics.map(\.rendered) + [summary]).joined(separator: "\n\n") + "\n"
  }

  // MARK: Reporting

  private mutating func report(
    _ severity: Diagnostic.Severity, line: Int, column: Int = 0, length: Int = 1, theme: Theme?, _ message: String, remedy: String? = nil
  ) {
    let path = theme?.path ?? codebook.path ?? codebook.id
    let file = loaded.files.first { $0.path == path }
    let text = file?.line(line) ?? ""
    // Without a column the text of the line is meant.
    let first = column > 0 ? column : DictionaryLine(text).column
    let place = line > 0 ? SourcePlace(line: line, column: first, length: length) : nil
    diagnostics.append(
      Diagnostic(
        severity: severity, path: path, place: place, lineText: String(text), message: message, remedy: remedy
      )
    )
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ pattern: Pattern, of theme: Theme, _ message: String, remedy: String? = nil
  ) {
    let length = pattern.source.unicodeScalars.count
    report(severity, line: pattern.line, column: pattern.column, length: length, theme: theme, message, remedy: remedy)
  }

  private mutating func report(_ finding: PatternCoverage.Finding) {
    let theme = codebook.themes[finding.theme]
    let pattern = theme.patterns[finding.pattern]
    switch finding.kind {
    case .neverMatches:
      report(
        .warning, pattern, of: theme, "`\(pattern.source)` can never match", remedy: "a text that is written like it is not found either")
    case .repeated(let other):
      report(.warning, pattern, of: theme, "`\(pattern.source)` stands in line \(theme.patterns[other].line) already", remedy: "remove one")
    case .covered(let other):
      let first = theme.patterns[other]
      var message = "`\(pattern.source)` finds nothing that `\(first.source)` in line \(first.line) does not find"
      if first.weight != pattern.weight { message += ", with another weight" }
      report(.warning, pattern, of: theme, message, remedy: "remove one of the two")
    }
  }

  // MARK: Themes, conditions, lists

  private mutating func checkThemes() {
    for theme in codebook.themes {
      let weights = theme.patterns.map(\.weight).filter { $0 > 0 }
      if !theme.patterns.isEmpty {
        if weights.isEmpty {
          report(
            .warning, line: theme.line, theme: theme,
            "the theme `\(theme.id)` has no pattern with a weight above 0, so that it is never tagged")
        } else if theme.scoring == .patterns, weights.reduce(0, +) < theme.threshold {
          let most = NumberText.plain(weights.reduce(0, +))
          report(
            .warning, line: theme.line, theme: theme,
            "the theme `\(theme.id)` cannot reach its threshold \(NumberText.plain(theme.threshold)): its patterns add up to \(most)",
            remedy: "lower the threshold, or write `score: mentions`"
          )
        }
      }
      if let language = codebook.language, !theme.patterns.isEmpty,
        theme.patterns.allSatisfy({ $0.language != nil && $0.language != language && $0.language != "any" })
      {
        report(.note, line: theme.line, theme: theme, "the theme `\(theme.id)` has no patterns in the codebook's language, `\(language)`")
      }
      for other in codebook.themes where theme.implies.contains(other.id) && other.excludedBy.contains(theme.id) {
        report(.warning, line: theme.line, theme: theme, "`\(theme.id)` implies `\(other.id)`, which is excluded by it")
      }
    }
  }

  private mutating func checkConditions() {
    for theme in codebook.themes {
      for pattern in theme.patterns {
        for (index, condition) in pattern.conditions.enumerated() {
          guard pattern.conditions[..<index].contains(where: { Self.contradict($0, condition) }) else { continue }
          report(
            .warning, pattern, of: theme, "the conditions of `\(pattern.source)` exclude each other, so that it can never match",
            remedy: "remove one of them"
          )
        }
      }
    }
  }

  private static func contradict(_ left: PatternCondition, _ right: PatternCondition) -> Bool {
    guard left.negated != right.negated else { return false }
    let (positive, negative) = left.negated ? (right, left) : (left, right)
    switch (positive.relation, negative.relation) {
    case (.place(let one), .place(let other)): return one.isSubset(of: other)
    case (.genre(let one), .genre(let other)): return one.isSubset(of: other)
    default: return positive.relation == negative.relation && sameCompany(positive.company, negative.company)
    }
  }

  private static func sameCompany(_ left: PatternCondition.Company?, _ right: PatternCondition.Company?) -> Bool {
    switch (left, right) {
    case (.theme(let one)?, .theme(let other)?): return one == other
    case (.patterns(let one)?, .patterns(let other)?): return one.map(\.elements) == other.map(\.elements)
    default: return false
    }
  }

  private mutating func checkLists() {
    var patterns = codebook.themes.flatMap(\.patterns) + codebook.attributes.flatMap { $0.values.flatMap(\.patterns) }
    for condition in patterns.flatMap(\.conditions) {
      if case .patterns(let company)? = condition.company { patterns += company }
    }
    let elements = patterns.map(\.elements) + codebook.lists.flatMap(\.entries)
    let used = Set(elements.flatMap { $0.flatMap(\.listNames) })
    for list in codebook.lists where !used.contains(list.name) {
      let isOurs = loaded.files.count == 1
      if isOurs { report(.note, line: 0, theme: nil, "the list `\(list.name)` is never used") }
    }
  }

  private mutating func checkSharedEntries() {
    var first: [String: (theme: Int, line: Int)] = [:]
    for (number, theme) in codebook.themes.enumerated() {
      for pattern in theme.patterns where pattern.conditions.isEmpty {
        guard let key = PatternText.source(of: pattern.elements)?.lowercased() else { continue }
        if let earlier = first[key] {
          guard earlier.theme != number else { continue }
          let other = codebook.themes[earlier.theme]
          report(.note, pattern, of: theme, "`\(pattern.source)` is also an entry of `\(other.id)`, in line \(earlier.line)")
        } else {
          first[key] = (number, pattern.line)
        }
      }
    }
  }
}
