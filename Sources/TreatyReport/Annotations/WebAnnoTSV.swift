import TreatyText

/// Documents as INCEpTION and WebAnno import them: WebAnno TSV 3.3, a line a word, the themes in the layer of named entities.
///
/// Source: INCEpTION user's guide, appendix "WebAnno TSV 3.3 file format". Offsets are UTF-16 code units there, as the format asks; a mention of
/// several words has a number in brackets that joins its lines.
package struct WebAnnoTSV: AnnotationFormat {
  package let id = "webanno-tsv"
  private static let layer = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
  private let codebook: Codebook

  /// Annotates with the themes of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  package func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])] {
    var out = "#FORMAT=WebAnno TSV 3.3\n#T_SP=\(Self.layer)|identifier|value\n\n"
    let text = document.treaty.text
    let mentions = AnnotatedMention.all(in: document, codebook)
    var sentence = 0
    var (line, lineUnits) = (0, 0)
    var next = 0
    while line < text.count {
      let end = text.bytes[line...].firstIndex(of: 0x0A) ?? text.count
      let content = String(decoding: text.bytes[line..<end], as: UTF8.self)
      let words = Self.words(text, line..<end)
      if !words.isEmpty {
        sentence += 1
        out += "\n#Text=\(Self.escaped(content, in: .sentence))\n"
        while next < mentions.count, mentions[next].bytes.upperBound <= line { next += 1 }
        append(words, from: line, units: lineUnits, text, sentence, mentions[next...], to: &out)
      }
      lineUnits += content.utf16.count + 1
      line = end + 1
    }
    return [("\(Slug.make(document.treaty.id)).tsv", Array(out.utf8))]
  }

  private func append(
    _ words: [Range<Int>], from line: Int, units: Int, _ text: ReadingText, _ sentence: Int, _ mentions: ArraySlice<AnnotatedMention>,
    to out: inout String
  ) {
    var (byte, unit) = (line, units)
    for (index, word) in words.enumerated() {
      unit += String(decoding: text.bytes[byte..<word.lowerBound], as: UTF8.self).utf16.count
      let form = String(decoding: text.bytes[word], as: UTF8.self)
      let labels = mentions.indices.prefix { mentions[$0].bytes.lowerBound < word.upperBound }
        .filter { mentions[$0].bytes.overlaps(word) }.map { (mentions[$0].themeID, $0 + 1) }
      let values = labels.map { "\(Self.escaped($0.0, in: .cell))[\($0.1)]" }.joined(separator: "|")
      let identifiers = labels.map { "*[\($0.1)]" }.joined(separator: "|")
      out += "\(sentence)-\(index + 1)\t\(unit)-\(unit + form.utf16.count)\t\(form)\t"
      out += labels.isEmpty ? "_\t_\t\n" : "\(identifiers)\t\(values)\t\n"
      unit += form.utf16.count
      byte = word.upperBound
    }
  }

  /// The stretches of a line between white space.
  private static func words(_ text: ReadingText, _ line: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for byte in line {
      let isSpace = text.bytes[byte] <= 0x20
      if isSpace, let begin = start {
        words.append(begin..<byte)
        start = nil
      } else if !isSpace, start == nil {
        start = byte
      }
    }
    if let start { words.append(start..<line.upperBound) }
    return words
  }

  private enum Position {
    case sentence, cell
  }

  private static func escaped(_ text: String, in position: Position) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "[", "]", "|", "_", ";", "*": result += position == .cell ? "\\\(scalar)" : String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
