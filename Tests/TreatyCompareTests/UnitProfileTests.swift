import Testing
import TreatyText

@testable import TreatyCompare

struct UnitProfileTests {
  @Test func `Medians are of units, the spread is of documents`() throws {
    let profile = UnitProfile([
      (genre: "treaty", lengths: [10, 30, 20]), (genre: "treaty", lengths: [90, 70]), (genre: "speech", lengths: [100]),
      (genre: nil, lengths: []),
    ])
    #expect(profile.medianWords == 50)
    #expect(profile.genres.map(\.name) == ["speech", "treaty"])
    #expect(profile.genres.map(\.documents) == [1, 2])
    #expect(profile.genres.map(\.medianWords) == [100, 30])
    #expect(profile.spread == 20...100)
    #expect(profile.joinsGenres && profile.joinsLengths)
  }

  @Test func `The spread leaves a quarter of the documents out at each end`() {
    let lengths: [Int32] = [1, 40, 50, 60, 1000]
    let profile = UnitProfile(lengths.map { (genre: "treaty", lengths: [$0]) })
    #expect(profile.spread == 40...60)
    #expect(!profile.joinsGenres && !profile.joinsLengths)
  }

  @Test(arguments: [(10.0, 20.0, true), (20, 10, true), (11, 20, false), (0, 0, false), (0, 1, true)])
  func `Twofold is a difference`(left: Double, right: Double, expected: Bool) {
    #expect(UnitProfile.differ(left, right) == expected)
  }

  @Test func `Nothing has no median`() {
    #expect(UnitProfile([]) == UnitProfile())
    #expect(UnitProfile([(genre: "treaty", lengths: [7])]).spread == nil)
  }
}
