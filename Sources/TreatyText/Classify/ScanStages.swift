import CWordBitmap

/// The stages of the scan by themselves, for measuring; each takes in what the one before it gives.
package final class ScanStages {
  private let scanned = ScannedUnit()
  private let vocabulary: WordVocabulary

  /// Takes the codebook whose words are looked up.
  package init(_ compiled: CompiledCodebook) {
    vocabulary = WordVocabulary(compiled.resolver, roots: compiled.trie.roots)
  }

  /// The masks of word bytes; returns the number of set bits so that the work cannot be left out.
  package static func bitmap(_ text: ReadingText) -> Int {
    var total = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 128) { masks in
        guard let word = masks.baseAddress else { return }
        for start in stride(from: 0, to: bytes.count, by: 4096) {
          word_bitmap(base + start, min(4096, bytes.count - start), word, word + 64)
          total &+= Int(truncatingIfNeeded: word[0])
        }
      }
    }
    return total
  }

  /// The spans that can hold words; returns their number.
  package static func spans(_ text: ReadingText) -> Int {
    var total = 0
    let batch = SpanBatch()
    text.bytes.withUnsafeBufferPointer { SpanScanner.scan($0, in: 0..<$0.count, batch.starts, batch.ends) { total &+= $0 } }
    return total
  }

  /// The words with their classes; returns their number.
  package func words(_ text: ReadingText, _ units: [TreatyUnit]) -> Int {
    var total = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for unit in units {
        scanned.read(bytes, cuts: WordReader.cuts(of: unit, in: text), vocabulary)
        total += scanned.count
      }
    }
    return total
  }
}
