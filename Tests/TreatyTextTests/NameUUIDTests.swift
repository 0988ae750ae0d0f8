import Testing

@testable import TreatyText

struct NameUUIDTests {
  @Test func hasTheFormOfVersionEight() {
    let uuid = NameUUID.make("a", "b")
    #expect(uuid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    #expect(uuid == NameUUID.make("a", "b"))
  }

  @Test func partsDoNotRunTogether() {
    #expect(Set([NameUUID.make("a", "b"), NameUUID.make("ab"), NameUUID.make("ab", ""), NameUUID.make("b", "a")]).count == 4)
  }
}
