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
    draft = "\(path).partial-\(getpid())"
    try Self.checkReplaceable(path)
    do {
      try? FileManager.default.removeItem(atPath: draft)
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
    guard entries.isEmpty || entries.contains("run.json") else {
      throw Failure(description: "\(path): holds files that no run of foedera made; name another folder with --output, or empty this one")
    }
  }

  /// The path of a file of the draft.
  package func path(_ name: String) -> String { "\(draft)/\(name)" }

  /// Syncs every file of the draft and puts it in the place of the old folder.
  package func publish() throws {
    try syncTree()
    if FileManager.default.fileExists(atPath: destination) {
      let old = "\(destination).replaced-\(getpid())"
      guard rename(destination, old) == 0 else { throw failure(destination) }
      guard rename(draft, destination) == 0 else {
        let error = failure(destination)
        rename(old, destination)
        throw error
      }
      try? FileManager.default.removeItem(atPath: old)
    } else if rename(draft, destination) != 0 {
      throw failure(destination)
    }
    let parent = (destination as NSString).deletingLastPathComponent
    try Self.sync(parent.isEmpty ? "." : parent)
  }

  /// Removes the draft; for a run that failed.
  package func discard() {
    try? FileManager.default.removeItem(atPath: draft)
  }

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
