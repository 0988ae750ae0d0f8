import TreatyIngest

/// XML and HTML of every vocabulary.
enum XMLTarget: FuzzTarget {
  static func run(_ bytes: [UInt8]) {
    for format in [Ingester.InputFormat.xml, .auto] {
      guard let treaty = try? Ingester(format: format).ingest(bytes, path: "a.xml", id: "a") else { continue }
      TreatyChecks.check(treaty)
    }
  }
}
