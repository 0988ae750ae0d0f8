import TreatyText

/// Renders what was read of one document as a JSON object: metadata, warnings and structure, as `foedera inspect --format json` prints it.
///
/// All offsets are code points into the reading text, half-open.
package struct TreatyRecord: Sendable {
  /// UAX #29 words of the whole reading text.
  package var words: Int

  /// Makes a renderer.
  package init(words: Int) {
    self.words = words
  }

  /// Appends the object.
  package func append(_ treaty: Treaty, to writer: inout JSONWriter) {
    let map = CodePointMap(treaty.text)
    writer.object { writer in
      appendSource(of: treaty, to: &writer)
      append(treaty.metadata, to: &writer)
      writer.field("sha256", treaty.sha256)
      writer.field("length", map.count)
      writer.field("words", words)
      append(evidence: treaty.metadata.evidence, map: map, to: &writer)
      append(treaty.warnings, map: map, to: &writer)
      writer.key("provisions")
      writer.array { writer in
        for (index, provision) in treaty.provisions.enumerated() { append(provision, index: index, map: map, to: &writer) }
      }
    }
  }

  private func appendSource(of treaty: Treaty, to writer: inout JSONWriter) {
    writer.field("document", treaty.id)
    writer.field("path", treaty.path)
    writer.field("format", treaty.format.rawValue)
    writer.field("encoding", treaty.encoding)
    writer.field("encoding_guessed", treaty.encodingGuessed)
  }

  private func append(_ metadata: TreatyMetadata, to writer: inout JSONWriter) {
    writer.field("language", metadata.language)
    writer.field("title", metadata.title)
    writer.field("kind", metadata.kind)
    writer.field("genre", metadata.genre)
    writer.key("parties")
    writer.array { writer in
      for party in metadata.parties { writer.value(party.name) }
    }
    writer.field("signed", metadata.signed)
    writer.field("in_force", metadata.inForce)
    writer.field("ended", metadata.ended)
    writer.field("family", metadata.family)
    writer.key("metadata")
    writer.object { writer in
      var names: Set<String> = []
      for field in metadata.fields where names.insert(field.name).inserted { writer.field(field.name, field.value) }
    }
  }

  private func append(evidence: [TreatyMetadata.Evidence], map: CodePointMap, to writer: inout JSONWriter) {
    writer.key("evidence")
    writer.array { writer in
      for item in evidence {
        writer.object { writer in
          writer.field("field", item.field)
          writer.field("value", item.value)
          writer.field("source", item.source)
          if let range = item.range.map(map.codePoints) {
            writer.field("start", range.lowerBound)
            writer.field("end", range.upperBound)
          }
          writer.field("confidence", item.confidence)
        }
      }
    }
  }

  private func append(_ warnings: [TreatyWarning], map: CodePointMap, to writer: inout JSONWriter) {
    writer.key("warnings")
    writer.array { writer in
      for warning in warnings {
        writer.object { writer in
          writer.field("code", warning.code)
          writer.field("message", warning.message)
          if let offset = warning.offset { writer.field("offset", map.codePoint(atByte: offset)) }
        }
      }
    }
  }

  private func append(_ provision: Provision, index: Int, map: CodePointMap, to writer: inout JSONWriter) {
    let range = map.codePoints(provision.range)
    writer.object { writer in
      writer.field("index", index)
      writer.field("parent", provision.parent)
      writer.field("kind", provision.kind.rawValue)
      writer.field("number", provision.number)
      if let printed = provision.printed { writer.field("printed", printed) }
      writer.field("label", provision.label)
      writer.field("heading", provision.heading)
      writer.field("language", provision.language)
      writer.field("version", provision.version)
      writer.field("start", range.lowerBound)
      writer.field("end", range.upperBound)
      writer.field("confidence", provision.confidence)
    }
  }
}
