import Foundation

/// A share or a rate over time, smoothed by a Gaussian kernel, with a band from the bootstrap over clusters.
///
/// At time t it is Σ w_i a_i / Σ w_i b_i, w_i = exp(-½ ((t_i - t)/h)²): the Nadaraya-Watson estimate (1964) of a ratio of sums; with b_i = 1 a share
/// of documents, with b_i their words a rate.
public struct SmoothedTrend: Sendable, Equatable {
  /// What one document contributes.
  public struct Observation: Sendable, Equatable {
    /// The year.
    public var time: Double
    /// Mentions, or 1 when tagged.
    public var hits: Double
    /// Words, or 1.
    public var exposure: Double
    /// What is resampled as one, numbered from 0.
    public var cluster: Int

    /// Makes an observation.
    public init(time: Double, hits: Double, exposure: Double, cluster: Int) {
      self.time = time
      self.hits = hits
      self.exposure = exposure
      self.cluster = cluster
    }
  }

  /// The curve at one time.
  public struct Point: Sendable, Equatable {
    /// The year.
    public var time: Double
    /// The smoothed share or rate.
    public var value: Double
    /// The pointwise 95 % band; `nil` with fewer than eight clusters.
    public var band: Interval?
  }

  /// The curve, in the order of time; times without any weight near them are left out.
  public var points: [Point]
  /// The kernel's standard deviation, in years.
  public var bandwidth: Double

  /// Smooths observations. O((resamples + 1) × times × observations).
  ///
  /// - Parameters:
  ///   - observations: in any order.
  ///   - times: where the curve is wanted.
  ///   - bandwidth: the kernel's standard deviation in years; `nil` for a tenth of the span, at least 2 years.
  ///   - bootstrap: how the band is made.
  public init(_ observations: [Observation], at times: [Double], bandwidth: Double? = nil, bootstrap: ClusterBootstrap = ClusterBootstrap())
  {
    let span = (observations.map(\.time).max() ?? 0) - (observations.map(\.time).min() ?? 0)
    let width = bandwidth ?? max(2, span / 10)
    self.bandwidth = width
    let clusters = (observations.map(\.cluster).max() ?? -1) + 1
    // One cluster's sums at every time: resamples then cost clusters × times only.
    var hits = [[Double]](repeating: [Double](repeating: 0, count: times.count), count: clusters)
    var exposure = hits
    for observation in observations where observation.cluster >= 0 {
      for (index, time) in times.enumerated() {
        let distance = (observation.time - time) / width
        let weight = abs(distance) > 4 ? 0 : exp(-0.5 * distance * distance)
        hits[observation.cluster][index] += weight * observation.hits
        exposure[observation.cluster][index] += weight * observation.exposure
      }
    }
    func curve(_ drawn: [Int32]) -> [Double] {
      var sums = [Double](repeating: 0, count: times.count)
      var totals = sums
      for (cluster, count) in drawn.enumerated() where count > 0 {
        for index in times.indices {
          sums[index] += Double(count) * hits[cluster][index]
          totals[index] += Double(count) * exposure[cluster][index]
        }
      }
      return zip(sums, totals).map { $1 > 1e-6 ? $0 / $1 : .nan }
    }
    let values = curve([Int32](repeating: 1, count: clusters))
    let replicates = clusters >= 8 ? bootstrap.replicates(strata: [clusters], evaluate: curve) : []
    points = times.indices.compactMap { index in
      guard !values[index].isNaN else { return nil }
      let band = index < replicates.count ? ClusterBootstrap.percentile(replicates[index]) : nil
      return Point(time: times[index], value: values[index], band: band)
    }
  }
}
