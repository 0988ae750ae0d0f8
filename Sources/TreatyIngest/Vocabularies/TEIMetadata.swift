import TreatyText
import TreatyXML

/// What a TEI header says, and the date of the document's own dateline.
struct TEIMetadata: Sendable {
  private var value = TreatyMetadata()
  private var path: [String] = []
  private var capture = ElementCapture()
  private var captured = ""
  private var titleType: String?
  private var idnoType: String?
  private var actionType: String?
  private var isFirstTitle = true
  /// The date found so far, and how near to the document its source is; the smallest wins.
  private var date: (text: String, rank: Int, source: String)?
  private var bodyDateIsTaken = false

  // MARK: - Header

  /// An element of the header begins.
  mutating func start(_ name: String, _ attributes: borrowing XMLAttributes) {
    path.append(name)
    switch name {
    case "correspAction": actionType = attributes["type"]
    case "title": titleType = attributes["type"]
    case "idno": idnoType = attributes["type"]
    case "language": noteLanguage(attributes.first("ident", "id"))
    case "date", "origDate": headerDate(name, attributes)
    default: break
    }
    if ["title", "author", "idno", "term", "name", "persName", "settlement", "placeName", "repository", "institution", "collection"]
      .contains(name), !capture.isOpen
    {
      capture.begin()
      captured = name
    }
  }

  /// An element of the header ends.
  mutating func end(_ name: String) {
    if capture.isOpen && captured == name, let text = capture.end() { take(name, text) }
    _ = path.popLast()
  }

  /// Text of the header.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { capture.text(bytes) }

  private func isIn(_ element: String) -> Bool { path.contains(element) }

  private mutating func take(_ name: String, _ text: String) {
    switch name {
    case "title" where path.dropLast().last == "titleStmt":
      if isFirstTitle || titleType == "complete" || titleType == "main" && value.title == nil { value.title = text }
      isFirstTitle = false
    case "author" where isIn("titleStmt"): party(text, "author")
    case "idno" where isIn("publicationStmt") || isIn("msIdentifier"): field(idnoType.map { "idno_\($0.lowercased())" } ?? "idno", text)
    case "term" where isIn("keywords"): field("keywords", text)
    case "name", "persName":
      if isIn("correspAction") { party(text, actionType == "received" ? "addressee" : "author") }
    case "settlement", "placeName":
      if isIn("correspAction") { field(actionType == "received" ? "place_received" : "place_sent", text) }
      if path.dropLast().last == "msIdentifier" { field("archive_place", text) }
    case "repository", "institution", "collection": if path.dropLast().last == "msIdentifier" { field(name, text) }
    default: break
    }
  }

  private mutating func party(_ name: String, _ role: String) {
    if !value.parties.contains(where: { $0.name == name }) { value.parties.append(.init(name: name, role: role)) }
  }

  private mutating func field(_ name: String, _ text: String) {
    if let present = value.fields.firstIndex(where: { $0.name == name }) {
      value.fields[present].value += "; " + text
    } else {
      value.fields.append((name, text))
    }
  }

  // MARK: - Dates

  private mutating func headerDate(_ name: String, _ attributes: borrowing XMLAttributes) {
    guard let text = Self.date(attributes) else { return }
    let type = attributes["type"]?.lowercased() ?? ""
    if isIn("correspAction") {
      if actionType != "received" { offer(text, rank: 0, "correspAction") }
    } else if isIn("creation") {
      offer(text, rank: 1, "creation")
    } else if type == "content-date" || type == "created" {
      offer(text, rank: 2, "date of content")
    } else if name == "origDate" || isIn("origin") {
      offer(text, rank: 4, "origin")
    }
  }

  /// A date in the text; only the first dateline is that of the document.
  mutating func noteBodyDate(_ attributes: borrowing XMLAttributes, isDateline: Bool) {
    guard isDateline, !bodyDateIsTaken, let text = Self.date(attributes) else { return }
    bodyDateIsTaken = true
    offer(text, rank: 3, "dateline")
  }

  /// A division of the text, which in volumes of documents carries the dates of its document.
  mutating func noteDivision(_ type: String, _ attributes: borrowing XMLAttributes) {
    guard type == "document" || attributes["subtype"]?.lowercased() == "historical-document" else { return }
    guard let earliest = attributes["doc-dateTime-min"].flatMap(Self.day) else { return }
    let latest = attributes["doc-dateTime-max"].flatMap(Self.day) ?? earliest
    let span = earliest == latest ? earliest : "\(earliest)/\(latest)"
    if date?.source != "document" { offer(span, rank: 2, "document") }
  }

  private mutating func offer(_ text: String, rank: Int, _ source: String) {
    if date.map({ rank < $0.rank }) ?? true { date = (text, rank, source) }
  }

  /// A date as EDTF: exact, an interval, with `?` where the encoder is not sure.
  private static func date(_ attributes: borrowing XMLAttributes) -> String? {
    let doubt = ["low", "unknown"].contains(attributes["cert"]?.lowercased() ?? "") ? "?" : ""
    if let day = attributes.first("when", "when-iso", "value").flatMap(day) { return day + doubt }
    let earliest = attributes.first("notBefore", "from", "notBefore-iso", "from-iso").flatMap(day)
    let latest = attributes.first("notAfter", "to", "notAfter-iso", "to-iso").flatMap(day)
    switch (earliest, latest) {
    case (let first?, let last?): return (first == last ? first : "\(first)/\(last)") + doubt
    case (let first?, nil): return "\(first)/.."
    case (nil, let last?): return "../\(last)"
    case (nil, nil): return nil
    }
  }

  /// The calendar part of `1815-06-09T12:00:00`; `nil` for what is not year, month or day.
  private static func day(_ text: String) -> String? {
    let day = text.split(separator: "T").first.map(String.init) ?? ""
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    return isDigits && [[4], [4, 2], [4, 2, 2]].contains(lengths) ? day : nil
  }

  // MARK: - The rest

  /// A language code of header or text; the first counts.
  mutating func noteLanguage(_ code: String?) {
    value.language = value.language ?? LanguageCode.twoLetters(code)
  }

  /// The metadata, when the document has been read.
  mutating func finish() -> TreatyMetadata {
    if let title = value.title { value.evidence.append(.init(field: "title", value: title, source: "xml")) }
    if let date {
      value.signed = date.text
      value.evidence.append(.init(field: "signed", value: date.text, source: "xml: \(date.source)"))
    }
    return value
  }
}
