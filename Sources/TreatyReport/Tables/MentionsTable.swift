import TreatyText

/// `mentions.csv`: a row for each mention, the suppressed ones with what they lost to (`pattern@start-end`, with the theme before it where it is
/// another). `start` and `end` are code points into the reading text, `line` is that of the pattern in the codebook file.
enum MentionsTable {
  /// The names of the columns.
  static let header = ["document", "unit", "theme", "pattern", "line", "start", "end", "text", "suppressed_by"]

  /// Appends the mentions of one unit.
  static func append(
    _ tags: UnitTags, document: [UInt8], text: ReadingText, points: CodePointMap, codebook: Codebook, to out: inout CSVBytes
  ) {
    for mention in tags.mentions {
      guard let (theme, pattern) = entry(mention, in: codebook) else { continue }
      let place = points.codePoints(mention.range)
      out.encoded(document)
      out.integer(tags.unit.index)
      out.text(theme.id)
      out.text(pattern?.source)
      out.integer(pattern?.line)
      out.integer(place.lowerBound)
      out.integer(place.upperBound)
      out.text(text.bytes[mention.range])
      out.text(winner(of: mention, among: tags.mentions, points: points, codebook: codebook))
      out.endRow()
    }
  }

  /// The theme and the pattern of a mention; no theme where the mention is none of this codebook's.
  static func entry(_ mention: Mention, in codebook: Codebook) -> (theme: Theme, pattern: Pattern?)? {
    guard codebook.themes.indices.contains(mention.theme) else { return nil }
    let theme = codebook.themes[mention.theme]
    return (theme, theme.patterns.indices.contains(mention.pattern) ? theme.patterns[mention.pattern] : nil)
  }

  private static func winner(of mention: Mention, among mentions: [Mention], points: CodePointMap, codebook: Codebook) -> String? {
    guard let index = mention.suppressedBy, mentions.indices.contains(index) else { return nil }
    let winner = mentions[index]
    guard let (theme, pattern) = entry(winner, in: codebook) else { return nil }
    let place = points.codePoints(winner.range)
    let prefix = winner.theme == mention.theme ? "" : "\(theme.id): "
    return "\(prefix)\(pattern?.source ?? "")@\(place.lowerBound)-\(place.upperBound)"
  }
}
