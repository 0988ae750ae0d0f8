import TreatyText

/// Reading text as blocks of lines for markup, with the mentions that lie in one line marked where they stand.
struct MarkedLines {
  /// A stretch of a line: plain, or marked by a mention.
  struct Run {
    /// Bytes of the reading text.
    var bytes: Range<Int>
    /// The place in ``MarkedLines/mentions``.
    var mention: Int?
  }

  private let text: ReadingText
  /// What is marked: of mentions that overlap the one that begins first, of those the longest; ascending.
  let mentions: [AnnotatedMention]

  init(_ text: ReadingText, _ mentions: [AnnotatedMention]) {
    self.text = text
    var kept: [AnnotatedMention] = []
    let order = mentions.sorted { ($0.bytes.lowerBound, -$0.bytes.count, $0.theme) < ($1.bytes.lowerBound, -$1.bytes.count, $1.theme) }
    for mention in order where (kept.last?.bytes.upperBound ?? 0) <= mention.bytes.lowerBound { kept.append(mention) }
    self.mentions = kept
  }

  /// The paragraphs of a range, parted by blank lines, each a list of lines, each a list of runs. O(length + log mentions).
  func paragraphs(in range: Range<Int>) -> [[[Run]]] {
    var paragraphs: [[[Run]]] = []
    var lines: [[Run]] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = text.bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      if let line = ProvisionTree.trimmed(start..<end, text.bytes) {
        lines.append(runs(in: line))
      } else if !lines.isEmpty {
        paragraphs.append(lines)
        lines = []
      }
      start = end + 1
    }
    return lines.isEmpty ? paragraphs : paragraphs + [lines]
  }

  /// The text of a run.
  func string(_ run: Run) -> String { String(decoding: text.bytes[run.bytes], as: UTF8.self) }

  /// The text of a range on one line, white space made single.
  func string(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func runs(in line: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var position = line.lowerBound
    var index = mentions.partitioningIndex { $0.bytes.lowerBound >= line.lowerBound }
    while index < mentions.count, mentions[index].bytes.lowerBound < line.upperBound {
      let bytes = mentions[index].bytes
      if bytes.upperBound <= line.upperBound {
        if bytes.lowerBound > position { runs.append(Run(bytes: position..<bytes.lowerBound)) }
        runs.append(Run(bytes: bytes, mention: index))
        position = bytes.upperBound
      }
      index += 1
    }
    if position < line.upperBound { runs.append(Run(bytes: position..<line.upperBound)) }
    return runs
  }
}

extension Array {
  /// The first index whose element meets a condition that, once met, holds to the end. O(log n).
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
