import Testing
import TreatyCodebook
import TreatyCompare
import TreatyReport
import TreatyText

@testable import TreatyPipeline

/// Ten units of ten documents; tags and codes of one theme as letters: T both, P tagged only, N coded only, - neither.
func sample(_ cells: String, documents: Int = 10, weights: [Double]? = nil) -> CodedSample {
  let cells = Array(cells)
  return CodedSample(
    units: cells.indices.map { CodedSample.Unit(id: "u\($0)", document: "d\($0 % documents)", weight: weights?[$0] ?? 1) },
    coders: ["anna"],
    themes: [
      CodedSample.Theme(
        id: "t", tags: cells.map { $0 == "T" || $0 == "P" }, codes: cells.map { [$0 == "T" || $0 == "N"] })
    ])
}

private func isClose(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-6) -> Bool {
  value.map { abs($0 - expected) <= tolerance } ?? false
}

@Suite struct EvaluationTests {
  @Test func `Figures worked out by hand`() {
    // 3 both, 1 tagged only, 2 coded only, 4 neither: agreement 0.7, by chance 0.4 · 0.5 + 0.6 · 0.5 = 0.5.
    let evaluation = Evaluation(sample("TTTPNN----"))
    let score = evaluation.themes[0]
    #expect(score.coded == 5 && score.tagged == 4 && score.units == 10 && score.codedDocuments == 5)
    #expect(score.precision.value == 0.75 && score.recall.value == 0.6 && isClose(score.f1.value, 2.0 / 3))
    #expect(isClose(score.kappa.value, 0.4))
    // Do = 6/20, De = 2 · 9 · 11 / (20 · 19).
    #expect(isClose(score.alpha, 1 - 0.3 / (198.0 / 380)))
    #expect(score.coderAlpha == nil && !score.isValidated)
    #expect(evaluation.micro.f1.value == score.f1.value && evaluation.macro.f1.value == score.f1.value)
    #expect(evaluation.validatedMacro.themes == 0 && evaluation.validatedMacro.f1.value == nil)
  }

  @Test func `Published examples of kappa and alpha`() {
    let first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    let cells = zip(first, second).map { $0 == 1 ? ($1 == 1 ? "T" : "P") : ($1 == 1 ? "N" : "-") }.joined()
    let score = Evaluation(sample(cells)).themes[0]
    #expect(isClose(score.kappa.value, 0.090909, 1e-5) && isClose(score.alpha, 0.095238, 1e-5))
  }

  @Test(
    arguments: [
      // cells, precision, recall, F1, kappa, alpha: `nil` where nothing can be said.
      ("----------", nil, nil, nil, nil, nil), ("TTTTTTTTTT", 1, 1, 1, nil, nil), ("PPPPPPPPPP", 0, nil, 0, 0, -0.9),
      ("NNNNN-----", nil, 0, 0, 0, -0.2666666667), ("TTTTT-----", 1, 1, 1, 1, 1), ("", nil, nil, nil, nil, nil),
    ] as [(String, Double?, Double?, Double?, Double?, Double?)])
  func `Degenerate cases are undefined, never 0 or 1`(
    cells: String, precision: Double?, recall: Double?, f1: Double?, kappa: Double?, alpha: Double?
  ) {
    let score = Evaluation(sample(cells)).themes[0]
    #expect(score.precision.value == precision && score.recall.value == recall && score.f1.value == f1)
    #expect(score.kappa.value == kappa)
    if let alpha { #expect(isClose(score.alpha, alpha, 1e-6)) } else { #expect(score.alpha == nil) }
  }

  @Test func `Undefined figures say why`() {
    let evaluation = Evaluation(sample("----------"))
    let report = EvaluationReport(codebook: "c", sha256: "", evaluation: evaluation)
    let text = String(decoding: EvaluationTable(report).text, as: UTF8.self)
    #expect(text.contains("nothing tagged") && text.contains("nothing coded") && text.contains("no variation"))
    #expect(text.contains("not validated (0 coded units of 0 documents)"))
    let json = String(decoding: EvaluationJSON.text(report), as: UTF8.self)
    #expect(json.contains(#""kappa":{"value":null,"undefined":"no variation","low":null,"high":null}"#))
  }

  @Test func `Weights of one over the inclusion probability`() {
    let weights: [Double] = [1, 1, 1, 2, 5, 5, 1, 1, 1, 1]
    let evaluation = Evaluation(sample("TTTPNN----", weights: weights))
    #expect(evaluation.isWeighted)
    #expect(evaluation.themes[0].precision.value == 0.6)
    #expect(isClose(evaluation.themes[0].recall.value, 3.0 / 13))
    #expect(evaluation.themes[0].coded == 5)
  }

  @Test func `A matrix of plain units is what the plain statistics say`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let pairs = (0..<generator.next(below: 30)).map { _ in (generator.next(below: 3) == 0, generator.next(below: 3) == 0) }
      var matrix = ConfusionMatrix()
      var plain = PrecisionRecall()
      for (tagged, coded) in pairs {
        matrix.add(tagged: tagged, coded: coded)
        if tagged && coded { plain.truePositives += 1 }
        if tagged && !coded { plain.falsePositives += 1 }
        if !tagged && coded { plain.falseNegatives += 1 }
      }
      #expect(matrix.precision == plain.precision && matrix.recall == plain.recall && matrix.f1 == plain.f1)
      let kappa = CohenKappa.value(pairs.map(\.0), pairs.map(\.1))
      #expect((matrix.kappa == nil) == (kappa == nil) && isClose(matrix.kappa ?? 0, kappa ?? 0, 1e-12))
    }
  }

  @Test func `Documents are the sample, and too few of them give no interval`() {
    let cells = String(repeating: "TTTPNN----", count: 4)
    let many = Evaluation(sample(cells, documents: 40)).themes[0].recall.interval
    let few = Evaluation(sample(cells, documents: 10)).themes[0].recall.interval
    #expect(Evaluation(sample(cells, documents: 7)).themes[0].recall.interval == nil)
    guard let many, let few else {
      Issue.record("no interval")
      return
    }
    #expect(many.low < 0.6 && many.high > 0.6)
    // Units of one document say the same here, so that ten documents know less than forty.
    #expect(few.high - few.low > many.high - many.low)
    #expect(Evaluation(sample(cells)) == Evaluation(sample(cells)))
  }

  @Test func `When all documents agree the interval still has a width`() {
    let score = Evaluation(sample("TTTTTTTTTT----------", documents: 20)).themes[0]
    // Clopper and Pearson: 0.025 to the power of one tenth.
    #expect(isClose(score.recall.interval?.low, 0.691503, 1e-5) && score.recall.interval?.high == 1)
    #expect(score.f1.value == 1 && score.f1.interval == nil)
  }

  @Test func `Several coders: the majority counts, ties and uncovered units are left out`() {
    let codes: [[Bool?]] = [[true, true, false], [true, false, nil], [false, false, nil], [nil, nil, nil], [true, nil, nil]]
    let theme = CodedSample.Theme(id: "t", tags: [true, true, true, true, nil], codes: codes)
    let units = (0..<5).map { CodedSample.Unit(id: "u\($0)", document: "d\($0)") }
    let score = Evaluation(CodedSample(units: units, coders: ["a", "b", "c"], themes: [theme])).themes[0]
    #expect(score.units == 2 && score.coded == 1 && score.divided == 1 && score.notCovered == 1 && score.precision.value == 0.5)
    #expect(score.coderAlpha != nil)
  }

  @Test(arguments: [
    (0.3, 0.8, 0.9, 0.2 / 0.7), (0.05, 0.8, 0.9, 0), (0.95, 0.8, 0.9, 1), (0.25, 1, 1, 0.25),
  ])
  func `Corrected shares`(tagged: Double, recall: Double, specificity: Double, expected: Double) {
    #expect(isClose(RoganGladen.share(tagged: tagged, recall: recall, specificity: specificity), expected, 1e-12))
  }

  @Test func `Tags that tell nothing correct nothing`() {
    #expect(RoganGladen.share(tagged: 0.5, recall: 0.4, specificity: 0.6) == nil)
    let many = sample(String(repeating: "TTTPNN----", count: 4), documents: 40)
    let corrected = CorrectedPrevalence.of(many, shares: [0.4])[0].corrected
    #expect(isClose(corrected.value, 0.5) && corrected.interval != nil)
    // Of the sample's own share the correction makes the share coded.
    #expect(isClose(CorrectedPrevalence.of(many, shares: nil)[0].corrected.value, 0.5))
    #expect(isClose(CorrectedPrevalence.of(many, shares: [0.2])[0].corrected.value, 0))
    #expect(CorrectedPrevalence.of(sample("PPPPP-----"), shares: [0.4])[0].corrected.value == nil)
  }
}

@Suite struct EvaluatorTests {
  static let codebook = """
    codebook: small
    language: en
    themes:
      neutrality:
        patterns: [neutral*, {pattern: impartial, weight: 0.5}]
      war:
        patterns: {en: [war]}
      draft:
        status: provisional
        patterns: [draft]
    """

  static func units(_ texts: [String], genre: String? = nil, language: String? = "en") -> [CodedUnit] {
    texts.enumerated().map {
      CodedUnit(id: "u\($0.offset)", text: $0.element, language: language, genre: genre, document: "d\($0.offset)", year: 1900 + $0.offset)
    }
  }

  static func coder(_ codes: [Set<String>]) -> CoderCodes {
    CoderCodes(
      name: "anna", path: "anna.csv",
      units: Dictionary(
        uniqueKeysWithValues: codes.enumerated().map { ("u\($0.offset)", CoderCodes.Entry(themes: $0.element, line: $0.offset + 1)) }))
  }

  private func report(_ texts: [String], _ codes: [Set<String>], language: String? = "en") throws -> EvaluationReport {
    let compiled = try CompiledCodebook(try CodebookReader.read(text: Self.codebook))
    return try Evaluator(
      codebook: compiled, units: Self.units(texts, genre: "treaty", language: language), coders: [Self.coder(codes)],
      workers: OrderedWorkers(jobs: 1)
    ).report()
  }

  @Test func `Units seen differently come with their evidence or its absence`() throws {
    let report = try report(
      ["They remain neutral.", "An impartial view.", "The war.", "Nothing here."], [["neutrality"], ["neutrality"], [], ["war"]])
    let shown = report.cases.map { "\($0.theme) \($0.isMissed ? "missed" : "wrong") \($0.unit) \($0.score) \($0.evidence.map(\.text))" }
    #expect(
      shown == [
        #"neutrality missed u1 0.5 ["impartial"]"#, "war missed u3 0.0 []", #"war wrong u2 1.0 ["war"]"#,
      ])
    let neutrality = report.sensitivity.map { $0.themes[0] }
    #expect(neutrality == [1, 2.0 / 3, 0])
    #expect(report.groups.map { "\($0.axis) \($0.name) \($0.evaluation.units)" } == ["genre treaty 4", "era 1815-1913 4"])
    #expect(report.evaluation.micro.themes == 2)
    // Nobody was asked for the provisional theme.
    #expect(report.evaluation.themes[2].units == 0 && report.evaluation.themes[2].precision.value == nil)
  }

  @Test func `Themes that a language does not have are left out, not missed`() throws {
    let report = try report(["La guerre.", "Neutral."], [["war"], ["neutrality"]], language: "fr")
    #expect(report.evaluation.themes[1].notCovered == 2 && report.evaluation.themes[1].recall.value == nil)
    #expect(report.cases.isEmpty || report.cases.allSatisfy { $0.theme != "war" })
  }

  @Test func `What nobody coded and what the codebook lacks is told`() throws {
    let report = try report(["a", "b", "c"], [["neutralty"], []])
    #expect(report.notes.contains("1 of 3 units have no codes and are left out"))
    #expect(report.notes.contains { $0.contains("neutralty is coded 1 times") && $0.contains("did you mean neutrality?") })
  }
}
