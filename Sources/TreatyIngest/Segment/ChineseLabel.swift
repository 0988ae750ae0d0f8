/// A label of the frame `第…條`, as Chinese, Japanese and Korean texts write it: `第八條之二`, `第三章`, `제5조`.
struct ChineseLabel {
  /// What it opens.
  let kind: LabelKind
  /// The number.
  let reading: NumberReading
  /// Where the label ends, in bytes.
  let end: Int
  /// The language that the frame shows: `zh`, `ko`; Japanese is told by its small words.
  let language: String

  private static let classifiers: [(String, LabelKind)] = [
    ("條", .article), ("条", .article), ("조", .article), ("部分", .part), ("部", .part), ("编", .title), ("編", .title), ("章", .chapter),
    ("장", .chapter), ("節", .section), ("节", .section), ("절", .section), ("條約", .attached),
  ]

  /// The number as text: `8-2`.
  var number: String { reading.text }

  /// Reads a label at the start of a text.
  init?(_ view: TextView, at start: Int) {
    let (frame, length) = view.scalar(at: start)
    guard frame == 0x7B2C || frame == 0xC81C else { return nil }
    var position = view.skipBlanks(start + length)
    guard let value = Self.numeral(view, &position) else { return nil }
    position = view.skipBlanks(position)
    let kinds = Self.classifiers
    guard let (name, kind) = kinds.first(where: { view.matches($0.0, at: position) }) else { return nil }
    position += name.utf8.count
    var suffix = 0
    if view.matches("之", at: position) {
      var after = position + 3
      if let part = Self.numeral(view, &after), part < 30 {
        suffix = part
        position = after
      }
    }
    self.kind = kind
    self.end = position
    self.language = frame == 0x7B2C ? "zh" : "ko"
    reading = NumberReading(value: value, suffix: suffix, form: .chinese, end: position)
  }

  private static func numeral(_ view: TextView, _ position: inout Int) -> Int? {
    var scalars: [UInt32] = []
    while scalars.count < 9 {
      let (value, length) = view.scalar(at: position)
      guard length > 0 else { break }
      if TextView.isBlank(value), !scalars.isEmpty, ChineseNumeral.contains(view.scalar(at: position + length).value) {
        position += length
        continue
      }
      guard ChineseNumeral.contains(value) else { break }
      scalars.append(value)
      position += length
    }
    return ChineseNumeral.parse(scalars)
  }
}

extension ChineseLabel {
  /// Reads a label at the start of a whole text.
  init?(_ view: TextView) {
    self.init(view, at: view.skipSpace(0))
  }
}

extension TextView {
  /// Whether a string stands at an offset, byte by byte.
  func matches(_ string: String, at offset: Int) -> Bool {
    var position = offset
    for byte in string.utf8 {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }
}
