import TreatyText

/// A first metadata table for a folder: what the files show, with the evidence, and empty cells where they show nothing.
package struct MetadataDraft: Sendable {
  /// The columns, in their order: those that mean something to the program, then the evidence.
  package static let headings = MetadataColumn.allCases.map(\.rawValue) + ["evidence"]

  package init() {}

  /// The table of the documents, in their order.
  ///
  /// - Parameter root: the folder below which paths are given, as the user wrote it.
  package func table(of treaties: [Treaty], root: String = "") -> String {
    var table = CSVBytes(header: Self.headings)
    for treaty in treaties { table.row(row(of: treaty, root: root)) }
    return String(decoding: table.bytes, as: UTF8.self)
  }

  private func row(of treaty: Treaty, root: String) -> [String] {
    let metadata = treaty.metadata
    return MetadataColumn.allCases.map { column in
      switch column {
      case .path: Self.relative(treaty.path, root)
      case .id: treaty.id
      case .title: metadata.title ?? ""
      case .kind: metadata.kind ?? ""
      case .genre: metadata.genre ?? ""
      case .parties: PartyCell.write(metadata.parties)
      case .signed: metadata.signed ?? ""
      case .inForce: metadata.inForce ?? ""
      case .ended: metadata.ended ?? ""
      case .family: metadata.family ?? ""
      case .language: metadata.language ?? ""
      case .versionDate, .relation, .archive, .source, .rights, .atop: metadata[field: column.rawValue] ?? ""
      }
    } + [evidence(of: treaty)]
  }

  /// `signed 1949-04-04 (text at 6402, 0.95): Done at …; …`
  private func evidence(of treaty: Treaty) -> String {
    let map = CodePointMap(treaty.text)
    return treaty.metadata.evidence.map { item in
      var text = "\(item.field) \(item.value) (\(item.source)"
      if let range = item.range { text += " at \(map.codePoint(atByte: range.lowerBound))" }
      text += ", \(item.confidence.hundredths))"
      if let range = item.range, item.field != "title" { text += ": " + Self.excerpt(treaty.text, range) }
      return text
    }.joined(separator: "; ")
  }

  /// At most 80 characters of the text, on one line.
  private static func excerpt(_ text: ReadingText, _ range: Range<Int>) -> String {
    let words = text[range].split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 80 ? words.prefix(79) + "…" : words
  }

  private static func relative(_ path: String, _ root: String) -> String {
    let folder = root.hasSuffix("/") || root.isEmpty ? root : root + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}
