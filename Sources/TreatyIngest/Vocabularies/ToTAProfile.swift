import TreatyText
import TreatyXML

/// Texts of Trade Agreements: `treaty/meta` and `treaty/body/chapter/article`, labels and headings in attributes.
///
/// Each `article` element is one provision; its text is kept with its line ends, which alone show its paragraphs.
package struct ToTAProfile: VocabularyProfile {
  package static let format = DocumentFormat.tota

  package static func claims(root: XMLElementName) -> Bool {
    root.local == "treaty" && root.namespace == nil
  }

  private enum Element: Int32 {
    case other, meta, body, chapter, article, partiesOriginal, parties, party
  }

  private var names: [String] = []
  private var builder = MarkedTextBuilder(whiteSpace: .keep)
  private var capture = ElementCapture()
  private var metadata = ToTAMetadata()
  private var inMeta = false
  private var inOriginalParties = false
  /// Chapters that are open: their provision, where they have one.
  private var chapters: [Int?] = []
  private var chapterIsNumbered = false
  private var lastChapterNumber: String?
  private var lastNumber: String?
  /// The first and the last article, with what tells whether they are preamble and conclusion.
  private var articles = 0
  private var lastArticle: (index: Int, isUnnumbered: Bool)?

  package init(root: XMLElementName) {
    metadata.value.genre = "treaty"
    metadata.value.kind = "treaty"
  }

  package mutating func code(for element: XMLElementName) -> Int32 {
    switch element.local {
    case "meta": return Element.meta.rawValue
    case "body": return Element.body.rawValue
    case "chapter": return Element.chapter.rawValue
    case "article": return Element.article.rawValue
    case "parties_original": return Element.partiesOriginal.rawValue
    case "parties": return Element.parties.rawValue
    case "partyisocode": return Element.party.rawValue
    default:
      names.append(element.local)
      return 100 + Int32(names.count - 1)
    }
  }

  package mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    switch Element(rawValue: element) ?? .other {
    case .meta: inMeta = true
    case .body:
      inMeta = false
      builder.language = metadata.value.language
    case .partiesOriginal: inOriginalParties = true
    case .parties: inOriginalParties = false
    case .chapter: openChapter(attributes)
    case .article: openArticle(attributes)
    case .party, .other:
      if inMeta {
        capture.begin()
        metadata.attributes = ["type", "lang"].compactMap { name in
          name == "type" ? attributes["type"] : attributes["lang"]
        }
      }
    }
  }

  package mutating func end(_ element: Int32) {
    switch Element(rawValue: element) ?? .other {
    case .meta:
      inMeta = false
      builder.language = metadata.value.language
    case .chapter:
      if let chapter = chapters.popLast() ?? nil { builder.close(through: chapter) }
      builder.paragraph()
    case .article:
      builder.close()
      builder.paragraph()
    case .party:
      if inMeta, let code = capture.end() { metadata.addParty(code, isOriginal: inOriginalParties) }
    case .other:
      if inMeta, capture.isOpen, let value = capture.end() { metadata.set(names[Int(element) - 100], value) }
    case .body, .parties, .partiesOriginal: break
    }
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if inMeta { capture.text(bytes) } else { builder.text(bytes) }
  }

  private mutating func openChapter(_ attributes: borrowing XMLAttributes) {
    let label = attributes["number"]
    let heading = attributes["name"]
    chapterIsNumbered = label != nil
    guard label != nil || heading != nil else {
      chapters.append(nil)
      return
    }
    let kind = label.map(Self.kind) ?? .chapter
    let number = label.flatMap { LabelText.number($0, previous: lastChapterNumber) }
    lastChapterNumber = number ?? lastChapterNumber
    chapters.append(builder.open(Provision(kind: kind, range: 0..<0, number: number, label: label, heading: heading)))
  }

  /// The kind that the label of a chapter names.
  private static func kind(label: String) -> Provision.Kind {
    let word = label.lowercased().prefix { !$0.isWhitespace }
    if ["part", "parte", "partie", "title", "titulo", "título", "titre"].contains(word) { return .part }
    if ["section", "sección", "seccion"].contains(word) { return .section }
    return ["annex", "anexo", "annexe"].contains(word) ? .annex : .chapter
  }

  private mutating func openArticle(_ attributes: borrowing XMLAttributes) {
    let label = attributes["number"]
    // Before the first numbered article stands nothing but title and preamble.
    let isPreamble = label == nil && articles == 0 && !chapterIsNumbered
    let number = label.flatMap { LabelText.number($0, previous: lastNumber) }
    lastNumber = number ?? lastNumber
    let index = builder.open(
      Provision(
        kind: isPreamble ? .preamble : .article, range: 0..<0, number: number, label: label,
        heading: attributes["name"]),
      keepsEmpty: true)
    articles += 1
    lastArticle = (index, label == nil && !chapterIsNumbered)
  }

  package mutating func finish() -> MarkedText {
    if let lastArticle, lastArticle.isUnnumbered, articles > 1 {
      builder.update(lastArticle.index) { $0.kind = .conclusion }
    }
    let (text, provisions) = builder.finish()
    return MarkedText(text: text, provisions: provisions, metadata: metadata.value, warnings: [], isFlat: articles == 0)
  }
}

/// The metadata of a ToTA document.
struct ToTAMetadata: Sendable {
  /// What was read so far.
  var value = TreatyMetadata()
  /// `type` and `lang` of the element that is being read.
  var attributes: [String] = []

  /// Takes a party; those of the original list come first in the file.
  mutating func addParty(_ code: String, isOriginal: Bool) {
    guard !value.parties.contains(where: { $0.name == code }) else { return }
    value.parties.append(
      TreatyMetadata.Party(name: code, code: code, codeSystem: "iso3166-1-alpha-3", role: isOriginal ? "original" : "later"))
  }

  /// Takes the value of an element.
  mutating func set(_ element: String, _ text: String) {
    switch element {
    case "name": note("title", text) { $0.title = text }
    case "date_signed": note("signed", text) { $0.signed = text }
    case "date_into_force": note("in_force", text) { $0.inForce = text }
    case "date_inactive": note("ended", text) { $0.ended = text }
    case "language": note("language", text) { $0.language = text }
    default:
      let name = ([element] + attributes).joined(separator: "_").replacing(" ", with: "_")
      if let present = value.fields.firstIndex(where: { $0.name == name }) {
        value.fields[present].value += "; " + text
      } else {
        value.fields.append((name, text))
      }
    }
  }

  private mutating func note(_ field: String, _ text: String, _ change: (inout TreatyMetadata) -> Void) {
    change(&value)
    value.evidence.append(TreatyMetadata.Evidence(field: field, value: text, source: "xml"))
  }
}
