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

  init(_ tally: Tally, _ context: RunContext, sketches: CorpusSketches = CorpusSketches()) {
    self.tally = tally
    self.context = context
    let options = Frequency.Options(resamples: context.resamples, seed: context.seed)
    let corpus = (grouping: Grouping.corpus, frequency: Frequency(tally, by: .corpus, scopes: CountingScope.allCases, options: options))
    frequencies =
      [corpus]
      + context.groupings.map { ($0, Frequency(tally, by: $0, scopes: [.operative, .annexes, .all], options: options)) }
    comparisons = context.contrasts.map {
      Comparison(tally, $0, ComparisonOptions(resamples: context.resamples, permutations: 10 * context.resamples - 1, seed: context.seed))
    }
    obligations = context.catalogue.flatMap { ObligationAgreement(tally, catalogue: $0) }
    similarity = CorpusSimilarity(sketches, coverage: tally.coverage)
    isTooLargeToCompare = sketches.isTooLarge
    trends = ThemeTrend.trends(tally, axis: context.axis, resamples: min(context.resamples, 200), seed: context.seed)
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
