import ArgumentParser
import TreatyCodebook
import TreatyIngest
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera metadata`: a table of what is known about the files.
struct MetadataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metadata",
    abstract: "Makes and checks metadata.csv, the table of what is known about the files.",
    subcommands: [Init.self, Check.self]
  )

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Writes a table of what the files show, with the evidence; cells stay empty where they show nothing.",
      discussion: """
        Example:
          foedera metadata init treaties/        writes treaties/metadata.csv, for you to correct
        """
    )

    @Argument(help: "The folder of documents.", completion: .directory)
    var folder: String

    @Option(help: "Where the table goes; by default metadata.csv in the folder. - for standard output.", completion: .file())
    var output: String?

    @Flag(help: "Replace a table that is there.")
    var force = false

    @OptionGroup var reading: ReadingOptions

    func run() throws {
      try Session.run { session in
        if output == nil, FileReader().isFile(folder) {
          throw UsageError("\(folder): is a file, so that no table can lie in it; name a place for the table with --output")
        }
        let destination = output ?? (folder.hasSuffix("/") ? folder : folder + "/") + "metadata.csv"
        guard force || destination == "-" || !FileReader().exists(destination) else {
          throw UsageError(
            "\(destination): is there already and may hold your corrections; add --force to replace it, or --output for another place")
        }
        var treaties: [Treaty] = []
        let walk = CorpusWalk(reader: DocumentReader(hashes: false), workers: reading.workers, progress: reading.progress)
        let outcome = try walk.run(
          try session.list([folder]).sources, makeState: {}, render: { treaty, _ in treaty.withoutText },
          consume: { treaty in
            treaties.append(treaty)
            return true
          },
          quarantine: session.report)
        session.quarantined += outcome.quarantined
        try session.withOutput(destination == "-" ? nil : destination) { stream in
          try stream.write(MetadataDraft().table(of: treaties, root: folder))
        }
        if destination != "-" {
          try session.note("\(destination): \(treaties.count) documents; correct it, then: foedera metadata check \(destination)")
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks a table: dates, kinds, parties, rows without files and files without rows.",
      discussion: """
        Example:
          foedera metadata check treaties/metadata.csv
        """
    )

    @Argument(help: "The table.", completion: .file(extensions: ["csv"]))
    var table: String

    func run() throws {
      try Session.run { session in
        let bytes = try SourceFile.bytes(ofFile: table)
        let table: MetadataTable
        do throws(CSVError) {
          table = try MetadataTable(bytes, name: self.table)
        } catch {
          throw UsageError("\(self.table):\(error.line):\(error.column): \(error.message)")
        }
        let folder = SourceFile.split(self.table).folder
        let listing = try session.list([folder.isEmpty ? "." : folder])
        let problems = MetadataCheck(alliances: try BuiltInCatalogue.load().numbers).problems(
          of: table, files: listing.sources.map { ($0.path, $0.id) })
        try session.withOutput(nil) { stream in
          for problem in problems {
            let column = problem.column.map { ", column \($0)" } ?? ""
            try stream.write(
              VisibleText.shown("\(self.table):\(problem.line)\(column): \(problem.severity.rawValue): \(problem.message)") + "\n")
          }
          let errors = problems.count { $0.severity == .error }
          try stream.write("\(table.rows.count) rows, \(errors) errors, \(problems.count - errors) notes\n")
        }
        if problems.contains(where: { $0.severity == .error }) { throw ExitCode(64) }
      }
    }
  }
}
