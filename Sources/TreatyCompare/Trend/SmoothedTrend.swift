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

  /// Smooths observations. O((resamples + 1) × (observations + years × times)).
  ///
  /// - Parameters:
  ///   - observations: in any order.
  ///   - times: where the curve is wanted.
  ///   - bandwidth: the kernel's standard deviation in years; `nil` for a tenth of the span, at least 2 years.
  ///   - bootstrap: how the band is made.
  public init(
    _ observations: [Observation], at times: [Double], bandwidth: Double? = nil, bootstrap: ClusterBootstrap = ClusterBootstrap()
  ) {
    let years = Set(observations.map(\.time)).sorted()
    let width = bandwidth ?? max(2, ((years.last ?? 0) - (years.first ?? 0)) / 10)
    self.bandwidth = width
    let smoother = Smoother(observations, years: years, times: times, bandwidth: width)
    let values = smoother.curve([Int32](repeating: 1, count: smoother.clusters))
    let replicates =
      smoother.clusters >= 8 ? bootstrap.replicates(strata: [smoother.clusters], evaluate: { smoother.curve($0) }) : []
    points = times.indices.compactMap { index in
      guard !values[index].isNaN else { return nil }
      let band = index < replicates.count ? ClusterBootstrap.percentile(replicates[index]) : nil
      return Point(time: times[index], value: values[index], band: band)
    }
  }
}

/// Sums by year for any weighting of the clusters, then the kernel: the sums are what changes from resample to resample.
private struct Smoother {
  /// What a cluster adds to a year.
  private struct Share {
    var cluster: Int
    var year: Int
    var hits: Double
    var exposure: Double
  }

  let clusters: Int
  private let shares: [Share]
  /// For each time the weights of the years.
  private let kernel: [[Double]]
  private let years: Int

  init(_ observations: [SmoothedTrend.Observation], years: [Double], times: [Double], bandwidth: Double) {
    clusters = (observations.map(\.cluster).max() ?? -1) + 1
    self.years = years.count
    let index = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    shares = observations.compactMap { observation in
      guard let year = index[observation.time], observation.cluster >= 0 else { return nil }
      return Share(cluster: observation.cluster, year: year, hits: observation.hits, exposure: observation.exposure)
    }
    kernel = times.map { time in
      years.map { year in
        let distance = (year - time) / bandwidth
        return abs(distance) > 4 ? 0 : exp(-0.5 * distance * distance)
      }
    }
  }

  /// The curve with clusters drawn so many times; not a number where no weight is near.
  func curve(_ drawn: [Int32]) -> [Double] {
    var hits = [Double](repeating: 0, count: years)
    var exposure = hits
    for share in shares {
      let count = Double(drawn[share.cluster])
      hits[share.year] += count * share.hits
      exposure[share.year] += count * share.exposure
    }
    return kernel.map { weights in
      var sum = 0.0
      var total = 0.0
      for (year, weight) in weights.enumerated() where weight > 0 {
        sum += weight * hits[year]
        total += weight * exposure[year]
      }
      return total > 1e-6 ? sum / total : .nan
    }
  }
}
