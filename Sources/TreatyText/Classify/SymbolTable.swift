/// Numbers for what patterns ask of single words: a symbol stands for a word or glob with all its spellings.
struct SymbolTable: Sendable {
  /// The symbol that every word has.
  static let any: Int32 = 0

  /// The globs of each symbol.
  private(set) var globs: [[Glob]] = [[]]
  private var numbers: [[Glob]: Int32] = [:]

  /// The symbol of some globs of which one must take a word.
  mutating func symbol(for globs: [Glob]) -> Int32 {
    if let known = numbers[globs] { return known }
    if globs.contains(where: \.isAny) {
      numbers[globs] = Self.any
      return Self.any
    }
    let number = Int32(self.globs.count)
    self.globs.append(globs)
    numbers[globs] = number
    return number
  }
}
