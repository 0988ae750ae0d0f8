import TreatyText

/// Reads codebook files: ours, and those of other tools.
///
/// Everything that is wrong is reported at once, with line, column and what to do. Themes and lists of included codebooks come before the
/// file's own, which replace included ones of the same name.
public enum CodebookReader {
  /// Reads a codebook with what it includes; a dictionary of another tool is recognised by its name and its first lines.
  ///
  /// - Throws: everything that is wrong with it.
  public static func read(path: String) throws(DiagnosticError) -> Codebook {
    try load(path: path).codebook
  }

  /// Reads a codebook from a text in memory.
  ///
  /// - Parameter path: shown in messages; included files are looked for beside it.
  /// - Throws: everything that is wrong with it.
  public static func read(text: String, path: String = "codebook.yml") throws(DiagnosticError) -> Codebook {
    try load(text: text, path: path).codebook
  }

  /// Reads a codebook with its warnings and files.
  package static func load(path: String) throws(DiagnosticError) -> LoadedCodebook {
    // YAML and JSON are UTF-8 by their own rules; older formats come in older encodings.
    let isUTF8 = ["yml", "yaml", "json", "jsonl"].contains { path.lowercased().hasSuffix("." + $0) }
    let (file, notes) = isUTF8 ? (try SourceFile.read(path: path), []) : try SourceFile.readLegacy(path: path)
    var loaded = try load(file)
    loaded.notes = notes + loaded.notes
    return loaded
  }

  /// Reads a codebook from a text in memory, with its warnings and files.
  package static func load(text: String, path: String) throws(DiagnosticError) -> LoadedCodebook {
    try load(SourceFile(path: path, text: text))
  }

  /// Reads a codebook of ours, or a dictionary of another tool.
  package static func load(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    if let format = DictionaryFormats.format(of: file) { return try format.read(file) }
    // What no format knows is read as YAML, whose errors have places.
    return try QuantedaDictionary().read(file)
  }
}

/// A codebook with what was said while it was read.
package struct LoadedCodebook: Sendable, Equatable {
  /// The codebook.
  package var codebook: Codebook
  /// Warnings and notes.
  package var notes: [Diagnostic]
  /// The file, then those that it includes, in the order of reading.
  package var files: [SourceFile]
  /// The path of the file that the codebook names under `validation`; `nil` for none.
  package var validationPath: String?

  /// Makes a value.
  package init(codebook: Codebook, notes: [Diagnostic], files: [SourceFile], validationPath: String? = nil) {
    self.codebook = codebook
    self.notes = notes
    self.files = files
    self.validationPath = validationPath
  }
}
