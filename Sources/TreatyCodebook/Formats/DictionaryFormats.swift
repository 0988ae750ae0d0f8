/// The formats that are read and written; a new one is a file, its test and a line here.
package enum DictionaryFormats {
  /// All formats; the first that recognises a file reads it.
  package static let all: [any DictionaryFormat] = [
    LIWCDictionary(), LexicoderDictionary(), WordStatDictionary(), YoshikoderDictionary(), SpacyPatterns(), QDACodebook(),
    SKOSThesaurus(), SKOSTurtle(), CSVDictionary(),
    CodebookYAML(), QuantedaDictionary(),
  ]

  /// The format of a name on the command line.
  ///
  /// - Throws: a diagnostic with the nearest name.
  package static func named(_ id: String) throws(DiagnosticError) -> any DictionaryFormat {
    if let format = all.first(where: { $0.id == id }) { return format }
    let names = all.map(\.id)
    let suggestion = NearestName.of(id, among: names)
    throw DiagnosticError([
      Diagnostic(
        path: id, message: "there is no such format", remedy: suggestion == nil ? "formats are: \(names.joined(separator: ", "))" : nil,
        suggestion: suggestion
      )
    ])
  }

  /// The format of a file: by its name where its beginning agrees, else by its beginning alone.
  package static func format(of file: SourceFile) -> (any DictionaryFormat)? {
    all.first { $0.hasExtension(file.path) && $0.recognises(file) } ?? all.first { $0.recognises(file) }
  }
}
