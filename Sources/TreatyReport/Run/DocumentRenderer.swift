import TreatyCompare
import TreatyText

/// Renders one document at a time: a pure function of the document, so that any number of threads can share it.
package struct DocumentRenderer: Sendable {
  private let context: RunContext
  private let coverage: ThemeCoverage
  private let metadata: MetadataColumns
  private let units: UnitsTable
  private let page: DocumentPageRenderer

  /// Prepares what all documents share.
  package init(_ context: RunContext) {
    self.context = context
    coverage = ThemeCoverage(context.codebook)
    metadata = MetadataColumns(further: context.metadataColumns)
    units = UnitsTable(context.codebook)
    page = DocumentPageRenderer(context.codebook)
  }

  /// The first line of a table, with its line end.
  func header(_ table: DocumentRendering.StreamedTable) -> [UInt8] {
    let names =
      switch table {
      case .parties: PartiesTable.header
      case .provisions: ProvisionsTable.header
      case .units: UnitsTable.header(metadata)
      case .documentThemes: DocumentThemesTable.header(metadata)
      case .mentions: MentionsTable.header
      }
    return CSVBytes(header: names).bytes
  }

  /// Renders a document. O(text + units × themes).
  package func render(_ document: TaggedDocument) -> DocumentRendering {
    let codebook = context.codebook
    let tally = DocumentTally(counting: document, coverage: coverage)
    let points = CodePointMap(document.treaty.text)
    let metadata = metadata.cells(tally.facts)
    let id = Self.encoded(document.treaty.id)
    var tables = [CSVBytes](repeating: CSVBytes(), count: DocumentRendering.StreamedTable.allCases.count)
    PartiesTable.append(document.treaty, id: id, to: &tables[0])
    ProvisionsTable.append(document.treaty, id: id, points: points, to: &tables[1])
    var decidedByHand = 0
    for tags in document.tags {
      let covered = tags.unit.isCounted ? coverage.mask(language: tags.unit.language) : codebook.themes.map { _ in false }
      decidedByHand += tags.themes.count { $0.overridden && covered.indices.contains($0.theme) && covered[$0.theme] }
      units.append(tags, document: id, covered: covered, metadata: metadata, to: &tables[2])
      MentionsTable.append(tags, document: id, text: document.treaty.text, points: points, codebook: codebook, to: &tables[4])
    }
    DocumentThemesTable.append(tally, codebook: codebook, coverage: coverage, metadata: metadata, to: &tables[3])
    return DocumentRendering(
      rows: tables.map(\.bytes), tally: tally, page: context.tablesOnly ? page.empty(document) : page.render(document),
      warnings: document.treaty.warnings.map { "\($0.code): \($0.message)" },
      sketches: UnitSketch.sketches(of: document), decidedByHand: decidedByHand)
  }

  private static func encoded(_ text: String) -> [UInt8] {
    var cell = CSVBytes()
    cell.text(text)
    return cell.bytes
  }
}
