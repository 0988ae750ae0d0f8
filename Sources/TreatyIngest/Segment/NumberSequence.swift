/// Chooses, among the candidates of one kind and language, those whose numbers make the best sequence.
///
/// Dynamic programming over candidates and readings: a chain earns the evidence of its members and the worth of each step from
/// number to number; what is left out earns nothing. O(n · r), n candidates with r readings each, since a step looks only for the
/// few numbers that may precede a number.
struct NumberSequence {
  /// A candidate taken, and how its number reads.
  struct Choice {
    /// Its place among the candidates.
    var candidate: Int
    /// The number that the sequence shows.
    var reading: NumberReading
    /// True where the print shows another number.
    var isMisprint: Bool
    /// How many numbers are missing before it.
    var gap: Int
    /// True for the first of a component: a treaty, an annex, a language version.
    var isFirst: Bool
    /// The worth of the step that led to it.
    var step: Double
  }

  private struct Key: Hashable {
    var prefix: Int
    var value: Int
    var suffix: Int
  }

  private struct State {
    var candidate: Int
    var reading: NumberReading
    var score: Double
    var previous: Int
    var isMisprint = false
    var gap = 0
    var isFirst = false
    var step = 0.0
  }

  /// Offsets after which a new component may well start: closing formulas, headings of annexes.
  var boundaries: [Int]

  private static let follows = 2.0
  private static let starts = 0.3
  private static let restarts = -4.0
  private static let boundaryHelps = 4.2
  private static let misprintCosts = 4.5
  private static let longestGap = 12

  /// The best chain; empty when no candidate is worth taking.
  func choose(_ candidates: [LabelCandidate]) -> [Choice] {
    var states: [State] = []
    var best: [Key: Int] = [:]
    var champion = -1
    var atBoundary = -1
    var boundary = 0
    for (index, candidate) in candidates.enumerated() {
      while boundary < boundaries.count, boundaries[boundary] <= candidate.start {
        atBoundary = champion
        boundary += 1
      }
      let before = states.count
      for reading in candidate.readings {
        states.append(bestState(index, candidate, reading, states, best, champion: champion, atBoundary: atBoundary))
      }
      if let misprint = misprint(index, candidate, states, before: before) { states.append(misprint) }
      for place in before..<states.count {
        let state = states[place]
        let key = Key(prefix: state.reading.prefix, value: state.reading.value, suffix: state.reading.suffix)
        if best[key].map({ states[$0].score <= state.score }) ?? true { best[key] = place }
        if champion < 0 || state.score > states[champion].score { champion = place }
      }
    }
    return trace(states, from: champion)
  }

  private func bestState(
    _ index: Int, _ candidate: LabelCandidate, _ reading: NumberReading, _ states: [State], _ best: [Key: Int], champion: Int,
    atBoundary: Int
  ) -> State {
    let worth = candidate.evidence - reading.cost
    var result = State(candidate: index, reading: reading, score: worth + start(reading), previous: -1, isFirst: true, step: start(reading))
    func offer(_ previous: Int, _ step: Double, gap: Int = 0, isFirst: Bool = false) {
      guard states[previous].candidate < index else { return }
      let step = step - (isFirst ? 0 : switching(from: states[previous].reading, to: reading))
      let score = states[previous].score + step + worth
      if score > result.score {
        result = State(
          candidate: index, reading: reading, score: score, previous: previous, gap: gap, isFirst: isFirst, step: step)
      }
    }
    for (key, step, gap) in predecessors(reading) { if let previous = best[key] { offer(previous, step, gap: gap) } }
    if champion >= 0 { offer(champion, Self.restarts + start(reading), isFirst: true) }
    if atBoundary >= 0 { offer(atBoundary, Self.restarts + Self.boundaryHelps + start(reading), isFirst: true) }
    return result
  }

  /// A sequence seldom changes from roman to arabic numbers.
  private func switching(from previous: NumberReading, to reading: NumberReading) -> Double {
    guard previous.form != reading.form, previous.form == .roman || reading.form == .roman else { return 0 }
    return previous.form == .word || reading.form == .word ? 0 : 1.2
  }

  /// What a component earns that starts with a number.
  private func start(_ reading: NumberReading) -> Double {
    if reading.value == 1, reading.suffix == 0 { return reading.prefix > 3 ? Self.starts - 2 : Self.starts }
    if reading.prefix == 0, reading.value == 101 { return 0 }
    return -2.5 - 0.5 * Double(min(reading.value, 8))
  }

  /// The numbers that may stand before one, and what the step is worth.
  private func predecessors(_ reading: NumberReading) -> [(Key, Double, Int)] {
    let (prefix, value, suffix) = (reading.prefix, reading.value, reading.suffix)
    var result: [(Key, Double, Int)] = []
    func add(_ prefix: Int, _ value: Int, _ suffix: Int, _ step: Double, _ gap: Int = 0) {
      result.append((Key(prefix: prefix, value: value, suffix: suffix), step, gap))
    }
    if suffix > 0 {
      let latin = NumberReading.latin
      add(prefix, value, suffix - 1, 1.6)
      if suffix == latin || suffix == 2 || suffix == 1 { add(prefix, value, 0, 1.6) }
      if suffix == 1 { add(prefix, value - 1, 0, 0.5) }
      return result
    }
    for other in 1...4 {
      add(prefix, value - 1, other, 1.8)
      add(prefix, value - 1, NumberReading.latin + other - 1, 1.8)
    }
    add(prefix, value - 1, 0, Self.follows)
    for gap in 1...Self.longestGap where value - 1 - gap > 0 { add(prefix, value - 1 - gap, 0, -1.5 - 0.7 * Double(gap), gap) }
    if prefix > 2, value <= 2 { for last in 1...60 { add(prefix - 2, last, 0, value == 1 ? 1.7 : -1.5, value - 1) } }
    if prefix == 0, value > 200, value % 100 == 1 {
      for last in 1...60 { add(0, value - 101 + last, 0, 1.5) }
    }
    return result
  }

  /// A strong candidate whose printed number does not fit may be the misprint of the number that does.
  private func misprint(_ index: Int, _ candidate: LabelCandidate, _ states: [State], before: Int) -> State? {
    guard candidate.evidence >= 0.5, let printed = candidate.readings.first, printed.prefix == 0 else { return nil }
    var result: State?
    var place = before - 1
    var seen = 0
    var last = -1
    while place >= 0, seen < 8 {
      let state = states[place]
      if state.candidate != last {
        seen += 1
        last = state.candidate
      }
      place -= 1
      guard state.reading.prefix == 0, state.reading.form != .chinese else { continue }
      var reading = printed
      reading.value = state.reading.value + 1
      reading.suffix = 0
      guard !candidate.readings.contains(where: { $0.value == reading.value && $0.suffix == 0 }) else { continue }
      let score = state.score + candidate.evidence + Self.follows - Self.misprintCosts
      if score > result?.score ?? -.infinity {
        result = State(
          candidate: index, reading: reading, score: score, previous: place + 1, isMisprint: true, step: Self.follows - Self.misprintCosts)
      }
    }
    return result
  }

  private func trace(_ states: [State], from champion: Int) -> [Choice] {
    guard champion >= 0, states[champion].score > 0 else { return [] }
    var result: [Choice] = []
    var place = champion
    while place >= 0 {
      let state = states[place]
      result.append(
        Choice(
          candidate: state.candidate, reading: state.reading, isMisprint: state.isMisprint, gap: state.gap, isFirst: state.isFirst,
          step: state.step))
      place = state.previous
    }
    return result.reversed()
  }
}
