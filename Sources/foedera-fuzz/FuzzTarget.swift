/// What is fuzzed: bytes in, and whatever they are, no crash, no stall, and what must always be true is true.
protocol FuzzTarget {
  /// Takes one input.
  static func run(_ bytes: [UInt8])
}

/// The targets by their names in `FOEDERA_FUZZ_TARGET`.
let fuzzTargets: [String: any FuzzTarget.Type] = [
  "xml": XMLTarget.self, "text": TextTarget.self, "codebook": CodebookTarget.self, "dictionary": DictionaryTarget.self,
]
