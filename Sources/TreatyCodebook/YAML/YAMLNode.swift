/// A value of a YAML document with its place. Scalars keep the text as written: `yes`, `1994` and `0x10` are those letters.
package struct YAMLNode: Sendable, Equatable {
  /// What a value is made of.
  package enum Content: Sendable, Equatable {
    /// A text; an empty value is the empty text.
    case scalar(String)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order of the file, merge keys (`<<`) resolved.
    case mapping([YAMLEntry])
  }

  /// How a scalar is written.
  package enum Style: Sendable, Equatable {
    case plain, quoted, block
  }

  /// The content.
  package var content: Content
  /// Where it begins. The length is that of the scalar as written, where that can be told, and 1 otherwise.
  package var place: SourcePlace
  /// How it is written; `plain` for lists and mappings.
  package var style: Style
  /// For a scalar that stands in one line: how many code points of quotes and escapes come before each code point of the text.
  /// `nil` when the text was folded from several lines.
  package var columns: [Int]?

  /// Makes a node.
  package init(content: Content, place: SourcePlace, style: Style = .plain, columns: [Int]? = nil) {
    self.content = content
    self.place = place
    self.style = style
    self.columns = columns
  }

  /// True for a value that is not there: `key:`, `key: ~`, `key: null`.
  package var isNull: Bool {
    guard style == .plain, case .scalar(let text) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The text of a scalar.
  package var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  /// The values of a list.
  package var sequence: [YAMLNode]? {
    if case .sequence(let nodes) = content { return nodes }
    return nil
  }

  /// The entries of a mapping.
  package var mapping: [YAMLEntry]? {
    if case .mapping(let entries) = content { return entries }
    return nil
  }

  /// What the value is, for messages.
  package var kind: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The value of a key of a mapping.
  package subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key == key }?.value
  }

  /// The place of a stretch of a scalar's text, in code points; the place of the whole where it cannot be told.
  package func place(of range: Range<Int>) -> SourcePlace {
    guard let columns, let first = columns.indices.contains(range.lowerBound) ? columns[range.lowerBound] : columns.last.map({ $0 + 1 })
    else { return place }
    let last = range.upperBound - 1
    let end = columns.indices.contains(last) && last >= range.lowerBound ? columns[last] + 1 : first + 1
    return SourcePlace(line: place.line, column: place.column + first, length: end - first)
  }
}

/// A key and its value.
package struct YAMLEntry: Sendable, Equatable {
  /// The key, as written.
  package var key: String
  /// Where the key stands.
  package var place: SourcePlace
  /// The value.
  package var value: YAMLNode

  /// Makes an entry.
  package init(key: String, place: SourcePlace, value: YAMLNode) {
    self.key = key
    self.place = place
    self.value = value
  }
}
