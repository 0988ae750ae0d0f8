/// One pass over a text that finds every label word, every formula and every pair of quotation marks.
struct LabelScanner {
  /// A phrase of the index, where it stands.
  struct Hit {
    /// Its entry in the index; -1 for the frame `第…條`.
    var entry: Int
    /// Where it starts, in bytes.
    var start: Int
    /// Where it ends, in bytes.
    var end: Int

    /// The languages in which it closes a treaty, a bit each.
    var closingLanguages: UInt64 {
      guard entry >= 0 else { return 0 }
      let found = LabelIndex.shared.entries[entry]
      return found.languages(.testimonium) | found.languages(.done)
    }
  }

  /// What the pass finds, each in the order of the text.
  struct Findings {
    /// Label words and formulas.
    var hits: [Hit] = []
    /// Passages in directed quotation marks, marks included.
    var quotations: [Range<Int>] = []
    /// Line feeds.
    var lines = 0
    /// Capital and small ASCII letters.
    var capitals = 0
    var smalls = 0
  }

  private let view: TextView
  private let index = LabelIndex.shared

  init(_ view: TextView) {
    self.view = view
  }

  /// Scans the text; O(n).
  func scan() -> Findings {
    var findings = Findings()
    var quotes = QuotationTracker()
    let count = view.count
    var position = 0
    var previous = Self.none
    let index = index
    let classes = Self.classes
    view.bytes.withUnsafeBufferPointer { bytes in
      index.starts.withUnsafeBufferPointer { starts in
        classes.withUnsafeBufferPointer { classes in
          while position < count {
            let byte = bytes[position]
            guard byte < 0x80 else {
              position = beyondASCII(position, &previous, &findings, &quotes)
              continue
            }
            let kind = classes[Int(byte)]
            if kind != Self.none {
              let isStart = previous == Self.none || previous == Self.small && kind == Self.capital
              if isStart, position + 2 < count, starts[LabelIndex.startKey(byte, bytes[position + 1], bytes[position + 2])] {
                look(at: position, &findings)
              }
              if kind == Self.capital { findings.capitals += 1 } else { findings.smalls += 1 }
            } else if byte == 0x0A {
              findings.lines += 1
            }
            previous = kind
            position += 1
          }
        }
      }
    }
    findings.quotations = quotes.quotations
    return findings
  }

  /// Looks at a scalar beyond ASCII; the offset behind it.
  private func beyondASCII(
    _ position: Int, _ previous: inout UInt8, _ findings: inout Findings, _ quotes: inout QuotationTracker
  ) -> Int {
    let (value, length) = view.scalar(at: position)
    let isLetter = LetterFold.isLetter(value)
    if value >= 0x3041 || value == 0xA7 {
      lookBeyondLatin(at: position, value, &findings)
    } else if isLetter, previous == Self.none || previous == Self.small && LetterFold.isCapital(value) {
      look(at: position, &findings)
    } else if !isLetter {
      quotes.note(value, at: position, length: length)
    }
    previous = !isLetter || value >= 0x3041 ? Self.none : LetterFold.isCapital(value) ? Self.capital : Self.small
    return position + length
  }

  private func look(at position: Int, _ findings: inout Findings) {
    guard let found = index.longest(in: view, at: position) else { return }
    findings.hits.append(Hit(entry: found.entry, start: position, end: found.end))
  }

  private func lookBeyondLatin(at position: Int, _ value: UInt32, _ findings: inout Findings) {
    if value == 0x7B2C || value == 0xC81C {
      if let label = ChineseLabel(view, at: position) { findings.hits.append(Hit(entry: -1, start: position, end: label.end)) }
    } else if let last = findings.hits.last, last.end > position {
      return
    } else {
      look(at: position, &findings)
    }
  }

  private static let none: UInt8 = 0
  private static let capital: UInt8 = 1
  private static let small: UInt8 = 2
  private static let classes: [UInt8] = (0..<128).map { byte in
    switch byte {
    case 0x41...0x5A: 1
    case 0x61...0x7A: 2
    default: 0
    }
  }
}

/// Pairs directed quotation marks: `“…”`, `„…“`, `«…»`; a pair that is not closed is dropped.
struct QuotationTracker {
  /// The closed pairs so far.
  private(set) var quotations: [Range<Int>] = []
  private var open: (mark: UInt32, start: Int)?

  /// Notes a scalar that is no letter.
  mutating func note(_ scalar: UInt32, at position: Int, length: Int) {
    switch scalar {
    case 0xAB, 0x201E, 0x300C, 0x300E: begin(scalar, position)
    case 0x201C:
      if let start = open, start.mark == 0x201E { end(position + length) } else { begin(scalar, position) }
    case 0xBB, 0x201D, 0x300D, 0x300F: end(position + length)
    default: break
    }
  }

  private mutating func begin(_ mark: UInt32, _ position: Int) {
    if let start = open, start.mark == mark, position - start.start < 100_000 { return }
    open = (mark, position)
  }

  private mutating func end(_ position: Int) {
    guard let start = open else { return }
    quotations.append(start.start..<position)
    open = nil
  }
}
