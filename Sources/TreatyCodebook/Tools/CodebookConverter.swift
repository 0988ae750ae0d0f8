/// Turns codebooks and dictionaries of any format into one another.
package enum CodebookConverter {
  /// Writes a codebook in another format.
  ///
  /// - Parameter format: the name on the command line: `quanteda`, `liwc`, `csv`, …
  /// - Returns: the text, and what the format cannot say, each with its place in the codebook.
  /// - Throws: when there is no such format, with the nearest name, or it has no writer.
  package static func convert(_ loaded: LoadedCodebook, to format: String) throws(DiagnosticError) -> WrittenDictionary {
    let target = try DictionaryFormats.named(format)
    guard let written = target.write(loaded) else {
      throw DiagnosticError([Diagnostic(path: format, message: "\(target.name) can be read, not written", remedy: "choose another format")])
    }
    return written
  }

  /// The names of the formats that can be written.
  package static var writable: [String] {
    let nothing = LoadedCodebook(codebook: .init(id: "x"), notes: [], files: [])
    return DictionaryFormats.all.filter { $0.write(nothing) != nil }.map(\.id)
  }
}
