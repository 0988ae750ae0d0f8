import TreatyCompare

/// A sketch as a part of a document's record.
extension UnitSketch {
  /// Appends the sketch.
  func write(to writer: inout RecordWriter) {
    writer.write(index)
    for text in [kind, number, label, language] { writer.write(text) }
    for flag in [isOperative, isFinal, shingles.isWhole] { writer.write(flag) }
    writer.write(words)
    writer.write(Self.bytes(shingles.hashes))
    writer.write(Self.bytes(minima))
    writer.write(themes) { theme, writer in
      writer.write(theme.theme)
      writer.write(theme.mentions)
      writer.write(theme.tagged)
    }
  }

  /// Reads what ``write(to:)`` wrote.
  init(from reader: inout RecordReader) throws(RecordReader.Damage) {
    let index = try reader.number()
    let (kind, number, label, language) = (try reader.text(), try reader.text(), try reader.text(), try reader.text())
    let (isOperative, isFinal, isWhole) = (try reader.flag(), try reader.flag(), try reader.flag())
    let words = try reader.number()
    let hashes = try Self.numbers(try reader.content())
    let minima = try Self.numbers(try reader.content())
    // Comparing takes an ascending list and a signature of one length for granted.
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }), minima.count == (hashes.isEmpty ? 0 : MinHash.count) else {
      throw RecordReader.Damage()
    }
    let themes = try reader.list { reader throws(RecordReader.Damage) in
      Theme(theme: try reader.number(), mentions: try reader.number(), tagged: try reader.flag())
    }
    self.init(
      index: index, kind: kind, number: number, label: label, language: language, isOperative: isOperative, isFinal: isFinal, words: words,
      shingles: ShingleSet(hashes: hashes, isWhole: isWhole), minima: minima, themes: themes)
  }

  /// Four bytes a number, the lowest first.
  private static func bytes(_ numbers: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 4)
    for number in numbers { for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) } }
    return bytes
  }

  private static func numbers(_ bytes: [UInt8]) throws(RecordReader.Damage) -> [UInt32] {
    guard bytes.count % 4 == 0 else { throw RecordReader.Damage() }
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
    }
  }
}
