import Foundation
import TreatyCodebook
import TreatyCompare
import TreatyIngest
import TreatyReport
import TreatyText

/// The main job: a corpus in, the run's folder out.
package struct PipelineRun {
  /// What is to be done; already checked.
  package var pipeline: PipelineFile
  /// The codebook, compiled.
  package var codebook: CompiledCodebook
  /// The version of the program.
  package var version: String
  /// Further columns of the metadata tables.
  package var metadataColumns: [String]
  /// Decisions by hand.
  package var overrides: TagOverrides
  /// What others coded of alliances.
  package var catalogue: AllianceCatalogue?
  /// Threads.
  package var workers: OrderedWorkers
  /// When progress is shown.
  package var progress: Progress.Mode

  /// Makes a run.
  package init(
    pipeline: PipelineFile, codebook: CompiledCodebook, version: String, metadataColumns: [String], workers: OrderedWorkers,
    progress: Progress.Mode, overrides: TagOverrides = TagOverrides(), catalogue: AllianceCatalogue? = nil
  ) {
    self.overrides = overrides
    self.catalogue = catalogue
    self.pipeline = pipeline
    self.codebook = codebook
    self.version = version
    self.metadataColumns = metadataColumns
    self.workers = workers
    self.progress = progress
  }

  /// What came of it.
  package struct Result {
    /// The counts of the corpus.
    package var tally: Tally
    /// Documents processed and inputs quarantined.
    package var outcome: CorpusWalk.Outcome
    /// Doubts about the run as a whole.
    package var notes: [String]
    /// The run's folder.
    package var folder: String
  }

  /// Runs, and puts the folder in place when everything is written.
  ///
  /// A run that was cut off left its journal; this one takes from it what is still true, and from the last finished run as well. Neither
  /// changes a byte of the result.
  ///
  /// - Parameters:
  ///   - cache: where journals are kept.
  ///   - restart: whether what earlier runs left is ignored.
  /// - Throws: what the environment refuses, another run in the same place; the earlier folder is then as it was.
  package func run(
    _ listing: CorpusListing, reader: DocumentReader, output: String, cache: CachePolicy = .none, restart: Bool = false
  ) throws -> Result {
    let place = try RunPlace(output: output, cache: cache, restart: restart)
    return try place.fill { folder, journal in
      let reporter = try RunReporter(context, folder: folder.draft, jobs: workers.jobs)
      var ending = RunEnding(reporter)
      let recorder = DocumentRecorder(
        reader: reader, renderer: reporter.renderer, key: key, cache: place.cache, keepsRecords: journal != nil)
      try record(Array(listing.sources.indices), of: listing.sources, with: recorder) { frame, rendering in
        try ending.take(frame.content, rendering: rendering)
        try journal?.append(frame.payload)
      }
      return try finish(ending, folder: folder)
    }
  }

  /// Renders one part of the corpus and leaves it as a shard, for ``merge(_:output:)``.
  ///
  /// - Returns: documents processed and inputs quarantined.
  package func run(
    _ shard: Shard, of listing: CorpusListing, reader: DocumentReader, output: String, restart: Bool = false
  ) throws -> CorpusWalk.Outcome {
    let place = try RunPlace(output: output, cache: .inRunFolder, restart: restart, journalName: ShardManifest.journalName)
    return try place.fill { folder, journal in
      let recorder = DocumentRecorder(
        reader: reader, renderer: DocumentRenderer(context), key: key, cache: place.cache, keepsRecords: true)
      let outcome = try record(shard.positions(of: listing.sources.count), of: listing.sources, with: recorder) { frame, _ in
        try journal?.append(frame.payload)
      }
      let manifest = ShardManifest(
        version: version, key: key, shard: shard, sources: listing.sources, metadataColumns: metadataColumns)
      try folder.write(manifest.json, to: ShardManifest.fileName)
      return outcome
    }
  }

  /// Puts shards together: the folder that one run over the whole corpus writes, byte by byte.
  ///
  /// - Throws: ``MergeError`` when the shards are not all of one run of this pipeline.
  package func merge(_ shards: [String], output: String) throws -> Result {
    let set = try ShardSet(shards, key: key)
    let place = try RunPlace(output: output, cache: .none, restart: true)
    return try place.fill { folder, _ in
      var ending = RunEnding(try RunReporter(context, folder: folder.draft, jobs: workers.jobs))
      try set.forEachFrame { frame in
        guard case .rendered(let record) = frame.content else { return try ending.take(frame.content, rendering: nil) }
        try ending.take(frame.content, rendering: try DocumentRendering(record: record))
      }
      return try finish(ending, folder: folder)
    }
  }

  /// Renders the inputs at some positions of a corpus, in parallel, and hands each on in order as a frame, with its rendering at hand.
  @discardableResult
  private func record(
    _ positions: [Int], of sources: [CorpusListing.Source], with recorder: DocumentRecorder,
    consume: (JournalFrame, DocumentRendering?) throws -> Void
  ) throws -> CorpusWalk.Outcome {
    let plan = taggingPlan
    var done = 0
    let walk = CorpusWalk(reader: recorder.reader, workers: workers, progress: progress)
    return try walk.run(
      positions.map { sources[$0] }, makeState: { Tagger(plan) },
      process: { source, tagger throws(IngestError) in
        let output = try recorder.output(of: source, tagger: &tagger)
        return (output, output.inputBytes)
      },
      consume: { output in
        let frame = JournalFrame(
          index: positions[done], key: output.key, inputBytes: output.inputBytes, content: .rendered(output.record))
        try consume(frame, output.rendering)
        done += 1
        return true
      },
      quarantine: { entry in
        try consume(JournalFrame(index: positions[done], key: [], inputBytes: 0, content: .quarantined(entry)), nil)
        done += 1
      })
  }

  /// How a run tags: all mentions, also those that lost to others, since its tables list them.
  var taggingPlan: Tagger.Plan {
    let planner = UnitPlanner(granularity: pipeline.unit, preferredLanguage: pipeline.language ?? codebook.codebook.language)
    return Tagger.Plan(codebook: codebook, planner: planner, collection: .all, overrides: overrides)
  }

  /// Writes what can only be written at the end.
  private func finish(_ ending: RunEnding, folder: OutputFolder) throws -> Result {
    let reporter = ending.reporter
    let tally = try reporter.finish(
      quarantined: ending.quarantine.map {
        QuarantinedInput(
          path: $0.path, code: $0.error.code.name, message: $0.error.message, line: $0.error.line, column: $0.error.column)
      }, notes: notes(decidedByHand: reporter.decidedByHand))
    try folder.write(ending.quarantine.flatMap { $0.json + [0x0A] }, to: "quarantine.jsonl")
    try folder.write(DataPackage(folder: folder.draft, title: pipeline.title, version: version).json, to: "datapackage.json")
    let notes = reporter.notes + (try convertFigures(in: folder)) + (try writeSpreadsheets(in: folder))
    let files = try writeCrate(try WrittenFile.all(in: folder.draft, workers: workers), documents: ending.outcome.processed, to: folder)
    try writeManifest(tally, outcome: ending.outcome, notes: notes, files: files, to: folder)
    return Result(tally: tally, outcome: ending.outcome, notes: notes, folder: folder.destination)
  }

  /// Makes PDF files of the figures where the pipeline asks for them; says why when there are none.
  private func convertFigures(in folder: OutputFolder) throws -> [String] {
    guard pipeline.figures.contains(.pdf), pipeline.reports.contains(.html) else { return [] }
    guard let converter = FigureConverter() else {
      return [
        "Figures were not written as PDF: none of \(FigureConverter.Program.allCases.map(\.rawValue).joined(separator: ", ")) is installed; "
          + "the SVG files can be converted later."
      ]
    }
    let missing = try converter.convert(folder.path("figures"))
    return missing.isEmpty ? [] : ["Figures could not be converted to PDF: \(missing.joined(separator: ", "))."]
  }

  /// Copies the tables for Excel where the pipeline asks for it; says what had to be cut.
  private func writeSpreadsheets(in folder: OutputFolder) throws -> [String] {
    guard pipeline.reports.contains(.excel) else { return [] }
    do {
      return try SpreadsheetTables(in: folder.draft).write()
    } catch {
      throw ResultStream.WriteFailure(path: folder.path(SpreadsheetTables.folder), reason: "the tables cannot be copied: \(error)")
    }
  }

  /// Describes a published run as a research object, and adds the description to the files.
  private func writeCrate(_ files: [WrittenFile], documents: Int, to folder: OutputFolder) throws -> [WrittenFile] {
    guard let published = pipeline.published else { return files }
    let crate = ResearchCrate(
      title: pipeline.title, published: published, license: pipeline.license, version: version,
      codebook: (codebook.codebook.title, codebook.codebook.sha256), documents: documents,
      parts: files.map { ResearchCrate.Part(path: $0.path, bytes: $0.bytes, sha256: $0.sha256) })
    try folder.write(crate.json, to: ResearchCrate.fileName)
    let described = files + [WrittenFile.measure(ResearchCrate.fileName, in: folder.draft)].compactMap { $0 }
    return described.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What a document's rendering depends on besides the document.
  var key: RenderingKey {
    let model = codebook.codebook
    return RenderingKey([
      ("version", version), ("codebook", model.sha256),
      ("validated", model.themes.map { model.isValidated($0.id) ? "1" : "0" }.joined()), ("unit", pipeline.unit.rawValue),
      ("language", pipeline.language ?? ""), ("columns", columns.joined(separator: "\u{1F}")), ("overrides", overrides.sha256),
      ("page", pipeline.reports.contains(.html) ? "1" : "0"),
    ])
  }

  /// What the pipeline itself gives cause to say.
  private func notes(decidedByHand: Int) -> [String] {
    var notes: [String] = []
    let unmet = overrides.count - decidedByHand
    if unmet > 0 {
      notes.append(
        "\(unmet) of \(overrides.count) decisions in \(pipeline.overrides.map { SourceFile.split($0).name } ?? "the overrides") count nowhere: the corpus has no "
          + "such unit (document#unit, as units.csv numbers them with `unit: \(pipeline.unit.rawValue)`), or the theme does not cover its language."
      )
    }
    if codebook.codebook.isValidationOutdated {
      notes.append(
        "The codebook has changed since its agreement with coded units was recorded; `foedera evaluate --record` records it anew.")
    }
    return notes
  }

  /// Metadata that tables of units repeat: what the pipeline names and what the metadata tables bring.
  private var columns: [String] {
    let grouped = pipeline.groupings.flatMap(\.variables).compactMap { variable in
      if case .column(let name) = variable { name } else { nil }
    }
    return pipeline.columns + metadataColumns + grouped
  }

  /// What the tables and pages of a run go by.
  var context: RunContext {
    let extra = RunContext.ExtraFormat.allCases.filter { format in pipeline.reports.contains { $0.rawValue == format.rawValue } }
    return RunContext(
      title: pipeline.title, version: version, codebook: codebook.codebook, unit: pipeline.unit.rawValue, axis: pipeline.axis,
      groupings: pipeline.groupings, contrasts: pipeline.contrasts, metadataColumns: columns,
      catalogue: catalogue, seed: UInt64(pipeline.seed),
      resamples: pipeline.replicates, extraFormats: extra, tablesOnly: !pipeline.reports.contains(.html))
  }

  /// `run.json`: what went in and how, so that the run can be repeated and checked.
  private func writeManifest(
    _ tally: Tally, outcome: CorpusWalk.Outcome, notes: [String], files: [WrittenFile], to folder: OutputFolder
  ) throws {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("program", "foedera")
      writer.field("version", version)
      writer.field("pipeline", pipeline.id)
      writer.field("title", pipeline.title)
      appendCodebook(to: &writer)
      appendOptions(to: &writer)
      writer.field("processed", outcome.processed)
      writer.field("quarantined", outcome.quarantined)
      writer.key("notes")
      writer.array { writer in for note in notes { writer.value(note) } }
      writer.key("inputs")
      writer.array { writer in
        for document in tally.documents {
          writer.object { writer in
            writer.field("document", document.facts.id)
            writer.field("path", document.facts.path)
            writer.field("sha256", document.facts.sha256)
          }
        }
      }
      writer.key("files")
      writer.array { writer in
        for file in files {
          writer.object { writer in
            writer.field("path", file.path)
            writer.field("bytes", file.bytes)
            writer.field("sha256", file.sha256)
            if let rows = file.rows { writer.field("rows", rows) }
          }
        }
      }
    }
    writer.endLine()
    try folder.write(writer.bytes, to: "run.json")
  }

  private func appendCodebook(to writer: inout JSONWriter) {
    let codebook = codebook.codebook
    writer.key("codebook")
    writer.object { writer in
      writer.field("id", codebook.id)
      writer.field("version", codebook.version)
      writer.field("path", codebook.path)
      writer.field("sha256", codebook.sha256)
      writer.field("themes", codebook.themes.count)
      writer.field("patterns", codebook.themes.reduce(0) { $0 + $1.patterns.count })
    }
  }

  private func appendOptions(to writer: inout JSONWriter) {
    writer.key("options")
    writer.object { writer in
      writer.field("unit", pipeline.unit.rawValue)
      writer.field("language", pipeline.language)
      writer.field("overrides", overrides.count)
      writer.field("axis", pipeline.axis.rawValue)
      writer.key("groupings")
      writer.array { writer in for grouping in pipeline.groupings { writer.value(grouping.name) } }
      writer.key("contrasts")
      writer.array { writer in for contrast in pipeline.contrasts { writer.value(contrast.name) } }
      writer.field("seed", pipeline.seed)
      writer.field("replicates", pipeline.replicates)
    }
  }
}
