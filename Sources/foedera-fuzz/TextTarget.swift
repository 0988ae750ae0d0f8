import TreatyIngest

/// Plain text: decoding, segmentation, metadata.
enum TextTarget: FuzzTarget {
  static func run(_ bytes: [UInt8]) {
    guard let treaty = try? Ingester(format: .text).ingest(bytes, path: "a.txt", id: "a") else { return }
    TreatyChecks.check(treaty)
  }
}
