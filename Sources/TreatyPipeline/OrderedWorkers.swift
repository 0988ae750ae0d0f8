import Foundation

/// Runs a function over many items on several threads and hands the results on in the order of the items.
///
/// Results never depend on scheduling: each is made from its item alone and consumed in input order. At most ``window`` items are
/// under way or waiting, so memory does not grow with their number.
package struct OrderedWorkers: Sendable {
  /// The number of threads, at least 1.
  package var jobs: Int
  /// How many items may be ahead of the one consumed next.
  package var window: Int

  /// Makes a crew.
  ///
  /// - Parameter jobs: threads; `nil` for one a core.
  package init(jobs: Int? = nil) {
    self.jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    window = self.jobs * 8
  }

  /// Works through `items`.
  ///
  /// - Parameters:
  ///   - makeState: called once on each thread: a place for tables that a thread keeps, such as a classifier.
  ///   - work: makes one result; runs on any thread.
  ///   - consume: takes the results on the calling thread, in the order of the items; an error it throws ends the work.
  package func run<Item: Sendable, State, Output: Sendable>(
    _ items: [Item], makeState: @escaping @Sendable () -> State, work: @escaping @Sendable (Item, inout State) -> Output,
    consume: (Output) throws -> Void
  ) throws {
    guard jobs > 1, items.count > 1 else {
      var state = makeState()
      for item in items { try consume(work(item, &state)) }
      return
    }
    let queue = OrderedQueue<Output>(count: items.count, window: window)
    for _ in 0..<min(jobs, items.count) {
      let thread = Thread {
        var state = makeState()
        while let index = queue.claim() { queue.deliver(work(items[index], &state), at: index) }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    defer { queue.stop() }
    while let output = queue.next() { try consume(output) }
  }
}

/// Results between the threads that make them and the one that consumes them. Every access holds the lock.
private final class OrderedQueue<Output: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private let window: Int
  private var claimed = 0
  private var consumed = 0
  private var stopped = false
  private var waiting: [Int: Output] = [:]

  init(count: Int, window: Int) {
    self.count = count
    self.window = window
  }

  /// The next item for a worker, as soon as the window allows; `nil` when there is none.
  func claim() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while !stopped && claimed < count && claimed >= consumed + window { condition.wait() }
    guard !stopped, claimed < count else { return nil }
    claimed += 1
    return claimed - 1
  }

  func deliver(_ output: Output, at index: Int) {
    condition.lock()
    waiting[index] = output
    if index == consumed { condition.broadcast() }
    condition.unlock()
  }

  /// The next result in order; `nil` after the last.
  func next() -> Output? {
    condition.lock()
    defer { condition.unlock() }
    guard consumed < count else { return nil }
    while true {
      if let output = waiting.removeValue(forKey: consumed) {
        consumed += 1
        condition.broadcast()
        return output
      }
      condition.wait()
    }
  }

  func stop() {
    condition.lock()
    stopped = true
    condition.broadcast()
    condition.unlock()
  }
}
