extension RandomAccessCollection {
  /// The elements that start in a range, of a collection that is in the order of the starts; O(log n).
  ///
  /// - Parameters:
  ///   - range: Offsets, in the unit of the starts.
  ///   - start: Where an element starts.
  func starting(in range: Range<Int>, _ start: (Element) -> Int) -> SubSequence {
    self[firstIndex(startingFrom: range.lowerBound, start)..<firstIndex(startingFrom: range.upperBound, start)]
  }

  /// The first element that starts at an offset or behind it; the end where none does.
  private func firstIndex(startingFrom offset: Int, _ start: (Element) -> Int) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if start(self[middle]) < offset {
        low = index(after: middle)
        length -= half + 1
      } else {
        length = half
      }
    }
    return low
  }
}
