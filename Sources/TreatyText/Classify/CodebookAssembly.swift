/// Gathers what a compiled codebook holds and says what is wrong with the codebook.
struct CodebookAssembly {
  private let codebook: Codebook
  private let compiler: PatternCompiler
  private let numbers: [String: Int]
  private var themeCompanies: [Int: Int] = [:]
  private(set) var patterns: [CompiledPattern] = []
  private(set) var themePatterns: [Range<Int>] = []
  private(set) var companies: [[Phrase]] = []
  private(set) var attributes: [CompiledAttribute] = []
  private(set) var excludedBy: [[Int]] = []
  private(set) var implies: [[Int]] = []

  init(_ codebook: Codebook) {
    self.codebook = codebook
    compiler = PatternCompiler(codebook)
    numbers = Dictionary(codebook.themes.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// Compiles the patterns of all themes, then their conditions, which may name any theme.
  mutating func addThemes() throws(CodebookCompilationError) {
    for (number, theme) in codebook.themes.enumerated() {
      let first = patterns.count
      for (index, pattern) in theme.patterns.enumerated() {
        let phrase = try phrase(pattern, theme: theme.id, language: codebook.language)
        patterns.append(CompiledPattern(theme: number, index: index, phrase: phrase, conditions: [], weight: pattern.weight))
      }
      themePatterns.append(first..<patterns.count)
    }
    for index in patterns.indices { try addConditions(to: index) }
    for theme in codebook.themes {
      excludedBy.append(try indexes(theme.excludedBy, key: "excluded by", of: theme))
      implies.append(try indexes(theme.implies, key: "implies", of: theme))
    }
  }

  /// Compiles the attributes.
  mutating func addAttributes() throws(CodebookCompilationError) {
    for attribute in codebook.attributes {
      var values: [(value: String, company: Int)] = []
      for (value, patterns) in attribute.values {
        var phrases: [Phrase] = []
        for pattern in patterns { phrases.append(try phrase(pattern, theme: nil, language: codebook.language)) }
        values.append((value, add(phrases)))
      }
      attributes.append(CompiledAttribute(name: attribute.name, values: values))
    }
  }

  private mutating func addConditions(to index: Int) throws(CodebookCompilationError) {
    let theme = codebook.themes[patterns[index].theme]
    let pattern = theme.patterns[patterns[index].index]
    for condition in pattern.conditions {
      var company: Int?
      switch condition.company {
      case .patterns(let others):
        var phrases: [Phrase] = []
        for other in others {
          // A company without a language stands in the texts of the pattern that asks for it.
          phrases.append(try phrase(other, theme: theme.id, language: nil))
        }
        company = add(phrases)
      case .theme(let id):
        guard let number = numbers[id] else { throw unknown(id, key: "theme", of: theme, pattern: pattern, line: condition.line) }
        company = themeCompany(number)
      case nil:
        guard !needsCompany(condition.relation) else {
          throw CodebookCompilationError(
            theme: theme.id, pattern: pattern.source, line: condition.line, column: 0, message: "a condition does not say what to look for",
            remedy: "give it a pattern, a list of patterns or {theme: id}")
        }
      }
      patterns[index].conditions.append(
        CompiledCondition(relation: condition.relation, company: company, negated: condition.negated))
    }
  }

  private func needsCompany(_ relation: PatternCondition.Relation) -> Bool {
    switch relation {
    case .place, .genre: false
    default: true
    }
  }

  private mutating func add(_ phrases: [Phrase]) -> Int {
    companies.append(phrases)
    return companies.count - 1
  }

  private mutating func themeCompany(_ theme: Int) -> Int {
    if let known = themeCompanies[theme] { return known }
    let number = add(patterns[themePatterns[theme]].map(\.phrase))
    themeCompanies[theme] = number
    return number
  }

  private func phrase(_ pattern: Pattern, theme: String?, language: String?) throws(CodebookCompilationError) -> Phrase {
    do {
      return try compiler.phrase(pattern, language: language)
    } catch {
      throw CodebookCompilationError(
        theme: theme, pattern: pattern.source, line: pattern.line, column: pattern.column, message: error.message, remedy: error.remedy)
    }
  }

  private func indexes(_ ids: [String], key: String, of theme: Theme) throws(CodebookCompilationError) -> [Int] {
    var found: [Int] = []
    for id in ids {
      guard let number = numbers[id] else { throw unknown(id, key: key, of: theme, pattern: nil, line: theme.line) }
      found.append(number)
    }
    return found
  }

  private func unknown(_ id: String, key: String, of theme: Theme, pattern: Pattern?, line: Int) -> CodebookCompilationError {
    CodebookCompilationError(
      theme: theme.id, pattern: pattern?.source ?? "", line: line, column: 0,
      message: "`\(key)` names a theme `\(id)` that is not in the codebook",
      remedy: "the themes are \(codebook.themes.map(\.id).joined(separator: ", "))")
  }
}
