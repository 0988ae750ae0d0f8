import Foundation

/// A linear scale with round ticks.
struct Axis: Sendable {
  /// The values at both ends.
  let domain: ClosedRange<Double>
  /// The pixels at both ends.
  let range: ClosedRange<Double>
  /// Round values within the domain.
  let ticks: [Double]

  /// A scale over values, with about so many ticks.
  init(_ domain: ClosedRange<Double>, _ range: ClosedRange<Double>, ticks count: Int = 4) {
    let span = max(domain.upperBound - domain.lowerBound, 1e-9)
    let rough = span / Double(count)
    let power = pow(10, floor(log10(rough)))
    let step = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 }.map { $0 * power } ?? rough
    self.domain = domain.lowerBound...(domain.lowerBound + span)
    self.range = range
    ticks = stride(from: (domain.lowerBound / step).rounded(.up), through: domain.upperBound / step + 1e-9, by: 1).map { $0 * step }
  }

  /// The pixel of a value; values beyond the ends stand at the ends.
  func position(_ value: Double) -> Double {
    let clamped = min(max(value, domain.lowerBound), domain.upperBound)
    return range.lowerBound + (clamped - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
      * (range.upperBound - range.lowerBound)
  }
}
