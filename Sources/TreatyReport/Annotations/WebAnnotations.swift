import TreatyText

/// Mentions as W3C Web Annotations, a JSON object a line, each with position and quotation so that it survives a change of the text.
///
/// Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017. Identifiers are made of document, theme and place, so that the same
/// input gives the same file; there is no time of creation for the same reason.
package struct WebAnnotations: AnnotationFormat {
  package let id = "web-annotation"
  /// Bytes of text quoted before and after.
  private static let context = 32
  package let isOneFile = true
  private let codebook: Codebook

  /// Annotates with the themes of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  package func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])] {
    var writer = JSONWriter()
    let source = "urn:uuid:" + NameUUID.make("document", document.treaty.id, document.treaty.sha256)
    for mention in AnnotatedMention.all(in: document, codebook) {
      append(mention, document.treaty, source: source, to: &writer)
      writer.endLine()
    }
    return [("annotations.jsonl", writer.bytes)]
  }

  private func append(_ mention: AnnotatedMention, _ treaty: Treaty, source: String, to writer: inout JSONWriter) {
    let place = "\(mention.points.lowerBound)-\(mention.points.upperBound)"
    writer.object { writer in
      writer.field("@context", "http://www.w3.org/ns/anno.jsonld")
      writer.field("id", "urn:uuid:" + NameUUID.make("annotation", source, mention.themeID, mention.pattern, place))
      writer.field("type", "Annotation")
      writer.field("motivation", "classifying")
      writer.key("body")
      writer.object { writer in
        writer.field("type", "SpecificResource")
        writer.field("source", "urn:uuid:" + NameUUID.make("concept", codebook.id, mention.themeID))
        writer.field("purpose", "classifying")
        writer.key("selector")
        writer.object { writer in
          writer.field("type", "FragmentSelector")
          writer.field("value", mention.themeID)
        }
      }
      writer.key("target")
      writer.object { writer in
        writer.field("source", source)
        writer.key("selector")
        writer.array { writer in appendSelectors(mention, treaty.text, to: &writer) }
      }
    }
  }

  private func appendSelectors(_ mention: AnnotatedMention, _ text: ReadingText, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("type", "TextPositionSelector")
      writer.field("start", mention.points.lowerBound)
      writer.field("end", mention.points.upperBound)
    }
    let before = Self.codePointStart(text, max(0, mention.bytes.lowerBound - Self.context))
    let after = Self.codePointStart(text, min(text.count, mention.bytes.upperBound + Self.context))
    writer.object { writer in
      writer.field("type", "TextQuoteSelector")
      writer.key("exact")
      writer.value(utf8: text.bytes[mention.bytes])
      writer.key("prefix")
      writer.value(utf8: text.bytes[before..<mention.bytes.lowerBound])
      writer.key("suffix")
      writer.value(utf8: text.bytes[mention.bytes.upperBound..<max(after, mention.bytes.upperBound)])
    }
  }

  /// The start of the code point that a byte belongs to.
  private static func codePointStart(_ text: ReadingText, _ byte: Int) -> Int {
    var byte = byte
    while byte > 0, byte < text.count, text.bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
    return byte
  }
}
