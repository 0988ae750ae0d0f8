import Yams

/// A YAML file as a tree of values with places: what codebooks, dictionaries and pipelines are read from.
///
/// Duplicate keys, several documents in one file, keys that are not texts, and aliases that grow beyond a budget are errors.
package struct YAMLDocument: Sendable {
  /// The file.
  package let file: SourceFile
  /// The top value; an empty mapping for an empty file.
  package let root: YAMLNode

  /// The most values that a document may have when its aliases are expanded.
  package static let nodeBudget = 500_000
  /// The deepest nesting.
  package static let depthBudget = 100

  /// Parses a file. O(n), with aliases expanded up to the budget.
  ///
  /// - Throws: the first error of the syntax with its place, or every error of keys and aliases.
  package static func parse(_ file: SourceFile) throws(DiagnosticError) -> YAMLDocument {
    if let diagnostic = YAMLKeyScan.aliasInKey(of: file) { throw DiagnosticError([diagnostic]) }
    let node: Node?
    do {
      // The basic resolver gives no tags to plain scalars: `yes` and "yes" are one key, and no number is read as one.
      node = try Parser(yaml: file.text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw DiagnosticError([YAMLSyntaxMessage.diagnostic(for: error, in: file)])
    }
    guard let node else {
      let nothing = YAMLNode(content: .mapping([]), place: SourcePlace(line: 1, column: 1))
      return YAMLDocument(file: file, root: nothing)
    }
    var builder = YAMLTreeBuilder(file: file)
    let root = builder.value(of: node, depth: 0)
    guard builder.diagnostics.isEmpty else { throw DiagnosticError(builder.diagnostics) }
    return YAMLDocument(file: file, root: root)
  }
}

/// Turns the nodes of the YAML library into ours.
private struct YAMLTreeBuilder {
  let file: SourceFile
  let lines: YAMLLines
  var diagnostics: [Diagnostic] = []
  private var count = 0

  init(file: SourceFile) {
    self.file = file
    self.lines = YAMLLines(file)
  }

  mutating func value(of node: Node, depth: Int) -> YAMLNode {
    let place = lines.place(of: node.mark)
    count += 1
    guard count <= YAMLDocument.nodeBudget, depth <= YAMLDocument.depthBudget else {
      if diagnostics.isEmpty {
        let what = depth > YAMLDocument.depthBudget ? "values are nested too deeply" : "aliases make this document too large"
        let limit = depth > YAMLDocument.depthBudget ? YAMLDocument.depthBudget : YAMLDocument.nodeBudget
        diagnostics.append(file.diagnostic(at: place, "\(what) (limit: \(limit))", remedy: "write it with fewer anchors and levels"))
      }
      return YAMLNode(content: .scalar(""), place: place)
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: place)
    case .sequence(let sequence):
      var values: [YAMLNode] = []
      for element in sequence where diagnostics.isEmpty { values.append(value(of: element, depth: depth + 1)) }
      return YAMLNode(content: .sequence(values), place: place)
    case .mapping(let mapping): return YAMLNode(content: .mapping(entries(of: mapping, depth: depth)), place: place)
    case .alias: return YAMLNode(content: .scalar(""), place: place)
    }
  }

  private func scalar(_ scalar: Node.Scalar, at place: SourcePlace) -> YAMLNode {
    let style: YAMLNode.Style
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: style = .quoted
    case .literal, .folded: style = .block
    default: style = .plain
    }
    var node = YAMLNode(content: .scalar(scalar.string), place: place, style: style)
    let line = file.line(place.line)
    node.place.column = YAMLKeyScan.afterProperties(line, column: place.column)
    if style != .block, let map = YAMLScalarMap.map(text: scalar.string, line: line, column: node.place.column) {
      node.columns = map.columns
      node.place.length = max(1, map.length)
    }
    return node
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var merged: [YAMLEntry] = []
    for (keyNode, valueNode) in mapping where diagnostics.isEmpty {
      let key = value(of: keyNode, depth: depth + 1)
      guard let name = key.scalar else {
        diagnostics.append(file.diagnostic(at: key.place, "a key must be a text, not \(key.kind)", remedy: "quote the key"))
        continue
      }
      let value = value(of: valueNode, depth: depth + 1)
      if name == "<<", key.style == .plain {
        merged += merge(value)
      } else {
        entries.append(YAMLEntry(key: name, place: key.place, value: value))
      }
    }
    let own = Set(entries.map(\.key))
    var taken = own
    // Own keys win over merged ones, earlier merged mappings over later ones.
    return merged.filter { taken.insert($0.key).inserted } + entries
  }

  private mutating func merge(_ value: YAMLNode) -> [YAMLEntry] {
    if let entries = value.mapping { return entries }
    if let parts = value.sequence, parts.allSatisfy({ $0.mapping != nil }) { return parts.flatMap { $0.mapping ?? [] } }
    diagnostics.append(file.diagnostic(at: value.place, "`<<` takes a mapping or a list of mappings, not \(value.kind)"))
    return []
  }
}
