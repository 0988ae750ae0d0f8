/// What is wrong in a file that people write, where, and what to do next.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Comparable {
    /// Told for completeness.
    case note
    /// The file is usable, but probably not what was meant.
    case warning
    /// The file cannot be used.
    case error

    /// Notes are below warnings, warnings below errors.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// The path of the file, as given.
  public var path: String
  /// The place; `nil` when the file as a whole is meant.
  public var place: SourcePlace?
  /// The line of the place.
  public var lineText: String
  /// What is wrong.
  public var message: String
  /// What to do next.
  public var remedy: String?
  /// The nearest name that would be right.
  public var suggestion: String?

  /// Makes a diagnostic.
  public init(
    severity: Severity = .error, path: String, place: SourcePlace? = nil, lineText: String = "", message: String, remedy: String? = nil,
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.path = path
    self.place = place
    self.lineText = lineText
    self.message = message
    self.remedy = remedy
    self.suggestion = suggestion
  }

  /// One line: path, line, column, severity, message.
  public var summary: String {
    let position = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(path)\(position): \(severity.rawValue): \(message)"
  }

  /// The message with the line shown, a caret under the place, and what to do next; several lines, no line end at the end.
  ///
  ///     themes.yml:12:9: error: a theme has no key `patern`
  ///        12 |         patern: [armed attack*]
  ///           |         ^~~~~~
  ///           = did you mean `patterns`?
  public var rendered: String {
    var lines = [summary]
    var margin = "  "
    if let place {
      let number = String(place.line)
      margin = String(repeating: " ", count: max(4, number.count))
      let excerpt = LineExcerpt(line: lineText, column: place.column, length: place.length)
      lines.append(String(repeating: " ", count: margin.count - number.count) + "\(number) | \(excerpt.text)")
      lines.append("\(margin) | \(excerpt.caret)")
    }
    if let suggestion { lines.append("\(margin) = did you mean `\(suggestion)`?") }
    if let remedy { lines.append("\(margin) = \(remedy)") }
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The same as `rendered`.
  public var description: String { rendered }
}

extension SourceFile {
  /// Makes a diagnostic that shows a place in this file.
  package func diagnostic(
    _ severity: Diagnostic.Severity = .error, at place: SourcePlace?, _ message: String, remedy: String? = nil, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity: severity, path: path, place: place, lineText: place.map { String(line($0.line)) } ?? "", message: message, remedy: remedy,
      suggestion: suggestion
    )
  }
}
