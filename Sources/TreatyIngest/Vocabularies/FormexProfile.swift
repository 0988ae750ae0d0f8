import TreatyText
import TreatyXML

/// Formex 4 of the Publications Office of the European Union: agreements, acts, annexes, letters; `DOC` and `PUBLICATION` only name the
/// files of their parts.
package struct FormexProfile: VocabularyProfile {
  package static let format = DocumentFormat.formex

  private static let roots: Set<String> = [
    "AGR", "ACT", "CONS.ACT", "CONS.DOC", "CONS.ANNEX", "ANNEX", "LETTER", "GENERAL", "CJT", "CORR", "DECISION.ECSC", "OPINION", "PRELIM",
    "DOC", "PUBLICATION",
  ]

  package static func claims(root: XMLElementName) -> Bool {
    root.namespace == nil && roots.contains(root.local)
  }

  private static let roles: [String: MarkupRole] = {
    var roles: [String: MarkupRole] = [
      "PREAMBLE": .provision(.preamble), "ARTICLE": .provision(.article), "PARAG": .provision(.paragraph), "FINAL": .provision(.conclusion),
      "SIGNATURE": .provision(.signature), "DIVISION": .provision(.chapter), "GR.SEQ": .provision(.section),
      "CONSID": .provision(.paragraph), "VISA": .block, "NP": .provision(.item), "LETTER": .provision(.section),
      "TI.ART": .label, "NO.PARAG": .label, "NO.P": .label, "STI.ART": .heading, "TITLE": .heading, "P": .paragraph,
    ]
    for (names, role) in [
      ("BIB.INSTANCE BIB.DOC BIB.DATA NOTE GR.NOTES PUBLICATION.REF FMX PAPER TOC PAGE.HEADER FAM.COMP LG.OJ", .skip),
      ("ALINEA TXT LIST ITEM TI STI PREAMBLE.INIT PREAMBLE.FINAL GR.CONSID.INIT GR.VISA.INIT INTRO TBL ROW SIGNATORY PL.DATE", .block),
      ("ADDR.S ADDR DLIST DLIST.ITEM QUOT.S", .block), ("CELL TERM DEFINITION LINE", .line), ("BR", .lineBreak),
    ] as [(String, MarkupRole)] {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  private let root: XMLElementName
  private var names: [String] = []
  private var walker = MarkupWalker()
  private var value = TreatyMetadata()
  private var capture = ElementCapture()
  private var titleStart: Int?
  private var depth = 0
  private var bibliographyDepth: Int?
  private var parts: [String] = []

  package init(root: XMLElementName) {
    self.root = root
    value.kind = ["AGR": "treaty", "LETTER": "letter", "ANNEX": "annex", "CONS.ANNEX": "annex"][root.local]
  }

  /// True for documents that only name the files of others.
  private var isIndex: Bool { root.local == "DOC" || root.local == "PUBLICATION" }

  package mutating func code(for element: XMLElementName) -> Int32 {
    names.append(element.local)
    return Int32(names.count - 1)
  }

  package mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    let name = names[Int(element)]
    depth += 1
    if name.hasPrefix("BIB."), bibliographyDepth == nil { bibliographyDepth = depth }
    if isIndex, let file = attributes["FILE"], name.hasPrefix("REF.") || name == "ITEM.PUB" { parts.append(file) }
    if bibliographyDepth != nil { startBibliography(name, attributes) }
    // The character stands in an attribute, but it is a character of the text.
    if name == "QUOT.START" || name == "QUOT.END", let mark = attributes["CODE"].flatMap({ UInt32($0, radix: 16) }) {
      if let scalar = Unicode.Scalar(mark) { walker.text(String(Character(scalar))) }
    }
    if name == "TITLE" && value.title == nil && depth <= (isIndex ? 5 : 2) { titleStart = walker.builder.count }
    walker.start(role(name))
  }

  private func role(_ name: String) -> MarkupRole {
    switch name {
    case "ANNEX", "CONS.ANNEX": return .provision(.annex)
    // A numbered recital is one paragraph, not a paragraph with an item.
    case "NP" where walker.currentKind == .paragraph && walker.builder.isCurrentEmpty: return .inline
    case "LETTER" where depth == 1: return .inline
    case "PDF" where !isIndex: return .skip
    case "P" where walker.isInHeading: return .line
    case "TITLE" where isIndex: return .block
    default: return Self.roles[name] ?? .inline
    }
  }

  private mutating func startBibliography(_ name: String, _ attributes: borrowing XMLAttributes) {
    if name == "DATE", value.signed == nil, let date = attributes["ISO"].flatMap(Self.date) {
      value.signed = date
      value.evidence.append(.init(field: "signed", value: date, source: "xml"))
    }
    if name == "NO.ELI" { field("eli", attributes["ID"]) }
    if ["LG.DOC", "AUTHOR", "NO.CELEX", "COLL", "YEAR", "NO.OJ", "NO.CURRENT", "LEGAL.VALUE", "COM"].contains(name) { capture.begin() }
  }

  package mutating func end(_ element: Int32) {
    let name = names[Int(element)]
    if bibliographyDepth != nil, capture.isOpen, let text = capture.end() {
      switch name {
      case "LG.DOC": value.language = value.language ?? LanguageCode.twoLetters(text)
      case "AUTHOR": if !value.parties.contains(where: { $0.name == text }) { value.parties.append(.init(name: text, role: "author")) }
      default: field(name.lowercased().replacing(".", with: "_"), text)
      }
    }
    if bibliographyDepth == depth { bibliographyDepth = nil }
    if name == "TITLE", let start = titleStart {
      value.title = ElementCapture.collapsed(walker.builder.text(from: start))
      titleStart = nil
    }
    walker.end()
    depth -= 1
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    capture.text(bytes)
    walker.text(bytes)
  }

  private mutating func field(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty, value[field: name] == nil else { return }
    value.fields.append((name, text))
  }

  /// `20010131` as `2001-01-31`.
  private static func date(_ digits: String) -> String? {
    guard digits.utf8.count == 8, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  package mutating func finish() -> MarkedText {
    if let title = value.title { value.evidence.append(.init(field: "title", value: title, source: "xml")) }
    let (text, provisions) = walker.builder.finish()
    var warnings: [TreatyWarning] = []
    if isIndex {
      field("parts", parts.joined(separator: "; "))
      warnings.append(
        TreatyWarning(code: "formex.index", message: "this file only names the files that hold the text: \(parts.joined(separator: ", "))"))
    }
    return MarkedText(text: text, provisions: provisions.inheriting(value.language), metadata: value, warnings: warnings)
  }
}
