import Testing

@testable import TreatyCompare

/// Goldens: scipy 1.17.1, `scipy.special.gammaln`, `gammaincc`, `betainc`, `scipy.stats.norm.ppf`, `chi2.sf`.
@Suite struct DistributionsTests {
  @Test(arguments: [
    (0.1, 2.252712651734206), (0.5, 0.5723649429247), (1.5, -0.12078223763524526), (3, 0.6931471805599453), (10, 12.801827480081469),
    (100.5, 361.43554046777757), (1_000_000, 12815504.569147611),
  ])
  func `Log gamma`(x: Double, expected: Double) { expectClose(LogGamma.value(x), expected, 1e-12) }

  @Test func `Log gamma at its borders`() {
    #expect(LogGamma.value(0) == .infinity)
    #expect(LogGamma.value(1) == 0)
    #expect(LogGamma.value(-1).isNaN)
    #expect(LogGamma.logChoose(5, 6) == -.infinity)
    expectClose(LogGamma.logChoose(52, 5), 14.770621922970406, 1e-12)
  }

  @Test(arguments: [
    (0.5, 0.1, 0.6547208460185768), (2, 3, 0.1991482734714558), (10, 3, 0.9988975118698845), (10, 30, 7.121750862815593e-06),
    (100, 120, 0.027863739890520652), (0.5, 50, 1.5239706048320995e-23),
  ])
  func `Upper incomplete gamma`(a: Double, x: Double, expected: Double) {
    expectClose(IncompleteGamma.upper(a, x), expected, 1e-10)
    expectClose(IncompleteGamma.lower(a, x), 1 - expected, 1e-10)
  }

  @Test(arguments: [
    (0.5, 0.5, 0.3, 0.36901011956554536), (2, 3, 0.4, 0.5248), (12, 4, 0.6, 0.09050190240153597), (100, 3, 0.99, 0.9169110148894398),
    (1, 1, 0.2, 0.2),
  ])
  func `Incomplete beta and its inverse`(a: Double, b: Double, x: Double, expected: Double) {
    expectClose(IncompleteBeta.value(a, b, x), expected, 1e-10)
    expectClose(IncompleteBeta.quantile(a, b, expected), x, 1e-9)
  }

  @Test(arguments: [
    (1e-12, -7.034483825301131), (0.001, -3.090232306167813), (0.025, -1.9599639845400545), (0.3, -0.5244005127080409), (0.5, 0),
    (0.8, 0.8416212335729143), (0.975, 1.959963984540054), (0.99999, 4.264890793923841),
  ])
  func `Normal quantile`(p: Double, expected: Double) {
    let z = NormalDistribution.quantile(p)
    #expect(abs(z - expected) < 1e-9)
    #expect(abs(NormalDistribution.cumulative(z) - p) < 1e-13)
  }

  @Test(arguments: [
    (3.841458820694124, 1.0, 0.05), (13.062985, 1, 0.0003011890490942898), (500, 1, 9.505397766554137e-111),
    (12.3, 5, 0.03090046463546092), (0, 1, 1),
  ])
  func `Upper tail of chi-squared`(x: Double, degrees: Double, expected: Double) {
    expectClose(ChiSquaredDistribution.upperTail(x, degreesOfFreedom: degrees), expected, 1e-9)
  }
}
