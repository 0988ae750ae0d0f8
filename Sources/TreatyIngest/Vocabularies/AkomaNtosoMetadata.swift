import TreatyText
import TreatyXML

/// What the first `meta` of an Akoma Ntoso document says.
struct AkomaNtosoMetadata: Sendable {
  /// Elements that hold a title, the best first.
  private static let titleElements = ["docTitle", "longTitle", "shortTitle"]

  private var title: (text: String, rank: Int)?
  /// True when components are the documents themselves, not annexes.
  private(set) var isCollection = false
  private var value = TreatyMetadata()
  private var alias: String?
  private var authors: [(href: String, role: String)] = []
  private var showAs: [String: String] = [:]
  private var keywords: [String] = []
  private var isInWork = false
  private var isInExpression = false
  private static let documentTypes: Set<String> = [
    "act", "bill", "doc", "statement", "judgment", "judgement", "documentCollection", "officialGazette", "portion", "debate",
    "debateReport", "amendment", "amendmentList",
  ]

  /// True when the text of an element would be a better title than the one known.
  func wantsTitle(_ element: String) -> Bool {
    guard let rank = Self.titleElements.firstIndex(of: element) else { return false }
    return title.map { rank < $0.rank } ?? true
  }

  /// Takes the text of an element as title.
  mutating func takeTitle(_ text: String?, of element: String) {
    if let text, let rank = Self.titleElements.firstIndex(of: element) { title = (text, rank) }
  }

  /// An element outside `meta`: the first of a document type says what kind it is.
  mutating func noteDocument(_ name: String, _ attributes: borrowing XMLAttributes) {
    guard value.kind == nil, Self.documentTypes.contains(name) else { return }
    isCollection = name == "documentCollection"
    let declared = attributes["name"]?.split(separator: "/").last.map { $0.lowercased() }
    value.kind = declared.flatMap { $0.isEmpty ? nil : $0 } ?? name
  }

  /// An element inside the first `meta`.
  mutating func start(_ name: String, _ attributes: borrowing XMLAttributes) {
    switch name {
    case "FRBRWork", "FRBRExpression", "FRBRManifestation", "FRBRItem":
      isInWork = name == "FRBRWork"
      isInExpression = name == "FRBRExpression"
    case "FRBRlanguage" where isInExpression: value.language = value.language ?? LanguageCode.twoLetters(attributes["language"])
    case "FRBRdate": date(attributes)
    case "FRBRauthor" where isInWork:
      if let href = attributes["href"] { authors.append((href, attributes["as"] ?? "#author")) }
    case "FRBRalias" where isInWork: if attributes["name"]?.lowercased() == "title" || alias == nil { alias = attributes["value"] }
    case "FRBRuri" where isInWork: field("uri", attributes["value"])
    case "FRBRcountry", "FRBRnumber", "FRBRsubtype", "FRBRname":
      if isInWork { field(String(name.dropFirst(4)).lowercased(), attributes["value"]) }
    case "publication":
      field("publication", attributes.first("showAs", "name"))
      field("publication_date", attributes["date"])
    case "keyword": if let keyword = attributes.first("showAs", "value") { keywords.append(keyword) }
    case "TLCPerson", "TLCOrganization", "TLCRole":
      if let id = attributes.first("eId", "id"), let name = attributes["showAs"] { showAs["#" + id] = name }
      if let href = attributes["href"], let name = attributes["showAs"] { showAs[href] = name }
    default: break
    }
  }

  /// Dates of the work; those of expression and manifestation are of the markup.
  private mutating func date(_ attributes: borrowing XMLAttributes) {
    guard isInWork, let date = attributes["date"]?.split(separator: "T").first.map(String.init), !date.isEmpty else { return }
    let name = attributes["name"]?.lowercased() ?? ""
    if name.contains("sign") || name.contains("adopt") || name.contains("conclu") {
      value.signed = value.signed ?? date
      value.evidence.append(.init(field: "signed", value: date, source: "xml"))
    } else if name.contains("force") || name.contains("commence") {
      value.inForce = value.inForce ?? date
      value.evidence.append(.init(field: "in_force", value: date, source: "xml"))
    }
    field(name.isEmpty ? "date" : "date_\(name.replacing(" ", with: "_"))", date)
  }

  private mutating func field(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    if let present = value.fields.firstIndex(where: { $0.name == name }) {
      if value.fields[present].value != text { value.fields[present].value += "; " + text }
    } else {
      value.fields.append((name, text))
    }
  }

  /// The metadata, when the document has been read.
  mutating func finish() -> TreatyMetadata {
    value.title = title?.text ?? alias
    if let title = value.title { value.evidence.append(.init(field: "title", value: title, source: "xml")) }
    for author in authors {
      let name = showAs[author.href] ?? author.href.split(separator: "/").last.map { String($0.drop { $0 == "#" }) }
      guard let name, !name.isEmpty, !value.parties.contains(where: { $0.name == name }) else { continue }
      value.parties.append(.init(name: name, role: String(author.role.drop { $0 == "#" })))
    }
    if !keywords.isEmpty { field("keywords", keywords.joined(separator: "; ")) }
    return value
  }
}
