import Foundation
import TreatyCompare
import TreatyText

/// A rendering as bytes and back, so that it can wait in a journal for a run that goes on, for the next run, or for a merge.
extension DocumentRendering {
  /// The form of the record; a change of what it holds is a change of this number.
  package static let recordVersion = 2

  /// The record. O(bytes of the rendering).
  package func record() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // So that no number, whatever weights make of it, keeps a document out of a journal.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    var writer = RecordWriter()
    writer.write(rows) { row, writer in writer.write(row) }
    writer.write(Array(try encoder.encode(tally)))
    writer.write(page.slug)
    writer.write(page.title)
    writer.write(page.html)
    writer.write(page.evidence) { evidence, writer in
      writer.write(evidence.theme)
      writer.write(evidence.units) { passage, writer in
        writer.write(passage.index)
        writer.write(passage.label)
        writer.write(passage.mentions)
        writer.write(passage.tagged)
        writer.write(passage.byHand)
      }
    }
    writer.write(warnings) { warning, writer in writer.write(warning) }
    writer.write(decidedByHand)
    writer.write(sketches) { sketch, writer in sketch.write(to: &writer) }
    return writer.bytes
  }

  /// Reads a record.
  ///
  /// - Throws: ``RecordReader/Damage`` when the bytes are none.
  package init(record bytes: [UInt8]) throws(RecordReader.Damage) {
    var reader = RecordReader(bytes)
    rows = try reader.list { reader throws(RecordReader.Damage) in try reader.content() }
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let tally = try? decoder.decode(DocumentTally.self, from: Data(try reader.content())) else { throw RecordReader.Damage() }
    self.tally = tally
    page = DocumentPage(slug: try reader.text(), title: try reader.text(), html: try reader.content(), evidence: [])
    page.evidence = try reader.list { reader throws(RecordReader.Damage) in
      DocumentPage.Evidence(theme: try reader.number(), units: try reader.list(Self.passage))
    }
    warnings = try reader.list { reader throws(RecordReader.Damage) in try reader.text() }
    decidedByHand = try reader.number()
    sketches = try reader.list { reader throws(RecordReader.Damage) in try UnitSketch(from: &reader) }
    guard reader.isAtEnd, rows.count == StreamedTable.allCases.count else { throw RecordReader.Damage() }
  }

  private static func passage(_ reader: inout RecordReader) throws(RecordReader.Damage) -> DocumentPage.Passage {
    DocumentPage.Passage(
      index: try reader.number(), label: try reader.text(), mentions: try reader.number(), tagged: try reader.flag(),
      byHand: try reader.flag())
  }
}
