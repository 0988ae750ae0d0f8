import Testing

/// Compares numbers up to a relative error (an absolute one around 0).
func expectClose(
  _ value: Double?, _ expected: Double, _ tolerance: Double = 1e-6, location: SourceLocation = #_sourceLocation
) {
  guard let value else {
    Issue.record("undefined, expected \(expected)", sourceLocation: location)
    return
  }
  if value == expected { return }
  #expect(abs(value - expected) <= tolerance * max(1e-12, abs(expected)), "\(value) against \(expected)", sourceLocation: location)
}
