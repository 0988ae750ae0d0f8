/// What came of checking a run's folder.
package struct Verification: Sendable, Equatable {
  /// Something that is wrong.
  package struct Finding: Sendable, Equatable {
    /// The file of the folder, or the path of an input.
    package var path: String
    /// The line in the file, from 1.
    package var line: Int?
    /// What is wrong.
    package var message: String

    /// `path:line: message`.
    package var text: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(message)" }
  }

  /// What is wrong with the folder.
  package private(set) var findings: [Finding] = []
  /// Inputs that have changed since the run: the folder is right, but of other texts.
  package var changedInputs: [String] = []
  /// Inputs that are not there any more, so that their quotations could not be checked.
  package var absentInputs: [String] = []
  /// Files that were checked.
  package var files = 0
  /// Rows of tables that were checked.
  package var rows = 0
  /// Mentions whose words stand in the input at their offsets.
  package var quotations = 0
  /// Findings beyond those that are kept.
  package private(set) var further = 0

  /// Findings of one file that are kept: a table with a million wrong rows is told by its first.
  private static let kept = 20

  /// Notes something that is wrong.
  mutating func report(_ path: String, line: Int? = nil, _ message: String) {
    if findings.count(where: { $0.path == path }) < Self.kept {
      findings.append(Finding(path: path, line: line, message: message))
    } else {
      further += 1
    }
  }

  /// True when nothing is wrong with the folder.
  package var isSound: Bool { findings.isEmpty }
}
