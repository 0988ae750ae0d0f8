import Foundation
import TreatyCodebook
import TreatyCompare
import TreatyText

/// Learns weights and thresholds of a codebook from coded units.
///
/// Each theme is a logistic regression over what its patterns add to a unit's score (a pattern's presence where the theme scores patterns,
/// its kept mentions where it scores mentions). Coefficients are drawn to the weights that stand in the file, so that a pattern which the
/// units say nothing about keeps its weight. How strongly, and from which probability on a unit is tagged, is chosen by
/// cross-validation over documents, for all themes alike. A theme whose learnt numbers agree no better there keeps those of the file.
package struct CodebookTuner {
  /// How weights are learnt.
  package struct Choice: Sendable, Equatable {
    /// How strongly coefficients are drawn to the weights in the file; `nil` leaves these as they are.
    package var penalty: Double?
    /// The probability from which on a unit is tagged.
    package var cut: Double
    /// The themes, by position, whose learnt numbers agreed no better than those in the file when judged by other documents; they stay.
    package var kept: Set<Int> = []
  }

  /// Agreement before and after.
  package struct Agreement: Sendable, Equatable {
    /// The cells of each theme.
    package var themes: [PrecisionRecall]

    /// F1 of all decisions in one pot.
    package var micro: Double? { PrecisionRecall.micro(themes).f1 }
    /// The mean of F1 over the themes that have a coded unit.
    package var macro: Double? {
      PrecisionRecall.macro(themes.filter { $0.truePositives + $0.falseNegatives > 0 }) { $0.f1 }
    }

    fileprivate mutating func add(_ other: Agreement) {
      for index in themes.indices { themes[index] = PrecisionRecall.micro([themes[index], other.themes[index]]) }
    }
  }

  /// What was learnt.
  package struct Outcome: Sendable {
    /// The themes learnt on, by their indices in the codebook.
    package var themes: [Int]
    /// With the numbers in the file.
    package var before: Agreement
    /// With numbers learnt from other documents than those judged; the choice is made anew without these each time.
    package var crossValidated: Agreement
    /// What was chosen on all units.
    package var choice: Choice
    /// What is to be written.
    package var weights: CodebookWeights
    /// Themes left alone, and why.
    package var notes: [String]
  }

  private let codebook: Codebook
  private let themes: [TunedTheme]
  private let folds: [Int]
  private let notes: [String]

  private static let outerFolds = 5
  private static let penalties: [Double?] = [nil, 10, 3, 1, 0.3, 0.1]
  private static let cuts = [0.5, 0.4, 0.3]
  /// A theme needs so many coded units …
  private static let fewestUnits = 8
  /// … from so many documents.
  private static let fewestDocuments = 4

  /// Gathers what the units show.
  ///
  /// - Parameters:
  ///   - units: the units; those without codes are left out.
  ///   - coders: one or several; what more than half of them say counts.
  package init(codebook: CompiledCodebook, units: [CodedUnit], coders: [CoderCodes], workers: OrderedWorkers = OrderedWorkers()) throws {
    let coded = units.filter { unit in coders.contains { $0.units[unit.id] != nil } }
    let decisions = try UnitDecisions.of(coded, codebook: codebook, workers: workers)
    self.codebook = codebook.codebook
    folds = Self.folds(coded.map(\.document), count: Self.outerFolds)
    var themes: [TunedTheme] = []
    var notes: [String] = []
    for (index, theme) in codebook.codebook.themes.enumerated() where theme.status == .scored {
      let codes = CodedSample.Theme(
        id: theme.id, tags: decisions.map { $0.tags[index] }, codes: coded.map { unit in coders.map { $0.code(theme.id, unit: unit.id) } })
      let demands = decisions.map { codebook.codebook.demand(words: $0.words) }
      let tuned = TunedTheme(theme, index: index, codes: codes, decisions: decisions, demands: demands)
      let positive = tuned.rows.filter(\.isCoded)
      let documents = Set(positive.map { coded[$0.unit].document }).count
      if theme.path != nil {
        notes.append("\(theme.id): stands in an included file and is left as it is")
      } else if positive.count < Self.fewestUnits || documents < Self.fewestDocuments {
        notes.append("\(theme.id): \(positive.count) coded units of \(documents) documents are too few; it is left as it is")
      } else {
        themes.append(tuned)
      }
    }
    self.themes = themes
    self.notes = notes
  }

  /// Documents dealt out to folds: the largest first, each to the fold with the fewest units.
  static func folds(_ documents: [String], count: Int) -> [Int] {
    let sizes = Dictionary(documents.map { ($0, 1) }, uniquingKeysWith: +)
    var loads = [Int](repeating: 0, count: count)
    var fold: [String: Int] = [:]
    for (document, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let lightest = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      fold[document] = lightest
      loads[lightest] += size
    }
    return documents.map { fold[$0] ?? 0 }
  }

  /// Learns. O(folds² × choices × themes × cost of a regression).
  package func tune() -> Outcome {
    let all = Set(0..<Self.outerFolds)
    var crossValidated = empty
    for fold in all.sorted() {
      let others = all.subtracting([fold])
      let numbers = numbers(choose(among: others), folds: others)
      crossValidated.add(agreement(numbers, folds: [fold]))
    }
    let choice = choose(among: all)
    let numbers = numbers(choice, folds: all)
    return Outcome(
      themes: themes.map(\.index), before: agreement(themes.map(\.numbers), folds: all), crossValidated: crossValidated, choice: choice,
      weights: CodebookWeights(themes: zip(themes, numbers).compactMap { $0.change(to: $1) }), notes: notes)
  }

  private var empty: Agreement { Agreement(themes: themes.map { _ in PrecisionRecall() }) }

  /// The choice with the best mean of micro and macro F1 when each fold is judged by the others; the first of equals, which changes least.
  private func choose(among available: Set<Int>) -> Choice {
    var best = (choice: Choice(penalty: nil, cut: 0.5), value: -1.0)
    let present = agreement(themes.map(\.numbers), folds: available)
    for penalty in Self.penalties {
      var agreements = Self.cuts.map { _ in empty }
      for fold in available.sorted() {
        let fits = penalty.map { penalty in themes.map { $0.fit(penalty: penalty) { folds[$0] != fold && available.contains(folds[$0]) } } }
        for (position, cut) in Self.cuts.enumerated() {
          let numbers = fits.map { zip(themes, $0).map { $0.numbers(of: $1, cut: cut) } } ?? themes.map(\.numbers)
          agreements[position].add(agreement(numbers, folds: [fold]))
        }
      }
      for (cut, learnt) in zip(Self.cuts, agreements) {
        let kept = themes.indices.filter { (learnt.themes[$0].f1 ?? 0) <= (present.themes[$0].f1 ?? 0) }
        var agreement = learnt
        for theme in kept { agreement.themes[theme] = present.themes[theme] }
        let value = ((agreement.micro ?? 0) + (agreement.macro ?? 0)) / 2
        if value > best.value + 1e-12 { best = (Choice(penalty: penalty, cut: cut, kept: Set(kept)), value) }
      }
    }
    return best.choice
  }

  private func numbers(_ choice: Choice, folds chosen: Set<Int>) -> [TunedTheme.Numbers] {
    guard let penalty = choice.penalty else { return themes.map(\.numbers) }
    return themes.enumerated().map { position, theme in
      if choice.kept.contains(position) { return theme.numbers }
      return theme.numbers(of: theme.fit(penalty: penalty) { chosen.contains(folds[$0]) }, cut: choice.cut)
    }
  }

  private func agreement(_ numbers: [TunedTheme.Numbers], folds chosen: Set<Int>) -> Agreement {
    Agreement(themes: zip(themes, numbers).map { theme, numbers in theme.agreement(numbers) { chosen.contains(folds[$0]) } })
  }
}

/// What is known of one theme while its numbers are learnt.
struct TunedTheme: Sendable {
  /// Weights of all patterns and the threshold.
  struct Numbers: Sendable, Equatable {
    var weights: [Double]
    var threshold: Double
  }

  /// What a unit shows.
  struct Row: Sendable {
    var unit: Int
    var isCoded: Bool
    /// What each pattern adds, times its weight, to the score.
    var values: [(pattern: Int, value: Double)]
  }

  let index: Int
  let rows: [Row]
  /// The numbers in the file.
  let numbers: Numbers
  private let id: String
  private let isLocked: [Bool]

  /// What a weight of 1 is in logits, beforehand: a unit with one such pattern, at a threshold of 1, is about the theme with a chance of 0.88.
  private static let scale = 4.0

  init(_ theme: Theme, index: Int, codes: CodedSample.Theme, decisions: [UnitDecisions], demands: [Double]) {
    self.index = index
    id = theme.id
    numbers = Numbers(weights: theme.patterns.map(\.weight), threshold: theme.threshold)
    isLocked = theme.patterns.map(\.locked)
    rows = decisions.indices.compactMap { unit in
      guard decisions[unit].tags[index] != nil, let coded = codes.reference(unit) else { return nil }
      var counts: [Int: Double] = [:]
      for mention in decisions[unit].mentions where mention.theme == index && theme.patterns.indices.contains(mention.pattern) {
        counts[mention.pattern] = theme.scoring == .patterns ? 1 : (counts[mention.pattern] ?? 0) + 1
      }
      // A long unit asks for more: its patterns say less, which comes to the same.
      return Row(unit: unit, isCoded: coded, values: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value / demands[unit]) })
    }
  }

  /// Half of what the weakest pattern adds: the border between tagged and not lies that much below the threshold.
  private var margin: Double { 0.5 * min(numbers.threshold, numbers.weights.filter { $0 > 0 }.min() ?? numbers.threshold) }

  /// What the units say.
  struct Fit: Sendable {
    /// A coefficient a pattern, in logits; `nil` for locked patterns and those that the units do not show.
    var coefficients: [Double?]
    var intercept: Double
  }

  /// Fits some of the units.
  func fit(penalty: Double, _ isChosen: (Int) -> Bool) -> Fit {
    let chosen = rows.filter { isChosen($0.unit) }
    let seen = Set(chosen.flatMap { $0.values.map(\.pattern) })
    let free = numbers.weights.indices.filter { seen.contains($0) && !isLocked[$0] }
    let position = Dictionary(uniqueKeysWithValues: free.enumerated().map { ($0.element, $0.offset) })
    let intercept = -Self.scale * (numbers.threshold - margin)
    let regression = RidgeLogisticRegression(
      prior: free.map { Self.scale * numbers.weights[$0] } + [intercept], penalty: free.map { _ in penalty } + [penalty / 10])
    var empty = (coded: 0.0, other: 0.0)
    var observations: [RidgeLogisticRegression.Row] = []
    for row in chosen {
      if row.values.isEmpty {
        if row.isCoded { empty.coded += 1 } else { empty.other += 1 }
        continue
      }
      var observation = RidgeLogisticRegression.Row(values: [(free.count, 1)], isCase: row.isCoded)
      for (pattern, value) in row.values {
        if let column = position[pattern] {
          observation.values.append((column, value))
        } else {
          observation.offset += Self.scale * numbers.weights[pattern] * value
        }
      }
      observations.append(observation)
    }
    for (count, isCase) in [(empty.coded, true), (empty.other, false)] where count > 0 {
      observations.append(RidgeLogisticRegression.Row(values: [(free.count, 1)], isCase: isCase, weight: count))
    }
    let fitted = regression.fit(observations)
    var fit = Fit(coefficients: Array(repeating: nil, count: numbers.weights.count), intercept: fitted[free.count])
    for (column, pattern) in free.enumerated() { fit.coefficients[pattern] = fitted[column] }
    return fit
  }

  /// A fit as weights and a threshold with two decimals. A pattern never counts against its theme.
  ///
  /// The learnt weights are scaled so that the border between tagged and not lies where it lay for the weights in the file; so patterns that
  /// the units do not show, whose weights stay, decide as before. Locked weights forbid that: there the threshold moves.
  func numbers(of fit: Fit, cut: Double) -> Numbers {
    func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    let border = numbers.threshold - margin
    let learnt = (log(cut / (1 - cut)) - fit.intercept) / Self.scale
    let ratio = isLocked.contains(true) ? 1 : border / max(learnt, 0.2 * border)
    let weights = numbers.weights.indices.map { pattern in
      guard let coefficient = fit.coefficients[pattern] else { return numbers.weights[pattern] }
      let weight = max(0, rounded(ratio * coefficient / Self.scale))
      return abs(weight - numbers.weights[pattern]) < 0.05 ? numbers.weights[pattern] : weight
    }
    return Numbers(weights: weights, threshold: max(0.01, rounded(isLocked.contains(true) ? learnt : border)))
  }

  /// Tags against codes, exclusions and implications between themes left aside.
  func agreement(_ numbers: Numbers, _ isChosen: (Int) -> Bool) -> PrecisionRecall {
    rows.reduce(into: PrecisionRecall()) { sum, row in
      guard isChosen(row.unit) else { return }
      let score = row.values.reduce(0) { $0 + numbers.weights[$1.pattern] * $1.value }
      switch (score >= numbers.threshold, row.isCoded) {
      case (true, true): sum.truePositives += 1
      case (true, false): sum.falsePositives += 1
      case (false, true): sum.falseNegatives += 1
      case (false, false): break
      }
    }
  }

  /// What differs from the file.
  func change(to new: Numbers) -> CodebookWeights.Theme? {
    guard new != numbers else { return nil }
    let weights = Dictionary(
      uniqueKeysWithValues: new.weights.indices.filter { new.weights[$0] != numbers.weights[$0] }.map { ($0, new.weights[$0]) })
    return CodebookWeights.Theme(id: id, threshold: new.threshold == numbers.threshold ? nil : new.threshold, weights: weights)
  }
}

extension CodebookTuner.Outcome {
  /// What was learnt, for people.
  package func summary(_ codebook: Codebook) -> String {
    func share(_ value: Double?) -> String {
      value.map { ($0 * 1000).rounded() / 1000 }.map(\.description) ?? "undefined"
    }
    var lines = notes.map { "note: \($0)" }
    lines.append(
      "F1 with the numbers in the file: micro \(share(before.micro)), macro \(share(before.macro))"
        + " (flattering where these units were seen while patterns were written)")
    lines.append(
      "F1 with learnt numbers, cross-validated by document: micro \(share(crossValidated.micro)), macro \(share(crossValidated.macro))")
    if let penalty = choice.penalty {
      let changed = weights.themes.reduce(0) { $0 + $1.weights.count }
      lines.append(
        "chosen: penalty \(penalty), tagged from probability \(choice.cut) on; \(changed) weights change in \(weights.themes.count) themes")
    } else {
      lines.append("chosen: everything as it is; no learnt numbers agree better")
    }
    for (position, index) in themes.enumerated() {
      lines.append(
        "  \(codebook.themes[index].id): F1 \(share(before.themes[position].f1)), learnt \(share(crossValidated.themes[position].f1))")
    }
    return lines.joined(separator: "\n")
  }
}
