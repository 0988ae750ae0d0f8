import ArgumentParser
import TreatyPipeline

/// Whether and where a run keeps what it made of each document.
struct CachingOptions: ParsableArguments {
  @Option(help: "A folder that keeps what was made of each document for several runs, instead of the run's folder.", completion: .directory)
  var cache: String?

  @Flag(help: "Keep nothing: every document is read again, and a run that was cut off begins anew.")
  var noCache = false

  @Flag(help: "Ignore what earlier runs left, also one that was cut off.")
  var restart = false

  func validate() throws {
    if noCache && cache != nil { throw ValidationError("--cache and --no-cache exclude each other") }
  }

  var policy: CachePolicy {
    if noCache { return .none }
    return cache.map { .shared(folder: $0) } ?? .inRunFolder
  }
}
