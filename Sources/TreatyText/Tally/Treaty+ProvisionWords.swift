extension Treaty {
  /// The UAX #29 words with a letter or digit of each provision, headings and all that it holds included. O(n + p log n).
  ///
  /// Words end at the borders of provisions and of their headings, as they do for the classifier.
  package func wordsOfProvisions() -> [Int] {
    var cuts: Set<Int> = [0, text.count]
    for provision in provisions {
      cuts.formUnion([provision.range.lowerBound, provision.range.upperBound])
      if let heading = provision.headingRange { cuts.formUnion([heading.lowerBound, heading.upperBound]) }
    }
    let borders = cuts.filter { $0 >= 0 && $0 <= text.count }.sorted()
    let starts = cleanText.bytes.withUnsafeBufferPointer { SpanWordReader.words($0, cuts: borders).map(\.range.lowerBound) }
    return provisions.map { provision in
      Self.count(starts, before: provision.range.upperBound) - Self.count(starts, before: provision.range.lowerBound)
    }
  }

  /// How many of ascending numbers are below a limit.
  private static func count(_ numbers: [Int], before limit: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
