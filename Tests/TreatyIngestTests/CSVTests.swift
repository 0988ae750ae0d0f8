import Foundation
import Testing
import TreatyText

@testable import TreatyIngest

@Suite("CSV")
struct CSVTests {
  @Test(
    "Reading",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]), ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n", [["a", "b"]]), ("a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]), ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]), ("a,\n,\n", [["a", ""], ["", ""]]),
      ("a\n\n\nb\n", [["a"], ["b"]]), ("", []), ("\n", []), ("a \"quoted\" word,b\n", [["a \"quoted\" word", "b"]]), ("\"\"\n", []),
      ("é,ü\n", [["é", "ü"]]),
    ] as [(String, [[String]])])
  func reading(_ text: String, _ expected: [[String]]) throws {
    #expect(try CSVReader().read(Array(text.utf8)).map(\.fields) == expected)
  }

  @Test(
    "Errors say where",
    arguments: [("a,b\n1,\"2\n3,4\n", 2, 3), ("a\n\"b\" c\n", 2, 4), ("é,\"x\ny\"z\n", 2, 3), ("\"", 1, 1)])
  func errors(_ text: String, _ line: Int, _ column: Int) {
    let error = #expect(throws: CSVError.self) { try CSVReader().read(Array(text.utf8)) }
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test("Lines are counted through quoted line ends")
  func lines() throws {
    let records = try CSVReader().read(Array("a,b\n\"1\n2\r\n3\",x\n\n4,5\n".utf8))
    #expect(records.map(\.line) == [1, 2, 6])
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    let rows = [
      ["a", "b,c", "d\"e"], ["line\nend", "\r\n", " space "], ["", "", ""], ["=1+1", "@x", "-2"], ["é", "𝔄", "\u{FEFF}x"],
      ["''", "\t", ";"], [""], ["'=x", "'x", "＝1"],
    ]
    var table = CSVBytes()
    for row in rows { table.row(row) }
    #expect(try CSVReader().read(table.bytes).map { $0.fields.map(CSVBytes.plain) } == rows.filter { $0 != [""] })
    #expect(String(decoding: table.bytes, as: UTF8.self).contains("\n\"\"\n"), "no blank line")
  }

  @Test("The files of csv-spectrum mean what their JSON says")
  func spectrum() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/suites/csv-spectrum")
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("csvs").path) else {
      print("skipped: csv-spectrum, no folder \(folder.path)")
      return
    }
    for file in files.sorted() where file.hasSuffix(".csv") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent("csvs/\(file)")))
      let json = try Data(contentsOf: folder.appendingPathComponent("json/\(file.dropLast(4)).json"))
      let records = try CSVReader().read(bytes).map(\.fields)
      let header = try #require(records.first)
      let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
      let decoder = JSONDecoder()
      // One file of the suite means an object where the others mean a list; its number is not that of the CSV.
      if let expected = try? decoder.decode([[String: String]].self, from: json) {
        #expect(rows == expected, "\(file)")
      } else {
        let expected = try decoder.decode([String: String].self, from: json)
        #expect(rows.count == 1 && rows[0].keys.sorted() == expected.keys.sorted(), "\(file)")
        #expect(rows.first?["Location Coordinates"] == expected["Location Coordinates"], "\(file)")
      }
      var table = CSVBytes()
      for record in records { table.row(record) }
      #expect(try CSVReader().read(table.bytes).map { $0.fields.map(CSVBytes.plain) } == records, "\(file)")
    }
  }
}
