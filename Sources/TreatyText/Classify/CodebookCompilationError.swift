/// Why a codebook cannot be compiled: what is wrong, where, and what to do.
public struct CodebookCompilationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The identifier of the theme; `nil` for lists and attributes.
  public var theme: String?
  /// The pattern as written; empty where none is concerned.
  public var pattern: String
  /// The line in the codebook file, from 1; 0 when unknown.
  public var line: Int
  /// The column in the codebook file, from 1; 0 when unknown.
  public var column: Int
  /// What is wrong.
  public var message: String
  /// What to do.
  public var remedy: String

  /// Line, theme, pattern, problem and remedy in one line.
  public var description: String {
    var text = line > 0 ? "line \(line): " : ""
    if let theme { text += "theme \(theme): " }
    if !pattern.isEmpty { text += "pattern `\(pattern)`: " }
    return text + message + "; " + remedy
  }
}
