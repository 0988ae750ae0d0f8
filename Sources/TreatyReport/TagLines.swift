import TreatyText

/// Renders what the classifier says of a document as JSON Lines: one object a unit, in document order, as `foedera tag --format jsonl` prints it.
///
/// ```
/// {"document": "nato-1949", "unit": {"index": 7, "kind": "article", "number": "5", "label": "Article 5", "start": 1234, "end": 1800},
///  "words": 143, "themes": [{"theme": "collective-defence", "mentions": 4, "score": 4.0, "tagged": true}],
///  "mentions": [{"theme": "collective-defence", "pattern": "armed attack*", "line": 41, "start": 1260, "end": 1272, "text": "armed attack"}]}
/// ```
/// Themes that are still provisional stand apart, under `provisional`, so that no score counts them.
/// `start` and `end` are code points into the reading text, half-open. Beside the fields shown, a unit says its `language`, `version` and
/// `scope` where they tell something, and a mention its `attributes`.
package struct TagLines: Sendable {
  /// The codebook that the tags refer to.
  package var codebook: Codebook
  /// Whether mentions are listed.
  package var listsMentions: Bool
  /// Whether mentions that lost to another are listed too, with `suppressed_by`.
  package var listsSuppressed: Bool

  /// Makes a renderer.
  package init(codebook: Codebook, listsMentions: Bool = true, listsSuppressed: Bool = false) {
    self.codebook = codebook
    self.listsMentions = listsMentions
    self.listsSuppressed = listsSuppressed
  }

  /// Appends the lines of a document.
  ///
  /// - Parameter source: fields of the input record that are passed through, as JSON text of an object.
  package func append(_ tags: [UnitTags], of treaty: Treaty, source: [UInt8]? = nil, to writer: inout JSONWriter) {
    let map = CodePointMap(treaty.text)
    for unit in tags {
      writer.object { writer in
        writer.field("document", treaty.id)
        append(unit.unit, map: map, to: &writer)
        writer.field("words", unit.words)
        append(themesOf: unit, status: .scored, as: "themes", to: &writer)
        if unit.themes.contains(where: { codebook.themes[$0.theme].status == .provisional }) {
          append(themesOf: unit, status: .provisional, as: "provisional", to: &writer)
        }
        if listsMentions { append(mentionsOf: unit, text: treaty.text, map: map, to: &writer) }
        if let source {
          writer.key("source")
          writer.value(json: source)
        }
      }
      writer.endLine()
    }
  }

  private func append(_ unit: TreatyUnit, map: CodePointMap, to writer: inout JSONWriter) {
    let range = map.codePoints(unit.range)
    writer.key("unit")
    writer.object { writer in
      writer.field("index", unit.index)
      writer.field("kind", unit.kind.rawValue)
      writer.field("number", unit.number)
      writer.field("label", unit.label)
      if let heading = unit.heading { writer.field("heading", heading) }
      if let language = unit.language { writer.field("language", language) }
      if let version = unit.version { writer.field("version", version) }
      if unit.scope != .operative { writer.field("scope", unit.scope.rawValue) }
      writer.field("start", range.lowerBound)
      writer.field("end", range.upperBound)
    }
  }

  private func append(themesOf unit: UnitTags, status: Theme.Status, as name: String, to writer: inout JSONWriter) {
    writer.key(name)
    writer.array { writer in
      for tag in unit.themes where codebook.themes[tag.theme].status == status {
        writer.object { writer in
          writer.field("theme", codebook.themes[tag.theme].id)
          writer.field("mentions", tag.mentions)
          writer.field("score", tag.score)
          writer.field("tagged", tag.tagged)
          if tag.overridden { writer.field("overridden", true) }
        }
      }
    }
  }

  private func append(mentionsOf unit: UnitTags, text: ReadingText, map: CodePointMap, to writer: inout JSONWriter) {
    writer.key("mentions")
    writer.array { writer in
      for mention in unit.mentions where listsSuppressed || mention.suppressedBy == nil {
        writer.object { writer in
          append(mention, text: text, map: map, to: &writer)
          if let winner = mention.suppressedBy {
            writer.key("suppressed_by")
            writer.object { appendPlace(of: unit.mentions[winner], map: map, to: &$0) }
          }
        }
      }
    }
  }

  private func append(_ mention: Mention, text: ReadingText, map: CodePointMap, to writer: inout JSONWriter) {
    let theme = codebook.themes[mention.theme]
    let pattern = theme.patterns[mention.pattern]
    let range = map.codePoints(mention.range)
    writer.field("theme", theme.id)
    writer.field("pattern", pattern.source)
    writer.field("line", pattern.line)
    writer.field("start", range.lowerBound)
    writer.field("end", range.upperBound)
    writer.key("text")
    writer.value(utf8: text.bytes[mention.range])
    if !mention.attributes.isEmpty {
      writer.key("attributes")
      writer.object { writer in
        for attribute in mention.attributes { writer.field(attribute.name, attribute.value) }
      }
    }
  }

  private func appendPlace(of mention: Mention, map: CodePointMap, to writer: inout JSONWriter) {
    let theme = codebook.themes[mention.theme]
    let range = map.codePoints(mention.range)
    writer.field("theme", theme.id)
    writer.field("pattern", theme.patterns[mention.pattern].source)
    writer.field("start", range.lowerBound)
    writer.field("end", range.upperBound)
  }
}
