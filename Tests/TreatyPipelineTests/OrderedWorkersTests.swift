import Testing

@testable import TreatyPipeline

struct OrderedWorkersTests {
  @Test(arguments: [1, 2, 7])
  func resultsComeInInputOrder(jobs: Int) throws {
    var seen: [Int] = []
    let work: @Sendable (Int, inout Int) -> Int = { item, state in
      state += 1
      // Uneven work, so that threads overtake each other.
      var value = item
      for step in 0..<((item * 7919) % 2000) { value = value &* 31 &+ step }
      return value == .min ? -1 : item
    }
    try OrderedWorkers(jobs: jobs).run(Array(0..<500), makeState: { 0 }, work: work) { seen.append($0) }
    #expect(seen == Array(0..<500))
  }

  @Test(arguments: [1, 3])
  func anErrorInConsumingEndsTheWork(jobs: Int) {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try OrderedWorkers(jobs: jobs).run(Array(0..<100), makeState: { 0 }, work: { item, _ in item }) { _ in
        seen += 1
        if seen == 5 { throw Enough() }
      }
    }
    #expect(seen == 5)
  }

  @Test func nothingToDo() throws {
    try OrderedWorkers(jobs: 2).run([Int](), makeState: { 0 }, work: { item, _ in item }) { _ in Issue.record("called") }
  }
}
