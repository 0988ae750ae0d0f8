import TreatyText

/// Documents as brat shows them: the text, its annotations in stand-off form, and once the list of labels (`annotation.conf`).
///
/// brat wants labels without spaces and no line end inside an annotation: one that crosses a line end is given in pieces.
/// Source: brat standoff format, brat.nlplab.org/standoff.html.
package struct BratAnnotations: AnnotationFormat {
  package let id = "brat"
  private let codebook: Codebook

  /// Annotates with the themes of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  package func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])] {
    let name = Slug.make(document.treaty.id)
    let text = document.treaty.text
    var lines: [UInt8] = []
    for (index, mention) in AnnotatedMention.all(in: document, codebook).enumerated() {
      let pieces = Self.pieces(of: mention, text)
      guard !pieces.isEmpty else { continue }
      let places = pieces.map { "\($0.points.lowerBound) \($0.points.upperBound)" }.joined(separator: ";")
      lines += Array("T\(index + 1)\t\(Self.label(mention.themeID)) \(places)\t".utf8)
      lines += pieces.map { Array(text.bytes[$0.bytes]) }.joined(separator: [0x20])
      lines.append(0x0A)
      lines += Array("#\(index + 1)\tAnnotatorNotes T\(index + 1)\t\(mention.pattern)\n".utf8)
    }
    return [("\(name).txt", Array(text.bytes)), ("\(name).ann", lines)]
  }

  package var folderFiles: [(name: String, content: [UInt8])] {
    let labels = codebook.themes.map { Self.label($0.id) }.joined(separator: "\n")
    return [("annotation.conf", Array("[entities]\n\(labels)\n\n[relations]\n\n[events]\n\n[attributes]\n".utf8))]
  }

  /// The stretches between line ends and tabs.
  private static func pieces(of mention: AnnotatedMention, _ text: ReadingText) -> [(bytes: Range<Int>, points: Range<Int>)] {
    var pieces: [(bytes: Range<Int>, points: Range<Int>)] = []
    var (start, startPoint, point) = (mention.bytes.lowerBound, mention.points.lowerBound, mention.points.lowerBound)
    func end(_ byte: Int) {
      if byte > start { pieces.append((start..<byte, startPoint..<point)) }
    }
    for byte in mention.bytes {
      let value = text.bytes[byte]
      if value == 0x0A || value == 0x0D || value == 0x09 {
        end(byte)
        (start, startPoint) = (byte + 1, point + 1)
      }
      if byte + 1 == mention.bytes.upperBound || text.bytes[byte + 1] & 0xC0 != 0x80 { point += 1 }
    }
    end(mention.bytes.upperBound)
    return pieces
  }

  private static func label(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.map { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" ? $0 : "_" }))
  }
}
