import Testing
import TreatyCodebook
import TreatyCompare
import TreatyText

@testable import TreatyPipeline

@Suite struct CodebookTunerTests {
  private let text = """
    codebook: tuned  # keep this
    language: en
    themes:
      war:
        patterns:
          - war
          - battle        # half of them are metaphors
          - {pattern: arms, locked: true}
      rare:
        patterns: [seldom]
    """

  /// Forty documents: `battle` alone is never about war, `war` always, `battle` with `march` is.
  private func outcome(_ text: String) throws -> CodebookTuner.Outcome {
    let texts = (0..<40).map { ["The war began.", "The battle of ideas.", "A quiet day.", "They have arms."][$0 % 4] }
    let codes: [Set<String>] = (0..<40).map { [["war"], [], [], ["war"]][$0 % 4] }
    let compiled = try CompiledCodebook(try CodebookReader.read(text: text))
    return try CodebookTuner(
      codebook: compiled, units: EvaluatorTests.units(texts), coders: [EvaluatorTests.coder(codes)], workers: OrderedWorkers(jobs: 1)
    ).tune()
  }

  @Test func `A pattern that misleads loses its weight and the rest stays`() throws {
    let outcome = try outcome(text)
    #expect(outcome.before.micro == 0.8 && outcome.crossValidated.micro == 1)
    #expect(outcome.notes == ["rare: 0 coded units of 0 documents are too few; it is left as it is"])
    let written = try outcome.weights.write(into: SourceFile(path: "t.yml", text: text))
    #expect(written.notes.isEmpty && written.text.contains("# keep this") && written.text.contains("# half of them are metaphors\n"))
    #expect(written.text.contains("{pattern: arms, locked: true}"))
    let tuned = try CodebookReader.read(text: written.text)
    #expect(tuned.themes[0].patterns[1].weight < tuned.themes[0].threshold && tuned.themes[0].patterns[2].weight == 1)
    #expect(tuned.themes[0].patterns[0].weight >= tuned.themes[0].threshold)
  }

  @Test func `Folds keep documents together and are even`() {
    let documents = (0..<50).map { "d\($0 / 3)" }
    let folds = CodebookTuner.folds(documents, count: 5)
    for (index, document) in documents.enumerated() { #expect(folds[index] == folds[documents.firstIndex(of: document) ?? 0]) }
    let sizes = (0..<5).map { fold in folds.count { $0 == fold } }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 3)
  }

  @Test func `Suggestions are typical of missed units, with the units that show them`() throws {
    let texts = (0..<30).map { ["They observe strict abstention.", "The parties trade freely.", "Ships may enter."][$0 % 3] }
    let codes: [Set<String>] = (0..<30).map { $0 % 3 == 0 ? ["war"] : [] }
    let compiled = try CompiledCodebook(try CodebookReader.read(text: text))
    let found = try SuggestionFinder(
      codebook: compiled, units: EvaluatorTests.units(texts), coders: [EvaluatorTests.coder(codes)], workers: OrderedWorkers(jobs: 1)
    ).suggestions()
    #expect(found.map(\.theme) == ["war"] && found[0].missed == 10 && found[0].others == 20)
    // Every word of a fifth of all units counts as grammar, so that nothing is left here …
    #expect(found[0].phrases.isEmpty)
    // … and with rarer words the longest phrase stands for its parts.
    let rarer = texts.enumerated().map { $0.offset % 3 == 0 && $0.offset > 12 ? "Item\($0.offset)." : $0.element }
    let more = try SuggestionFinder(
      codebook: compiled, units: EvaluatorTests.units(rarer), coders: [EvaluatorTests.coder(codes)], workers: OrderedWorkers(jobs: 1)
    ).suggestions()
    #expect(more[0].phrases.first?.phrase == "observe strict abstention")
    #expect(more[0].phrases.first?.units == ["u0", "u3", "u6", "u9", "u12"])
  }
}

@Suite struct RidgeLogisticRegressionTests {
  @Test func `The gradient is zero at the solution`() {
    var generator = SeededGenerator(seed: 11)
    let rows = (0..<80).map { _ in
      RidgeLogisticRegression.Row(
        values: [(0, Double(generator.next(below: 3))), (1, Double(generator.next(below: 2))), (2, 1)],
        isCase: generator.next(below: 3) == 0, weight: Double(1 + generator.next(below: 2)), offset: Double(generator.next(below: 2)) / 2)
    }
    let regression = RidgeLogisticRegression(prior: [1, -1, 0], penalty: [0.5, 2, 0.05])
    let solution = regression.fit(rows)
    for index in 0..<3 {
      var gradient = regression.penalty[index] * (solution[index] - regression.prior[index])
      for row in rows {
        let value = row.values.first { $0.index == index }?.value ?? 0
        let predictor = row.offset + row.values.reduce(0) { $0 + solution[$1.index] * $1.value }
        gradient += row.weight * value * (1 / (1 + NaiveExponential.of(-predictor)) - (row.isCase ? 1 : 0))
      }
      #expect(abs(gradient) < 1e-4)
    }
  }

  @Test func `Without observations the prior stands, and separation does not run away`() {
    #expect(RidgeLogisticRegression(prior: [2, -1], penalty: [1, 1]).fit([]) == [2, -1])
    let separated = (0..<20).map { RidgeLogisticRegression.Row(values: [(0, $0 < 10 ? 1 : 0)], isCase: $0 < 10) }
    let solution = RidgeLogisticRegression(prior: [0], penalty: [0.1]).fit(separated)
    #expect(solution[0] > 1 && solution[0] < 20)
  }

  /// e to the x by its series after halving, so that the test does not lean on the function that the regression uses.
  private enum NaiveExponential {
    static func of(_ value: Double) -> Double {
      let small = value / 1024
      var (sum, term) = (1.0, 1.0)
      for index in 1..<12 {
        term *= small / Double(index)
        sum += term
      }
      return (0..<10).reduce(sum) { result, _ in result * result }
    }
  }
}
