/// A word or glob over the forms of words: `*` any run of characters, `?` exactly one code point.
struct Glob: Hashable, Sendable {
  /// The folded UTF-8 bytes; `*` and `?` stand for themselves only as wildcards.
  let bytes: [UInt8]

  /// Takes a folded form.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it has no wildcard.
  var isLiteral: Bool { !bytes.contains { $0 == 0x2A || $0 == 0x3F } }

  /// Whether it takes any word.
  var isAny: Bool { !bytes.isEmpty && bytes.allSatisfy { $0 == 0x2A } }

  /// Whether a form matches as a whole; O(n·m) at worst, O(n) for one wildcard.
  func matches(_ form: some RandomAccessCollection<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { glob in
      form.withContiguousStorageIfAvailable { Self.matches(glob, $0) } ?? Array(form).withUnsafeBufferPointer { Self.matches(glob, $0) }
    }
  }

  private static func matches(_ glob: UnsafeBufferPointer<UInt8>, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    var (position, place) = (0, 0)
    var retry: (glob: Int, form: Int)?
    while place < form.count {
      if position < glob.count, glob[position] == 0x2A {
        position += 1
        retry = (position, place)
      } else if position < glob.count, glob[position] == 0x3F {
        position += 1
        place += length(form[place])
      } else if position < glob.count, glob[position] == form[place] {
        position += 1
        place += 1
      } else if let last = retry {
        retry = (last.glob, last.form + length(form[last.form]))
        (position, place) = (last.glob, last.form + length(form[last.form]))
      } else {
        return false
      }
    }
    while position < glob.count, glob[position] == 0x2A { position += 1 }
    return position == glob.count
  }

  /// The bytes of the code point that begins with a byte of valid UTF-8.
  private static func length(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
