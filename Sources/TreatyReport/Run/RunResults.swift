import TreatyCompare
import TreatyText

/// Everything that is computed once over the whole corpus: what tables, figures and page are drawn from.
struct RunResults: Sendable {
  let context: RunContext
  let tally: Tally
  /// The whole corpus first, then the groupings of the context.
  let frequencies: [(grouping: Grouping, frequency: Frequency)]
  let comparisons: [Comparison]
  let trends: [ThemeTrend]
  /// ATOP's codes against the tags; `nil` where no document has a number.
  let obligations: ObligationAgreement?
  /// What is alike; `nil` where nothing was compared.
  let similarity: CorpusSimilarity?
  private let isTooLargeToCompare: Bool

  /// One of the independent computations.
  private enum Part: Sendable {
    case similarity(CorpusSimilarity?)
    case comparison(Comparison)
    case frequency(Frequency)
    case trends([ThemeTrend])
  }

  /// Computes everything; the independent parts at the same time.
  ///
  /// - Parameter parts: the threads.
  init(_ tally: Tally, _ context: RunContext, sketches: CorpusSketches = CorpusSketches(), parts: ConcurrentParts) {
    self.tally = tally
    self.context = context
    let options = Frequency.Options(resamples: context.resamples, seed: context.seed)
    let groupings = [Grouping.corpus] + context.groupings
    let contrasts = context.contrasts
    // Longest first, so that no thread is left with it at the end.
    let made = parts.all(2 + groupings.count + contrasts.count) { number -> Part in
      switch number {
      case 0: return .similarity(CorpusSimilarity(sketches, coverage: tally.coverage))
      case 1...groupings.count:
        let grouping = groupings[groupings.count - number]
        let scopes = number == groupings.count ? CountingScope.allCases : [.operative, .annexes, .all]
        return .frequency(Frequency(tally, by: grouping, scopes: scopes, options: options))
      case ...(groupings.count + contrasts.count):
        let permutations = 10 * context.resamples - 1
        return .comparison(
          Comparison(
            tally, contrasts[number - groupings.count - 1],
            ComparisonOptions(resamples: context.resamples, permutations: permutations, seed: context.seed)))
      default:
        return .trends(ThemeTrend.trends(tally, axis: context.axis, resamples: min(context.resamples, 200), seed: context.seed))
      }
    }
    var (frequencies, comparisons, trends): ([Frequency], [Comparison], [ThemeTrend]) = ([], [], [])
    var similarity: CorpusSimilarity?
    for part in made {
      switch part {
      case .similarity(let value): similarity = value
      case .comparison(let value): comparisons.append(value)
      case .frequency(let value): frequencies.append(value)
      case .trends(let value): trends = value
      }
    }
    self.frequencies = zip(groupings, frequencies.reversed()).map { (grouping: $0, frequency: $1) }
    self.comparisons = comparisons
    self.trends = trends
    self.similarity = similarity
    obligations = context.catalogue.flatMap { ObligationAgreement(tally, catalogue: $0) }
    isTooLargeToCompare = sketches.isTooLarge
  }

  /// The tables of the whole, in the order in which they are listed.
  var tables: [ResultTable] {
    let codebook = context.codebook
    var tables = [DocumentsTable.table(tally), FrequencyTable.table(frequencies, codebook: codebook)]
    if !comparisons.isEmpty { tables.append(ComparisonTable.table(comparisons, codebook: codebook)) }
    tables += [DispersionTable.table(tally, codebook: codebook), CooccurrenceTable.table(tally, codebook: codebook)]
    if let obligations { tables.append(ObligationsTable.table(obligations, codebook: codebook)) }
    tables += [TrendTable.table(trends, axis: context.axis, codebook: codebook)]
    tables.append(TrendTable.tests(trends, axis: context.axis, codebook: codebook))
    return tables + (similarity.map { SimilarityTables.tables($0, codebook: codebook) } ?? [])
  }

  /// Doubts about the run as a whole.
  var notes: [String] {
    let obligations = zip(obligations.map { [$0] } ?? [], context.catalogue.map { [$0] } ?? [])
    return ComparabilityNotes.notes(frequencies)
      + comparisons.flatMap { comparison in
        ComparabilityNotes.notes(comparison).map { "“\(comparison.contrast.name)” compares unlike texts: \($0)." }
      } + obligations.flatMap { ObligationsTable.notes($0, catalogue: $1) }
      + (isTooLargeToCompare ? ["The corpus has more than \(CorpusSketches.limit) units: texts were not compared with each other."] : [])
  }

  /// The rows of one scope over the whole corpus, one for each theme.
  func corpus(_ scope: CountingScope = .operative) -> [Frequency.Row] {
    frequencies[0].frequency.rows.filter { $0.scope == scope }
  }
}
