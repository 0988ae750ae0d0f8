import Testing

@testable import TreatyText

struct SymbolSetTests {
  @Test func agreesWithASetOfNumbers() {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32((state >> 33) % bound)
    }
    for _ in 0..<200 {
      let (one, other) = ((0..<next(9)).map { _ in next(400) }, (0..<next(9)).map { _ in next(400) })
      let (left, right) = (SymbolSet(one), SymbolSet(other))
      #expect(left.meets(right) == !Set(one).isDisjoint(with: other))
      for symbol in Int32(0)..<400 { #expect(left.contains(symbol) == one.contains(symbol)) }
    }
  }
}
