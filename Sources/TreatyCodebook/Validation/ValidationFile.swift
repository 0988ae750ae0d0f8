import TreatyText

/// The file that a codebook names under `validation`: what `foedera evaluate --record` found, or what a person wrote.
///
/// It is a file of its own so that the digest of the codebook, which it holds, does not change with it.
package enum ValidationFile {
  private static let keys = ["validation", "codebook sha256", "source", "units", "documents", "themes"]
  private static let entryKeys = ["coded", "documents", "tagged", "precision", "recall", "f1"]
  private static let most = 1_000_000_000

  /// Reads a file.
  ///
  /// - Parameter themes: the identifiers of the codebook's themes; a warning is given for others.
  /// - Throws: everything that is wrong with it.
  package static func parse(
    _ file: SourceFile, themes: [String]
  ) throws(DiagnosticError) -> (validation: CodebookValidation, notes: [Diagnostic]) {
    let document = try YAMLDocument.parse(file)
    var yaml = YAMLReader(file: file)
    var validation = CodebookValidation(units: 0, documents: 0, themes: [:])
    if let fields = yaml.fields(document.root, of: "a validation", known: keys) {
      validation.source = yaml.string(fields["source"], "the source")
      validation.sha256 = yaml.string(fields["codebook sha256"], "the digest of a codebook")
      validation.units = yaml.integer(fields["units"], "the number of units", in: 0...most) ?? 0
      validation.documents = yaml.integer(fields["documents"], "the number of documents", in: 0...most) ?? 0
      for entry in fields["themes"].flatMap({ yaml.entries($0, of: "`themes`") }) ?? [] {
        if !themes.contains(entry.key) {
          yaml.report(
            .warning, at: entry.place, "the codebook has no theme `\(entry.key)`", suggestion: NearestName.of(entry.key, among: themes))
        }
        validation.themes[entry.key] = self.entry(entry.value, &yaml)
      }
    }
    return (validation, try yaml.finish())
  }

  private static func entry(_ node: YAMLNode, _ yaml: inout YAMLReader) -> CodebookValidation.Entry? {
    guard let fields = yaml.fields(node, of: "the validation of a theme", known: entryKeys) else { return nil }
    for key in ["coded", "documents"] where fields[key] == nil {
      yaml.report(at: fields.place, "`\(key)` is missing", remedy: "write how many units the coders gave the theme, of how many documents")
    }
    func share(_ key: String) -> Double? {
      guard let value = yaml.number(fields[key], "`\(key)`") else { return nil }
      if !(0...1).contains(value) { yaml.report(at: fields[key]?.place, "`\(key)` must be from 0 to 1") }
      return value
    }
    return CodebookValidation.Entry(
      coded: yaml.integer(fields["coded"], "`coded`", in: 0...most) ?? 0,
      documents: yaml.integer(fields["documents"], "`documents`", in: 0...most) ?? 0,
      tagged: yaml.integer(fields["tagged"], "`tagged`", in: 0...most), precision: share("precision"), recall: share("recall"),
      f1: share("f1"))
  }

  /// Writes a file; ``parse(_:themes:)`` reads it back, shares to three decimals.
  ///
  /// - Parameters:
  ///   - codebook: the identifier of the codebook.
  ///   - themes: the order of the themes; those without a record are left out.
  package static func text(_ validation: CodebookValidation, codebook: String, themes: [String]) -> String {
    var lines = [
      "# How far the codebook agrees with coded units. `foedera evaluate --record` writes this file anew.",
      "validation: \(YAMLText.scalar(codebook))",
    ]
    if let sha256 = validation.sha256 { lines.append("codebook sha256: \"\(sha256)\"") }
    if let source = validation.source { lines.append("source: \(YAMLText.scalar(source))") }
    lines += ["units: \(validation.units)", "documents: \(validation.documents)", "themes:"]
    for theme in themes {
      guard let entry = validation.themes[theme] else { continue }
      var cells = ["coded: \(entry.coded)", "documents: \(entry.documents)"]
      if let tagged = entry.tagged { cells.append("tagged: \(tagged)") }
      for (name, value) in [("precision", entry.precision), ("recall", entry.recall), ("f1", entry.f1)] {
        if let value { cells.append("\(name): \(NumberText.plain((1000 * value).rounded() / 1000))") }
      }
      lines.append("  \(YAMLText.scalar(theme)): {\(cells.joined(separator: ", "))}")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
