import TreatyText

/// Documents as doccano imports them for sequence labelling: a JSON object a line with the text and `[start, end, theme]` for each mention.
package struct DoccanoRecords: AnnotationFormat {
  package let id = "doccano"
  package let isOneFile = true
  private let codebook: Codebook

  /// Annotates with the themes of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  package func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("document", document.treaty.id)
      writer.key("text")
      writer.value(utf8: document.treaty.text.bytes)
      writer.key("label")
      writer.array { writer in
        for mention in AnnotatedMention.all(in: document, codebook) {
          writer.array { writer in
            writer.value(mention.points.lowerBound)
            writer.value(mention.points.upperBound)
            writer.value(mention.themeID)
          }
        }
      }
    }
    writer.endLine()
    return [("doccano.jsonl", writer.bytes)]
  }
}
