/// Where sentences end.
///
/// A full stop, question or exclamation mark ends one when white space follows it (closing quotes and brackets may stand between) and the
/// next word does not begin with a small letter; a full stop after an abbreviation does not. A semicolon before white space always ends
/// one, a colon never: what follows it completes the sentence. The marks of scripts without spaces end one by themselves.
enum SentenceRule {
  /// Whether the marks between two words end a sentence. O(length of the gap and of the first word).
  static func ends(_ bytes: UnsafeBufferPointer<UInt8>, gap: Range<Int>, first: Int, end: Int) -> Bool {
    var position = gap.lowerBound
    var stop: Stop?
    var isAfterOpening = false
    while position < gap.upperBound {
      let (scalar, length) = decodeScalar(bytes, at: position, end: gap.upperBound)
      let start = position
      position += length
      switch scalar {
      case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF0E, 0x964, 0x965, 0x61F, 0x6D4, 0x61B, 0x589, 0x1362: return true
      case 0x2E, 0x2026: stop = start == gap.lowerBound && stop == nil ? .fullStopAfterWord : .other
      case 0x21, 0x3F: stop = .other
      case 0x3B, 0x37E: stop = .semicolon
      case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x202F, 0x205F, 0x3000:
        guard let stop else { continue }
        if stop == .semicolon { return true }
        isAfterOpening = hasOpening(bytes, position..<gap.upperBound)
        if stop == .fullStopAfterWord && isAbbreviation(bytes, first..<gap.lowerBound, next: gap.upperBound, end: end) { return false }
        return isAfterOpening || !startsSmall(bytes, gap.upperBound, end: end)
      case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A: continue
      default: stop = nil
      }
    }
    return false
  }

  private enum Stop {
    case fullStopAfterWord, other, semicolon
  }

  private static func hasOpening(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == 0x28 || bytes[$0] == 0x5B }
  }

  private static func startsSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, end: Int) -> Bool {
    guard position < end else { return false }
    let value = decodeScalar(bytes, at: position, end: end).value
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  /// A single letter (`J.`), a word with a full stop inside (`U.S.`), a title, or a word of numbering before a number.
  private static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, next: Int, end: Int) -> Bool {
    let form = WordForm.form(bytes[word])
    if form.contains(0x2E) { return !form.contains { $0 >= 0x30 && $0 <= 0x39 } }
    if form.count == 1 { return form[0] >= 0x61 && form[0] <= 0x7A }
    if titles.contains(where: { $0.elementsEqual(form) }) { return true }
    return numbering.contains { $0.elementsEqual(form) } && startsNumber(bytes, next, end: end)
  }

  /// A digit, or a roman numeral in capitals.
  private static func startsNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, end: Int) -> Bool {
    var position = start
    while position < end, [0x49, 0x56, 0x58, 0x4C, 0x43].contains(bytes[position]) { position += 1 }
    guard position < end else { return position > start }
    let (scalar, _) = decodeScalar(bytes, at: position, end: end)
    if position == start { return scalar >= 0x30 && scalar <= 0x39 }
    return !WordBreakTable.look(scalar).isWord
  }

  private static let titles: [[UInt8]] = [
    "mr", "mrs", "ms", "messrs", "dr", "prof", "st", "gen", "col", "capt", "lt", "gov", "sen", "rep", "hon", "rev", "sr", "sra", "mme",
    "mlle",
    "vs", "cf", "viz", "approx", "incl", "excl",
  ].map { Array($0.utf8) }

  private static let numbering: [[UInt8]] = [
    "art", "arts", "no", "nos", "nr", "para", "paras", "par", "sec", "secs", "sect", "ch", "chap", "cap", "vol", "vols", "pp", "pt", "fig",
    "tab",
    "ann", "app", "prot", "res", "resol", "doc", "ser", "núm", "num", "fasc", "al", "abs", "ziff", "bd", "st", "stat", "ed", "jan", "feb",
    "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ].map { Array($0.utf8) }
}
