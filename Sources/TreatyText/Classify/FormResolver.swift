/// Finds the symbols of a form; asked once for each distinct form, so that wildcards cost nothing in the loop over words.
struct FormResolver: Sendable {
  private var literals: [ArraySlice<UInt8>: [Int32]] = [:]
  /// Globs with one `*`, at their end, by what stands before it.
  private var prefixes: [ArraySlice<UInt8>: [Int32]] = [:]
  /// The lengths of those prefixes, ascending.
  private var prefixLengths: [Int] = []
  /// Other globs that begin with a letter, by that byte; and those that begin with a wildcard.
  private var byFirst: [[(glob: Glob, symbol: Int32)]] = Array(repeating: [], count: 256)
  private var open: [(glob: Glob, symbol: Int32)] = []

  /// Sorts the globs of a table; O(their total length).
  init(_ symbols: SymbolTable) {
    var lengths: Set<Int> = []
    for (number, globs) in symbols.globs.enumerated() {
      for glob in globs {
        let bytes = glob.bytes
        if glob.isLiteral {
          literals[bytes[...], default: []].append(Int32(number))
        } else if let first = bytes.firstIndex(where: { $0 == 0x2A || $0 == 0x3F }), first == bytes.count - 1, bytes[first] == 0x2A {
          prefixes[bytes.dropLast(), default: []].append(Int32(number))
          lengths.insert(first)
        } else if let start = bytes.first, start != 0x2A, start != 0x3F {
          byFirst[Int(start)].append((glob, Int32(number)))
        } else {
          open.append((glob, Int32(number)))
        }
      }
    }
    prefixLengths = lengths.sorted()
  }

  /// The symbols of a form and of what is left of it without an elided article; ascending, ``SymbolTable/any`` left out.
  func symbols(of form: [UInt8]) -> [Int32] {
    var found: [Int32] = []
    add(form[...], &found)
    if let rest = WordForm.withoutElision(form) { add(rest, &found) }
    guard found.count > 1 else { return found }
    found.sort()
    var kept: [Int32] = []
    for symbol in found where kept.last != symbol { kept.append(symbol) }
    return kept
  }

  private func add(_ form: ArraySlice<UInt8>, _ found: inout [Int32]) {
    if let symbols = literals[form] { found += symbols }
    for length in prefixLengths {
      if length > form.count { break }
      if let symbols = prefixes[form.prefix(length)] { found += symbols }
    }
    guard let first = form.first else { return }
    for (glob, symbol) in byFirst[Int(first)] where glob.matches(form) { found.append(symbol) }
    for (glob, symbol) in open where glob.matches(form) { found.append(symbol) }
  }
}
