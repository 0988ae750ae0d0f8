import TreatyText

/// Finds what belongs to the page and not to the text: page numbers, running heads and feet that stand between the lines of a document.
///
/// Nothing is furniture by its words. A page number is a line of digits in a rising sequence over the document; a running head is a short
/// line that comes back at page distance and stands apart or counts up; and both must cut sentences in two, as headings and numbered
/// paragraphs never do.
struct PageFurnitureFinder {
  /// The longest running head, and how often one must come, in UTF-8 bytes and times.
  private static let (longest, fewest) = (90, 3)
  /// Half of the distances of a head or number are at least a short page, in UTF-8 bytes.
  private static let page = 600

  private let bytes: [UInt8]

  init(_ text: ReadingText) { bytes = text.bytes }

  /// A line that may be furniture.
  private struct Candidate {
    var range: Range<Int>
    /// A sum over its letters, the same for lines that differ in digits only; 0 for a line without letters.
    var key: UInt64
    /// The first and the last number in it.
    var numbers: (first: Int, last: Int)?
  }

  /// The lines of page furniture, without their line ends, in order. O(n).
  func find() -> [Range<Int>] {
    let candidates = recurring()
    var groups = heads(candidates)
    if let numbers = pageNumbers(candidates) { groups.append(numbers) }
    guard !groups.isEmpty else { return [] }
    let members = Set(groups.joined())
    let cutting = cuttingMembers(candidates, members.sorted())
    let kept = groups.filter { group in
      let cuts = group.count { cutting.contains($0) }
      return cuts >= 2 && cuts * 3 >= group.count
    }
    return Set(kept.joined()).sorted().map { candidates[$0].range }
  }

  // MARK: Lines

  /// Lines of digits, and short lines whose letters come back.
  private func recurring() -> [Candidate] {
    var size = 1024
    while size < bytes.count / 32 && size < 1 << 20 { size *= 2 }
    var counts = [UInt8](repeating: 0, count: size)
    eachShortLine { range in
      let slot = Int(truncatingIfNeeded: key(range)) & (size - 1)
      if counts[slot] < 255 { counts[slot] += 1 }
    }
    var candidates: [Candidate] = []
    eachShortLine { range in
      let key = key(range)
      guard key == 0 || counts[Int(truncatingIfNeeded: key) & (size - 1)] >= Self.fewest else { return }
      candidates.append(Candidate(range: range, key: key, numbers: numbers(range)))
    }
    return candidates
  }

  private func eachShortLine(_ body: (Range<Int>) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var (first, last) = (start, end)
      while first < last, bytes[first] <= 0x20 { first += 1 }
      while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
      if first < last, last - first <= Self.longest { body(first..<last) }
      start = end + 1
    }
  }

  private func key(_ range: Range<Int>) -> UInt64 { bytes[range].reduce(0) { $0 &+ Self.weights[Int($1)] } }

  /// What each byte adds to a key: letters in either case the same, digits, spaces and marks nothing.
  private static let weights: [UInt64] = (0...255).map { byte -> UInt64 in
    let isLetter = byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    guard isLetter, byte != 0xE2, !(0x80...0xBF).contains(byte) else { return 0 }
    let mixed = UInt64(byte < 0x80 ? byte | 0x20 : byte) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9 | 1
  }

  private func numbers(_ range: Range<Int>) -> (first: Int, last: Int)? {
    let runs = bytes[range].split { $0 < 0x30 || $0 > 0x39 }.filter { $0.count <= 4 }
    guard let first = runs.first, let last = runs.last else { return nil }
    return (Self.value(first), Self.value(last))
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

  // MARK: Groups

  /// Lines of the same letters that come back at page distance and stand apart from the text, or count up.
  private func heads(_ candidates: [Candidate]) -> [[Int]] {
    var byKey: [UInt64: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() where candidate.key != 0 && !beginsSmall(candidate.range.lowerBound) {
      byKey[candidate.key, default: []].append(index)
    }
    let groups = byKey.values.filter { group in
      guard group.count >= Self.fewest, isAtPageDistance(group, candidates) else { return false }
      return countsUp(group, candidates) || group.count { standsApart(candidates[$0].range) } * 2 > group.count
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  /// The longest sequence of lines of digits that rises by one or two.
  private func pageNumbers(_ candidates: [Candidate]) -> [Int]? {
    var best: [Int: (length: Int, line: Int)] = [:]
    var before: [Int: Int] = [:]
    var longest = (length: 0, line: -1)
    for (index, candidate) in candidates.enumerated() where candidate.key == 0 && isPageNumber(candidate.range) {
      guard let value = candidate.numbers?.first else { continue }
      let last = [best[value - 1], best[value - 2]].compactMap { $0 }.max { $0.length < $1.length }
      let length = (last?.length ?? 0) + 1
      before[index] = last?.line
      if length >= best[value]?.length ?? 0 { best[value] = (length, index) }
      if length > longest.length { longest = (length, index) }
    }
    guard longest.length >= Self.fewest else { return nil }
    var chain: [Int] = []
    var line: Int? = longest.line
    while let member = line {
      chain.append(member)
      line = before[member]
    }
    chain.reverse()
    return isAtPageDistance(chain, candidates) ? chain : nil
  }

  /// Digits with nothing about them but what printers put around a page's number: `12`, `- 12 -`, `[12]`, `12/40`.
  private func isPageNumber(_ range: Range<Int>) -> Bool {
    let isDressed = bytes[range].allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte >= 0x80 || [0x20, 0x2D, 0x5B, 0x5D, 0x7C, 0x2F].contains(byte)
    }
    return isDressed && (1...2).contains(bytes[range].split { $0 < 0x30 || $0 > 0x39 }.count)
  }

  private func isAtPageDistance(_ group: [Int], _ candidates: [Candidate]) -> Bool {
    let distances = zip(group, group.dropFirst()).map { candidates[$1].range.lowerBound - candidates[$0].range.lowerBound }.sorted()
    return !distances.isEmpty && distances[distances.count / 2] >= Self.page
  }

  /// Whether the first or the last number of the lines rises from each to the next, but for a few misprints.
  private func countsUp(_ group: [Int], _ candidates: [Candidate]) -> Bool {
    let numbers = group.compactMap { candidates[$0].numbers }
    guard numbers.count == group.count else { return false }
    let pairs = zip(numbers, numbers.dropFirst())
    let enough = (numbers.count - 1) * 4
    return pairs.count { $0.first < $1.first } * 5 >= enough || pairs.count { $0.last < $1.last } * 5 >= enough
  }

  /// Whether a blank line, a form feed or an end of the text is on both sides of a line.
  private func standsApart(_ range: Range<Int>) -> Bool {
    let (before, after) = (gap(before: range.lowerBound), gap(after: range.upperBound))
    return [before, after].allSatisfy { gap in
      gap.lowerBound == 0 || gap.upperBound == bytes.count || bytes[gap].contains(0x0C) || bytes[gap].count { $0 == 0x0A } > 1
    }
  }

  // MARK: Sentences

  /// The members that, with their neighbours, stand in the middle of a sentence.
  private func cuttingMembers(_ candidates: [Candidate], _ members: [Int]) -> Set<Int> {
    var cutting: Set<Int> = []
    var first = 0
    while first < members.count {
      var last = first
      while last + 1 < members.count,
        gap(after: candidates[members[last]].range.upperBound).upperBound == candidates[members[last + 1]].range.lowerBound
      { last += 1 }
      let block = candidates[members[first]].range.lowerBound..<candidates[members[last]].range.upperBound
      if cutsSentence(block) { cutting.formUnion(members[first...last]) }
      first = last + 1
    }
    return cutting
  }

  /// Whether the text before a block is open and the text after it begins small.
  func cutsSentence(_ block: Range<Int>) -> Bool {
    let (before, after) = (gap(before: block.lowerBound).lowerBound, gap(after: block.upperBound).upperBound)
    guard before > 0, after < bytes.count else { return false }
    return !Self.closing.contains(bytes[before - 1]) && beginsSmall(after)
  }

  private static let closing = Set(".;:!?\")".utf8)

  private func beginsSmall(_ position: Int) -> Bool {
    let (scalar, _) = TextView(bytes).scalar(at: position)
    return Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  /// The white space before a place.
  private func gap(before end: Int) -> Range<Int> {
    var start = end
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    return start..<end
  }

  /// The white space after a place.
  private func gap(after start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    return start..<end
  }
}
