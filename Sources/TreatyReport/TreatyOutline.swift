import TreatyText

/// Renders what was read of a document for a person's eye: what is known, the structure as an indented tree, the doubts.
///
/// A line a provision: label, heading, its first words where it has neither, how many paragraphs and items it holds, its place in code points, and how
/// sure the reader is where that is less than certain. Paragraphs and items are counted, not listed, where they stand in an article.
package struct TreatyOutline: Sendable {
  private let treaty: Treaty
  private let words: Int
  private let map: CodePointMap

  /// Makes a renderer. O(text).
  package init(_ treaty: Treaty, words: Int) {
    self.treaty = treaty
    self.words = words
    map = CodePointMap(treaty.text)
  }

  /// The outline, with a line end at its end.
  package var text: String {
    let tree = treeLines
    let warnings = treaty.warnings.map { warning in
      let place = warning.offset.map { " at \(map.codePoint(atByte: $0))" } ?? ""
      return "  \(warning.code)\(place): \(warning.message)"
    }
    let doubts = warnings.isEmpty ? "no doubts\n" : "doubts\n\(warnings.joined(separator: "\n"))\n"
    return head + "\n" + tree.joined(separator: "\n") + (tree.isEmpty ? "" : "\n\n") + doubts
  }

  private var head: String {
    let metadata = treaty.metadata
    let guessed = treaty.encodingGuessed ? " (guessed)" : ""
    let rows: [(String, String?)] = [
      ("title", metadata.title), ("kind", metadata.kind),
      ("parties", metadata.parties.isEmpty ? nil : metadata.parties.map(\.name).joined(separator: "; ")), ("signed", metadata.signed),
      ("in force", metadata.inForce), ("language", metadata.language),
      ("format", "\(treaty.format.rawValue), \(treaty.encoding)\(guessed)"),
      ("length", "\(map.count) characters, \(words) words, \(Self.count(articles, "article"))"),
    ]
    let lines = rows.compactMap { name, value in
      value.map { "\(name)\(String(repeating: " ", count: 10 - name.count))\(Self.onOneLine($0))" }
    }
    return "\(treaty.id)\n" + lines.joined(separator: "\n") + "\n"
  }

  private var articles: Int { treaty.provisions.count { $0.kind == .article } }

  private var treeLines: [String] {
    var depths = [Int](repeating: 0, count: treaty.provisions.count)
    var inside = [[Provision.Kind: Int]](repeating: [:], count: treaty.provisions.count)
    var isListed = [Bool](repeating: true, count: treaty.provisions.count)
    for (index, provision) in treaty.provisions.enumerated() {
      guard let parent = provision.parent else { continue }
      depths[index] = depths[parent] + 1
      guard provision.kind == .paragraph || provision.kind == .item else { continue }
      // Paragraphs of a document without articles are its structure; those of an article are its detail.
      let listed = treaty.provisions[parent].kind == .body && provision.kind == .paragraph
      isListed[index] = listed
      if !listed { count(provision.kind, above: parent, listed: isListed, in: &inside) }
    }
    return treaty.provisions.indices.filter { isListed[$0] }.map { line(of: $0, depth: depths[$0], inside: inside[$0]) }
  }

  /// Counts a part at the nearest provision that has a line of its own.
  private func count(_ kind: Provision.Kind, above parent: Int, listed: [Bool], in inside: inout [[Provision.Kind: Int]]) {
    var holder = parent
    while !listed[holder], let next = treaty.provisions[holder].parent { holder = next }
    inside[holder][kind, default: 0] += 1
  }

  private func line(of index: Int, depth: Int, inside: [Provision.Kind: Int]) -> String {
    let provision = treaty.provisions[index]
    let range = map.codePoints(provision.range)
    var parts = [provision.label ?? provision.kind.rawValue]
    if let number = provision.number, provision.printed != nil { parts[0] += " (is \(number))" }
    if let heading = provision.heading { parts.append(heading) }
    if provision.label == nil && provision.heading == nil { parts.append("“\(firstWords(of: provision))”") }
    if let version = provision.version { parts.append("version \(version)") }
    let counts = [(Provision.Kind.paragraph, "paragraph"), (.item, "item")].compactMap { kind, name in
      inside[kind].map { Self.count($0, name) }
    }
    if !counts.isEmpty { parts.append("(\(counts.joined(separator: ", ")))") }
    parts.append("[\(range.lowerBound)–\(range.upperBound)]")
    if provision.confidence < 0.995 { parts.append("\(Int((provision.confidence * 100).rounded())) %") }
    return String(repeating: "  ", count: depth + 1) + Self.onOneLine(parts.joined(separator: "  "))
  }

  private func firstWords(of provision: Provision) -> String {
    let bytes = treaty.text.bytes[provision.range].prefix(160)
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0.isNewline }.prefix(6)
    return words.joined(separator: " ") + " …"
  }

  private static func count(_ count: Int, _ name: String) -> String { "\(count) \(name)\(count == 1 ? "" : "s")" }

  private static func onOneLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
