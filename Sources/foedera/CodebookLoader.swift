import TreatyCodebook
import TreatyText

/// Reads and compiles the codebook that a command names.
enum CodebookLoader {
  /// The codebook at `path`, or the built-in one.
  static func load(_ path: String?) throws -> CompiledCodebook {
    let codebook = try path.map { try CodebookReader.read(path: $0) } ?? BuiltInCodebook.codebook()
    do {
      return try CompiledCodebook(codebook)
    } catch {
      throw UsageError("\(codebook.path ?? codebook.id): \(error)")
    }
  }
}
