import TreatyXML

/// Gathers users, codes, texts and codings of a project file (`project.qde`).
struct QDAProjectHandler: XMLHandler {
  /// A text before its file is looked for.
  struct Draft {
    var name: String
    var guid: String
    /// The name of its file in the folder of sources.
    var file: String?
    /// Its text where that stands in the project file itself.
    var content: [UInt8]?
    var user: String
    var codings: [QDAProjectFile.Coding] = []
  }

  private enum Element: Int32 {
    case other, user, code, source, selection, coding, reference, content
  }

  var users: [String: String] = [:]
  var codes: [QDAProjectFile.Code] = []
  var sources: [Draft] = []
  var codingsElsewhere = 0
  private var openCodes: [Int] = []
  private var isInSource = false
  private var isContent = false
  private var selection: (place: Range<Int>?, user: String)?
  private var codingUser: String?

  mutating func code(for element: XMLElementName) -> Int32 {
    switch element.local {
    case "User": Element.user.rawValue
    case "Code": Element.code.rawValue
    case "TextSource": Element.source.rawValue
    case "PlainTextSelection": Element.selection.rawValue
    case "Coding": Element.coding.rawValue
    case "CodeRef": Element.reference.rawValue
    case "PlainTextContent": Element.content.rawValue
    default: Element.other.rawValue
    }
  }

  mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    switch Element(rawValue: element) {
    case .user: users[Self.guid(attributes["guid"])] = attributes["name"] ?? attributes["id"] ?? ""
    case .code:
      codes.append(
        QDAProjectFile.Code(guid: Self.guid(attributes["guid"]), name: attributes["name"] ?? "", parent: openCodes.last))
      openCodes.append(codes.count - 1)
    case .source:
      isInSource = true
      let path = attributes["plainTextPath"]?.replacing("internal://", with: "")
      sources.append(
        Draft(
          name: attributes["name"] ?? "", guid: Self.guid(attributes["guid"]), file: path, user: Self.guid(attributes["creatingUser"])))
    case .selection:
      // A selection without a place codes nothing.
      let (start, end) = (attributes["startPosition"].flatMap { Int($0) }, attributes["endPosition"].flatMap { Int($0) })
      let place = start.flatMap { start in end.flatMap { start >= 0 && start <= $0 ? start..<$0 : nil } }
      selection = (place ?? 0..<0, Self.guid(attributes["creatingUser"]))
    case .coding: codingUser = Self.guid(attributes["creatingUser"])
    case .reference: refer(to: Self.guid(attributes["targetGUID"]))
    case .content where isInSource:
      isContent = true
      sources[sources.count - 1].content = []
    default: break
    }
  }

  mutating func end(_ element: Int32) {
    switch Element(rawValue: element) {
    case .code: openCodes.removeLast()
    case .source: isInSource = false
    case .selection: selection = nil
    case .coding: codingUser = nil
    case .content: isContent = false
    default: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isContent { sources[sources.count - 1].content? += bytes }
  }

  private mutating func refer(to code: String) {
    // Notes and links refer to codes too, outside codings.
    guard let codingUser else { return }
    guard isInSource else {
      codingsElsewhere += 1
      return
    }
    let users = [codingUser, selection?.user ?? "", sources[sources.count - 1].user]
    sources[sources.count - 1].codings.append(
      QDAProjectFile.Coding(code: code, user: users.first { !$0.isEmpty } ?? "", place: selection?.place))
  }

  /// Programs write guids in either case, some in braces.
  private static func guid(_ text: String?) -> String {
    (text ?? "").lowercased().filter { $0 != "{" && $0 != "}" }
  }
}
