/// What has to be known of the text of a YAML file before, or beside, its tree.
enum YAMLKeyScan {
  /// Refuses an alias inside a key. The library hashes keys while it reads, so that nested aliases there would take exponential time.
  static func aliasInKey(of file: SourceFile) -> Diagnostic? {
    let anchors = anchorNames(of: file.text)
    guard !anchors.isEmpty else { return nil }
    for number in 1...max(1, file.lineCount) {
      let line = Array(file.line(number).unicodeScalars)
      guard let column = aliasKey(in: line, anchors: anchors) ?? complexKey(in: line) else { continue }
      return file.diagnostic(
        at: SourcePlace(line: number, column: column + 1), "a file with anchors cannot have such a key",
        remedy: "write the key as a plain word"
      )
    }
    return nil
  }

  /// The column of a value after its anchor (`&name`) and tag (`!tag`), from 1.
  static func afterProperties(_ line: Substring, column: Int) -> Int {
    let scalars = Array(line.unicodeScalars)
    var index = column - 1
    while index < scalars.count, scalars[index] == "&" || scalars[index] == "!" {
      var end = index
      while end < scalars.count, scalars[end] != " ", scalars[end] != "\t" { end += 1 }
      while end < scalars.count, scalars[end] == " " || scalars[end] == "\t" { end += 1 }
      guard end < scalars.count else { return column }
      index = end
    }
    return index + 1
  }

  private static func anchorNames(of text: String) -> Set<String> {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return [] }
    var names: Set<String> = []
    var name: String?
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      if name != nil, isNameScalar(scalar) {
        name?.unicodeScalars.append(scalar)
      } else {
        if let name, !name.isEmpty { names.insert(name) }
        name = scalar == "&" && isTokenStart(after: previous) ? "" : nil
      }
      previous = scalar
    }
    if let name, !name.isEmpty { names.insert(name) }
    return names
  }

  /// `*name :` where `name` is an anchor.
  private static func aliasKey(in line: [Unicode.Scalar], anchors: Set<String>) -> Int? {
    for index in line.indices where line[index] == "*" && (index == 0 || isTokenStart(after: line[index - 1])) {
      var end = index + 1
      while end < line.count, isNameScalar(line[end]) { end += 1 }
      let name = String(String.UnicodeScalarView(line[(index + 1)..<end]))
      while end < line.count, line[end] == " " || line[end] == "\t" { end += 1 }
      if end < line.count, line[end] == ":", anchors.contains(name) { return index }
    }
    return nil
  }

  /// `? key`, `[…]: value`, `{…}: value`.
  private static func complexKey(in line: [Unicode.Scalar]) -> Int? {
    guard let first = line.firstIndex(where: { $0 != " " && $0 != "\t" && $0 != "-" }) else { return nil }
    if line[first] == "?", first + 1 == line.count || line[first + 1] == " " || line[first + 1] == "\t" { return first }
    for index in line.indices where line[index] == "]" || line[index] == "}" {
      var end = index + 1
      while end < line.count, line[end] == " " || line[end] == "\t" { end += 1 }
      if end < line.count, line[end] == ":", end + 1 == line.count || line[end + 1] == " " { return index }
    }
    for index in line.indices.dropFirst() where line[index] == "?" && "{[,".unicodeScalars.contains(line[index - 1]) { return index }
    return nil
  }

  private static func isTokenStart(after scalar: Unicode.Scalar) -> Bool {
    " \t\n\r[{,-?:".unicodeScalars.contains(scalar)
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_")
  }
}
