import TreatyCodebook
import TreatyText

/// What an evaluation is given: units, and what coders said of them, from tables and from projects of programs for qualitative analysis.
package struct EvaluationInputs {
  /// The units.
  package var units: [CodedUnit]
  /// The coders in the order of the files.
  package var coders: [CoderCodes] = []
  /// What could not be used, for people.
  package var notes: [String] = []

  /// Reads the files.
  ///
  /// - Parameters:
  ///   - units: the file of units; `nil` for the units that the texts of projects among the codes are cut into.
  ///   - codes: files of codes and `.qdpx` projects.
  ///   - planner: what a unit of a project's text is.
  /// - Throws: everything that is wrong with a file.
  package init(units: String?, codes: [String], codebook: Codebook, planner: UnitPlanner) throws(DiagnosticError) {
    self.units = []
    if let units { self.units = try CodedUnit.read(path: units) }
    var known: [String: String] = [:]
    for path in codes {
      guard QDAProjectFile.isProject(path) else {
        coders += try CoderCodes.read(path: path)
        continue
      }
      var project = ProjectCodes(try QDAProjectFile(path: path), codebook: codebook)
      if units == nil { self.units += project.ownUnits(planner, known: &known) } else { project.find(self.units) }
      let found = project.coders()
      if found.isEmpty {
        let remedy = units == nil ? "code texts in it" : "check that its texts are those of the units"
        throw DiagnosticError([Diagnostic(path: path, message: "nobody has coded a unit in it", remedy: remedy)])
      }
      coders += found
      notes += project.notes
    }
  }
}
