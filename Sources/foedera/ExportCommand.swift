import ArgumentParser
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera export`: mentions as annotations for other tools.
struct ExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case webAnnotation = "web-annotation"
    case doccano, brat
    case webannoTSV = "webanno-tsv"
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the mentions of documents as annotations for other tools.",
    discussion: """
      web-annotation: W3C Web Annotations, JSON Lines. doccano: JSON Lines. brat: a folder of texts with stand-off annotations.
      webanno-tsv: a file a document for INCEpTION and WebAnno.

      Example:
        foedera export brat Corpus/ --output annotations
      """
  )

  @Argument(help: "The form of the annotations.")
  var format: Format

  @Argument(help: "Files, folders, patterns such as 'treaties/*.txt'.", completion: .file())
  var paths: [String]

  @Option(help: "The folder for the files; it must be empty or new.", completion: .directory)
  var output: String

  @OptionGroup var codebook: CodebookOption

  @Option(help: "What a unit is: article, paragraph or document.")
  var unit: UnitPlanner.Granularity = .article

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      let compiled = try codebook.load()
      let formats = AnnotationFormats.all(compiled.codebook)
      guard let form = formats.first(where: { $0.id == format.rawValue }) else { throw UsageError("\(format.rawValue): no such form") }
      let listing = try session.list(paths)
      let reader = DocumentReader(metadata: try MetadataTables(beside: listing.sources))
      let planner = UnitPlanner(granularity: unit, preferredLanguage: compiled.codebook.language)
      var export: AnnotationExport
      do {
        export = try AnnotationExport(form, folder: output)
      } catch let refusal as AnnotationExport.Refusal {
        throw UsageError(refusal.description)
      }
      let walk = CorpusWalk(reader: reader, workers: reading.workers, progress: reading.progress)
      let outcome = try walk.tag(
        listing.sources, plan: Tagger.Plan(codebook: compiled, planner: planner, collection: .kept), render: { form.files(of: $0) },
        consume: { files in
          try export.append(files)
          return true
        },
        quarantine: session.report)
      try export.finish()
      session.quarantined += outcome.quarantined
    }
  }
}
