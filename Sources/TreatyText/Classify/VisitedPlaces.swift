/// The places of one search: most searches visit a handful, for which a list on the stack is quicker than hashing.
struct VisitedPlaces {
  /// How many places the list takes.
  static let listed = 24

  private let few: UnsafeMutablePointer<Int>
  private var count = 0
  private var many: Set<Int> = []

  /// - Parameter memory: room for ``listed`` places, valid as long as the value is used.
  init(_ memory: UnsafeMutablePointer<Int>) { few = memory }

  /// Adds a place; false when it was there.
  mutating func insert(_ place: Int) -> Bool {
    guard many.isEmpty else { return many.insert(place).inserted }
    for index in 0..<count where few[index] == place { return false }
    if count < Self.listed {
      few[count] = place
      count += 1
    } else {
      many = Set(UnsafeBufferPointer(start: few, count: count))
      many.insert(place)
    }
    return true
  }
}
