import Foundation
import TreatyText

/// The place where a run writes: its folder, locked against other runs, the journal that it keeps, and what earlier journals hold.
struct RunPlace {
  /// The renderings of earlier runs; `nil` where none are used.
  let cache: RenderingCache?
  private let lock: RunLock
  private let folder: OutputFolder
  private let journals: JournalFolder?
  private let isInRunFolder: Bool

  /// Takes the place.
  ///
  /// - Parameters:
  ///   - restart: whether earlier journals are ignored.
  ///   - journalName: what the names of journals begin with.
  /// - Throws: when another run is there, or the folder may not be written.
  init(output: String, cache policy: CachePolicy, restart: Bool, journalName: String = "run") throws {
    var output = output
    while output.count > 1 && output.hasSuffix("/") { output.removeLast() }
    let parent = (output as NSString).deletingLastPathComponent
    if !parent.isEmpty { try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true) }
    lock = try RunLock("\(output).lock", for: output)
    folder = try OutputFolder(destination: output)
    let drafted = JournalFolder(path: folder.path(OutputFolder.journals), name: journalName)
    let finished = JournalFolder(path: "\(output)/\(OutputFolder.journals)", name: journalName)
    switch policy {
    case .none: journals = nil
    case .inRunFolder: journals = drafted
    case .shared(let shared): journals = JournalFolder(path: shared, name: Self.name(of: output))
    }
    isInRunFolder = policy == .inRunFolder
    let earlier = restart || journals == nil ? [] : finished.files + (journals?.files ?? [])
    cache = earlier.isEmpty ? nil : RenderingCache(earlier)
    // What is open stays readable; a run that begins anew shall not find it the next time either.
    if restart || !isInRunFolder { drafted.clear() }
    if restart { journals?.clear() }
  }

  /// Lets a run write, and puts the folder in place.
  ///
  /// - Throws: what the run throws; what it has done so far stays in its journal.
  func fill<Outcome>(_ body: (OutputFolder, JournalWriter?) throws -> Outcome) throws -> Outcome {
    defer { withExtendedLifetime(lock) {} }
    do {
      let journal = try journals?.create()
      let outcome = try body(folder, journal)
      if let journal {
        try journal.sync()
        journals?.prune(keeping: journal)
      }
      try folder.publish()
      return outcome
    } catch {
      folder.discard(keepingJournals: isInRunFolder)
      throw error
    }
  }

  /// A name for the journals of one output in a folder that several share: the beginning of the hash of its path.
  private static func name(of output: String) -> String {
    let path = output.hasPrefix("/") ? output : FileManager.default.currentDirectoryPath + "/" + output
    return String(SHA256.hexadecimalDigest(of: Array((path as NSString).standardizingPath.utf8)).prefix(16))
  }
}
