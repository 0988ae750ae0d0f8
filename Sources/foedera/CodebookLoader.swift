import TreatyCodebook
import TreatyText

/// Reads and compiles the codebook that a command names.
enum CodebookLoader {
  /// The codebook at `path`, or the built-in one.
  static func load(_ path: String?) throws -> CompiledCodebook {
    let loaded = try path.map { try CodebookReader.load(path: $0) } ?? BuiltInCodebook.load()
    for note in loaded.notes where note.severity == .warning { Session.warn(note.summary) }
    let codebook = loaded.codebook
    do {
      return try CompiledCodebook(codebook)
    } catch {
      throw UsageError("\(codebook.path ?? codebook.id): \(error)")
    }
  }
}
