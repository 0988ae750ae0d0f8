import TreatyIngest
import TreatyReport

/// What a journal keeps of one input: where it stands in the corpus, by what it is known again, and what came of it.
struct JournalFrame {
  /// What came of an input.
  enum Content {
    /// A document, rendered; a record of ``DocumentRendering``.
    case rendered([UInt8])
    /// An input that could not be read.
    case quarantined(QuarantineEntry)
  }

  /// The position of the input in the corpus listing.
  var index: Int
  /// The hash of everything that the content depends on: see ``RenderingKey/key(of:bytes:metadata:)``; empty for quarantined inputs.
  var key: [UInt8]
  /// The bytes of the input file.
  var inputBytes: Int
  /// What came of it.
  var content: Content

  /// The frame as the journal holds it, without length and checksum.
  var payload: [UInt8] {
    var writer = RecordWriter()
    writer.write(key)
    writer.write(index)
    writer.write(inputBytes)
    switch content {
    case .rendered(let record):
      writer.write(true)
      writer.write(record)
    case .quarantined(let entry):
      writer.write(false)
      writer.write(entry.path)
      writer.write(entry.error.code.name)
      writer.write(entry.error.message)
      writer.write(entry.error.line)
      writer.write(entry.error.column)
      writer.write(entry.error.offset)
    }
    return writer.bytes
  }

  /// Makes a frame.
  init(index: Int, key: [UInt8], inputBytes: Int, content: Content) {
    self.index = index
    self.key = key
    self.inputBytes = inputBytes
    self.content = content
  }

  /// Reads a frame.
  init(payload: [UInt8]) throws(RecordReader.Damage) {
    var reader = RecordReader(payload)
    key = try reader.content()
    index = try reader.number()
    inputBytes = try reader.number()
    if try reader.flag() {
      content = .rendered(try reader.content())
    } else {
      let path = try reader.text()
      guard let code = IngestError.Code(name: try reader.text()) else { throw RecordReader.Damage() }
      let error = IngestError(
        code: code, message: try reader.text(), line: try reader.optionalNumber(), column: try reader.optionalNumber(),
        offset: try reader.optionalNumber())
      content = .quarantined(QuarantineEntry(path: path, error: error))
    }
    guard reader.isAtEnd else { throw RecordReader.Damage() }
  }
}
