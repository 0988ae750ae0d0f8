import Foundation
@_spi(_Unicode) import Swift
import Testing

@testable import TreatyText

/// A line of a Unicode break test: the text and where it breaks, in bytes.
struct BreakCase {
  var text: String
  var breaks: [Int]

  init(_ line: Substring) {
    text = ""
    breaks = []
    for mark in line.split(separator: " ") {
      switch mark {
      case "÷": breaks.append(text.utf8.count)
      case "×": continue
      default: text.unicodeScalars.append(UInt32(mark, radix: 16).flatMap(Unicode.Scalar.init) ?? " ")
      }
    }
  }
}

/// The folder of measurements beside the package, if it is there; says what is skipped where it is not.
func sharedFolder(_ path: String, for purpose: String, from file: String = #filePath) -> String? {
  var root = URL(fileURLWithPath: file)
  while root.path != "/" && !FileManager.default.fileExists(atPath: root.appendingPathComponent("Package.swift").path) {
    root.deleteLastPathComponent()
  }
  let found = root.deletingLastPathComponent().appendingPathComponent("shared/" + path).path
  if FileManager.default.fileExists(atPath: found) { return found }
  print("skipped: \(purpose) (no ../shared/\(path))")
  return nil
}

/// Segment ends by our rules, the start first.
func segmentBreaks(_ text: String) -> [Int] {
  var breaks = [0]
  Array(text.utf8).withUnsafeBufferPointer { bytes in
    var segmenter = WordSegmenter(bytes, in: 0..<bytes.count)
    while let segment = segmenter.next() { breaks.append(segment.range.upperBound) }
  }
  return breaks
}

/// Segment ends by the standard library, the start first.
func libraryBreaks(_ text: String) -> [Int] {
  var breaks = [0]
  var index = text.startIndex
  while index < text.endIndex {
    index = text._wordIndex(after: index)
    breaks.append(text.utf8.distance(from: text.startIndex, to: index))
  }
  return breaks
}

@Suite struct WordSegmenterTests {
  @Test func everyCaseOfTheUnicodeTest() throws {
    guard let path = sharedFolder("suites/unicode-17.0/TEST_WORD.txt", for: "the Unicode word break test") else { return }
    let cases = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(BreakCase.init)
    #expect(cases.count == 1944)
    for test in cases {
      #expect(segmentBreaks(test.text) == test.breaks, "\(test.text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func breaksAsTheStandardLibraryAroundEveryScalar() {
    var differences: [UInt32] = []
    for value in UInt32(1)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value), value < 0x2_0000 || value % 61 == 0 || (value >> 12) == 0xE0 else { continue }
      let text = "a\(scalar)a1\(scalar)1'\(scalar)\(scalar)"
      if segmentBreaks(text) != libraryBreaks(text) { differences.append(value) }
    }
    #expect(differences.isEmpty)
  }

  @Test func breaksAsTheStandardLibraryInRandomText() {
    var random = SplitMix(seed: 17)
    let scalars: [Unicode.Scalar] = [
      "a", "B", "1", "_", "'", "’", "\"", ".", ":", ",", ";", " ", "\n", "\r", "\u{AD}", "\u{308}", "\u{200D}", "א", "ア", "本", "か", "©",
      "Ⓜ",
      "\u{1F1E6}", "-", "\u{2060}", "é", "\u{2028}", "٣",
    ]
    for _ in 0..<5000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(12) { text.append(scalars[random.below(scalars.count)]) }
      let string = String(text)
      // The library breaks between an apostrophe and a Hebrew letter where WB7 joins them.
      guard !string.unicodeScalars.contains("א") || !string.unicodeScalars.contains("'") else { continue }
      #expect(segmentBreaks(string) == libraryBreaks(string), "\(string.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func saysWhichSegmentsAreWords() {
    let text = "Art. 5: l’État (N° 1,000) 条約 _ __ ¾ ½-a"
    var words: [String] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var segmenter = WordSegmenter(bytes, in: 0..<bytes.count)
      while let segment = segmenter.next() {
        if segment.isWord { words.append(String(decoding: bytes[segment.range], as: UTF8.self)) }
      }
    }
    #expect(words == ["Art", "5", "l’État", "N", "1,000", "条", "約", "a"])
  }
}

/// A small generator of repeatable random numbers (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}
