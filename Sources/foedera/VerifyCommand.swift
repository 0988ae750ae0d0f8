import ArgumentParser
import TreatyPipeline

/// `foedera verify`: a run's folder against its manifest and its inputs.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks the folder of a run: its files, its tables and the words that it quotes.",
    discussion: """
      Files, sizes, hashes and rows against run.json; documents and units that tables name against those that there are; every mention's words
      against the text at its offsets, where the inputs are still there. Exit status 0 when all is right, 2 when something is wrong.

      Example:
        foedera verify output/alliances
      """
  )

  @Argument(help: "The folder of a run.", completion: .directory)
  var folder: String

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      guard FileReader().exists(folder) else { throw UsageError("\(folder): no such folder; name the folder of a run") }
      var verifier = RunVerifier(folder: folder, workers: reading.workers)
      let result = try verifier.verify()
      for finding in result.findings { try session.note("\(folder)/\(finding.text)") }
      if result.further > 0 { try session.note("and \(result.further) more of the same") }
      tell(result.changedInputs, "has changed since the run: run the pipeline again for its new text", session)
      tell(result.absentInputs, "is not here, so that its quotations were not checked", session)
      let stream = ResultStream.standardOutput()
      try stream.write(
        "\(result.isSound ? "sound" : "not sound"): \(result.files) files, \(result.rows) rows, \(result.quotations) quotations checked\n")
      try stream.flush()
      if !result.isSound || !result.changedInputs.isEmpty { throw ExitCode(2) }
    }
  }

  /// Names the first inputs of a list.
  private func tell(_ paths: [String], _ what: String, _ session: Session) {
    for path in paths.prefix(5) { try? session.note("\(path): \(what)") }
    if paths.count > 5 { try? session.note("and \(paths.count - 5) more inputs of which that is true") }
  }
}
