import Foundation

/// Says what is wrong and stops with the status of a failed environment.
func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("generate-tables: \(message)\n".utf8))
  exit(3)
}

// Writes the generated tables below the package's root, the working folder.
guard WordBreakTableFile.libraryIsRecent, let text = WordBreakTableFile.text() else {
  fail("the tables come from a Swift release with Unicode 17.0 (6.3); run it with that one")
}
do {
  try text.write(toFile: WordBreakTableFile.path, atomically: true, encoding: .utf8)
  print("wrote \(WordBreakTableFile.path)")
} catch {
  fail("cannot write \(WordBreakTableFile.path); run it in the package's root")
}
