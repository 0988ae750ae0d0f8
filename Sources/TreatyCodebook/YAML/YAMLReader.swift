/// Reads typed values from a YAML document and gathers everything that is wrong with it.
///
/// A method that cannot give a value reports why and returns `nil`, so that one pass finds all errors of a file.
package struct YAMLReader {
  /// The file.
  package let file: SourceFile
  /// What was found so far, in the order of reading.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Makes a reader of a file.
  package init(file: SourceFile) {
    self.file = file
  }

  /// True when an error was reported.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reports a place of the file.
  package mutating func report(
    _ severity: Diagnostic.Severity = .error, at place: SourcePlace?, _ message: String, remedy: String? = nil, suggestion: String? = nil
  ) {
    diagnostics.append(file.diagnostic(severity, at: place, message, remedy: remedy, suggestion: suggestion))
  }

  /// Adds what another reader found.
  package mutating func report(_ others: [Diagnostic]) {
    diagnostics += others
  }

  /// The entries of a mapping, with an error for each key that is not among the known ones.
  ///
  /// - Parameter owner: what the mapping describes, for messages: `a theme`, `this pipeline`.
  package mutating func fields(_ node: YAMLNode, of owner: String, known: [String]) -> YAMLFields? {
    guard let entries = entries(node, of: owner) else { return nil }
    for entry in entries where !known.contains(entry.key) { reportUnknown(entry, of: owner, known: known) }
    return YAMLFields(entries: entries, place: node.place)
  }

  /// Reports a key that a mapping cannot have, with the nearest one that it can.
  package mutating func reportUnknown(_ entry: YAMLEntry, of owner: String, known: [String]) {
    let suggestion = NearestName.of(entry.key, among: known)
    report(
      at: entry.place, "\(owner) has no key `\(entry.key)`",
      remedy: suggestion == nil ? "keys are: \(known.joined(separator: ", "))" : nil, suggestion: suggestion
    )
  }

  /// The entries of a mapping; nothing for a value that is not there.
  package mutating func entries(_ node: YAMLNode, of owner: String) -> [YAMLEntry]? {
    if node.isNull { return [] }
    guard let entries = node.mapping else {
      report(at: node.place, "\(owner) must be a mapping of keys to values, not \(node.kind)", remedy: "write `key: value` lines below it")
      return nil
    }
    return entries
  }

  /// A text.
  package mutating func string(_ node: YAMLNode?, _ what: String) -> String? {
    guard let node else { return nil }
    guard let text = node.scalar, !node.isNull else {
      report(at: node.place, "\(what) must be a text, not \(node.kind)")
      return nil
    }
    return trimmed(text)
  }

  /// Texts: a list, or one text alone. Each with its node.
  package mutating func strings(_ node: YAMLNode?, _ what: String) -> [(text: String, node: YAMLNode)]? {
    guard let node else { return nil }
    if node.isNull { return [] }
    let nodes = node.sequence ?? [node]
    var texts: [(text: String, node: YAMLNode)] = []
    for element in nodes {
      if let text = string(element, what) { texts.append((text, element)) }
    }
    return texts
  }

  /// A finite decimal number.
  package mutating func number(_ node: YAMLNode?, _ what: String) -> Double? {
    guard let node, let text = string(node, what) else { return nil }
    let isDecimal = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(text), number.isFinite else {
      report(at: node.place, "\(what) must be a number, not `\(text)`", remedy: "write it like 2 or 0.5")
      return nil
    }
    return number
  }

  /// A whole number within a range.
  package mutating func integer(_ node: YAMLNode?, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let node, let text = string(node, what) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      report(at: node.place, "\(what) must be a whole number from \(range.lowerBound) to \(range.upperBound), not `\(text)`")
      return nil
    }
    return number
  }

  /// `true` or `false`; `yes`, `no`, `on` and `off` are taken too.
  package mutating func bool(_ node: YAMLNode?, _ what: String) -> Bool? {
    guard let node, let text = string(node, what) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      report(at: node.place, "\(what) must be true or false, not `\(text)`")
      return nil
    }
  }

  /// One of some words.
  package mutating func choice(_ node: YAMLNode?, _ what: String, among choices: [String]) -> String? {
    guard let node, let text = string(node, what) else { return nil }
    if choices.contains(text) { return text }
    let suggestion = NearestName.of(text, among: choices)
    report(
      at: node.place, "\(what) cannot be `\(text)`", remedy: suggestion == nil ? "it is one of: \(choices.joined(separator: ", "))" : nil,
      suggestion: suggestion
    )
    return nil
  }

  /// One of the cases of an enumeration of words.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?, _ what: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    choice(node, what, among: type.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  /// Throws everything when there is an error; otherwise gives the warnings and notes.
  package func finish() throws(DiagnosticError) -> [Diagnostic] {
    guard !hasErrors else { throw DiagnosticError(diagnostics) }
    return diagnostics
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(scalars[first...last])
  }
}

/// The entries of a mapping whose keys are known.
package struct YAMLFields: Sendable {
  /// The entries in the order of the file.
  package let entries: [YAMLEntry]
  /// Where the mapping begins.
  package let place: SourcePlace

  /// The value of a key.
  package subscript(key: String) -> YAMLNode? {
    entries.first { $0.key == key }?.value
  }

  /// The place of a key.
  package func place(of key: String) -> SourcePlace {
    entries.first { $0.key == key }?.place ?? place
  }
}
