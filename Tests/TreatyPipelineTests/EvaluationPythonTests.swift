import Foundation
import Testing
import TreatyCompare

@testable import TreatyPipeline

/// Holds the statistics of evaluation against numpy and scipy, where they are installed.
@Suite struct EvaluationPythonTests {
  private static let program = """
    import json, sys
    import numpy as np
    from scipy.optimize import minimize
    out = {"kappa": [], "alpha": [], "f1": [], "ridge": []}
    data = json.load(sys.stdin)
    for pairs in data["pairs"]:
        a = np.array(pairs)
        po = np.mean(a[:, 0] == a[:, 1])
        pe = sum(np.mean(a[:, 0] == v) * np.mean(a[:, 1] == v) for v in (0, 1))
        out["kappa"].append(None if pe == 1 else (po - pe) / (1 - pe))
        n = a.size
        de = 2 * np.sum(a == 1) * np.sum(a == 0) / (n * (n - 1))
        out["alpha"].append(None if de == 0 else 1 - np.mean(a[:, 0] != a[:, 1]) / de)
        tp = np.sum((a[:, 0] == 1) & (a[:, 1] == 1))
        out["f1"].append(None if a.sum() == 0 else 2 * tp / a.sum())
    for case in data["ridge"]:
        x, y = np.array(case["x"]), np.array(case["y"])
        prior, penalty = np.array(case["prior"]), np.array(case["penalty"])
        def loss(b):
            z = x @ b
            return np.sum(np.logaddexp(0, np.where(y == 1, -z, z))) + np.sum(penalty * (b - prior) ** 2) / 2
        out["ridge"].append(list(minimize(loss, prior, method="BFGS", options={"gtol": 1e-8}).x))
    json.dump({k: [None if v is None else (v if isinstance(v, list) else float(v)) for v in l] for k, l in out.items()}, sys.stdout)
    """

  private struct Input: Encodable {
    struct Ridge: Encodable {
      var x: [[Double]]
      var y: [Int]
      var prior: [Double]
      var penalty: [Double]
    }

    var pairs: [[[Int]]] = []
    var ridge: [Ridge] = []
  }

  private struct Output: Decodable {
    var kappa: [Double?]
    var alpha: [Double?]
    var f1: [Double?]
    var ridge: [[Double]]
  }

  /// What Python says; `nil` where it or its packages are absent.
  private static func answer(_ input: Input) throws -> Output? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    try? standardInput.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(input))
    try? standardInput.fileHandleForWriting.close()
    let data = standardOutput.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? try JSONDecoder().decode(Output.self, from: data) : nil
  }

  private static func input() -> Input {
    var generator = SeededGenerator(seed: 2026)
    var input = Input()
    for _ in 0..<40 {
      let bound = 2 + generator.next(below: 5)
      input.pairs.append(
        (0..<(2 + generator.next(below: 40))).map { _ in (0..<2).map { _ in generator.next(below: bound) == 0 ? 1 : 0 } })
    }
    for _ in 0..<5 {
      let rows = (0..<60).map { _ in [Double(generator.next(below: 3)), Double(generator.next(below: 2)), 1] }
      input.ridge.append(
        Input.Ridge(x: rows, y: rows.map { _ in generator.next(below: 3) == 0 ? 1 : 0 }, prior: [2, 1, -1], penalty: [0.5, 2, 0.1]))
    }
    return input
  }

  @Test func `The same as numpy and scipy`() throws {
    let input = Self.input()
    guard let output = try Self.answer(input) else {
      print("skipped: kappa, alpha, F1 and ridge regression against Python, since python3 with numpy and scipy is not installed")
      return
    }
    func same(_ left: Double?, _ right: Double?, _ tolerance: Double = 1e-9) -> Bool {
      (left == nil) == (right == nil) && abs((left ?? 0) - (right ?? 0)) <= tolerance
    }
    for (index, pairs) in input.pairs.enumerated() {
      let cells = pairs.map { $0[0] == 1 ? ($0[1] == 1 ? "T" : "P") : ($0[1] == 1 ? "N" : "-") }.joined()
      let score = Evaluation(sample(cells, documents: 3)).themes[0]
      #expect(same(score.kappa.value, output.kappa[index]) && same(score.alpha, output.alpha[index]), "\(cells)")
      #expect(same(score.f1.value, output.f1[index]))
    }
    for (index, ridge) in input.ridge.enumerated() {
      let rows = zip(ridge.x, ridge.y).map { values, label in
        RidgeLogisticRegression.Row(values: values.enumerated().map { ($0.offset, $0.element) }, isCase: label == 1)
      }
      let solution = RidgeLogisticRegression(prior: ridge.prior, penalty: ridge.penalty).fit(rows)
      for (value, expected) in zip(solution, output.ridge[index]) { #expect(same(value, expected, 1e-4)) }
    }
  }
}
