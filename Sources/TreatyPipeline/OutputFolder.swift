import Foundation
import Glibc

/// A folder that appears at once: written beside its place under another name, synced, then moved there. What stood there stays as it was
/// until then, and for good when the run fails.
package struct OutputFolder {
  /// A folder or file could not be written.
  package struct Failure: Error, CustomStringConvertible {
    /// What could not be written, why, and what to do.
    package var description: String
  }

  /// Where the folder will stand.
  package let destination: String
  /// Where it is being written.
  package let draft: String

  /// Makes the draft folder beside the destination, with its parents.
  ///
  /// - Throws: ``Failure`` when the place may not be written, or holds something that no run made.
  package init(destination: String) throws {
    var path = destination
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    self.destination = path
    draft = "\(path).foedera-partial"
    recover()
    try Self.checkReplaceable(path)
    clear(keepingJournals: true)
    do {
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        description: "\(draft): cannot be made: \(Self.reason()); check that the folder may be written, or name another with --output")
    }
  }

  /// Only an empty folder or the folder of an earlier run is replaced.
  private static func checkReplaceable(_ path: String) throws(Failure) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw Failure(description: "\(path): is a file; name a folder with --output") }
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard entries.isEmpty || entries.contains("run.json") || entries.contains(ShardManifest.fileName) else {
      throw Failure(description: "\(path): holds files that no run of foedera made; name another folder with --output, or empty this one")
    }
  }

  /// The path of a file of the draft.
  package func path(_ name: String) -> String { "\(draft)/\(name)" }

  /// Writes a whole file of the draft.
  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = try ResultFile(destination: path(name))
    try file.stream.write(bytes)
    try file.publish()
  }

  /// Syncs every file of the draft and puts it in the place of the old folder, which is then removed.
  ///
  /// The two folders change places in one step where the file system can do that, so that a crash leaves one or the other in place.
  package func publish() throws {
    try syncTree()
    if FileManager.default.fileExists(atPath: destination) {
      try exchange()
      try? FileManager.default.removeItem(atPath: draft)
    } else if rename(draft, destination) != 0 {
      throw failure(destination)
    }
    let parent = (destination as NSString).deletingLastPathComponent
    try Self.sync(parent.isEmpty ? "." : parent)
  }

  private func exchange() throws {
    if Self.swapNames(draft, destination) { return }
    guard rename(destination, replaced) == 0 else { throw failure(destination) }
    guard rename(draft, destination) == 0 else {
      let error = failure(destination)
      rename(replaced, destination)
      throw error
    }
    try? FileManager.default.removeItem(atPath: replaced)
  }

  /// Where the old folder stands for a moment when names cannot be swapped.
  private var replaced: String { "\(destination).foedera-replaced" }

  /// Puts the old folder back when a crash came between the two renames.
  private func recover() {
    guard FileManager.default.fileExists(atPath: replaced) else { return }
    if FileManager.default.fileExists(atPath: destination) {
      try? FileManager.default.removeItem(atPath: replaced)
    } else {
      rename(replaced, destination)
    }
  }

  /// Lets two folders change names in one step.
  ///
  /// Glibc's `renameat2` is declared for GNU sources only, which Swift does not see; so it is looked up by name.
  ///
  /// - Returns: false where system or file system cannot do it; nothing has changed then.
  private static func swapNames(_ one: String, _ other: String) -> Bool {
    typealias Rename = @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let exchange: CUnsignedInt = 2
    return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, one, AT_FDCWD, other, exchange) == 0
  }

  /// Removes the draft; for a run that failed.
  ///
  /// - Parameter keepingJournals: leaves the journals, so that the next run goes on where this one was.
  package func discard(keepingJournals: Bool = false) {
    clear(keepingJournals: keepingJournals)
    // Fails, as it should, where journals are left.
    rmdir(draft)
  }

  private func clear(keepingJournals: Bool) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: draft)) ?? [] where !keepingJournals || name != Self.journals {
      try? FileManager.default.removeItem(atPath: path(name))
    }
  }

  /// The folder inside a run's folder that holds its journals.
  package static let journals = ".cache"

  private func syncTree() throws {
    let names = (FileManager.default.enumerator(atPath: draft)?.allObjects as? [String]) ?? []
    for name in names { try Self.sync(path(name)) }
    try Self.sync(draft)
  }

  private static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(description: "\(path): cannot be opened: \(reason())") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw Failure(description: "\(path): cannot be written to disk: \(reason()); free space or choose another place, then run again")
    }
  }

  private func failure(_ path: String) -> Failure {
    Failure(description: "\(path): cannot be put in place: \(Self.reason()); the earlier folder is as it was")
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
