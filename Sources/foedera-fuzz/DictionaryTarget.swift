import TreatyCodebook

/// Dictionaries of other tools: the first byte chooses the format, the rest is the file; what can be read is written in every format.
enum DictionaryTarget: FuzzTarget {
  private static let extensions = ["yml", "dic", "lc3", "cat", "ykd", "jsonl", "csv", "qdc", "rdf", "txt"]

  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let path = "d.\(extensions[Int(first) % extensions.count])"
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    guard let loaded = try? CodebookReader.load(text: text, path: path) else { return }
    for format in DictionaryFormats.all { _ = format.write(loaded) }
  }
}
