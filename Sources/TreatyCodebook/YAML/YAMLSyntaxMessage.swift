import Yams

/// The errors of the YAML library in words that say what to do.
enum YAMLSyntaxMessage {
  /// The diagnostic for an error of the library.
  static func diagnostic(for error: any Error, in file: SourceFile) -> Diagnostic {
    guard let error = error as? YamlError else { return file.diagnostic(at: nil, "this is not YAML: \(error)") }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return syntax(context?.text, problem, at: YAMLLines(file).place(of: mark), in: file)
    case .reader(let problem, let offset, _, _):
      let place = offset.map { file.place(atByte: min($0, file.text.utf8.count)) }
      return file.diagnostic(at: place, "this is not YAML: \(problem)", remedy: "remove the character")
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicate(duplicates.first ?? "", first: YAMLLines(file).place(of: context.mark), in: file)
    default: return file.diagnostic(at: nil, "this is not YAML: \(error)")
    }
  }

  private static func syntax(_ context: String?, _ problem: String, at place: SourcePlace, in file: SourceFile) -> Diagnostic {
    let line = Array(file.line(place.line).unicodeScalars)
    let character = place.column <= line.count && place.column >= 1 ? line[place.column - 1] : nil
    let before = place.column >= 2 && place.column - 2 < line.count ? line[place.column - 2] : nil
    let message = "this is not YAML: " + (context.map { "\($0), \(problem)" } ?? problem)
    func say(_ message: String, _ remedy: String, _ place: SourcePlace = place) -> Diagnostic {
      file.diagnostic(at: place, message, remedy: remedy)
    }
    switch problem {
    case "found undefined alias":
      return say("a value that begins with `*` is an alias of YAML", "quote it: \"\(rest(line, from: place.column))\"")
    case "did not find expected alphabetic or numeric character" where before == "*" || character == "*":
      let column = before == "*" ? place.column - 1 : place.column
      let start = SourcePlace(line: place.line, column: column)
      return say("a value that begins with `*` is an alias of YAML", "quote it: \"\(rest(line, from: column))\"", start)
    case "found character that cannot start any token":
      if character == "\t" { return say("a tab cannot indent YAML", "indent by spaces") }
      let shown = character.map(String.init) ?? ""
      return say("a plain value cannot begin with `\(shown)`", "quote it: \"\(rest(line, from: place.column))\"")
    case "mapping values are not allowed in this context":
      return say("a colon and a space make a key here", "quote the text that contains `: `, or check the indentation of this line")
    case "but found another document": return say("a file holds one document", "remove the `---` and what follows it")
    case "found unexpected end of stream", "found unexpected document indicator":
      return say(message, "close the quote or the bracket that is open here")
    default: return say(message, "check the indentation, quotes and brackets of this line and of the one before")
    }
  }

  /// The rest of a line from a column, without a comment and white space at the end.
  private static func rest(_ line: [Unicode.Scalar], from column: Int) -> String {
    var rest = Array(line.dropFirst(column - 1))
    if let comment = rest.indices.dropFirst().first(where: { rest[$0] == "#" && rest[$0 - 1] == " " }) { rest = Array(rest[..<comment]) }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }

  /// The library tells the place of the first of two equal keys; the second is the next line that has it in the same column.
  private static func duplicate(_ key: String, first: SourcePlace, in file: SourceFile) -> Diagnostic {
    let length = key.unicodeScalars.count
    var place = SourcePlace(line: first.line, column: first.column, length: length)
    var message = "the key `\(key)` stands here twice"
    let candidates = first.line < file.lineCount ? (first.line + 1)...file.lineCount : first.line...first.line
    for number in candidates where number != first.line {
      let line = file.line(number).unicodeScalars
      let indentation = line.prefix { $0 == " " || $0 == "-" }.count
      let text = line.dropFirst(first.column - 1).filter { $0 != "\"" && $0 != "'" }
      if indentation < first.column - 1, !line.allSatisfy({ $0 == " " }) { break }
      guard indentation == first.column - 1, text.starts(with: key.unicodeScalars), text.dropFirst(length).first == ":" else { continue }
      place.line = number
      message = "the key `\(key)` stands here for the second time; the first is in line \(first.line)"
      break
    }
    return file.diagnostic(at: place, message, remedy: "join the two, or rename one")
  }
}
