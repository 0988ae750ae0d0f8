/// Why a run's folder cannot be written: the environment failed.
package struct ReportError: Error, Equatable, CustomStringConvertible {
  /// The file.
  package var path: String
  /// What was tried: create, write, close.
  package var action: String
  /// The system's reason.
  package var reason: String

  /// What is wrong and what to do.
  package var description: String {
    "cannot \(action) \(path): \(reason); free space or choose another folder with --output"
  }
}
