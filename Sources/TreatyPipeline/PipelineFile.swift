import TreatyArchive
import TreatyCodebook
import TreatyReport
import TreatyText

/// A pipeline as its YAML file says it: what is read, by which codebook, how it is grouped and compared, and where the results go.
///
/// Paths are relative to the file. Everything is checked before a text is read: keys, numbers, expressions, the codebook.
package struct PipelineFile: Sendable {
  /// A form in which aggregate tables are written besides CSV.
  package enum ReportFormat: String, Sendable, CaseIterable {
    case html, json, markdown, latex, figures
    /// Copies of the tables that Excel opens rightly.
    case excel
  }

  /// The identifier.
  package var id = "pipeline"
  /// The title of the report.
  package var title = ""
  /// The path of the file, as given.
  package var path = ""
  /// Files, folders and globs.
  package var corpus: [String] = []
  /// Globs on names of files that are no documents.
  package var exclude: [String] = []
  /// The budgets of archives.
  package var archives = ArchiveLimits()
  /// The table of what is known about the files; `nil` for `metadata.csv` beside them.
  package var metadata: String?
  /// The codebook; `nil` for the built-in one.
  package var codebook: String?
  /// Decisions by hand that come after the codebook's; `nil` for none.
  package var overrides: String?
  /// The catalogue that says which obligations each ATOP alliance has; `nil` for the built-in one.
  package var catalogue: String?
  /// What is tagged and counted.
  package var unit = UnitPlanner.Granularity.article
  /// Of parallel language versions the one that is counted.
  package var language: String?
  /// The date that years and decades go by.
  package var axis = TimeAxis.signed
  /// Rows of `frequency.csv`.
  package var groupings: [Grouping] = []
  /// Rows of `comparison.csv`.
  package var contrasts: [Contrast] = []
  /// What is written besides the CSV tables.
  package var reports = Set(ReportFormat.allCases).subtracting([.excel])
  /// When the run is published, which only its author knows; with it the run is a research object (RO-Crate).
  package var published: String?
  /// The address of the license of a published run.
  package var license: String?
  /// A form of the figures as files of their own.
  package enum FigureFormat: String, Sendable, CaseIterable {
    case svg, pdf
  }

  /// The forms of the figures; SVG is always there, PDF where a converter is installed.
  package var figures: Set<FigureFormat> = [.svg]
  /// Columns of the documents' metadata that tables of units repeat.
  package var columns: [String] = []
  /// The run's folder.
  package var output: String?
  /// Seed of everything that is drawn by chance.
  package var seed = 1
  /// Draws of the bootstrap and of permutation tests.
  package var replicates = 1000

  /// The keys of a pipeline file.
  static let keys = [
    "pipeline", "title", "corpus", "exclude", "archives", "metadata", "codebook", "overrides", "catalogue", "unit", "language", "axis",
    "groupings",
    "contrasts", "columns",
    "reports", "figures", "output", "published", "license", "seed", "replicates",
  ]

  /// Reads a pipeline file.
  ///
  /// - Throws: every error of the file with line, column and caret.
  package static func read(path: String) throws(DiagnosticError) -> PipelineFile {
    try parse(try SourceFile.read(path: path))
  }

  /// Reads a pipeline from text in memory.
  package static func parse(_ file: SourceFile) throws(DiagnosticError) -> PipelineFile {
    let document = try YAMLDocument.parse(file)
    var reader = PipelineReader(file: file)
    let pipeline = reader.pipeline(document.root)
    _ = try reader.yaml.finish()
    return pipeline
  }
}

/// Reads the keys of a pipeline and gathers what is wrong.
private struct PipelineReader {
  var yaml: YAMLReader
  private let folder: String
  private let path: String

  init(file: SourceFile) {
    yaml = YAMLReader(file: file)
    path = file.path
    folder = SourceFile.split(file.path).folder
  }

  mutating func pipeline(_ root: YAMLNode) -> PipelineFile {
    var pipeline = PipelineFile()
    pipeline.path = path
    guard let fields = yaml.fields(root, of: "a pipeline", known: PipelineFile.keys) else { return pipeline }
    pipeline.id = yaml.string(fields["pipeline"], "pipeline") ?? SourceFile.split(path).name
    pipeline.title = yaml.string(fields["title"], "title") ?? pipeline.id
    readInputs(fields, into: &pipeline)
    readCounting(fields, into: &pipeline)
    pipeline.contrasts = contrasts(fields["contrasts"])
    pipeline.output = yaml.string(fields["output"], "output").map(resolve)
    pipeline.published = yaml.string(fields["published"], "published")
    pipeline.license = yaml.string(fields["license"], "license")
    if let names = yaml.strings(fields["reports"], "reports") {
      pipeline.reports = Set(names.compactMap { yaml.choice($0.node, "a report", of: PipelineFile.ReportFormat.self) })
    }
    if let names = yaml.strings(fields["figures"], "figures") {
      pipeline.figures = Set(names.compactMap { yaml.choice($0.node, "a form of figures", of: PipelineFile.FigureFormat.self) })
    }
    return pipeline
  }

  private mutating func readInputs(_ fields: YAMLFields, into pipeline: inout PipelineFile) {
    pipeline.corpus = (yaml.strings(fields["corpus"], "corpus") ?? []).map { resolve($0.text) }
    pipeline.exclude = (yaml.strings(fields["exclude"], "exclude") ?? []).map(\.text)
    pipeline.archives = archives(fields["archives"])
    pipeline.metadata = yaml.string(fields["metadata"], "metadata").map(resolve)
    pipeline.codebook = yaml.string(fields["codebook"], "codebook").map(resolve)
    pipeline.overrides = yaml.string(fields["overrides"], "overrides").map(resolve)
    pipeline.catalogue = yaml.string(fields["catalogue"], "catalogue").map(resolve)
  }

  /// Budgets of archives that differ from the usual ones.
  private mutating func archives(_ node: YAMLNode?) -> ArchiveLimits {
    var limits = ArchiveLimits()
    guard let node, !node.isNull, let fields = yaml.fields(node, of: "archives", known: ["size", "expansion", "members"]) else {
      return limits
    }
    limits.memberBytes = yaml.integer(fields["size"], "size", in: 1...(2 << 30)) ?? limits.memberBytes
    limits.expansion = yaml.integer(fields["expansion"], "expansion", in: 1...100_000) ?? limits.expansion
    limits.members = yaml.integer(fields["members"], "members", in: 1...100_000_000) ?? limits.members
    return limits
  }

  private mutating func readCounting(_ fields: YAMLFields, into pipeline: inout PipelineFile) {
    pipeline.unit = yaml.choice(fields["unit"], "unit", of: UnitPlanner.Granularity.self) ?? pipeline.unit
    pipeline.language = yaml.string(fields["language"], "language")
    pipeline.axis = yaml.choice(fields["axis"], "axis", of: TimeAxis.self) ?? pipeline.axis
    pipeline.groupings = (yaml.strings(fields["groupings"], "groupings") ?? []).map { Grouping($0.text, axis: pipeline.axis) }
    pipeline.columns = (yaml.strings(fields["columns"], "columns") ?? []).map(\.text)
    pipeline.seed = yaml.integer(fields["seed"], "seed", in: 0...Int(Int32.max)) ?? pipeline.seed
    pipeline.replicates = yaml.integer(fields["replicates"], "replicates", in: 100...1_000_000) ?? pipeline.replicates
  }

  private mutating func contrasts(_ node: YAMLNode?) -> [Contrast] {
    guard let node, !node.isNull else { return [] }
    guard let entries = node.sequence else {
      yaml.report(at: node.place, "contrasts must be a list, not \(node.kind)", remedy: "write `- target: …` with `reference: …` below it")
      return []
    }
    return entries.compactMap { contrast($0) }
  }

  private mutating func contrast(_ node: YAMLNode) -> Contrast? {
    let keys = ["name", "target", "reference", "target label", "reference label"]
    guard let fields = yaml.fields(node, of: "a contrast", known: keys) else { return nil }
    guard let target = selection(fields["target"], "target") else {
      if fields["target"] == nil {
        yaml.report(at: node.place, "a contrast needs a target", remedy: "write for example `target: bloc = north`")
      }
      return nil
    }
    // Without a reference a group is held against everything else.
    let reference = fields["reference"] == nil ? Selection.not(target) : selection(fields["reference"], "reference")
    guard let reference else { return nil }
    let targetText = yaml.string(fields["target"], "target") ?? ""
    let referenceText = yaml.string(fields["reference"], "reference") ?? "all others"
    return Contrast(
      name: yaml.string(fields["name"], "name") ?? "\(targetText) against \(referenceText)", target: target, reference: reference,
      targetLabel: yaml.string(fields["target label"], "target label") ?? targetText,
      referenceLabel: yaml.string(fields["reference label"], "reference label") ?? referenceText)
  }

  private mutating func selection(_ node: YAMLNode?, _ what: String) -> Selection? {
    guard let node, let text = yaml.string(node, what) else { return nil }
    do {
      return try Selection(parsing: text)
    } catch {
      yaml.report(
        at: node.place(of: error.offset..<(error.offset + 1)), error.message, remedy: "write for example: bloc = north and signed >= 1949")
      return nil
    }
  }

  private func resolve(_ path: String) -> String {
    path.hasPrefix("/") || folder.isEmpty ? path : folder + path
  }
}
