import TreatyReport

/// The end of a run's line: takes what came of each input, in corpus order, into the tables and counts it.
struct RunEnding {
  /// Writes the tables.
  let reporter: RunReporter
  /// Inputs that could not be read.
  private(set) var quarantine: [QuarantineEntry] = []
  /// How many of each there were.
  private(set) var outcome = CorpusWalk.Outcome()

  init(_ reporter: RunReporter) { self.reporter = reporter }

  /// Takes the next input.
  ///
  /// - Parameter rendering: of a document that could be read.
  mutating func take(_ content: JournalFrame.Content, rendering: DocumentRendering?) throws {
    if let rendering {
      outcome.processed += 1
      try reporter.append(rendering)
    }
    if case .quarantined(let entry) = content {
      outcome.quarantined += 1
      quarantine.append(entry)
    }
  }
}
