import Dispatch
import Synchronization

/// Makes the independent parts of a whole on several threads and hands them on in their order, so that threads change no byte.
struct ConcurrentParts: Sendable {
  /// The number of threads, at least 1.
  let jobs: Int

  /// Makes every part.
  ///
  /// - Parameters:
  ///   - count: how many parts there are; the costly ones should come first.
  ///   - make: makes one part from its number alone; runs on any thread.
  /// - Returns: the parts in the order of their numbers.
  func all<Part: Sendable>(_ count: Int, make: @Sendable (Int) -> Part) -> [Part] {
    guard jobs > 1, count > 1 else { return (0..<count).map(make) }
    let next = Atomic(0)
    let made = Mutex<[Int: Part]>([:])
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let part = make(number)
        made.withLock { $0[number] = part }
      }
    }
    return made.withLock { made in (0..<count).compactMap { made[$0] } }
  }
}
