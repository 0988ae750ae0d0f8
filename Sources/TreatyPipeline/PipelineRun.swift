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
  /// - Throws: what the environment refuses; the earlier folder is then as it was.
  package func run(_ listing: CorpusListing, reader: DocumentReader, output: String) throws -> Result {
    let folder = try OutputFolder(destination: output)
    do {
      let result = try write(listing, reader: reader, folder: folder)
      try folder.publish()
      return result
    } catch {
      folder.discard()
      throw error
    }
  }

  private func write(_ listing: CorpusListing, reader: DocumentReader, folder: OutputFolder) throws -> Result {
    let reporter = try RunReporter(context, folder: folder.draft)
    let planner = UnitPlanner(granularity: pipeline.unit, preferredLanguage: pipeline.language ?? codebook.codebook.language)
    let plan = Tagger.Plan(codebook: codebook, planner: planner, collection: .all, overrides: overrides)
    let renderer = reporter.renderer
    var quarantine: [QuarantineEntry] = []
    let walk = CorpusWalk(reader: reader, workers: workers, progress: progress)
    let outcome = try walk.tag(
      listing.sources, plan: plan, render: { renderer.render($0) },
      consume: { rendering in
        try reporter.append(rendering)
        return true
      },
      quarantine: { quarantine.append($0) })
    let tally = try reporter.finish(
      quarantined: quarantine.map {
        QuarantinedInput(
          path: $0.path, code: $0.error.code.name, message: $0.error.message, line: $0.error.line, column: $0.error.column)
      }, notes: notes(decidedByHand: reporter.decidedByHand))
    try writeQuarantine(quarantine, to: folder)
    try writeManifest(tally, outcome: outcome, notes: reporter.notes, to: folder)
    return Result(tally: tally, outcome: outcome, notes: reporter.notes, folder: folder.destination)
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

  private var context: RunContext {
    let extra = RunContext.ExtraFormat.allCases.filter { format in pipeline.reports.contains { $0.rawValue == format.rawValue } }
    return RunContext(
      title: pipeline.title, version: version, codebook: codebook.codebook, unit: pipeline.unit.rawValue, axis: pipeline.axis,
      groupings: pipeline.groupings, contrasts: pipeline.contrasts, metadataColumns: columns,
      catalogue: catalogue, seed: UInt64(pipeline.seed),
      resamples: pipeline.replicates, extraFormats: extra, tablesOnly: !pipeline.reports.contains(.html))
  }

  private func writeQuarantine(_ entries: [QuarantineEntry], to folder: OutputFolder) throws {
    let file = try ResultFile(destination: folder.path("quarantine.jsonl"))
    for entry in entries { try file.stream.write(entry.json + [0x0A]) }
    try file.publish()
  }

  /// `run.json`: what went in and how, so that the run can be repeated and checked.
  private func writeManifest(
    _ tally: Tally, outcome: CorpusWalk.Outcome, notes: [String], to folder: OutputFolder
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
    }
    writer.endLine()
    let file = try ResultFile(destination: folder.path("run.json"))
    try file.stream.write(writer.bytes)
    try file.publish()
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
