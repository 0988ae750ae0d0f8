extension ReadingText {
  /// The number of UAX #29 words with a letter or digit; O(n).
  package var wordCount: Int {
    bytes.withUnsafeBufferPointer { SpanWordReader.words($0, cuts: [0, $0.count]).count }
  }
}
