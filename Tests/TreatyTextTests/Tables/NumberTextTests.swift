import Testing
import TreatyText

@testable import TreatyText

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (0.1 + 0.2, "0.3"), (2.0 / 3, "0.666667"), (12345.678, "12345.7"), (1_234_567.8, "1234568"),
      (-3.5, "-3.5"),
      (0.000123456789, "0.000123457"), (9.9999999, "10"), (1e-9, "0.000000001"), (1.5e-20, "1.5e-20"),
      (9.505397766554137e-111, "9.5054e-111"),
      (2e15, "2e15"), (.infinity, "Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (100, "100"), (0.05, "0.05"), (999999.5, "1000000"),
    ] as [(Double, String)])
  func `Six significant digits`(value: Double, expected: String) { #expect(NumberText.text(value) == expected) }

  @Test(arguments: [(0.5, 0, "1"), (12.5, 2, "12.50"), (-0.001, 1, "0.0"), (0.999, 2, "1.00"), (-2.345, 1, "-2.3")])
  func `Fixed decimals`(value: Double, decimals: Int, expected: String) {
    #expect(NumberText.fixed(value, decimals: decimals) == expected)
  }
}
