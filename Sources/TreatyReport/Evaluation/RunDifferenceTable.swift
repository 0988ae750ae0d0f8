/// Renders the difference of two runs for people.
package struct RunDifferenceTable: Sendable {
  private let difference: RunDifference
  private let passages: Int

  /// Makes a renderer.
  ///
  /// - Parameter passages: how many passages are shown of each list.
  package init(_ difference: RunDifference, passages: Int = 5) {
    self.difference = difference
    self.passages = passages
  }

  /// The text; control and bidirectional characters of passages are shown by name.
  package var text: [UInt8] {
    var text = "\(difference.first) and \(difference.second): \(difference.documents) documents in both\n"
    text += Self.list("only in \(difference.first)", difference.onlyInFirst, passages)
    text += Self.list("only in \(difference.second)", difference.onlyInSecond, passages)
    text += Self.list("cut into other units, so that their units do not match", difference.recut, passages)
    let changed = difference.themes.filter(\.isChanged)
    if changed.isEmpty { text += "\nNo unit and no mention was gained or lost.\n" } else { text += "\n" + overview(changed) }
    for theme in changed { text += "\n" + details(theme) }
    return Array(VisibleText.shown(text).utf8)
  }

  private static func list(_ title: String, _ names: [String], _ shown: Int) -> String {
    guard !names.isEmpty else { return "" }
    let rest = names.count > shown ? ", …" : ""
    return "\(title): \(names.count) documents: \(names.prefix(shown).joined(separator: ", "))\(rest)\n"
  }

  private func overview(_ themes: [RunDifference.Theme]) -> String {
    var grid = TextGrid(["theme", "units", "gained", "lost", "mentions", "gained", "lost"])
    for theme in themes {
      grid.add([
        theme.id, "\(theme.unitsBefore) → \(theme.unitsAfter)", "+\(theme.unitsGained.count)", "-\(theme.unitsLost.count)",
        "\(theme.mentionsBefore) → \(theme.mentionsAfter)", "+\(theme.patterns.reduce(0) { $0 + $1.gained.count })",
        "-\(theme.patterns.reduce(0) { $0 + $1.lost.count })",
      ])
    }
    return grid.text
  }

  private func details(_ theme: RunDifference.Theme) -> String {
    var text = "\(theme.id)\n"
    for (sign, units) in [("+", theme.unitsGained), ("-", theme.unitsLost)] {
      for unit in units.prefix(passages) {
        let evidence = unit.evidence.prefix(3).map { "“\(Self.line($0.text))” (\($0.pattern))" }.joined(separator: ", ")
        text += "  \(sign) unit \(unit.document)#\(unit.unit)  \(evidence.isEmpty ? "no mention" : evidence)\n"
      }
      if units.count > passages { text += "  \(sign) and \(units.count - passages) more units\n" }
    }
    for pattern in theme.patterns { text += details(pattern) }
    return text
  }

  private func details(_ pattern: RunDifference.Pattern) -> String {
    var counts = ["+\(pattern.gained.count)", "-\(pattern.lost.count)"]
    if pattern.takenOver > 0 { counts.append("\(pattern.takenOver) taken over from other patterns") }
    if pattern.handedOver > 0 { counts.append("\(pattern.handedOver) handed over to other patterns") }
    var text = "  \(pattern.pattern)  \(counts.joined(separator: ", "))\n"
    for (sign, list) in [("+", pattern.gained), ("-", pattern.lost)] {
      for passage in list.prefix(passages) {
        text += "    \(sign) \(passage.document)#\(passage.unit) \(passage.start)-\(passage.end)  “\(Self.line(passage.text))”\n"
      }
      if list.count > passages { text += "    \(sign) and \(list.count - passages) more\n" }
    }
    return text
  }

  private static func line(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}

/// Renders the difference of two runs as one JSON object, everything in it.
package enum RunDifferenceJSON {
  /// The text, with a line end.
  package static func text(_ difference: RunDifference) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("first", difference.first)
      writer.field("second", difference.second)
      writer.field("documents", difference.documents)
      let lists = [
        ("only_in_first", difference.onlyInFirst), ("only_in_second", difference.onlyInSecond), ("other_units", difference.recut),
      ]
      for (name, documents) in lists {
        writer.key(name)
        writer.array { writer in for document in documents { writer.value(document) } }
      }
      writer.key("themes")
      writer.array { writer in for theme in difference.themes where theme.isChanged { writer.object { append(theme, to: &$0) } } }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func append(_ theme: RunDifference.Theme, to writer: inout JSONWriter) {
    writer.field("theme", theme.id)
    writer.field("units_before", theme.unitsBefore)
    writer.field("units_after", theme.unitsAfter)
    for (name, units) in [("units_gained", theme.unitsGained), ("units_lost", theme.unitsLost)] {
      writer.key(name)
      writer.array { writer in
        for unit in units {
          writer.object { writer in
            writer.field("document", unit.document)
            writer.field("unit", unit.unit)
            append("mentions", unit.evidence, to: &writer)
          }
        }
      }
    }
    writer.field("mentions_before", theme.mentionsBefore)
    writer.field("mentions_after", theme.mentionsAfter)
    writer.key("patterns")
    writer.array { writer in
      for pattern in theme.patterns {
        writer.object { writer in
          writer.field("pattern", pattern.pattern)
          writer.field("taken_over", pattern.takenOver)
          writer.field("handed_over", pattern.handedOver)
          append("gained", pattern.gained, to: &writer)
          append("lost", pattern.lost, to: &writer)
        }
      }
    }
  }

  private static func append(_ name: String, _ passages: [RunDifference.Passage], to writer: inout JSONWriter) {
    writer.key(name)
    writer.array { writer in
      for passage in passages {
        writer.object { writer in
          writer.field("document", passage.document)
          writer.field("unit", passage.unit)
          writer.field("pattern", passage.pattern)
          writer.field("start", passage.start)
          writer.field("end", passage.end)
          writer.field("text", passage.text)
        }
      }
    }
  }
}
