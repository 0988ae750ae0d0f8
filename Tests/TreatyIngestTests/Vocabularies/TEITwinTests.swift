import Foundation
import Testing

@testable import TreatyIngest

/// Letters whose editors also give their plain text.
struct TEITwinTests {
  @Test func `a letter gives the words of its plain text in order`() throws {
    guard let folder = CorpusFolder.url("corpora/tei") else { return }
    let twins = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".plain.txt") }.sorted()
    for twin in twins {
      let name = String(twin.dropLast(".plain.txt".count))
      let plain = try String(contentsOf: folder.appendingPathComponent(twin), encoding: .utf8)
      let lines = plain.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("---") }
      let expected = lines.flatMap(Self.words)
      let bytes = try CorpusFolder.bytes(folder.appendingPathComponent(name + ".xml"))
      let found = Self.words(Substring(try Ingester().ingest(bytes, path: name, id: name).text.string))
      let common = Self.commonInOrder(expected, found)
      #expect(Double(common) >= 0.98 * Double(expected.count), "\(name): \(common) of \(expected.count)")
      // Beyond them stand the editors' headings and the dockets, which the plain text leaves out.
      #expect(found.count - common < 80, "\(name): \(found.count - common) more")
    }
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  /// The length of the longest common subsequence, by the plain table.
  private static func commonInOrder(_ left: [Substring], _ right: [Substring]) -> Int {
    var codes: [Substring: Int] = [:]
    for word in left + right { codes[word] = codes[word] ?? codes.count }
    let rightCodes = right.map { codes[$0, default: 0] }
    var row = [Int32](repeating: 0, count: right.count + 1)
    for word in left {
      let code = codes[word, default: 0]
      var diagonal: Int32 = 0
      row.withUnsafeMutableBufferPointer { row in
        rightCodes.withUnsafeBufferPointer { rightCodes in
          for column in 0..<rightCodes.count {
            let above = row[column + 1]
            row[column + 1] = rightCodes[column] == code ? diagonal + 1 : max(above, row[column])
            diagonal = above
          }
        }
      }
    }
    return Int(row.last ?? 0)
  }
}
