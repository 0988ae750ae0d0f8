import ArgumentParser
import TreatyDatabase
import TreatyPipeline
import TreatyReport
import TreatyText

extension QDASource.Codings: ExpressibleByArgument {}

/// `foedera export`: mentions as annotations for other tools.
struct ExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case webAnnotation = "web-annotation"
    case doccano, brat
    case webannoTSV = "webanno-tsv"
    case akomaNtoso = "akoma-ntoso"
    case tei
    case qdpx
    case sqlite
  }

  enum LineEndings: String, ExpressibleByArgument, CaseIterable {
    case lf, crlf
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes documents with their mentions for other tools: as annotations, projects or markup.",
    discussion: """
      web-annotation: W3C Web Annotations, JSON Lines. doccano: JSON Lines. brat: a folder of texts with stand-off annotations.
      webanno-tsv: a file a document for INCEpTION and WebAnno. qdpx: a REFI-QDA project for NVivo, MAXQDA, ATLAS.ti and QualCoder, with
      texts, codes, codings and metadata. akoma-ntoso, tei: a file a document with the structure that was found, whatever the
      source was, and its themes. sqlite: a run's folder, not texts, as one SQLite file with keys, indexes and full-text search.

      Examples:
        foedera export brat Corpus/ --output annotations
        foedera export akoma-ntoso Corpus/ --output markup
        foedera export qdpx Corpus/ --output alliances.qdpx --codings units
        foedera export sqlite output/alliances --output alliances.sqlite
      """
  )

  @Argument(help: "The form of the annotations.")
  var format: Format

  @Argument(help: "Files, folders, patterns such as 'treaties/*.txt'; for sqlite the folder of a run.", completion: .file())
  var paths: [String]

  @Option(help: "The folder for the files, empty or new; for qdpx and sqlite the file.", completion: .directory)
  var output: String

  @Option(help: "qdpx: what is coded, mentions with their theme or units with the themes that they are tagged with.")
  var codings: QDASource.Codings = .mentions

  @Option(name: .customLong("line-endings"), help: "qdpx: lf, or crlf for programs that expect it (MAXQDA); positions are the same.")
  var lineEndings: LineEndings = .lf

  @OptionGroup var codebook: CodebookOption

  @Option(help: "What a unit is: article, paragraph or document.")
  var unit: UnitPlanner.Granularity = .article

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      if format == .sqlite { return try writeDatabase(session) }
      let compiled = try codebook.load()
      let listing = try session.list(paths)
      let reader = DocumentReader(metadata: try MetadataTables(beside: listing.sources))
      let planner = UnitPlanner(granularity: unit, preferredLanguage: compiled.codebook.language)
      let plan = Tagger.Plan(codebook: compiled, planner: planner, collection: .kept)
      let walk = CorpusWalk(reader: reader, workers: reading.workers, progress: reading.progress)
      let outcome =
        format == .qdpx
        ? try writeProject(listing, plan, walk, session) : try writeAnnotations(listing, plan, walk, session)
      session.quarantined += outcome.quarantined
    }
  }

  private func writeDatabase(_ session: Session) throws {
    guard paths.count == 1 else { throw UsageError("sqlite: name one folder of a run") }
    do {
      let outcome = try RunDatabase(folder: paths[0]).write(to: output)
      if let first = outcome.withoutText.first {
        try session.note(
          "note: \(outcome.withoutText.count) documents are gone or have changed since the run, so that their provisions cannot be searched, such as \(first)"
        )
      }
      try session.note("\(output): \(outcome.tables) tables, \(outcome.rows) rows")
    } catch let failure as RunDatabase.Failure {
      throw UsageError(failure.description)
    }
  }

  private func writeAnnotations(
    _ listing: CorpusListing, _ plan: Tagger.Plan, _ walk: CorpusWalk, _ session: Session
  ) throws -> CorpusWalk.Outcome {
    guard let form = AnnotationFormats.all(plan.codebook.codebook).first(where: { $0.id == format.rawValue }) else {
      throw UsageError("\(format.rawValue): no such form")
    }
    var export: AnnotationExport
    do {
      export = try AnnotationExport(form, folder: output)
    } catch let refusal as AnnotationExport.Refusal {
      throw UsageError(refusal.description)
    }
    let outcome = try walk.tag(
      listing.sources, plan: plan, render: { form.files(of: $0) },
      consume: { files in
        try export.append(files)
        return true
      },
      quarantine: session.report)
    try export.finish()
    return outcome
  }

  private func writeProject(
    _ listing: CorpusListing, _ plan: Tagger.Plan, _ walk: CorpusWalk, _ session: Session
  ) throws -> CorpusWalk.Outcome {
    let codebook = plan.codebook.codebook
    let project = QDAProject(codebook)
    var export = try ProjectExport(project, title: codebook.title.isEmpty ? codebook.id : codebook.title, destination: output)
    let (codings, usesCRLF) = (codings, lineEndings == .crlf)
    let outcome = try walk.tag(
      listing.sources, plan: plan, render: { QDASource($0, project, codings: codings, usesCRLF: usesCRLF) },
      consume: { source in
        try export.append(source)
        return true
      },
      quarantine: session.report)
    try export.finish()
    return outcome
  }
}
