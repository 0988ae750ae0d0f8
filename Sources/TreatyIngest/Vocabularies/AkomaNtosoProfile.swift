import TreatyText
import TreatyXML

/// Akoma Ntoso 3.0, its drafts, 2.0 and 1.0, by local names: any document type under `akomaNtoso`.
package struct AkomaNtosoProfile: VocabularyProfile {
  package static let format = DocumentFormat.akomaNtoso

  package static func claims(root: XMLElementName) -> Bool {
    root.local.lowercased() == "akomantoso" || root.namespace?.lowercased().contains("legaldocml") == true
      || root.namespace?.contains("akomantoso.org") == true
  }

  /// Elements with a role; all others are part of the running text.
  private static let roles: [String: MarkupRole] = {
    var roles: [String: MarkupRole] = [
      "num": .label, "heading": .heading, "subheading": .heading, "from": .label, "crossHeading": .block, "eol": .lineBreak,
      "br": .lineBreak, "preamble": .provision(.preamble), "conclusions": .provision(.conclusion),
      "article": .provision(.article), "subsection": .provision(.paragraph), "paragraph": .provision(.paragraph),
      "alinea": .provision(.paragraph), "recital": .provision(.paragraph), "citation": .provision(.paragraph), "p": .paragraph,
      "quotedStructure": .block,
    ]
    for (names, role) in [
      ("part title book tome subpart subtitle", .provision(.part)), ("chapter subchapter", .provision(.chapter)),
      ("section division subdivision rule subrule clause level hcontainer tblock", .provision(.section)),
      ("introduction background arguments remedies motivation decision", .provision(.section)),
      ("subparagraph point indent subclause sublist proviso transitional item", .provision(.item)),
      ("attachment annex", .provision(.annex)), ("preface coverPage header", .provision(.body)),
      ("debateSection administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements", .provision(.section)),
      ("ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers", .provision(.section)),
      ("noticesOfMotion questions address proceduralMotions pointOfOrder adjournment", .provision(.section)),
      ("speech question answer scene narrative summary other speechGroup", .provision(.paragraph)),
      ("meta toc authorialNote noteRef del componentInfo img", .skip),
      ("content intro wrapUp block container longTitle formula blockList listIntroduction listWrapUp listConclusion", .block),
      ("table tr blockContainer foreign interstitial", .block), ("td th li", .line),
    ] as [(String, MarkupRole)] {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  private var names: [String] = []
  private var walker = MarkupWalker()
  private var metadata = AkomaNtosoMetadata()
  /// Depth inside the outermost `meta`, 0 outside; only the first `meta` is about the document itself.
  private var metaDepth = 0
  private var metasSeen = 0
  private var titleStart: (byte: Int, element: String)?

  package init(root: XMLElementName) {}

  package mutating func code(for element: XMLElementName) -> Int32 {
    names.append(element.local)
    return Int32(names.count - 1)
  }

  package mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    let name = names[Int(element)]
    if metaDepth > 0 || name == "meta" {
      metaDepth += 1
      if name == "meta" && metaDepth == 1 { metasSeen += 1 }
      if metasSeen == 1 { metadata.start(name, attributes) }
      return
    }
    if titleStart == nil && metadata.wantsTitle(name) { titleStart = (walker.builder.count, name) }
    metadata.noteDocument(name, attributes)
    let role = role(name, attributes)
    if case .provision = role {
      walker.start(role, Provision(kind: .body, range: 0..<0, language: LanguageCode.twoLetters(attributes["lang"])))
    } else {
      walker.start(role)
    }
  }

  private func role(_ name: String, _ attributes: borrowing XMLAttributes) -> MarkupRole {
    switch name {
    case "hcontainer":
      let name = attributes["name"]?.lowercased() ?? ""
      return Provision.Kind(rawValue: name).map { .provision($0) } ?? Self.roles[name] ?? .provision(.section)
    case "blockContainer" where attributes["class"] == "signature": return .provision(.signature)
    case "clause":
      let isInside = walker.currentKind.map { [.article, .section, .paragraph].contains($0) } ?? false
      return .provision(isInside ? .paragraph : .section)
    case "component": return metadata.isCollection ? .provision(.body) : .provision(.annex)
    case "alinea" where walker.currentKind == .paragraph || walker.currentKind == .item: return .block
    default: return Self.roles[name] ?? .inline
    }
  }

  package mutating func end(_ element: Int32) {
    if metaDepth > 0 {
      metaDepth -= 1
      return
    }
    let name = names[Int(element)]
    if let start = titleStart, start.element == name {
      metadata.takeTitle(ElementCapture.collapsed(walker.builder.text(from: start.byte)), of: name)
      walker.builder.markHeading(from: walker.builder.firstVisible(from: start.byte))
      titleStart = nil
    }
    walker.end()
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if metaDepth == 0 { walker.text(bytes) }
  }

  package mutating func finish() -> MarkedText {
    let value = metadata.finish()
    walker.builder.language = value.language
    let (text, provisions) = walker.builder.finish()
    return MarkedText(text: text, provisions: provisions.inheriting(value.language), metadata: value, warnings: [])
  }
}

extension [Provision] {
  /// The language of the document for provisions that say none.
  func inheriting(_ language: String?) -> [Provision] {
    guard let language else { return self }
    return map { provision in
      var provision = provision
      provision.language = provision.language ?? language
      return provision
    }
  }
}
