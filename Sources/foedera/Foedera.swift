import ArgumentParser

/// The program: glue between the command line and the modules.
@main
struct Foedera: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "foedera",
    abstract: "Finds themes in treaties, with the evidence.",
    discussion: """
      Reads treaties and other diplomatic documents (plain text, XML in several vocabularies), finds their articles, tags each with the themes of
      a codebook and reports how often, since when, and in which treaties more than in others; every number leads back to the passage.

      Start with:
        foedera inspect treaty.txt            what was read
        foedera tag treaty.txt                which themes, with the words that show them
        foedera run Pipelines/alliances.yml   a report over a corpus
      """,
    version: Version.number,
    subcommands: [
      RunCommand.self, MergeCommand.self, VerifyCommand.self, TagCommand.self, InspectCommand.self, CompareCommand.self,
      SimilarCommand.self, ConcordanceCommand.self, CodebookCommand.self, MetadataCommand.self, EvaluateCommand.self, SampleCommand.self,
      DiffCommand.self, ExportCommand.self, SpreadCommand.self,
    ]
  )
}
