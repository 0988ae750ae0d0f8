/// A codebook made ready for classifiers; immutable, shared by all threads.
public final class CompiledCodebook: Sendable {
  /// The codebook as given.
  public let codebook: Codebook
  /// Every pattern of every theme, in the codebook's order.
  let patterns: [CompiledPattern]
  /// The patterns of each theme, a range of ``patterns``.
  let themePatterns: [Range<Int>]
  /// What conditions look for: each the phrases of one condition.
  let companies: [[Phrase]]
  /// The values of attributes, in order of precedence.
  let attributes: [CompiledAttribute]
  /// For each theme those that rule it out, and those that it implies.
  let excludedBy: [[Int]]
  let implies: [[Int]]
  /// What the fast engine goes by: the tree of patterns, the patterns that are followed from where the tree finds their beginning, what
  /// conditions look for, and the symbols of words.
  let followed: [FollowedPhrase?]
  let sought: [Company]
  let trie: PhraseTrie
  let resolver: FormResolver
  /// For each pattern its theme, its weight and whether it has conditions; for each theme whether patterns score once. Apart from the
  /// patterns themselves, so that counting touches nothing else.
  let patternThemes: [Int32]
  let patternWeights: [Double]
  let hasConditions: [Bool]
  let scoresPatterns: [Bool]

  /// Compiles a codebook. O(size of its patterns, lists spelt out where they are used).
  ///
  /// - Throws: ``CodebookCompilationError`` at the first pattern, list or theme that cannot be.
  public init(_ codebook: Codebook) throws(CodebookCompilationError) {
    var assembly = CodebookAssembly(codebook)
    try assembly.addThemes()
    try assembly.addAttributes()
    self.codebook = codebook
    patterns = assembly.patterns
    themePatterns = assembly.themePatterns
    companies = assembly.companies
    attributes = assembly.attributes
    excludedBy = assembly.excludedBy
    implies = assembly.implies
    patternThemes = patterns.map { Int32($0.theme) }
    patternWeights = patterns.map(\.weight)
    hasConditions = patterns.map { !$0.conditions.isEmpty }
    scoresPatterns = codebook.themes.map { $0.scoring == .patterns }
    var symbols = SymbolTable()
    let graphs = patterns.map { PhraseGraph($0.phrase, &symbols) }
    sought = companies.map { Company($0, &symbols) }
    let trie = PhraseTrie(graphs, symbolCount: symbols.globs.count)
    followed = graphs.indices.map { trie.isFollowed[$0] ? FollowedPhrase(graphs[$0]) : nil }
    self.trie = trie
    resolver = FormResolver(symbols)
  }

  /// Whether a theme has patterns that hold in a language, or is implied by one that has; O(patterns of the theme).
  ///
  /// - Parameters:
  ///   - theme: an index into the codebook's themes.
  ///   - language: ISO 639-1; `nil` (unknown) is tried with every pattern, and so covered.
  public func covers(theme: Int, language: String?) -> Bool {
    guard themePatterns.indices.contains(theme) else { return false }
    guard language != nil else { return true }
    var seen: Set<Int> = [theme]
    var open = [theme]
    while let next = open.popLast() {
      if themePatterns[next].contains(where: { patterns[$0].phrase.holds(in: language) }) { return true }
      for other in implies.indices where implies[other].contains(next) && seen.insert(other).inserted { open.append(other) }
    }
    return false
  }
}

/// A pattern of a theme, made ready.
struct CompiledPattern: Sendable {
  /// An index into the codebook's themes.
  var theme: Int
  /// An index into the theme's patterns.
  var index: Int
  var phrase: Phrase
  var conditions: [CompiledCondition]
  var weight: Double
}

/// A condition, made ready.
struct CompiledCondition: Sendable {
  var relation: PatternCondition.Relation
  /// An index into the companies of the codebook.
  var company: Int?
  var negated: Bool
}

/// An attribute, made ready.
struct CompiledAttribute: Sendable {
  var name: String
  /// In order of precedence; the company holds the phrases that show the value.
  var values: [(value: String, company: Int)]
}
