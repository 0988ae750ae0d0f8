/// Weighs the surroundings of a candidate: the log-odds that it is a label and no citation.
///
/// The weights were set by hand on the development texts, and say how much more often labels than citations look so.
struct LabelEvidence {
  /// Whether the text is written in small letters throughout, so that they say nothing.
  var isLowerCased: Bool
  /// How much the look of the other labels speaks for a look; empty in the first pass.
  var style = LabelStyle()

  /// The log-odds of one candidate.
  func weigh(_ candidate: LabelCandidate) -> Double {
    var result = before(candidate.context.before) + after(candidate.context.after)
    switch candidate.context.letters {
    case .capitals: result += 1
    case .small: result -= isLowerCased ? 0.3 : 1.5
    case .title, .caseless: break
    }
    if candidate.context.isQuoted { result -= 4 }
    if candidate.isCitedForm { result -= 3 }
    if candidate.isIntroduced {
      // An amendment seldom puts in an Article 1, but a whole text may be introduced so.
      result -= candidate.readings.first?.value == 1 ? 3.5 : 7
    }
    if candidate.isEnacted, !candidate.isEmpty { result += 1.5 }
    if candidate.isEmpty { result -= 1 }
    return result + style.weight(candidate)
  }

  private func before(_ before: LabelContext.Before) -> Double {
    switch before {
    case .textStart, .blankLine: 2.5
    case .lineStart: 1.8
    case .sentenceEnd: 1.2
    case .closing: 0.3
    case .capitalised: -0.2
    case .word: isLowerCased ? -0.4 : -1
    case .digit: -0.5
    case .dash, .other: -0.7
    case .wrappedLine: -1.5
    case .comma: -3
    case .openQuote: -4
    case .citing: -5
    case .openBracket, .apostrophe: -6
    }
  }

  private func after(_ after: LabelContext.After) -> Double {
    switch after {
    case .lineEnd: 2
    case .dot, .colon, .dash: 0.8
    case .capital, .digit: 0.5
    case .openBracket, .glued: 0
    case .small: isLowerCased ? 0 : -1
    case .other: -0.5
    case .paragraphBracket: -2
    case .continuing: isLowerCased ? -1.5 : -3.5
    case .comma, .semicolon, .closeQuote: -3
    case .closeBracket: -4
    }
  }
}

/// The look that the labels of one text share, learnt from those that a first pass found.
struct LabelStyle {
  private var weights: [Int: Double] = [:]

  init() {}

  /// Learns from candidates and whether each was taken; O(n).
  init(_ candidates: [LabelCandidate], taken: [Bool]) {
    var counts: [Int: (taken: Int, left: Int)] = [:]
    for (candidate, isTaken) in zip(candidates, taken) {
      for feature in Self.features(candidate) {
        counts[feature, default: (0, 0)].taken += isTaken ? 1 : 0
        counts[feature, default: (0, 0)].left += isTaken ? 0 : 1
      }
    }
    let total = Double(taken.count { $0 })
    let rest = Double(taken.count { !$0 })
    guard total >= 3 else { return }
    for (feature, count) in counts {
      let odds = (Double(count.taken) + 0.5) / (total + 1) / ((Double(count.left) + 0.5) / (rest + 1))
      weights[feature] = max(-2, min(2, logarithm(odds))) * 0.6
    }
  }

  /// What the look of a candidate adds to its log-odds.
  func weight(_ candidate: LabelCandidate) -> Double {
    guard !weights.isEmpty else { return 0 }
    return Self.features(candidate).reduce(0) { $0 + (weights[$1] ?? 0) }
  }

  /// The word with its letters, what stands before, what stands behind.
  private static func features(_ candidate: LabelCandidate) -> [Int] {
    [
      (candidate.entry + 1) * 4 + Int(candidate.context.letters.rawValue),
      1 << 20 + Int(candidate.context.before.rawValue),
      1 << 21 + Int(candidate.context.after.rawValue),
    ]
  }
}
