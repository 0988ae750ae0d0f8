import TreatyText
import TreatyXML

/// TEI P5 and P4 (`TEI.2`): divisions by their type, in any case, numbered or not; editions of letters, protocols and volumes of documents.
///
/// Header, notes, running heads and registers of names are not reading text. Of a choice the regular form is read: the expansion, the
/// correction, the regularised spelling.
package struct TEIProfile: VocabularyProfile {
  package static let format = DocumentFormat.tei

  package static func claims(root: XMLElementName) -> Bool {
    ["TEI", "TEI.2", "teiCorpus", "teiCorpus.2"].contains(root.local) || root.namespace == "http://www.tei-c.org/ns/1.0"
  }

  private static let roles: [String: MarkupRole] = {
    var roles: [String: MarkupRole] = ["head": .heading, "p": .paragraph, "ab": .paragraph, "sp": .paragraph]
    for (names, role) in [
      ("teiHeader note fw figDesc listPerson listPlace listOrg listEvent listBibl listWit standOff facsimile sourceDoc xenoData", .skip),
      ("del rdg index noteGrp spanGrp interpGrp", .skip),
      ("opener closer dateline salute signed byline epigraph argument trailer postscript list table row lg quote cit floatingText", .block),
      ("docTitle docAuthor docDate docImprint titlePart address figure metamark speaker stage", .block),
      ("item cell l addrLine", .line), ("preamble", .provision(.preamble)),
    ] as [(String, MarkupRole)] {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  /// The kinds of division that treaties know, by `type`.
  private static let kinds: [String: Provision.Kind] = [
    "preamble": .preamble, "part": .part, "title": .part, "book": .part, "compilation": .part, "chapter": .chapter, "section": .section,
    "subsection": .section, "article": .article, "clause": .paragraph, "paragraph": .paragraph, "item": .item, "conclusion": .conclusion,
    "testimonium": .conclusion, "closing": .conclusion, "signature": .signature, "signatures": .signature, "annex": .annex,
    "appendix": .annex, "schedule": .annex, "attachment": .annex, "protocol": .annex, "reservation": .reservation,
    "declaration": .reservation,
  ]

  private var names: [String] = []
  private var walker = MarkupWalker()
  private var metadata = TEIMetadata()
  private var headerDepth = 0
  /// One for each open element: whether it was passed on, and what a choice still lets in.
  private var choices: [ChoiceFrame] = []
  private var datelineDepth = 0

  private struct ChoiceFrame {
    let isChoice: Bool
    /// The first alternative of a choice that names none as regular.
    var taken: String?
  }

  package init(root: XMLElementName) {}

  package mutating func code(for element: XMLElementName) -> Int32 {
    names.append(element.local)
    return Int32(names.count - 1)
  }

  package mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    let name = names[Int(element)]
    if headerDepth > 0 || name == "teiHeader" {
      headerDepth += 1
      metadata.start(name, attributes)
      return
    }
    let isSkipped = isOtherAlternative(name)
    choices.append(ChoiceFrame(isChoice: ["choice", "app", "subst"].contains(name)))
    if isSkipped { return walker.start(.skip) }
    if name == "text" || name == "TEI" { metadata.noteLanguage(attributes["lang"]) }
    if name == "lb" || name == "pb" || name == "cb" || name == "milestone" { breakLine(name, attributes) }
    if name == "date", !walker.isSkipping { metadata.noteBodyDate(attributes, isDateline: datelineDepth > 0) }
    if name == "dateline" || name == "docDate" { datelineDepth += 1 }
    if let kind = divisionKind(name, attributes) {
      let language = LanguageCode.twoLetters(attributes["lang"])
      var provision = Provision(kind: kind, range: 0..<0, language: language)
      if Self.kinds[attributes["type"]?.lowercased() ?? ""] != nil {
        let isSmall = kind == .item || kind == .paragraph
        provision.number = attributes["n"].flatMap { isSmall ? LabelText.itemNumber($0, previous: nil) : LabelText.number($0) }
      }
      walker.start(.provision(kind), provision)
    } else {
      walker.start(Self.roles[name] ?? .inline)
    }
  }

  /// Line and page breaks: a break inside a word separates nothing, unless a hyphen shows where the line ended.
  private mutating func breakLine(_ name: String, _ attributes: borrowing XMLAttributes) {
    guard !walker.isSkipping else { return }
    if attributes["break"] == "no" {
      if walker.builder.last == 0x2D && name == "lb" { walker.builder.line() } else { walker.builder.glue() }
    } else if name == "lb" {
      walker.start(.lineBreak)
      walker.end()
    }
  }

  /// True for the alternatives of a choice that are not read.
  private mutating func isOtherAlternative(_ name: String) -> Bool {
    guard let last = choices.indices.last, choices[last].isChoice else { return false }
    if ["abbr", "orig", "sic", "am"].contains(name) { return true }
    guard ["seg", "unclear", "expan", "reg", "corr", "lem"].contains(name) else { return false }
    if choices[last].taken != nil { return true }
    choices[last].taken = name
    return false
  }

  private mutating func divisionKind(_ name: String, _ attributes: borrowing XMLAttributes) -> Provision.Kind? {
    guard name == "div" || (name.hasPrefix("div") && name.utf8.count == 4 && name.last?.isNumber == true) else { return nil }
    let type = attributes["type"]?.lowercased() ?? ""
    metadata.noteDivision(type, attributes)
    if let kind = Self.kinds[type] ?? Self.kinds[attributes["subtype"]?.lowercased() ?? ""] { return kind }
    return walker.currentKind == nil ? .body : .section
  }

  package mutating func end(_ element: Int32) {
    let name = names[Int(element)]
    if headerDepth > 0 {
      headerDepth -= 1
      metadata.end(name)
      return
    }
    _ = choices.popLast()
    if name == "dateline" || name == "docDate" { datelineDepth = max(0, datelineDepth - 1) }
    walker.end()
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if headerDepth > 0 { return metadata.text(bytes) }
    // Between the alternatives of a choice stands nothing but indentation.
    if choices.last?.isChoice == true { return }
    walker.text(bytes)
  }

  package mutating func finish() -> MarkedText {
    let value = metadata.finish()
    let (text, provisions) = walker.builder.finish()
    return MarkedText(
      text: text, provisions: provisions.inheriting(value.language), metadata: value, warnings: [], isFlat: !walker.hasArticles)
  }
}
