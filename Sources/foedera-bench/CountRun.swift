import Foundation
import TreatyText

/// Counts the themes of one file, window by window, in little memory; a whole process for others to time.
struct CountRun {
  /// Bytes read at a time; a window is cut at the last blank line, or line end, so that no word is parted.
  static let window = 1 << 20

  private let path: String
  private let codebook: Codebook

  init(text: String, themes: String) throws {
    path = text
    codebook = ThemeFile.codebook(try String(contentsOfFile: themes, encoding: .utf8))
  }

  func run() throws {
    let compiled = try CompiledCodebook(codebook)
    var classifier = Classifier(compiled)
    var counts = Array(repeating: 0, count: codebook.themes.count)
    var words = 0
    try Self.windows(path) { text in
      for tags in classifier.classify(text, units: Units.cut(text), context: DocumentContext(), collect: .none) {
        words += tags.words
        for tag in tags.themes { counts[tag.theme] += tag.mentions }
      }
    }
    for (theme, count) in zip(codebook.themes, counts) { print("\(theme.id)\t\(count)") }
    print("words\t\(words)")
  }

  /// Pushes the windows of a file.
  static func windows(_ path: String, _ sink: (ReadingText) -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw CocoaError(.fileReadNoSuchFile) }
    var rest: [UInt8] = []
    while let data = try file.read(upToCount: window), !data.isEmpty {
      rest.append(contentsOf: data)
      let cut = (rest.lastIndex(of: 0x0A) ?? rest.count - 1) + 1
      sink(ReadingText(validated: Array(rest[..<cut])))
      rest.removeFirst(cut)
    }
    sink(ReadingText(validated: rest))
  }
}

/// Units of a plain text.
enum Units {
  /// Stretches of about 2,000 bytes that end with a line, the size of an article.
  static func cut(_ text: ReadingText) -> [TreatyUnit] {
    var units: [TreatyUnit] = []
    var start = 0
    while start < text.count {
      var end = min(start + 2000, text.count)
      while end < text.count && text.bytes[end - 1] != 0x0A { end += 1 }
      units.append(TreatyUnit(index: units.count, kind: .article, range: start..<end))
      start = end
    }
    return units
  }
}
