import Testing

@testable import TreatyText

struct VisitedPlacesTests {
  @Test(arguments: [0, 1, 23, 24, 25, 26, 200]) func placesAreVisitedOnce(count: Int) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: VisitedPlaces.listed) { memory in
      guard let memory = memory.baseAddress else { return }
      var places = VisitedPlaces(memory)
      let added = (0..<count).map { places.insert($0 * 7) }
      let again = (0..<count).map { places.insert($0 * 7) }
      #expect(added.allSatisfy { $0 })
      #expect(!again.contains(true))
    }
  }
}
