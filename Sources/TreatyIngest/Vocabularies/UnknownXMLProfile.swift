import TreatyText
import TreatyXML

/// XML of no known vocabulary: its text as paragraphs, with a warning.
///
/// An element that directly holds text is a paragraph, unless it stands inside one.
package struct UnknownXMLProfile: VocabularyProfile {
  package static let format = DocumentFormat.xml

  package static func claims(root: XMLElementName) -> Bool { true }

  private let root: XMLElementName
  private var builder = MarkedTextBuilder(whiteSpace: .keep)
  /// Depth of elements, and the depth at which the present paragraph began.
  private var depth = 0
  private var paragraphDepth: Int?
  /// True right behind an end tag: a start tag there is taken for a new block, so that the words of two blocks do not glue.
  private var isBehindEnd = false

  package init(root: XMLElementName) {
    self.root = root
    builder.strayKind = .paragraph
  }

  package mutating func code(for element: XMLElementName) -> Int32 { 0 }

  package mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    depth += 1
    if isBehindEnd { builder.line() }
    isBehindEnd = false
  }

  package mutating func end(_ element: Int32) {
    if let begun = paragraphDepth, begun >= depth {
      builder.close()
      paragraphDepth = nil
      builder.paragraph()
    }
    depth -= 1
    isBehindEnd = true
  }

  package mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isBlank = !bytes.contains { $0 > 0x20 }
    if !isBlank { isBehindEnd = false }
    if paragraphDepth == nil {
      guard !isBlank else { return }
      builder.open(Provision(kind: .paragraph, range: 0..<0))
      paragraphDepth = depth
    }
    builder.text(bytes)
  }

  package mutating func finish() -> MarkedText {
    let (text, provisions) = builder.finish()
    let name = root.namespace.map { "\(root.local) of \($0)" } ?? root.local
    let warning = TreatyWarning(
      code: "xml.unknown", message: "the vocabulary of <\(name)> is not known; its text was read as paragraphs, without articles")
    return MarkedText(text: text, provisions: provisions, metadata: TreatyMetadata(), warnings: [warning])
  }
}
