import TreatyText

/// Weights and thresholds to be written into a codebook file.
package struct CodebookWeights: Sendable, Equatable {
  /// What one theme gets.
  package struct Theme: Sendable, Equatable {
    /// The theme.
    package var id: String
    /// Its threshold; `nil` to leave it.
    package var threshold: Double?
    /// New weights by index of the pattern; others are left.
    package var weights: [Int: Double]

    /// Makes a change.
    package init(id: String, threshold: Double? = nil, weights: [Int: Double] = [:]) {
      self.id = id
      self.threshold = threshold
      self.weights = weights
    }
  }

  /// A file that has been changed.
  package struct Outcome: Sendable, Equatable {
    /// The text of the file.
    package var text: String
    /// What could not be written at its place, for people to write by hand.
    package var notes: [String]
  }

  /// The changes.
  package var themes: [Theme]

  /// Makes changes.
  package init(themes: [Theme]) { self.themes = themes }

  /// Writes the numbers into the text of a codebook file. Everything else stays as it is: comments, order, spacing, quotes.
  ///
  /// The result is read again and held against what was wanted, so that a file is never damaged.
  ///
  /// - Throws: what is wrong with the file, or that the file is laid out in a way in which numbers cannot be written.
  package func write(into file: SourceFile) throws(DiagnosticError) -> Outcome {
    let old = try CodebookReader.load(file).codebook
    let index = CodebookPlaces(try YAMLDocument.parse(file), file: file)
    var edit = TextEdit(file)
    var notes: [String] = []
    var expected = old
    for change in themes {
      guard let number = expected.themes.firstIndex(where: { $0.id == change.id }) else { continue }
      let theme = old.themes[number]
      guard theme.path == nil, let place = index.themes[theme.id] else {
        notes.append("\(theme.id): stands in an included file; tune that file")
        continue
      }
      for (pattern, weight) in change.weights.sorted(by: { $0.key < $1.key }) where theme.patterns.indices.contains(pattern) {
        let entry = theme.patterns[pattern]
        let position = SourcePosition(line: entry.line, column: entry.column)
        // In a group with a weight of its own, a weight of 1 says nothing, and the group's holds.
        let isHidden = weight == 1 && index.weighted.contains(position)
        if let place = index.patterns[position], !isHidden, edit.set(weight: weight, at: place) {
          expected.themes[number].patterns[pattern].weight = weight
        } else {
          notes.append("\(theme.id), line \(entry.line): write the weight \(Self.text(weight)) of `\(entry.source)` by hand")
        }
      }
      if let threshold = change.threshold {
        if edit.set(threshold: threshold, at: place) {
          expected.themes[number].threshold = threshold
        } else {
          notes.append("\(theme.id), line \(theme.line): write the threshold \(Self.text(threshold)) by hand")
        }
      }
    }
    let text = edit.text
    try verify(text, path: file.path, expected: expected)
    return Outcome(text: text, notes: notes)
  }

  private func verify(_ text: String, path: String, expected: Codebook) throws(DiagnosticError) {
    let new = try CodebookReader.load(text: text, path: path).codebook
    let isAsWanted =
      new.themes.count == expected.themes.count
      && zip(new.themes, expected.themes).allSatisfy { left, right in
        left.id == right.id && left.threshold == right.threshold && left.patterns.count == right.patterns.count
          && zip(left.patterns, right.patterns).allSatisfy {
            $0.source == $1.source && $0.weight == $1.weight && $0.conditions.count == $1.conditions.count && $0.locked == $1.locked
          }
      }
    guard isAsWanted else {
      throw DiagnosticError([
        Diagnostic(
          path: path, message: "the weights cannot be written without changing something else, so nothing was written",
          remedy: "write patterns one a line, without anchors, and tune again")
      ])
    }
  }

  /// A number as a person would write it.
  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : value.description
  }
}

/// A line and column, both from 1.
struct SourcePosition: Hashable {
  var line: Int
  var column: Int
}

/// Where the patterns and themes of a codebook file stand, and in what surroundings.
struct CodebookPlaces {
  /// Where a pattern stands.
  enum PatternPlace {
    /// A text alone in a list: `- attack`.
    case listed(YAMLNode)
    /// A text in brackets or behind a key: `[attack, war]`.
    case inline(YAMLNode)
    /// The value of `pattern`.
    case keyed(pattern: YAMLEntry, weight: YAMLNode?, mapping: YAMLNode, isFlow: Bool)
  }

  /// Where a theme stands.
  struct ThemePlace {
    var threshold: YAMLNode?
    var mapping: YAMLNode
    var isFlow: Bool
  }

  private(set) var patterns: [SourcePosition: PatternPlace] = [:]
  private(set) var themes: [String: ThemePlace] = [:]
  /// Patterns in a group that has a weight.
  private(set) var weighted: Set<SourcePosition> = []
  private let file: SourceFile

  init(_ document: YAMLDocument, file: SourceFile) {
    self.file = file
    for family in document.root["families"]?.mapping ?? [] { addThemes(family.value["themes"]) }
    addThemes(document.root["themes"])
  }

  private mutating func addThemes(_ node: YAMLNode?) {
    for entry in node?.mapping ?? [] {
      if entry.value.mapping != nil {
        themes[entry.key] = ThemePlace(threshold: entry.value["threshold"], mapping: entry.value, isFlow: isFlow(entry.value))
        if let patterns = entry.value["patterns"] { add(patterns) }
      } else {
        themes[entry.key] = ThemePlace(threshold: nil, mapping: entry.value, isFlow: false)
        add(entry.value)
      }
    }
  }

  private mutating func add(_ node: YAMLNode, isWeighted: Bool = false) {
    switch node.content {
    case .scalar:
      if isWeighted { weighted.insert(SourcePosition(line: node.place.line, column: node.place.column)) }
      let before = file.line(node.place.line).unicodeScalars.prefix(node.place.column - 1)
      let isListed = before.last == " " && before.contains("-") && before.allSatisfy { $0 == " " || $0 == "-" }
      patterns[SourcePosition(line: node.place.line, column: node.place.column)] = isListed ? .listed(node) : .inline(node)
    case .sequence(let nodes):
      for element in nodes { add(element, isWeighted: isWeighted) }
    case .mapping(let entries):
      guard let pattern = entries.first(where: { $0.key == "pattern" }) ?? entries.first(where: { $0.key == "patterns" }) else {
        for entry in entries { add(entry.value) }
        return
      }
      if pattern.value.scalar != nil {
        let position = SourcePosition(line: pattern.value.place.line, column: pattern.value.place.column)
        patterns[position] = .keyed(pattern: pattern, weight: node["weight"], mapping: node, isFlow: isFlow(node))
      } else {
        add(pattern.value, isWeighted: node["weight"] != nil)
      }
    }
  }

  private func isFlow(_ node: YAMLNode) -> Bool {
    file.line(node.place.line).unicodeScalars.dropFirst(node.place.column - 1).first == "{"
  }
}

/// Edits of single places of a text, line by line.
private struct TextEdit {
  private let lines: [[Unicode.Scalar]]
  private var replacements: [Int: [(column: Int, length: Int, text: String)]] = [:]
  private var following: [Int: [String]] = [:]
  private let lineEnd: [Unicode.Scalar]

  init(_ file: SourceFile) {
    lines = file.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    lineEnd = lines.first?.last == "\r" && lines.count > 1 ? ["\r", "\n"] : ["\n"]
  }

  mutating func set(weight: Double, at place: CodebookPlaces.PatternPlace) -> Bool {
    let number = CodebookWeights.text(weight)
    switch place {
    case .listed(let node):
      guard node.columns != nil else { return false }
      replace(node.place, length: 0, "pattern: ")
      insert(after: node.place.line, indent: node.place.column - 1, "weight: \(number)")
    case .inline(let node):
      guard node.columns != nil, let text = node.scalar else { return false }
      let written =
        node.style == .quoted
        ? self.text(at: node.place) : "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
      replace(node.place, length: node.place.length, "{pattern: \(written), weight: \(number)}")
    case .keyed(_, let weight?, _, _):
      replace(weight.place, length: weight.place.length, number)
    case .keyed(let pattern, nil, _, let isFlow):
      if isFlow {
        replace(pattern.place, length: 0, "weight: \(number), ")
      } else if pattern.value.columns != nil {
        insert(after: pattern.value.place.line, indent: pattern.place.column - 1, "weight: \(number)")
      } else {
        replace(pattern.place, length: 0, "weight: \(number)\n" + String(repeating: " ", count: pattern.place.column - 1))
      }
    }
    return true
  }

  mutating func set(threshold: Double, at place: CodebookPlaces.ThemePlace) -> Bool {
    let number = CodebookWeights.text(threshold)
    if let node = place.threshold {
      replace(node.place, length: node.place.length, number)
    } else if place.isFlow {
      replace(SourcePlace(line: place.mapping.place.line, column: place.mapping.place.column + 1), length: 0, "threshold: \(number), ")
    } else if let first = place.mapping.mapping?.first {
      replace(first.place, length: 0, "threshold: \(number)\n" + String(repeating: " ", count: first.place.column - 1))
    } else {
      return false
    }
    return true
  }

  private mutating func replace(_ place: SourcePlace, length: Int, _ text: String) {
    replacements[place.line, default: []].append((place.column, length, text))
  }

  private mutating func insert(after line: Int, indent: Int, _ text: String) {
    following[line, default: []].append(String(repeating: " ", count: indent) + text)
  }

  private func text(at place: SourcePlace) -> String {
    guard lines.indices.contains(place.line - 1) else { return "" }
    return String(String.UnicodeScalarView(lines[place.line - 1].dropFirst(place.column - 1).prefix(place.length)))
  }

  /// The text with all edits.
  var text: String {
    var out = String.UnicodeScalarView()
    for (index, scalars) in lines.enumerated() {
      var line = scalars
      let end: [Unicode.Scalar] = scalars.last == "\r" ? ["\r"] : []
      for (column, length, text) in (replacements[index + 1] ?? []).sorted(by: { $0.column > $1.column }) {
        let start = min(column - 1, line.count)
        let new = text.unicodeScalars.flatMap { $0 == "\n" ? end + [$0] : [$0] }
        line.replaceSubrange(start..<min(start + length, line.count), with: new)
      }
      for added in following[index + 1] ?? [] {
        // The last line has no line end of its own to give.
        let isLast = index + 1 == lines.count
        line += (isLast ? lineEnd : ["\n"]) + Array(added.unicodeScalars) + end
      }
      out.append(contentsOf: line)
      if index + 1 < lines.count { out.append("\n") }
    }
    return String(out)
  }
}
