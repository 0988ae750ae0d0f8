import TreatyCompare
import TreatyText

/// `nearest.csv`, `copies.csv` and `copied_text.csv`: which unit of another document each is closest to, the clusters of near-copies, and each
/// theme's counts with and without copied text and final clauses.
enum SimilarityTables {
  static func tables(_ similarity: CorpusSimilarity, codebook: Codebook) -> [ResultTable] {
    [nearest(similarity), copies(similarity), copiedText(similarity, codebook: codebook)]
  }

  /// A row for each unit with a neighbour: the closest unit of another document.
  private static func nearest(_ similarity: CorpusSimilarity) -> ResultTable {
    var table = ResultTable(
      name: "nearest", caption: "For each unit the closest one of another document, by Jaccard's index on three-word shingles, from 0.2.",
      columns: [
        "document", "unit", "kind", "number", "nearest_document", "nearest_unit", "nearest_kind", "nearest_number", "measure", "similarity",
        "exact",
      ])
    for unit in similarity.similar.places.indices {
      guard let found = similarity.similar.nearest(unit).first else { continue }
      let exact = similarity.sketch(unit).shingles.isWhole && similarity.sketch(found.unit).shingles.isWhole
      table.rows.append(
        place(unit, similarity) + place(found.unit, similarity) + [.text("jaccard-3-words"), .number(found.similarity), .flag(exact)])
    }
    return table
  }

  private static func place(_ unit: Int, _ similarity: CorpusSimilarity) -> [ResultTable.Cell] {
    let sketch = similarity.sketch(unit)
    return [
      .text(similarity.document(unit).facts.id), .integer(sketch.index), .text(sketch.kind),
      sketch.number.isEmpty ? .empty : .text(sketch.number),
    ]
  }

  /// A row for each unit in a cluster of near-copies.
  private static func copies(_ similarity: CorpusSimilarity) -> ResultTable {
    var table = ResultTable(
      name: "copies",
      caption: "Units that are near-copies of each other: linked by Jaccard's index on three-word shingles of at least 0.8.",
      columns: ["cluster", "size", "documents", "document", "unit", "kind", "number", "signed", "words", "role"])
    for (number, cluster) in similarity.similar.clusters.enumerated() {
      let documents = Set(cluster.map { similarity.similar.places[$0].document }).count
      for unit in cluster {
        table.rows.append(
          [.integer(number + 1), .integer(cluster.count), .integer(documents)] + place(unit, similarity) + [
            .text(optional: similarity.document(unit).facts.signed), .integer(similarity.sketch(unit).words),
            .text(similarity.copies.contains(unit) ? "copy" : "original"),
          ])
      }
    }
    return table
  }

  /// A row for each part of the text and theme.
  private static func copiedText(_ similarity: CorpusSimilarity, codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "copied_text", caption: "Counts over operative text with and without copied text and final clauses.",
      columns: [
        "scope", "family", "theme", "documents", "documents_tagged", "share_documents", "units", "units_tagged", "share_units", "mentions",
        "words", "per_1000", "mentions_in_copies", "share_in_copies", "mentions_in_final_clauses", "share_in_final_clauses",
      ])
    for row in similarity.copied.rows {
      let (theme, counts) = (codebook.themes[row.theme], row.counts)
      let covered = counts.units > 0
      func integer(_ value: Int) -> ResultTable.Cell { covered ? .integer(value) : .empty }
      func share(_ part: Int) -> ResultTable.Cell { counts.mentions > 0 ? .number(Double(part) / Double(counts.mentions)) : .empty }
      table.rows.append([
        .text(row.part.rawValue), .text(optional: theme.family), .text(theme.id), integer(counts.documents),
        integer(counts.documentsTagged),
        .number(optional: counts.shareOfDocuments), integer(counts.units), integer(counts.unitsTagged),
        .number(optional: counts.shareOfUnits),
        integer(counts.mentions), integer(counts.words), .number(optional: counts.per1000), integer(row.mentionsInCopies),
        share(row.mentionsInCopies), integer(row.mentionsInFinalClauses), share(row.mentionsInFinalClauses),
      ])
    }
    return table
  }
}
