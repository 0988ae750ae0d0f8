import TreatyCodebook
import TreatyPipeline
import TreatyReport
import TreatyText

/// Reads and compiles the codebook that a command names.
enum CodebookLoader {
  /// The codebook at `path`, or the built-in one; warnings go to standard error.
  static func load(_ path: String?) throws -> CompiledCodebook {
    let codebook = try CodebookReader.read(path: path ?? "Pipelines/codebooks/alliance-diplomacy.yml")
    do {
      return try CompiledCodebook(codebook)
    } catch {
      throw UsageError("\(codebook.path ?? codebook.id): \(error)")
    }
  }
}
