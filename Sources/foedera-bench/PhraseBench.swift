import Foundation
import TreatyText

/// Phrases of two to five words drawn from the text: compiling and scanning with 500 and with many.
struct PhraseBench {
  private let text: ReadingText
  private let count: Int

  init(text: String, count: Int) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: text))
    self.text = ReadingText(validated: Array(data))
    self.count = count
  }

  func run() throws {
    Machine.print()
    let units = Units.cut(text)
    for number in [500, count] {
      let codebook = codebook(number)
      let compiling = Stopwatch.median(of: 5) { try? CompiledCodebook(codebook) }.seconds
      let compiled = try CompiledCodebook(codebook)
      let cold = Stopwatch.median(of: 5) {
        var classifier = Classifier(compiled)
        return classifier.classify(text, units: units, context: DocumentContext(), collect: .none).count
      }.seconds
      var classifier = Classifier(compiled)
      let warm = Stopwatch.median(of: 5) {
        classifier.classify(text, units: units, context: DocumentContext(), collect: .none).count
      }.seconds
      let size = Double(text.count) / 1e6
      print(
        "\(number) patterns: compile \(decimal(compiling * 1000)) ms, cold \(decimal(size / cold)) MB/s, warm \(decimal(size / warm)) MB/s")
    }
  }

  /// Phrases at even distances, the same every time.
  private func codebook(_ number: Int) -> Codebook {
    var patterns: [TreatyText.Pattern] = []
    var seen: Set<String> = []
    let step = max(1, text.count / (number + number / 2))
    var place = 0
    while place < text.count && patterns.count < number {
      let words = text[boundary(place)..<boundary(min(place + 60, text.count))].split { !$0.isLetter }.dropFirst()
      let phrase = words.prefix(2 + patterns.count % 4).joined(separator: " ").lowercased()
      if words.count > 2, seen.insert(phrase).inserted { patterns.append(ThemeFile.pattern(phrase)) }
      place += step
    }
    return Codebook(id: "phrases", themes: [Theme(id: "all", patterns: patterns)])
  }

  private func boundary(_ place: Int) -> Int {
    var place = place
    while place < text.count && text.bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}
