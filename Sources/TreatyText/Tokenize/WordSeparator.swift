/// What stands between two words that follow each other, ordered by how much it separates.
///
/// A phrase joins over `touching`, `space` and, where it has a hyphen, `hyphen`; gaps also cross `punctuation`; sentences end with
/// `sentenceEnd` and everything after it, paragraphs with `blankLine` and `border`.
enum WordSeparator: UInt8, Comparable {
  case touching, space, hyphen, punctuation, sentenceEnd, blankLine, border

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Judges the text between two words of one piece. O(its length).
  ///
  /// - Parameters:
  ///   - gap: UTF-8 bytes from the end of the first word to the start of the second.
  ///   - first: where the first word starts.
  ///   - end: where the text that may be looked at ends.
  init(_ bytes: UnsafeBufferPointer<UInt8>, gap: Range<Int>, first: Int, end: Int) {
    if gap.isEmpty {
      self = .touching
    } else if gap.count == 1 {
      let byte = bytes[gap.lowerBound]
      self = byte == 0x20 || byte == 0x0A || byte == 0x09 ? .space : byte == 0x2D ? .hyphen : .punctuation
    } else {
      self = Self.judge(bytes, gap: gap, first: first, end: end)
    }
    guard gap.count == 1, self == .punctuation else { return }
    self = Self.judge(bytes, gap: gap, first: first, end: end)
  }

  private static func judge(_ bytes: UnsafeBufferPointer<UInt8>, gap: Range<Int>, first: Int, end: Int) -> WordSeparator {
    var position = gap.lowerBound
    var lineEnds = 0
    var hyphens = 0
    var (marks, spaces, broken) = (false, false, false)
    while position < gap.upperBound {
      let (scalar, length) = decodeScalar(bytes, at: position, end: gap.upperBound)
      position += length
      switch Mark(scalar) {
      case .paragraphSeparator: return .blankLine
      case .lineEnd:
        lineEnds += 1
        if lineEnds > 1 { return .blankLine }
        if hyphens == 1 && !spaces { broken = true }
      case .space: spaces = true
      case .invisible: continue
      case .hyphen:
        hyphens += 1
        lineEnds = 0
        if spaces { marks = true }
      case .dash:
        if gap.count != length { marks = true } else { hyphens = 1 }
      case .other:
        marks = true
        lineEnds = 0
      }
    }
    if !marks && hyphens == 0 { return spaces || lineEnds > 0 ? .space : .touching }
    if !marks && hyphens == 1 && (broken || (!spaces && lineEnds == 0)) { return .hyphen }
    return SentenceRule.ends(bytes, gap: gap, first: first, end: end) ? .sentenceEnd : .punctuation
  }

  /// What a scalar between two words is.
  private enum Mark {
    case space, lineEnd, paragraphSeparator, hyphen, dash, invisible, other

    init(_ scalar: UInt32) {
      switch scalar {
      case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: self = .space
      case 0x0A, 0x0D, 0x85, 0x2028: self = .lineEnd
      case 0x2029: self = .paragraphSeparator
      case 0x2D, 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D: self = .hyphen
      case 0x2013: self = .dash
      case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: self = .invisible
      default: self = .other
      }
    }
  }

  /// The marks between two words as patterns are held against them: white space and invisible marks out, hyphens as `-`.
  static func marks(_ gap: some Sequence<UInt8>, exact: Bool) -> [UInt8] {
    var kept = String.UnicodeScalarView()
    for scalar in String(decoding: Array(gap), as: UTF8.self).unicodeScalars {
      switch Mark(scalar.value) {
      case .space, .lineEnd, .paragraphSeparator, .invisible: continue
      case .hyphen, .dash: kept.append(exact ? scalar : "-")
      case .other: kept.append(!exact && WordForm.isApostrophe(scalar.value) ? "'" : scalar)
      }
    }
    return Array(String(kept).utf8)
  }
}
