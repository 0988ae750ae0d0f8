/// A confidence interval.
public struct Interval: Sendable, Equatable {
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// Makes an interval.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Both ends multiplied.
  public func scaled(by factor: Double) -> Interval { Interval(low: low * factor, high: high * factor) }
}
