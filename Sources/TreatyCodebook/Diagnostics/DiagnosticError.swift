/// Everything that is wrong with a codebook, dictionary or pipeline, at once; at least one diagnostic is an error.
public struct DiagnosticError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The diagnostics, in the order of the files and of the places in them.
  public var diagnostics: [Diagnostic]

  /// Makes an error.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The diagnostics as people read them, an empty line between.
  public var description: String { diagnostics.map(\.rendered).joined(separator: "\n\n") }
}
