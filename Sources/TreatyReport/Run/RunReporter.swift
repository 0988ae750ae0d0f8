import TreatyText

/// Writes a run's tables and page into a folder.
///
/// Documents are rendered anywhere (``renderer`` is a value that threads share), then appended in input order on one thread; only their counts
/// and, up to the page limit, their passages are kept in memory. `finish` writes the tables of the whole and `report.html`.
///
/// ```swift
/// let reporter = try RunReporter(context, folder: path)          // the folder is there and empty
/// let rendering = reporter.renderer.render(document)              // on any thread
/// try reporter.append(rendering)                                  // in input order
/// let tally = try reporter.finish(quarantined: quarantined)
/// ```
package final class RunReporter {
  /// Renders documents; share it with the worker threads.
  package let renderer: DocumentRenderer
  private let context: RunContext
  private let folder: String
  private let files: [OutputFile]
  private let parts: ConcurrentParts
  private var tally: Tally
  private var pages: PageWriter
  private var sketches = CorpusSketches()
  /// Decisions by hand that count, over all documents so far.
  package private(set) var decidedByHand = 0
  /// Doubts about the run as a whole, known when it is finished.
  package private(set) var notes: [String] = []
  private var warnings: [(document: String, slug: String, warning: String)] = []

  /// Opens the tables that grow with every document.
  ///
  /// - Parameters:
  ///   - context: what is reported.
  ///   - folder: a folder that exists; files in it are replaced.
  ///   - jobs: threads that `finish` may take; no byte depends on it.
  package init(_ context: RunContext, folder: String, jobs: Int = 1) throws(ReportError) {
    parts = ConcurrentParts(jobs: jobs)
    self.context = context
    self.folder = folder
    renderer = DocumentRenderer(context)
    var files: [OutputFile] = []
    for table in DocumentRendering.StreamedTable.allCases {
      let file = try OutputFile("\(folder)/\(table.rawValue).csv")
      try file.append(renderer.header(table))
      files.append(file)
    }
    self.files = files
    tally = Tally(context.codebook)
    pages = PageWriter(context, folder: folder)
  }

  /// Appends a document. Call it in input order, on one thread.
  ///
  /// - Throws: ``ReportError``; a document whose identifier was there already is an error of the caller's, reported as such.
  package func append(_ rendering: DocumentRendering) throws(ReportError) {
    do {
      try tally.add(rendering.tally)
    } catch {
      throw ReportError(path: folder, action: "add \(rendering.tally.facts.id) to", reason: error.description)
    }
    decidedByHand += rendering.decidedByHand
    sketches.append(rendering)
    for (file, rows) in zip(files, rendering.rows) { try file.append(rows) }
    for warning in rendering.warnings where warnings.count < 1000 {
      warnings.append((rendering.tally.facts.id, rendering.page.slug, warning))
    }
    if !context.tablesOnly { try pages.append(rendering) }
  }

  /// Writes what can only be written at the end: the tables of the whole, the figures, the page.
  ///
  /// - Parameters:
  ///   - quarantined: the inputs that could not be read.
  ///   - notes: doubts about the run as a whole, besides those that its numbers show.
  /// - Returns: the counts of the corpus.
  @discardableResult
  package func finish(quarantined: [QuarantinedInput] = [], notes: [String] = []) throws(ReportError) -> Tally {
    for file in files { try file.close() }
    let results = RunResults(tally, context, sketches: sketches, parts: parts)
    self.notes = results.notes + notes
    try write(results.tables)
    if !context.tablesOnly {
      try pages.finish()
      let page = try ReportPage(
        results, pages: pages, folder: folder, quarantined: quarantined, warnings: warnings, notes: self.notes)
      try page.write()
    }
    return tally
  }

  /// Writes every table in every format, several at the same time.
  private func write(_ tables: [ResultTable]) throws(ReportError) {
    let (folder, formats) = (folder, context.extraFormats)
    let failures = parts.all(tables.count * (formats.count + 1)) { number -> ReportError? in
      let table = tables[number / (formats.count + 1)]
      let format = number % (formats.count + 1)
      do throws(ReportError) {
        try Self.write(table, as: format == 0 ? nil : formats[format - 1], to: folder)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
  }

  private static func write(_ table: ResultTable, as format: RunContext.ExtraFormat?, to folder: String) throws(ReportError) {
    switch format {
    case nil: try OutputFile.write(table.csv, to: "\(folder)/\(table.name).csv")
    case .json: try OutputFile.write(table.json, to: "\(folder)/\(table.name).json")
    case .markdown: try OutputFile.write(table.markdown, to: "\(folder)/\(table.name).md")
    case .latex: try OutputFile.write(table.latex, to: "\(folder)/\(table.name).tex")
    }
  }
}
