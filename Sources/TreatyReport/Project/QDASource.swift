import TreatyText
import TreatyXML

/// A document as a REFI-QDA project has it: its text, its codings, and its metadata as a case.
package struct QDASource: Sendable {
  /// What is coded.
  package enum Codings: String, Sendable, CaseIterable {
    /// Every mention, with the theme whose pattern found it.
    case mentions
    /// Every unit, with the themes that it is tagged with.
    case units
  }

  /// The name of the text file in the archive.
  package let fileName: String
  /// The text, UTF-8.
  package private(set) var text: [UInt8]
  /// The `TextSource` element.
  let source: String
  /// The title, the identifier of the source, and name and value of each variable.
  let title: String
  let guid: String
  let variables: [(name: String, value: String)]

  /// Renders a document; runs on any thread.
  package init(_ document: TaggedDocument, _ project: QDAProject, codings: Codings, usesCRLF: Bool) {
    let treaty = document.treaty
    guid = NameUUID.make("source", treaty.id, treaty.sha256)
    title = treaty.metadata.title ?? treaty.id
    variables = QDAProject.variables(of: treaty)
    fileName = "sources/\(guid).txt"
    // Programs that count a CR LF as one character want it in the file; positions stay those of the text with LF.
    text = usesCRLF ? treaty.text.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } : Array(treaty.text.bytes)
    var xml = XMLWriter(declaration: false, indents: false)
    xml.start("TextSource", [("guid", guid), ("name", title), ("plainTextPath", "internal://\(guid).txt"), ("creatingUser", project.user)])
    switch codings {
    case .mentions: Self.appendMentions(document, project, guid, &xml)
    case .units: Self.appendUnits(document, project, guid, &xml)
    }
    for variable in variables { QDAProject.append(variable, project, &xml) }
    source = xml.finish()
  }

  /// The same with its text let go, once that is in the archive.
  package var withoutText: QDASource {
    var source = self
    source.text = []
    return source
  }

  private static func appendMentions(_ document: TaggedDocument, _ project: QDAProject, _ guid: String, _ xml: inout XMLWriter) {
    for mention in AnnotatedMention.all(in: document, project.codebook) {
      let quoted = String(decoding: document.treaty.text.bytes[mention.bytes], as: UTF8.self)
      append(quoted, mention.points, [mention.theme], project, guid, salt: "\(mention.theme) \(mention.pattern)", &xml)
    }
  }

  private static func appendUnits(_ document: TaggedDocument, _ project: QDAProject, _ guid: String, _ xml: inout XMLWriter) {
    let points = CodePointMap(document.treaty.text)
    for tags in document.tags {
      let themes = tags.themes.filter { $0.tagged && project.codebook.themes.indices.contains($0.theme) }.map(\.theme)
      guard !themes.isEmpty else { continue }
      let name = tags.unit.label ?? tags.unit.kind.rawValue
      append(name, points.codePoints(tags.unit.range), themes, project, guid, salt: "unit \(tags.unit.index)", &xml)
    }
  }

  private static func append(
    _ name: String, _ place: Range<Int>, _ themes: [Int], _ project: QDAProject, _ guid: String, salt: String, _ xml: inout XMLWriter
  ) {
    let selection = NameUUID.make("selection", guid, "\(place.lowerBound)", "\(place.upperBound)", salt)
    xml.start(
      "PlainTextSelection",
      [
        ("guid", selection), ("name", name), ("startPosition", "\(place.lowerBound)"), ("endPosition", "\(place.upperBound)"),
        ("creatingUser", project.user),
      ])
    for theme in themes {
      xml.start("Coding", [("guid", NameUUID.make("coding", selection, "\(theme)")), ("creatingUser", project.user)])
      xml.element("CodeRef", [("targetGUID", project.codes[theme])], text: "")
      xml.end()
    }
    xml.end()
  }
}
