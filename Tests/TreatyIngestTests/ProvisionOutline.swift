import TreatyText

@testable import TreatyIngest

/// A treaty as lines that a person can compare: one a provision, indented by its depth, with the text that no child covers.
enum ProvisionOutline {
  static func dump(_ treaty: Treaty) -> String {
    var lines: [String] = []
    let metadata = treaty.metadata
    lines.append("format \(treaty.format.rawValue)")
    let known: [(String, String?)] = [
      ("title", metadata.title), ("kind", metadata.kind), ("language", metadata.language), ("signed", metadata.signed),
      ("in force", metadata.inForce), ("ended", metadata.ended),
    ]
    for (name, value) in known { if let value { lines.append("\(name) \(value)") } }
    for party in metadata.parties {
      lines.append(["party", party.name, party.code ?? "-", party.role ?? "-"].joined(separator: " "))
    }
    for field in metadata.fields { lines.append("\(field.name): \(field.value)") }
    for warning in treaty.warnings { lines.append("! \(warning.code)") }
    for (index, provision) in treaty.provisions.enumerated() { lines.append(line(index, provision, treaty)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ index: Int, _ provision: Provision, _ treaty: Treaty) -> String {
    var depth = 0
    var parent = provision.parent
    while let above = parent {
      depth += 1
      parent = treaty.provisions[above].parent
    }
    var parts = [String(repeating: "  ", count: depth) + provision.kind.rawValue]
    if let number = provision.number { parts.append(number) }
    if let label = provision.label { parts.append("[\(label)]") }
    if let heading = provision.heading { parts.append("(\(heading))") }
    if provision.heading == nil, provision.label == nil, let heading = provision.headingRange { parts.append("{\(treaty.text[heading])}") }
    if let language = provision.language, language != treaty.metadata.language { parts.append("@\(language)") }
    let firstChild = treaty.provisions[(index + 1)...].first { $0.parent == index }?.range.lowerBound ?? provision.range.upperBound
    let start = provision.headingRange?.upperBound ?? provision.range.lowerBound
    if start < firstChild {
      let own = treaty.text[start..<firstChild].split(whereSeparator: { $0 == " " }).joined(separator: " ")
      let shown = own.replacingOccurrences("\n", "¶").trimming("¶ ")
      if !shown.isEmpty { parts.append("| \(shown)") }
    }
    return parts.joined(separator: " ")
  }

  /// What is wrong with the structure of a treaty; nothing when it keeps every promise of the model.
  static func faults(_ treaty: Treaty) -> [String] {
    var faults: [String] = []
    let bytes = treaty.text.bytes
    if bytes.contains(0x0D) { faults.append("a carriage return in the reading text") }
    if String(validating: bytes, as: UTF8.self) == nil { faults.append("not UTF-8") }
    var covered = [Bool](repeating: false, count: bytes.count)
    var ends: [Int?: Int] = [:]
    var lastStart = 0
    for (index, provision) in treaty.provisions.enumerated() {
      let name = "provision \(index) \(provision.kind.rawValue) \(provision.number ?? "")"
      if provision.range.lowerBound < lastStart { faults.append("\(name) out of order") }
      lastStart = provision.range.lowerBound
      if provision.range.upperBound > bytes.count { faults.append("\(name) beyond the text") }
      if let parent = provision.parent {
        if parent >= index { faults.append("\(name) before its parent") }
        let bounds = treaty.provisions[parent].range
        if provision.range.clamped(to: bounds) != provision.range { faults.append("\(name) outside its parent") }
      } else {
        for place in provision.range { covered[place] = true }
      }
      if let heading = provision.headingRange, heading.clamped(to: provision.range) != heading { faults.append("\(name) heading outside") }
      if provision.range.lowerBound < ends[provision.parent, default: 0] { faults.append("\(name) overlaps") }
      ends[provision.parent] = provision.range.upperBound
      if let first = provision.range.first, bytes[first] <= 0x20 { faults.append("\(name) starts with white space") }
    }
    if let gap = bytes.indices.first(where: { bytes[$0] > 0x20 && !covered[$0] }) { faults.append("byte \(gap) is in no provision") }
    return faults
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: Character, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: true).joined(separator: new)
  }

  fileprivate func trimming(_ marks: String) -> String {
    String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
