import Testing

@testable import TreatyIngest

/// The sequence, on candidates made for the test.
@Suite struct SegmentSequenceTests {
  @Test("A clean run among citations is taken whole, and nothing else")
  func clean() {
    let run = (1...30).flatMap { number in [candidate(number, 3), candidate((number * 7) % 31 + 1, -4)] }
    let chosen = NumberSequence(boundaries: []).choose(placed(run))
    #expect(chosen.map(\.reading.value) == Array(1...30))
    #expect(chosen.allSatisfy { $0.candidate % 2 == 0 && $0.gap == 0 && !$0.isMisprint })
  }

  @Test("The chain is as good as the best of all chains, tried one by one", arguments: 0..<40)
  func oracle(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let made = placed((0..<9).map { _ in candidate(next(5) + 1, Double(next(9)) - 4) })
    let chosen = NumberSequence(boundaries: []).choose(made)
    let best = best(made)
    #expect(abs(worth(chosen, made) - best) < 1e-9, "\(worth(chosen, made)) for \(best)")
  }

  /// What a chain is worth: evidence and steps, as the chain itself reports them.
  private func worth(_ chosen: [NumberSequence.Choice], _ made: [LabelCandidate]) -> Double {
    chosen.reduce(0) { $0 + $1.step + made[$1.candidate].evidence }
  }

  /// The worth of the best chain: the sequence finder is asked about every subset, all members of which it must take.
  private func best(_ made: [LabelCandidate]) -> Double {
    var best = 0.0
    for subset in 1..<(1 << made.count) {
      let members = made.indices.filter { subset >> $0 & 1 == 1 }.map { made[$0] }
      let chosen = NumberSequence(boundaries: []).choose(members)
      guard chosen.count == members.count else { continue }
      best = max(best, worth(chosen, members))
    }
    return best
  }

  private func candidate(_ number: Int, _ evidence: Double) -> LabelCandidate {
    LabelCandidate(
      kind: .article, start: 0, wordEnd: 0, entry: 0, languages: 1, readings: [NumberReading(value: number, form: .arabic, end: 0)],
      context: LabelContext(before: .lineStart, after: .lineEnd, letters: .title), evidence: evidence)
  }

  private func placed(_ candidates: [LabelCandidate]) -> [LabelCandidate] {
    candidates.enumerated().map { index, candidate in
      var result = candidate
      result.start = index * 100
      return result
    }
  }
}
