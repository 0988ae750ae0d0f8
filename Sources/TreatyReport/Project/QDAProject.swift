import TreatyText
import TreatyXML

/// A REFI-QDA project (`project.qde` of a `.qdpx` archive): codes, documents with their codings, metadata as variables of cases and sources.
///
/// Positions are Unicode code points, ends exclusive, as in the standard's own examples. Identifiers are made of names; there are no times of
/// creation, which the schema allows to leave out. Source: REFI-QDA 1.5, Project.xsd (`urn:QDA-XML:project:1.0`).
package struct QDAProject: Sendable {
  /// The codebook whose themes are codes.
  let codebook: Codebook
  /// The identifier of the one user, the program.
  let user: String
  /// The identifier of each theme's code; the same as in a `.qdc` of the codebook.
  package let codes: [String]

  /// Prepares what all documents share.
  package init(_ codebook: Codebook) {
    self.codebook = codebook
    user = NameUUID.make("user", "Foedera")
    codes = codebook.themes.map { NameUUID.make("code", codebook.id, Self.path(of: $0)) }
  }

  /// The keys that lead to a theme, joined by dots.
  private static func path(of theme: Theme) -> String {
    guard let family = theme.family, theme.id != family, !theme.id.hasPrefix(family + ".") else { return theme.id }
    return "\(family).\(theme.id)"
  }

  /// The file `project.qde`. O(bytes of the sources).
  ///
  /// - Parameter sources: the documents in order; at least one, since the schema takes no empty list.
  package func document(title: String, sources: [QDASource]) -> [UInt8] {
    var xml = XMLWriter(declaration: false)
    xml.start("Users")
    xml.element("User", [("guid", user), ("name", "Foedera"), ("id", "FO")], text: "")
    xml.end()
    var head = xml.finish() + codeBook() + variables(of: sources)
    var cases = XMLWriter(declaration: false)
    cases.start("Cases")
    for source in sources {
      cases.start("Case", [("guid", NameUUID.make("case", source.guid)), ("name", source.title)])
      for variable in source.variables { Self.append(variable, self, &cases) }
      cases.element("SourceRef", [("targetGUID", source.guid)], text: "")
      cases.end()
    }
    head += sources.isEmpty ? "" : cases.finish() + "<Sources>\n" + sources.map(\.source).joined() + "</Sources>\n"
    let name = XMLWriter.escaped(title, inAttribute: true)
    return Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"\(name)\" origin=\"Foedera\" "
        + "creatingUserGUID=\"\(user)\">\n\(head)</Project>\n").utf8)
  }

  private func codeBook() -> String {
    var xml = XMLWriter(declaration: false)
    xml.start("CodeBook")
    xml.start("Codes")
    let families = codebook.families.filter { family in codebook.themes.contains { $0.family == family.id } }
    for family in families {
      xml.start("Code", [("guid", NameUUID.make("code", codebook.id, family.id)), ("name", family.label), ("isCodable", "false")])
      if let definition = family.definition { xml.element("Description", text: definition) }
      append(themes: codebook.themes.indices.filter { codebook.themes[$0].family == family.id }, &xml)
      xml.end()
    }
    let known = Set(families.map(\.id))
    append(themes: codebook.themes.indices.filter { codebook.themes[$0].family.map { !known.contains($0) } ?? true }, &xml)
    return xml.finish()
  }

  private func append(themes: [Int], _ xml: inout XMLWriter) {
    for index in themes {
      let theme = codebook.themes[index]
      xml.start("Code", [("guid", codes[index]), ("name", theme.label.isEmpty ? theme.id : theme.label), ("isCodable", "true")])
      if let definition = theme.definition { xml.element("Description", text: definition) }
      xml.end()
    }
  }

  private func variables(of sources: [QDASource]) -> String {
    let names = Set(sources.flatMap { $0.variables.map(\.name) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !names.isEmpty else { return "" }
    var xml = XMLWriter(declaration: false)
    xml.start("Variables")
    for name in names {
      xml.element("Variable", [("guid", Self.guid(ofVariable: name)), ("name", name), ("typeOfVariable", "Text")], text: "")
    }
    return xml.finish()
  }

  private static func guid(ofVariable name: String) -> String { NameUUID.make("variable", name) }

  /// What is known about a document, as variables.
  static func variables(of treaty: Treaty) -> [(name: String, value: String)] {
    let facts = DocumentFacts(treaty)
    let fixed = [
      ("kind", facts.kind), ("genre", facts.genre), ("language", facts.language), ("signed", facts.signed), ("in_force", facts.inForce),
      ("family", facts.family), ("parties", facts.parties.isEmpty ? nil : facts.parties.joined(separator: "; ")),
    ]
    let further = facts.fields.filter { field in !fixed.contains { $0.0 == field.name } }.map { ($0.name, Optional($0.value)) }
    return (fixed + further).compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
  }

  /// A value of a variable.
  static func append(_ variable: (name: String, value: String), _ project: QDAProject, _ xml: inout XMLWriter) {
    xml.start("VariableValue")
    xml.element("VariableRef", [("targetGUID", guid(ofVariable: variable.name))], text: "")
    xml.element("TextValue", text: variable.value)
    xml.end()
  }
}
