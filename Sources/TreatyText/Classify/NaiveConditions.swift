/// Conditions and attributes of matches, judged by looking at every match of what they name in the unit.
struct NaiveConditions {
  let compiled: CompiledCodebook
  let unit: TreatyUnit
  let read: NaiveUnit
  let context: DocumentContext

  /// Whether all conditions of a pattern hold at a match.
  func hold(_ pattern: CompiledPattern, _ words: Range<Int>) -> Bool {
    pattern.conditions.allSatisfy { holds($0, words) != $0.negated }
  }

  private func holds(_ condition: CompiledCondition, _ words: Range<Int>) -> Bool {
    switch condition.relation {
    case .place(let places): return !places.isDisjoint(with: PatternCondition.Place.places(of: unit, inHeading: isInHeading(words)))
    case .genre(let genres): return context.genre.map(genres.contains) ?? false
    default: break
    }
    guard let company = condition.company else { return false }
    return read.matches(of: compiled.companies[company], language: unit.language).contains { stands($0, condition.relation, words) }
  }

  /// Whether a match of the company stands in a relation to the match.
  private func stands(_ other: Range<Int>, _ relation: PatternCondition.Relation, _ words: Range<Int>) -> Bool {
    switch relation {
    case .precededBy: other.upperBound == words.lowerBound && read.separators[words.lowerBound - 1] <= .hyphen
    case .followedBy: other.lowerBound == words.upperBound && read.separators[words.upperBound - 1] <= .hyphen
    case .within(let limit):
      other.upperBound <= words.lowerBound
        ? words.lowerBound - other.upperBound <= limit
        : other.lowerBound >= words.upperBound && other.lowerBound - words.upperBound <= limit
    case .sameSentence: !other.overlaps(words) && read.sentences[other.lowerBound] == read.sentences[words.lowerBound]
    case .sameParagraph: !other.overlaps(words) && read.paragraphs[other.lowerBound] == read.paragraphs[words.lowerBound]
    case .sameProvision: !other.overlaps(words)
    case .inside: other.lowerBound <= words.lowerBound && other.upperBound >= words.upperBound
    case .place, .genre: false
    }
  }

  /// For each attribute the first value that stands in the sentence of a match.
  func attributes(_ words: Range<Int>) -> [Mention.Attribute] {
    compiled.attributes.compactMap { attribute in
      let value = attribute.values.first { value in
        read.matches(of: compiled.companies[value.company], language: unit.language).contains {
          read.sentences[$0.lowerBound] == read.sentences[words.lowerBound]
        }
      }
      return value.map { Mention.Attribute(name: attribute.name, value: $0.value) }
    }
  }

  /// Whether the first word of a match stands in a heading.
  func isInHeading(_ words: Range<Int>) -> Bool {
    let start = read.words[words.lowerBound].range.lowerBound
    return unit.headings.contains { $0.contains(start) }
  }

  /// The place of some words in the reading text, in UTF-8 bytes.
  func range(_ words: Range<Int>) -> Range<Int> {
    read.words[words.lowerBound].range.lowerBound..<read.words[words.upperBound - 1].range.upperBound
  }
}

extension PatternCondition.Place {
  /// The places that a match in a unit stands in: the unit's kind and what a paragraph lies in, the part of the treaty it is counted with,
  /// and the heading.
  static func places(of unit: TreatyUnit, inHeading: Bool) -> Set<PatternCondition.Place> {
    var places: Set<PatternCondition.Place> = inHeading ? [.heading] : []
    if let place = place(of: unit.kind) { places.insert(place) }
    for kind in unit.enclosing { if let place = place(of: kind) { places.insert(place) } }
    switch unit.scope {
    case .annexes: places.insert(.annex)
    case .signatures: places.insert(.signature)
    case .reservations: places.insert(.reservation)
    case .headings: places.insert(.heading)
    case .operative: break
    }
    return places
  }

  private static func place(of kind: Provision.Kind) -> PatternCondition.Place? {
    switch kind {
    case .preamble: .preamble
    case .article: .article
    case .annex: .annex
    case .conclusion: .conclusion
    case .signature: .signature
    case .reservation: .reservation
    case .body: .body
    case .paragraph: .paragraph
    case .part, .chapter, .section, .item: nil
    }
  }
}
