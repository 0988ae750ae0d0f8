import Foundation
import Testing
import TreatyCompare
import TreatyReport
import TreatyText

@testable import TreatyPipeline

@Suite struct SampleDesignTests {
  private func candidates(_ count: Int) -> [SampleDesign.Candidate] {
    (0..<count).map { index in
      SampleDesign.Candidate(
        document: index / 10, unit: index % 10, themes: index % 4 == 0 ? [0] : index % 25 == 1 ? [0, 1] : [],
        year: index < 30 ? nil : 1900 + index)
    }
  }

  @Test(arguments: [
    (10, [100, 100], [5, 5]), (30, [100, 400], [10, 20]), (7, [1, 1, 100], [1, 1, 5]), (3, [9, 9, 9], [1, 1, 1]),
    (50, [10, 20], [10, 20]),
    (12, [2, 100, 100], [1, 6, 5]), (1, [], []), (5, [4, 4], [3, 2]),
  ])
  func `Units go to strata as square roots say`(size: Int, sizes: [Int], expected: [Int]) {
    #expect(SampleDesign.allocate(size, to: sizes) == expected)
  }

  @Test func `All units are placed whatever the strata`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let sizes = (0..<(1 + generator.next(below: 8))).map { _ in 1 + generator.next(below: 60) }
      let size = sizes.count + generator.next(below: 80)
      let counts = SampleDesign.allocate(size, to: sizes)
      #expect(counts.reduce(0, +) == min(size, sizes.reduce(0, +)))
      #expect(zip(counts, sizes).allSatisfy { 1 <= $0 && $0 <= $1 })
    }
  }

  @Test func `Weights add up to the corpus and the seed decides`() throws {
    let all = candidates(500)
    for properties in [[SampleDesign.Property.theme], [.tagged], [.theme, .decade], []] {
      let design = SampleDesign(properties: properties, size: 120, seed: 5)
      let drawn = try design.draw(all)
      #expect(drawn.count == 120 && Set(drawn.map { $0.document * 10 + $0.unit }).count == 120)
      #expect(abs(drawn.reduce(0) { $0 + 1 / $1.probability } - 500) < 1e-6)
      #expect(try design.draw(all) == drawn)
      #expect(try SampleDesign(properties: properties, size: 120, seed: 6).draw(all) != drawn)
    }
  }

  @Test func `A unit with several themes stands under the rarest`() {
    let strata = SampleDesign(properties: [.theme], size: 10, seed: 1).strata(of: candidates(100))
    #expect(strata.map(\.count) == [72, 25, 3])
  }

  @Test func `Chances are what the sheet says`() throws {
    var counts = [Int](repeating: 0, count: 60)
    let all = candidates(60)
    var probability: [Int: Double] = [:]
    for seed in 0..<2000 {
      for unit in try SampleDesign(properties: [.theme], size: 12, seed: UInt64(seed)).draw(all) {
        counts[unit.document * 10 + unit.unit] += 1
        probability[unit.document * 10 + unit.unit] = unit.probability
      }
    }
    for (unit, count) in counts.enumerated() {
      let expected = probability[unit] ?? -1
      #expect(abs(Double(count) / 2000 - expected) < 5 * (expected * (1 - expected) / 2000).squareRoot() + 1e-9)
    }
  }

  @Test func `Too small a sample says how large it must be`() {
    #expect { try SampleDesign(properties: [.theme, .decade], size: 3, seed: 1).draw(candidates(500)) } throws: {
      "\($0)".contains("each needs one unit at least")
    }
  }
}

@Suite struct RunComparisonTests {
  private static let units = "document,unit,kind,theme,mentions,score,tagged,covered\n"
  private static let mentions = "document,unit,theme,pattern,line,start,end,text,suppressed_by\n"

  private func withRuns(_ body: (String, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("runs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let runs = [
      (
        "one",
        "a,0,article,war,1,1,1,1\na,1,article,war,1,1,1,1\na,0,article,peace,0,0,0,1\na,1,article,peace,,,,0\nb,0,article,war,1,1,1,1\n",
        "a,0,war,war,3,5,8,war,\na,1,war,hostil*,4,20,31,hostilities,\nb,0,war,war,3,0,3,war,\n"
      ),
      (
        "two",
        "a,0,article,war,2,2,1,1\na,1,article,war,0,0,0,1\na,0,article,peace,1,1,1,1\na,1,article,peace,0,0,0,1\nc,0,article,war,0,0,0,1\n",
        "a,0,war,war*,3,5,8,war,\na,0,war,\"arms, \"\"all\"\"\",9,12,16,\"arms\nrace\",\na,0,war,war,3,5,8,war,war*@5-8\na,0,peace,peace,7,1,4,'-pea,\n"
      ),
    ]
    for (name, units, mentions) in runs {
      let run = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
      try Data((Self.units + units).utf8).write(to: run.appendingPathComponent("units.csv"))
      try Data((Self.mentions + mentions).utf8).write(to: run.appendingPathComponent("mentions.csv"))
    }
    try body(folder.appendingPathComponent("one").path, folder.appendingPathComponent("two").path)
  }

  @Test func `Units and mentions gained and lost, by theme and pattern`() throws {
    try withRuns { first, second in
      let difference = try RunComparison.difference(first, second)
      #expect(difference.documents == 1 && difference.onlyInFirst == ["b"] && difference.onlyInSecond == ["c"])
      #expect(difference.themes.map(\.id) == ["peace", "war"])
      let (peace, war) = (difference.themes[0], difference.themes[1])
      #expect(peace.unitsGained.map(\.unit) == [0] && peace.unitsGained[0].evidence.map(\.text) == ["-pea"])
      #expect(war.unitsLost.map(\.unit) == [1] && war.unitsLost[0].evidence.map(\.pattern) == ["hostil*"] && war.unitsGained.isEmpty)
      #expect(war.unitsBefore == 2 && war.unitsAfter == 1 && war.mentionsBefore == 2 && war.mentionsAfter == 2)
      let patterns = war.patterns.map { "\($0.pattern) +\($0.gained.count) -\($0.lost.count) \($0.takenOver) \($0.handedOver)" }
      #expect(patterns == [#"arms, "all" +1 -0 0 0"#, "hostil* +0 -1 0 0", "war +0 -0 0 1", "war* +0 -0 1 0"])
      #expect(war.patterns[0].gained[0].text == "arms\nrace")
      let text = String(decoding: RunDifferenceTable(difference).text, as: UTF8.self)
      #expect(text.contains("- unit a#1  “hostilities” (hostil*)") && text.contains("+ a#0 12-16  “arms race”"))
      #expect(String(decoding: RunDifferenceJSON.text(difference), as: UTF8.self).contains(#""handed_over":1"#))
    }
  }

  @Test func `A run has no difference to itself`() throws {
    try withRuns { first, _ in
      let difference = try RunComparison.difference(first, first)
      #expect(difference.themes.allSatisfy { !$0.isChanged } && difference.documents == 2)
      #expect(String(decoding: RunDifferenceTable(difference).text, as: UTF8.self).contains("No unit and no mention was gained or lost."))
    }
  }

  @Test func `A folder that is no run is named`() {
    #expect { try RunComparison.difference("/nonexistent", "/nonexistent") } throws: { "\($0)".contains("/nonexistent/units.csv") }
  }

  @Test func `Shares leave out what is not covered`() throws {
    try withRuns { first, _ in
      let shares = try RunShares.read(folder: first)
      #expect(shares == ["war": 1, "peace": 0])
    }
  }
}
