import Testing

@testable import TreatyText

@Suite struct UnitDecisionTests {
  private func theme(_ id: String, _ patterns: [String], weight: Double = 1, _ change: (inout Theme) -> Void = { _ in }) -> Theme {
    var theme = Theme(id: id, patterns: patterns.map(ShortPattern.pattern))
    for index in theme.patterns.indices { theme.patterns[index].weight = weight }
    change(&theme)
    return theme
  }

  @Test func scoresAddWeightsAndReachThresholds() throws {
    let codebook = Codebook(
      id: "c",
      themes: [
        theme("half", ["attack"], weight: 0.5),
        theme("once", ["attack"]) {
          $0.scoring = .patterns; $0.threshold = 2
        },
      ])
    let one = try findings(codebook, "attack").tags.themes
    #expect(one.map(\.score) == [0.5, 1] && one.map(\.tagged) == [false, false])
    let two = try findings(codebook, "attack attack").tags.themes
    #expect(two.map(\.score) == [1, 1] && two.map(\.mentions) == [2, 2] && two.map(\.tagged) == [true, false])
  }

  /// One mention is enough up to the length that is called long; beyond, the threshold rises with the square root, at most twofold.
  @Test(arguments: [(1, 10, true), (1, 11, false), (2, 40, true), (2, 400, true), (1, 400, false)])
  func longUnitsAskForMore(_ mentions: Int, _ words: Int, _ isTagged: Bool) throws {
    var codebook = Codebook(id: "c", themes: [theme("t", ["attack"])])
    codebook.longUnit = 10
    let text = String(repeating: "attack ", count: mentions) + String(repeating: "word ", count: words - mentions)
    #expect(try findings(codebook, text).tags.themes.map(\.tagged) == [isTagged])
    codebook.longUnit = nil
    #expect(try findings(codebook, text).tags.themes.map(\.tagged) == [true])
  }

  @Test func exclusionComesBeforeImplication() throws {
    let codebook = Codebook(
      id: "c",
      themes: [
        theme("a", ["war"]) { $0.excludedBy = ["b"] }, theme("b", ["peace"]) { $0.implies = ["c"] }, theme("c", []) { $0.implies = ["d"] },
        theme("d", ["never"]),
      ])
    let tags = try findings(codebook, "war and peace").tags.themes
    #expect(tags.map(\.theme) == [0, 1, 2, 3] && tags.map(\.tagged) == [false, true, true, true] && tags.map(\.mentions) == [1, 1, 0, 0])
  }

  @Test func suppressedMentionsSayByWhat() throws {
    let codebook = Codebook(id: "c", themes: [theme("t", ["attack", "armed attack", "attack on"])])
    let found = try findings(codebook, "armed attack on", collect: .all)
    #expect(found.texts == ["armed attack", "attack", "attack on"])
    #expect(found.tags.mentions.map(\.suppressedBy) == [nil, 0, 0] && found.tags.themes.map(\.mentions) == [1])
  }

  @Test func attributesComeFromTheSentence() throws {
    var codebook = Codebook(id: "c", themes: [theme("t", ["assist*"])])
    codebook.attributes = [
      Codebook.Attribute(name: "force", values: [("shall", [ShortPattern.pattern("shall")]), ("may", [ShortPattern.pattern("may")])])
    ]
    let found = try findings(codebook, "They may, and shall, assist. They may assist. Assistance.")
    #expect(found.tags.mentions.map { $0.attributes.map(\.value) } == [["shall"], ["may"], []])
  }
}
