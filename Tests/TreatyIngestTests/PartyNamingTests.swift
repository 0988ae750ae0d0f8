import Testing
import TreatyText

@testable import TreatyIngest

struct PartyNamingTests {
  /// The codes that a party gets, first the one of its own.
  private static func codes(_ party: TreatyMetadata.Party, year: Int?) -> [String] {
    var doubts: [TreatyWarning] = []
    let coded = PartyNaming(directory: .builtIn, year: year).coded(party, &doubts, offset: nil)
    #expect(coded.name == party.name)
    return [coded.codeSystem.map { "\($0):" } ?? "", coded.code ?? "-"] + coded.otherCodes.map { "\($0.system):\($0.code)" }
  }

  @Test func aKnownNameGetsTheCodesOfEverySystem() {
    #expect(Self.codes(.init(name: "Italy"), year: 1926) == ["iso3166-1-alpha-3:", "ITA", "cow:325"])
    #expect(Self.codes(.init(name: "Austria-Hungary"), year: 1882) == ["cow:", "300"])
    #expect(Self.codes(.init(name: "Kingdom of Velmark"), year: 1949) == ["", "-"])
  }

  @Test func aGivenCodeStaysAndBringsTheOthers() {
    #expect(Self.codes(.init(name: "France", code: "220", codeSystem: "cow"), year: 1949) == ["cow:", "220", "iso3166-1-alpha-3:FRA"])
    let tota = TreatyMetadata.Party(name: "CAN", code: "CAN", codeSystem: "iso3166-1-alpha-3")
    #expect(Self.codes(tota, year: 1994) == ["iso3166-1-alpha-3:", "CAN", "cow:20"])
    // A code that contradicts the name is the writer's business, and nothing is added to it.
    #expect(Self.codes(.init(name: "France", code: "325", codeSystem: "cow"), year: 1949) == ["cow:", "325"])
  }

  @Test func aGivenCodeTellsAmbiguousNamesApart() {
    #expect(Self.codes(.init(name: "Germany", code: "265", codeSystem: "cow"), year: 1960) == ["cow:", "265", "iso3166-1-alpha-3:DDR"])
    var doubts: [TreatyWarning] = []
    let open = PartyNaming(directory: .builtIn, year: 1960).coded(.init(name: "Germany"), &doubts, offset: nil)
    #expect(open.code == nil && open.otherCodes == [])
    #expect(doubts.map(\.code) == ["party.ambiguous"])
  }

  @Test func aCodeIsFoundBySystem() {
    let party = TreatyMetadata.Party(
      name: "Italy", code: "ITA", codeSystem: "iso3166-1-alpha-3", otherCodes: [.init(system: "cow", code: "325")])
    #expect(party.code(in: "cow") == "325")
    #expect(party.code(in: "iso3166-1-alpha-3") == "ITA")
    #expect(party.code(in: "own") == nil)
  }
}
