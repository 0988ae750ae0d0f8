import TreatyText

/// The codebooks of this program, as Documentation/Codebook.md describes them.
package struct CodebookYAML: DictionaryFormat {
  package let id = "foedera"
  package let name = "Foedera codebook"
  package let extensions = ["yml", "yaml"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    guard let document = try? YAMLDocument.parse(file) else { return false }
    return CodebookFileReader.isCodebook(document.root)
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    try read(file, validation: nil)
  }

  /// Reads a codebook; `validation` stands for the file that it names under that key.
  func read(_ file: SourceFile, validation: SourceFile?) throws(DiagnosticError) -> LoadedCodebook {
    var included = IncludedCodebooks()
    try included.add(YAMLDocument.parse(file))
    return try included.finish(validation: validation)
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = CodebookYAMLWriter(loaded)
    writer.write()
    return WrittenDictionary(text: writer.lines.map { $0 + "\n" }.joined(), losses: writer.losses)
  }
}
