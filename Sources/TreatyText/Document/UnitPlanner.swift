/// Cuts a treaty into the units that are tagged and counted.
///
/// With articles as units: one for each article (an article quoted inside another belongs to the one that quotes it) and one for each
/// stretch of text outside articles, so that no text but headings of chapters and white space is left out.
public struct UnitPlanner: Sendable {
  /// What a unit is.
  public enum Granularity: String, Sendable, CaseIterable, Codable {
    case article, paragraph, document
  }

  /// What a unit is.
  public var granularity: Granularity
  /// Of parallel language versions the one in this language is counted; where there is none, the first.
  public var preferredLanguage: String?

  /// Makes a planner.
  public init(granularity: Granularity = .article, preferredLanguage: String? = nil) {
    self.granularity = granularity
    self.preferredLanguage = preferredLanguage
  }

  /// The units of a treaty in the order of the text; O(n) in provisions and in bytes outside articles.
  public func units(of treaty: Treaty) -> [TreatyUnit] {
    var plan = UnitPlan(treaty: treaty, granularity: granularity)
    plan.build()
    let counted = countedVersion(among: plan.units)
    for position in plan.units.indices {
      plan.units[position].index = position
      if let version = plan.units[position].version, let counted, version != counted { plan.units[position].isCounted = false }
    }
    return plan.units
  }

  /// The version that tallies count: the one with the most text in the preferred language, else the first; `nil` where there are no
  /// parallel versions.
  private func countedVersion(among units: [TreatyUnit]) -> String? {
    var versions: [(name: String, bytes: Int)] = []
    for unit in units {
      guard let version = unit.version else { continue }
      let slot = versions.firstIndex { $0.name == version } ?? versions.count
      if slot == versions.count { versions.append((version, 0)) }
      if let language = unit.language, language == preferredLanguage { versions[slot].bytes += unit.range.count }
    }
    let most = versions.map(\.bytes).max()
    return versions.first { $0.bytes == most }?.name
  }
}

/// The walk over one treaty's provisions.
private struct UnitPlan {
  let treaty: Treaty
  let granularity: UnitPlanner.Granularity
  /// The provisions inside each provision, in order; the last entry holds those without a parent.
  let children: [[Int]]
  /// The first provision behind each provision and all that it holds, in the treaty's order.
  let ends: [Int]
  var units: [TreatyUnit] = []

  init(treaty: Treaty, granularity: UnitPlanner.Granularity) {
    self.treaty = treaty
    self.granularity = granularity
    let provisions = treaty.provisions
    var children = [[Int]](repeating: [], count: provisions.count + 1)
    for (index, provision) in provisions.enumerated() { children[provision.parent ?? provisions.count].append(index) }
    self.children = children
    var ends = Array(1..<(provisions.count + 1))
    for index in provisions.indices.reversed() {
      if let parent = provisions[index].parent { ends[parent] = max(ends[parent], ends[index]) }
    }
    self.ends = ends
  }

  mutating func build() {
    let whole = 0..<treaty.text.count
    guard granularity != .document else {
      if let range = trimmed(whole) {
        units.append(unit(of: nil, kind: .body, range: range, scope: .operative, parts: treaty.provisions[...]))
      }
      return
    }
    walk(container: nil, range: whole, scope: .operative)
  }

  /// Emits the units of what a container holds: its articles, and the stretches between them.
  private mutating func walk(container: Int?, range: Range<Int>, scope: TreatyUnit.Scope) {
    var start = range.lowerBound
    let inside = children[container ?? treaty.provisions.count]
    var absorbed: Range<Int>?
    for child in inside {
      let provision = treaty.provisions[child]
      if isAbsorbed(provision.kind) {
        absorbed = (absorbed?.lowerBound ?? child)..<ends[child]
        continue
      }
      emitStretch(of: container, range: start..<provision.range.lowerBound, scope: scope, inside: absorbed)
      absorbed = nil
      emit(child, scope: Self.scope(of: provision.kind, within: scope))
      start = provision.range.upperBound
    }
    emitStretch(of: container, range: start..<max(start, range.upperBound), scope: scope, inside: absorbed)
  }

  private func isAbsorbed(_ kind: Provision.Kind) -> Bool {
    kind == .item || (kind == .paragraph && granularity == .article)
  }

  private mutating func emit(_ index: Int, scope: TreatyUnit.Scope) {
    let provision = treaty.provisions[index]
    let isWhole = provision.kind == .article && granularity == .article || provision.kind == .paragraph
    guard isWhole else { return walk(container: index, range: provision.range, scope: scope) }
    units.append(unit(of: index, kind: provision.kind, range: provision.range, scope: scope, parts: treaty.provisions[index..<ends[index]]))
  }

  /// A stretch outside articles is a unit when it holds text besides labels and headings.
  private mutating func emitStretch(of container: Int?, range: Range<Int>, scope: TreatyUnit.Scope, inside: Range<Int>?) {
    guard let range = trimmed(range) else { return }
    let kind = container.map { treaty.provisions[$0].kind } ?? .body
    var parts = container.map { [treaty.provisions[$0]] } ?? []
    if let inside { parts += treaty.provisions[inside] }
    let unit = unit(of: container, kind: kind, range: range, scope: scope, parts: parts[...])
    var start = range.lowerBound
    for heading in unit.headings {
      if trimmed(start..<max(start, heading.lowerBound)) != nil { return units.append(unit) }
      start = max(start, heading.upperBound)
    }
    if trimmed(start..<max(start, range.upperBound)) != nil { units.append(unit) }
  }

  private func unit(
    of index: Int?, kind: Provision.Kind, range: Range<Int>, scope: TreatyUnit.Scope, parts: ArraySlice<Provision>
  ) -> TreatyUnit {
    let provision = index.map { treaty.provisions[$0] }
    var headings: [Range<Int>] = []
    var borders: [Int] = []
    for part in parts {
      if let heading = part.headingRange?.clamped(to: range), !heading.isEmpty, (headings.last?.upperBound ?? 0) <= heading.lowerBound {
        headings.append(heading)
        borders.append(heading.upperBound)
      }
      borders.append(part.range.lowerBound)
      borders.append(part.range.upperBound)
    }
    let within = Set(borders.filter { $0 > range.lowerBound && $0 < range.upperBound })
    return TreatyUnit(
      index: 0, provision: index, kind: kind, number: provision?.number, label: provision?.label, heading: provision?.heading,
      language: provision?.language ?? treaty.metadata.language, version: provision?.version, scope: scope, range: range,
      headings: headings, borders: within.sorted(), enclosing: kind == .paragraph ? kinds(around: provision) : [])
  }

  /// The kinds of the provisions that one lies in, innermost first.
  private func kinds(around provision: Provision?) -> [Provision.Kind] {
    var kinds: [Provision.Kind] = []
    var parent = provision?.parent
    while let index = parent {
      kinds.append(treaty.provisions[index].kind)
      parent = treaty.provisions[index].parent
    }
    return kinds
  }

  private static func scope(of kind: Provision.Kind, within scope: TreatyUnit.Scope) -> TreatyUnit.Scope {
    switch kind {
    case .annex: .annexes
    case .reservation: .reservations
    case .signature, .conclusion: scope == .operative ? .signatures : scope
    default: scope
    }
  }

  /// The range without white space at its ends; `nil` where nothing is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    treaty.cleanText.trimmed(range)
  }
}
