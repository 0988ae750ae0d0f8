import ArgumentParser
import TreatyCodebook
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera codebook`: tools for those who write codebooks.
struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Checks, shows and converts codebooks, and tells what they cover.",
    subcommands: [Check.self, Show.self, Convert.self, Coverage.self, Tune.self, Suggest.self]
  )

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract:
        "Checks a codebook: errors with their place, entries that can never match or shadow each other, examples and counterexamples.",
      discussion: """
        Example:
          foedera codebook check Pipelines/codebooks/alliance-diplomacy.yml
        """
    )

    @Argument(help: "The codebook, or another tool's dictionary.", completion: .file())
    var file: String

    func run() throws {
      try Session.run { session in
        let check = CodebookCheck(try CodebookReader.load(path: file))
        try session.withOutput(nil) { try $0.write(check.text) }
        if !check.passes { throw ExitCode(64) }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows a codebook as a tree of families and themes.",
      discussion: """
        Example:
          foedera codebook show                  the built-in one
        """
    )

    @Argument(help: "The codebook; without it the built-in one.", completion: .file())
    var file: String?

    func run() throws {
      try Session.run { session in
        let codebook = try file.map { try CodebookReader.read(path: $0) } ?? BuiltInCodebook.codebook()
        try session.withOutput(nil) { try $0.write(CodebookOutline.text(codebook)) }
      }
    }
  }

  struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "convert",
      abstract: "Writes a codebook in another tool's format; what that cannot say is listed on standard error.",
      discussion: """
        Example:
          foedera codebook convert Pipelines/codebooks/alliance-diplomacy.yml --to quanteda > dictionary.yml
        """
    )

    @Argument(help: "The codebook, or another tool's dictionary.", completion: .file())
    var file: String

    @Option(help: "The format: \(CodebookConverter.writable.joined(separator: ", ")).")
    var to: String

    @Option(help: "Where the result goes; standard output without it.", completion: .file())
    var output: String?

    func run() throws {
      try Session.run { session in
        let written = try CodebookConverter.convert(try CodebookReader.load(path: file), to: to)
        try session.withOutput(output) { try $0.write(written.text) }
        for loss in written.losses { try session.note(loss.rendered) }
      }
    }
  }

  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract:
        "Tells which entries fire on a corpus, which never do, how much of it no theme touches, and its most frequent phrases that nothing matches.",
      discussion: """
        Example:
          foedera codebook coverage Pipelines/codebooks/alliance-diplomacy.yml Corpus/
        """
    )

    @Argument(help: "The codebook, or another tool's dictionary.", completion: .file())
    var file: String

    @Argument(help: "Files, folders or patterns of names.", completion: .file())
    var paths: [String]

    @Option(help: "How many phrases are listed.")
    var phrases: Int = 40

    @OptionGroup var reading: ReadingOptions

    func run() throws {
      try Session.run { session in
        let compiled = try CodebookLoader.load(file)
        let plan = Tagger.Plan(
          codebook: compiled, planner: UnitPlanner(preferredLanguage: compiled.codebook.language), collection: .all)
        var coverage = CodebookCoverage(compiled.codebook)
        let walk = CorpusWalk(reader: DocumentReader(hashes: false), workers: reading.workers, progress: reading.progress)
        let outcome = try walk.tag(
          try session.list(paths).sources, plan: plan, render: { $0 },
          consume: { document in
            coverage.add(document.treaty.cleanText, document.tags)
            return true
          },
          quarantine: session.report)
        session.quarantined += outcome.quarantined
        try session.withOutput(nil) { try $0.write(VisibleText.shown(coverage.text(phrases: phrases))) }
      }
    }
  }
}
