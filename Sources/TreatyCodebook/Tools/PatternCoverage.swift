import TreatyText

/// Which patterns can match, and which find only what another pattern of their theme finds.
struct PatternCoverage {
  /// Something about one pattern.
  struct Finding: Equatable {
    enum Kind: Equatable {
      case neverMatches
      /// The same entry with the same conditions as the pattern of this index.
      case repeated(Int)
      /// The pattern of this index matches wherever this one does.
      case covered(by: Int)
    }

    var theme: Int
    var pattern: Int
    var kind: Kind
  }

  private(set) var findings: [Finding] = []

  /// Checks every pattern of a codebook.
  init(_ codebook: Codebook) {
    guard let bare = try? CompiledCodebook(Self.bare(codebook)) else { return }
    var classifier = Classifier(bare)
    let witness = PatternWitness(codebook)
    for (number, theme) in codebook.themes.enumerated() {
      /// For each pattern those that cover it.
      var covers: [Int: [Int]] = [:]
      var repeated: Set<Int> = []
      for (index, pattern) in theme.patterns.enumerated() {
        if let earlier = theme.patterns[..<index].firstIndex(where: { Self.same($0, pattern) }) {
          findings.append(Finding(theme: number, pattern: index, kind: .repeated(earlier)))
          repeated.insert(index)
          continue
        }
        let (texts, areComplete) = witness.texts(of: pattern.elements)
        let matches = texts.map { Self.matches($0, theme: number, &classifier) }
        if !texts.isEmpty, matches.allSatisfy({ !$0.contains(index) }) {
          findings.append(Finding(theme: number, pattern: index, kind: .neverMatches))
        } else if areComplete, let first = matches.first {
          let others = first.filter { other in
            other != index && matches.allSatisfy { $0.contains(other) } && Self.canCover(theme.patterns[other], pattern, in: codebook)
          }
          covers[index] = others.sorted()
        }
      }
      for (index, others) in covers.sorted(by: { $0.key < $1.key }) {
        // Of two that cover each other the later one is told.
        guard let other = others.first(where: { !repeated.contains($0) && ($0 < index || covers[$0]?.contains(index) != true) }) else {
          continue
        }
        findings.append(Finding(theme: number, pattern: index, kind: .covered(by: other)))
      }
    }
    findings.sort { ($0.theme, $0.pattern) < ($1.theme, $1.pattern) }
  }

  /// The codebook without conditions, so that a text shows what the words alone match.
  private static func bare(_ codebook: Codebook) -> Codebook {
    var bare = codebook
    bare.attributes = []
    for theme in bare.themes.indices {
      bare.themes[theme].implies = []
      bare.themes[theme].excludedBy = []
      for pattern in bare.themes[theme].patterns.indices { bare.themes[theme].patterns[pattern].conditions = [] }
    }
    return bare
  }

  /// The patterns of a theme that match a text from its first word to its last.
  private static func matches(_ text: String, theme: Int, _ classifier: inout Classifier) -> Set<Int> {
    let reading = ReadingText(text)
    let unit = TreatyUnit(index: 0, kind: .article, range: 0..<reading.count)
    let tags = classifier.classify(reading, units: [unit], context: DocumentContext(), collect: .all)
    let mentions = tags.flatMap(\.mentions).filter { $0.theme == theme }
    let words = reading.words(of: unit)
    guard let first = words.first, let last = words.last else { return [] }
    return Set(
      mentions.filter { $0.range.lowerBound <= first.range.lowerBound && $0.range.upperBound >= last.range.upperBound }.map(\.pattern)
    )
  }

  private static func same(_ left: Pattern, _ right: Pattern) -> Bool {
    left.elements == right.elements && left.language == right.language && left.caseSensitive == right.caseSensitive
      && left.exact == right.exact && left.conditions.map(plain) == right.conditions.map(plain)
  }

  /// A condition without its lines.
  private static func plain(_ condition: PatternCondition) -> PatternCondition {
    var condition = condition
    condition.line = 0
    if case .patterns(let patterns)? = condition.company {
      condition.company = .patterns(
        patterns.map { pattern in
          var pattern = pattern
          pattern.line = 0
          pattern.column = 0
          return pattern
        }
      )
    }
    return condition
  }

  /// Whether the settings of a pattern let it match wherever another one does, when their words do.
  private static func canCover(_ wide: Pattern, _ narrow: Pattern, in codebook: Codebook) -> Bool {
    guard !wide.caseSensitive, !wide.exact || narrow.exact else { return false }
    let language = wide.language ?? codebook.language
    guard language == nil || language == narrow.language ?? codebook.language else { return false }
    return wide.conditions.isEmpty || wide.conditions.map(plain) == narrow.conditions.map(plain)
  }
}
