import TreatyIngest
import TreatyReport
import TreatyText

/// Reads the documents of a corpus in parallel, makes something of each, and hands the results on in input order.
package struct CorpusWalk: Sendable {
  /// What became of the inputs.
  package struct Outcome: Sendable, Equatable {
    /// Documents that were processed.
    package var processed = 0
    /// Inputs that were not.
    package var quarantined = 0
  }

  private let reader: DocumentReader
  private let workers: OrderedWorkers
  private let progress: Progress.Mode

  /// Makes a walk.
  package init(reader: DocumentReader, workers: OrderedWorkers, progress: Progress.Mode) {
    self.reader = reader
    self.workers = workers
    self.progress = progress
  }

  /// Nobody reads any more.
  private struct Stopped: Error {}

  private enum Answer<Rendering: Sendable>: Sendable {
    case rendered(Rendering, bytes: Int)
    case quarantined(QuarantineEntry)
  }

  /// Walks over the sources.
  ///
  /// - Parameters:
  ///   - makeState: called once on each thread: what the thread keeps from document to document, such as a tagger.
  ///   - render: makes the output of one document; runs on any thread.
  ///   - consume: takes the renderings in input order; `false` ends the walk early.
  ///   - quarantine: takes what could not be processed, in input order.
  package func run<State, Rendering: Sendable>(
    _ sources: [CorpusListing.Source], makeState: @escaping @Sendable () -> State,
    render: @escaping @Sendable (Treaty, inout State) -> Rendering, consume: (Rendering) throws -> Bool,
    quarantine: (QuarantineEntry) throws -> Void
  ) throws -> Outcome {
    try run(
      sources, makeState: makeState,
      process: { [reader] source, state throws(IngestError) in
        let (treaty, bytes) = try reader.read(source)
        return (render(treaty, &state), bytes)
      }, consume: consume, quarantine: quarantine)
  }

  /// Walks over the sources as above, with reading left to `process`, which gives the output of a document and the bytes of its file.
  package func run<State, Rendering: Sendable>(
    _ sources: [CorpusListing.Source], makeState: @escaping @Sendable () -> State,
    process: @escaping @Sendable (CorpusListing.Source, inout State) throws(IngestError) -> (Rendering, bytes: Int),
    consume: (Rendering) throws -> Bool, quarantine: (QuarantineEntry) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    var line = Progress(mode: progress, total: sources.count)
    let work: @Sendable (CorpusListing.Source, inout State) -> Answer<Rendering> = { source, state in
      do throws(IngestError) {
        let (rendering, bytes) = try process(source, &state)
        return .rendered(rendering, bytes: bytes)
      } catch {
        return .quarantined(QuarantineEntry(path: source.path, error: error))
      }
    }
    do {
      try workers.run(sources, makeState: makeState, work: work) { answer in
        switch answer {
        case .rendered(let rendering, let bytes):
          outcome.processed += 1
          line.advance(bytes: bytes)
          if try !consume(rendering) { throw Stopped() }
        case .quarantined(let entry):
          outcome.quarantined += 1
          line.advance(bytes: 0)
          try quarantine(entry)
        }
      }
    } catch is Stopped {
      // Nobody reads any more; what is left need not be done.
    }
    line.finish()
    return outcome
  }

  /// Tags every document; as ``run(_:makeState:render:consume:quarantine:)`` with a tagger a thread.
  package func tag<Rendering: Sendable>(
    _ sources: [CorpusListing.Source], plan: Tagger.Plan, render: @escaping @Sendable (TaggedDocument) -> Rendering,
    consume: (Rendering) throws -> Bool, quarantine: (QuarantineEntry) throws -> Void
  ) throws -> Outcome {
    try run(
      sources, makeState: { Tagger(plan) }, render: { treaty, tagger in render(TaggedDocument(treaty: treaty, tags: tagger.tag(treaty))) },
      consume: consume, quarantine: quarantine)
  }
}
