import TreatyText
import TreatyXML

/// Web pages: EUR-Lex in its generations of class names, and plain pages of treaties, in which only the text shows where articles begin.
///
/// Scripts, menus and forms are not reading text, nor are the marks that lead to notes.
package struct HTMLProfile: VocabularyProfile {
  package static let format = DocumentFormat.html

  package static func claims(root: XMLElementName) -> Bool {
    root.local.lowercased() == "html"
  }

  private static let roles: [String: MarkupRole] = {
    var roles: [String: MarkupRole] = ["br": .lineBreak, "p": .paragraph]
    for (names, role) in [
      ("script style nav noscript template select button svg iframe object form input textarea canvas audio video map", .skip),
      ("h1 h2 h3 h4 h5 h6 div section article main header footer aside blockquote pre table ul ol dl figure center address", .block),
      ("fieldset hr tbody thead tfoot caption figcaption body", .block), ("li tr td th dt dd legend", .line),
    ] as [(String, MarkupRole)] {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  /// What the classes of EUR-Lex mean, without the prefix `oj-` or `eli-`.
  private enum Mark {
    case articleLabel, articleHeading, division, documentTitle, final, note
  }

  private static let marks: [String: Mark] = [
    "ti-art": .articleLabel, "title-article-norm": .articleLabel, "sti-art": .articleHeading, "stitle-article-norm": .articleHeading,
    "ti-section-1": .division, "title-division-1": .division, "doc-ti": .documentTitle, "title-annex-1": .documentTitle,
    "main-title": .documentTitle, "title-doc-first": .documentTitle, "final": .final, "signatory": .final, "note": .note,
    "note-tag": .note, "super": .note, "footnote": .note, "footnote-ref": .note, "noteref": .note,
  ]

  private var names: [String] = []
  private var walker = MarkupWalker()
  private var value = TreatyMetadata()
  private var capture = ElementCapture()
  private var headDepth = 0
  private var linkDepth = 0
  private var superscriptDepth = 0
  private var heading: String?
  private var titleStart = 0
  /// What each open element ends: a mark that a class gave it.
  private var open: [(name: String, mark: Mark?)] = []
  private var article: Int?
  private var division: Int?
  private var annex: Int?
  private var conclusion: Int?

  package init(root: XMLElementName) {}

  package mutating func code(for element: XMLElementName) -> Int32 {
    names.append(element.local.lowercased())
    return Int32(names.count - 1)
  }

  package mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    let name = names[Int(element)]
    if name == "html" || name == "body" { value.language = value.language ?? LanguageCode.twoLetters(attributes["lang"]) }
    if name == "head" || headDepth > 0 {
      headDepth += 1
      if name == "title" { capture.begin() }
      if name == "meta" { meta(attributes) }
      return
    }
    if name == "h1" && heading == nil { beginTitle() }
    if name == "a" { linkDepth += 1 }
    if name == "sup" { superscriptDepth += 1 }
    let mark = Self.mark(attributes["class"])
    open.append((name, mark))
    if name == "pre" { walker.builder.whiteSpace = .keep }
    // A number set high that is a link leads to a note.
    if mark == .note || (linkDepth > 0 && superscriptDepth > 0) { return walker.start(.skip) }
    guard let mark, !walker.isSkipping else { return walker.start(Self.roles[name] ?? .inline) }
    begin(mark)
  }

  private static func mark(_ classes: String?) -> Mark? {
    guard let classes else { return nil }
    for name in classes.lowercased().split(separator: " ") {
      let bare = ["oj-", "eli-"].reduce(Substring(name)) { $0.hasPrefix($1) ? $0.dropFirst($1.count) : $0 }
      if let mark = marks[String(bare)] { return mark }
    }
    return nil
  }

  private mutating func meta(_ attributes: borrowing XMLAttributes) {
    guard let name = attributes.first("name", "property")?.lowercased(), let content = attributes.first("content") else { return }
    if name == "dc.language" || name == "language" { value.language = value.language ?? LanguageCode.twoLetters(content) }
    if ["author", "dc.creator", "dc.identifier", "dc.source", "wt.z_docid"].contains(name), value[field: name] == nil {
      value.fields.append((name.replacing(".", with: "_"), content))
    }
  }

  // MARK: - EUR-Lex

  private mutating func begin(_ mark: Mark) {
    switch mark {
    case .articleLabel:
      closeArticle()
      article = walker.open(.article)
      walker.start(.label)
    case .articleHeading: walker.start(article == nil ? .block : .heading)
    case .division:
      closeArticle()
      if let division { walker.close(division) }
      division = walker.open(.chapter)
      walker.start(.heading)
    case .documentTitle:
      let isFirst = heading == nil && article == nil && annex == nil
      if walker.hasArticles {
        closeAll()
        annex = walker.open(.annex)
        walker.start(.heading)
      } else {
        if isFirst { beginTitle() }
        walker.start(.block)
      }
    case .final:
      if conclusion == nil {
        closeAll()
        conclusion = walker.open(.conclusion)
      }
      walker.start(.block)
    case .note: walker.start(.skip)
    }
  }

  private mutating func beginTitle() {
    capture.begin()
    titleStart = walker.builder.count
  }

  private mutating func closeArticle() {
    if let article { walker.close(article) }
    article = nil
  }

  private mutating func closeAll() {
    closeArticle()
    for open in [division, annex, conclusion] { if let open { walker.close(open) } }
    (division, annex, conclusion) = (nil, nil, nil)
  }

  package mutating func end(_ element: Int32) {
    let name = names[Int(element)]
    if headDepth > 0 {
      headDepth -= 1
      if name == "title" { value.title = capture.end() }
      return
    }
    guard let frame = open.popLast() else { return }
    if name == "a" { linkDepth -= 1 }
    if name == "sup" { superscriptDepth -= 1 }
    if capture.isOpen && (name == "h1" || frame.mark == .documentTitle) {
      heading = capture.end()
      walker.builder.markHeading(from: walker.builder.firstVisible(from: titleStart))
    }
    walker.end()
    if name == "pre" { walker.builder.whiteSpace = .collapse }
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    capture.text(bytes)
    if headDepth == 0 { walker.text(bytes) }
  }

  package mutating func finish() -> MarkedText {
    value.title = heading ?? value.title
    if let title = value.title { value.evidence.append(.init(field: "title", value: title, source: "html")) }
    let (text, provisions) = walker.builder.finish()
    return MarkedText(
      text: text, provisions: provisions.inheriting(value.language), metadata: value, warnings: [], isFlat: !walker.hasArticles)
  }
}
