import Foundation

/// Logistic regression that is drawn to coefficients given beforehand: the larger the penalty, the less evidence moves them.
///
/// Minimises -Σ w (y ln p + (1-y) ln (1-p)) + ½ Σ λ (β - prior)² by Newton's method with halved steps (S. le Cessie and J. C. van
/// Houwelingen, Applied Statistics 41 (1992) 191-201). With every λ above 0 there is one minimum, also where a coefficient would
/// otherwise run away because it separates the classes.
public struct RidgeLogisticRegression: Sendable {
  /// One observation, or several that are alike.
  public struct Row: Sendable, Equatable {
    /// The coefficients that it touches, with their values; the others are 0.
    public var values: [(index: Int, value: Double)]
    /// Whether it is a case.
    public var isCase: Bool
    /// How many observations it stands for.
    public var weight: Double
    /// A part of the linear predictor that is fixed.
    public var offset: Double

    /// Makes an observation.
    public init(values: [(index: Int, value: Double)], isCase: Bool, weight: Double = 1, offset: Double = 0) {
      self.values = values
      self.isCase = isCase
      self.weight = weight
      self.offset = offset
    }

    /// Compares everything.
    public static func == (left: Self, right: Self) -> Bool {
      left.values.elementsEqual(right.values) { $0 == $1 } && left.isCase == right.isCase && left.weight == right.weight
        && left.offset == right.offset
    }
  }

  /// Where coefficients are drawn to.
  public var prior: [Double]
  /// How strongly, each above 0.
  public var penalty: [Double]

  /// Makes a regression with as many coefficients as there are priors.
  public init(prior: [Double], penalty: [Double]) {
    self.prior = prior
    self.penalty = penalty
  }

  /// The coefficients. O(iterations × (rows × values² + coefficients³)).
  public func fit(_ rows: [Row]) -> [Double] {
    var current = prior
    var loss = loss(current, rows)
    for _ in 0..<60 {
      guard let step = step(current, rows) else { return current }
      var factor = 1.0
      var next = current
      var nextLoss = loss
      repeat {
        next = zip(current, step).map { $0 - factor * $1 }
        nextLoss = self.loss(next, rows)
        factor /= 2
      } while nextLoss > loss && factor > 1e-6
      let isDone = loss - nextLoss <= 1e-10 * (1 + abs(loss))
      if nextLoss < loss { (current, loss) = (next, nextLoss) }
      if isDone { break }
    }
    return current
  }

  private func predictor(_ row: Row, _ coefficients: [Double]) -> Double {
    row.values.reduce(row.offset) { $0 + coefficients[$1.index] * $1.value }
  }

  private func loss(_ coefficients: [Double], _ rows: [Row]) -> Double {
    var sum = 0.0
    for row in rows {
      let signed = row.isCase ? -predictor(row, coefficients) : predictor(row, coefficients)
      // ln(1 + e^x) without overflow.
      sum += row.weight * (max(signed, 0) + log1p(exp(-abs(signed))))
    }
    for index in prior.indices { sum += penalty[index] / 2 * (coefficients[index] - prior[index]) * (coefficients[index] - prior[index]) }
    return sum
  }

  /// Newton's step: the inverse of the Hessian times the gradient.
  private func step(_ coefficients: [Double], _ rows: [Row]) -> [Double]? {
    let count = prior.count
    var gradient = prior.indices.map { penalty[$0] * (coefficients[$0] - prior[$0]) }
    var hessian = [Double](repeating: 0, count: count * count)
    for index in prior.indices { hessian[index * count + index] = penalty[index] }
    for row in rows {
      let chance = 1 / (1 + exp(-predictor(row, coefficients)))
      let error = row.weight * (chance - (row.isCase ? 1 : 0))
      let curvature = row.weight * chance * (1 - chance)
      for (first, value) in row.values {
        gradient[first] += error * value
        for (second, other) in row.values { hessian[first * count + second] += curvature * value * other }
      }
    }
    return Self.solve(&hessian, gradient)
  }

  /// Solves a symmetric positive definite system by Cholesky's decomposition, in place; `nil` when it is not.
  private static func solve(_ matrix: inout [Double], _ right: [Double]) -> [Double]? {
    let count = right.count
    var solution = right
    for column in 0..<count {
      for row in column..<count {
        var sum = matrix[row * count + column]
        for index in 0..<column { sum -= matrix[row * count + index] * matrix[column * count + index] }
        if row == column {
          guard sum > 0 else { return nil }
          matrix[row * count + row] = sum.squareRoot()
        } else {
          matrix[row * count + column] = sum / matrix[column * count + column]
        }
      }
    }
    for row in 0..<count {
      for index in 0..<row { solution[row] -= matrix[row * count + index] * solution[index] }
      solution[row] /= matrix[row * count + row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for index in (row + 1)..<max(count, row + 1) { solution[row] -= matrix[index * count + row] * solution[index] }
      solution[row] /= matrix[row * count + row]
    }
    return solution
  }
}
