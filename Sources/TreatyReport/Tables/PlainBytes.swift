/// The printable ASCII characters that a format writes as they are: most cells hold nothing else and need no look at each character.
struct PlainBytes: Sendable {
  /// Inside a JSON string.
  static let json = PlainBytes(except: "\"\\")
  /// In a cell of a Markdown table.
  static let markdown = PlainBytes(except: "\\`*_{}[]#|~!<>&")
  /// In a cell of a LaTeX table.
  static let latex = PlainBytes(except: "\\&%$#_{}~^<>-'`\"[]*?!")

  private let isPlain: [Bool]

  /// - Parameter special: the ASCII characters that the format escapes.
  private init(except special: String) {
    isPlain = (0...255).map { (0x20...0x7E).contains($0) && !special.utf8.contains(UInt8($0)) }
  }

  /// Whether a text is written as it is. False says nothing: other characters may be written as they are, too.
  func hold(_ text: String) -> Bool { text.utf8.allSatisfy { isPlain[Int($0)] } }
}
