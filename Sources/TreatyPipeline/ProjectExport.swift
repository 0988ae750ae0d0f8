import TreatyArchive
import TreatyReport

/// Writes a REFI-QDA project as documents come: texts first, the project file last.
package struct ProjectExport {
  private let project: QDAProject
  private let title: String
  private let file: ResultFile
  private let archive: ArchiveWriter
  private var sources: [QDASource] = []
  private var seen: Set<String> = []

  /// Begins the archive.
  package init(_ project: QDAProject, title: String, destination: String) throws {
    self.project = project
    self.title = title
    archive = try ArchiveWriter()
    file = try ResultFile(destination: destination)
  }

  /// Takes the next document; one that is there already, with the same identifier and bytes, is left out.
  package mutating func append(_ source: QDASource) throws {
    guard seen.insert(source.fileName).inserted else { return }
    try file.stream.write(try archive.entry(source.fileName, source.text))
    sources.append(source.withoutText)
  }

  /// Ends the archive and puts it in its place.
  package mutating func finish() throws {
    try file.stream.write(try archive.entry("project.qde", project.document(title: title, sources: sources)))
    try file.stream.write(try archive.end())
    try file.publish()
  }
}
