import Foundation

/// Says what is wrong and stops with the status of a failed environment.
func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("generate-tables: \(message)\n".utf8))
  exit(3)
}

/// Reads a file below the working folder.
func read(_ path: String) -> String {
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("cannot read \(path); run it in the package's root") }
  return text
}

/// Writes a file below the working folder.
func write(_ text: String, to path: String) {
  do {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    print("wrote \(path)")
  } catch {
    fail("cannot write \(path); run it in the package's root")
  }
}

// Writes the generated tables below the package's root, the working folder.
let codebook = read(BuiltInCodebookFile.source)
write(BuiltInCodebookFile.text(of: codebook, validation: read(BuiltInCodebookFile.validation)), to: BuiltInCodebookFile.path)
write(BuiltInCatalogueFile.text(of: read(BuiltInCatalogueFile.source)), to: BuiltInCatalogueFile.path)
guard WordBreakTableFile.libraryIsRecent, let text = WordBreakTableFile.text() else {
  fail("the tables come from a Swift release with Unicode 17.0 (6.3); run it with that one")
}
write(text, to: WordBreakTableFile.path)
