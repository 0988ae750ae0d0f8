import TreatyText

/// Reads a quanteda dictionary that is nested keys and `- entry` lines, nothing more: what measuring needs, without a YAML library.
enum ThemeFile {
  /// The themes of a file: keys that hold entries.
  static func codebook(_ text: String) -> Codebook {
    var keys: [(indent: Int, name: String)] = []
    var themes: [Theme] = []
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let body = line.dropFirst(indent)
      if body.isEmpty || body.hasPrefix("#") { continue }
      if body.hasPrefix("- ") {
        let entry = body.dropFirst(2).trimmingPrefix(while: { $0 == " " || $0 == "\"" })
        let source = String(entry.hasSuffix("\"") ? entry.dropLast() : entry)
        themes[themes.count - 1].patterns.append(pattern(source))
      } else if let colon = body.lastIndex(of: ":") {
        keys.removeAll { $0.indent >= indent }
        keys.append((indent, String(body[..<colon])))
        themes.append(Theme(id: keys.map(\.name).joined(separator: ".")))
      }
    }
    return Codebook(id: "themes", themes: themes.filter { !$0.patterns.isEmpty })
  }

  /// A pattern of words and globs.
  static func pattern(_ source: String) -> TreatyText.Pattern {
    Pattern(source: source, elements: source.split(separator: " ").map { .word(String($0)) })
  }
}
