import Foundation

/// Where the journals of runs lie: in the folder of a run, or in one that several runs share.
///
/// Journals of one output bear its name and a number that rises, so that a run that goes on after a crash never writes into what it reads.
struct JournalFolder {
  /// The folder.
  let path: String
  /// The name that the journals of this output begin with.
  let name: String

  /// The journals that are there, of every output, oldest first among those of one output.
  var files: [JournalFile] { names.compactMap { JournalFile("\(path)/\($0)") } }

  /// Begins a new journal; makes the folder when it is missing.
  func create() throws -> JournalWriter {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw ResultStream.WriteFailure(path: path, reason: "the folder cannot be made")
    }
    return try JournalWriter("\(path)/\(name)-\((own.map(\.number).max() ?? 0) + 1).journal")
  }

  /// Removes the older journals of this output.
  func prune(keeping journal: JournalWriter) {
    for (file, _) in own where "\(path)/\(file)" != journal.path { unlink("\(path)/\(file)") }
  }

  /// Removes every journal of this output.
  func clear() {
    for (file, _) in own { unlink("\(path)/\(file)") }
  }

  private var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.hasSuffix(".journal") }.sorted { (Self.number($0) ?? 0, $0) < (Self.number($1) ?? 0, $1) }
  }

  private var own: [(file: String, number: Int)] {
    names.compactMap { file in
      guard file.hasPrefix("\(name)-"), let number = Self.number(file) else { return nil }
      return (file, number)
    }
  }

  private static func number(_ file: String) -> Int? {
    file.dropLast(".journal".count).split(separator: "-").last.flatMap { Int($0) }
  }
}
