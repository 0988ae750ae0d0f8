import TreatyText

/// Reads title, kind, parties, place and date of signature, entry into force, duration and authentic languages from the text of a
/// treaty.
///
/// Fills only what no other source has said. Every value comes with its place and a confidence; where the text allows two answers the
/// value stays empty and a warning says so. Further values go to ``TreatyMetadata/fields``: `place_signed`, `duration` (ISO 8601),
/// `authentic_languages` (ISO 639-1 codes separated by spaces).
package struct TextMetadataReader: Sendable {
  private let directory: PartyDirectory

  package init(directory: PartyDirectory = .builtIn) {
    self.directory = directory
  }

  /// Fills the gaps of a treaty's metadata; O(n).
  package func read(_ treaty: inout Treaty) {
    let landmarks = Landmarks.find(in: treaty.text.bytes)
    let title = readTitle(&treaty)
    readSignature(&treaty, landmarks)
    readForce(&treaty, landmarks)
    readAuthentic(&treaty, landmarks)
    readParties(&treaty, title: title)
  }

  /// Fills title, kind and genre only; O(the head of the text).
  package func readGenre(_ treaty: inout Treaty) { _ = readTitle(&treaty) }

  private func readTitle(_ treaty: inout Treaty) -> Range<Int>? {
    let article = treaty.provisions.first { $0.kind == .article }?.range.lowerBound
    let found = TitleReader().find(treaty.text, bodyStart: article.map { max($0, 1) })
    if treaty.metadata.title == nil, let found {
      treaty.metadata.title = found.title
      record(&treaty, "title", found.title, found.range, found.confidence)
    }
    let known = treaty.metadata.title.flatMap { title in
      let bytes = Array(title.utf8)
      return KindReader().find(NameFold.words(bytes, 0..<bytes.count))?.kind
    }
    if treaty.metadata.kind == nil, let kind = known ?? found?.kind {
      treaty.metadata.kind = kind
      record(&treaty, "kind", kind, found?.range, found?.confidence ?? 0.9)
    }
    if treaty.metadata.genre == nil, let kind = treaty.metadata.kind { treaty.metadata.genre = KindReader.genre(of: kind) }
    return found?.range
  }

  private func readSignature(_ treaty: inout Treaty, _ landmarks: [Landmarks.Landmark]) {
    let findings = SignatureReader().findings(treaty.text, landmarks, language: treaty.metadata.language)
    guard let choice = chosen(findings, treaty) else { return }
    guard choice.rivals.isEmpty else {
      let dates = ([choice.finding] + choice.rivals).map(\.date).joined(separator: ", ")
      treaty.warnings.append(
        TreatyWarning(
          code: "metadata.ambiguous", message: "signed: the text closes with several dates (\(dates)); none is taken, give it in the table",
          offset: choice.finding.range.lowerBound))
      return
    }
    let finding = choice.finding
    if treaty.metadata.signed == nil {
      treaty.metadata.signed = finding.date
      record(&treaty, "signed", finding.date, finding.range, finding.confidence)
    }
    if let place = finding.place, treaty.metadata[field: "place_signed"] == nil {
      let name = place.split { $0.isWhitespace }.joined(separator: " ")
      treaty.metadata.fields.append(("place_signed", name))
      record(&treaty, "place_signed", name, finding.placeRange, 0.9)
    }
    if finding.isDouble {
      treaty.warnings.append(
        TreatyWarning(
          code: "metadata.calendar", message: "two calendars in the date of signature; \(finding.date) is the Gregorian date",
          offset: finding.range.lowerBound))
    }
  }

  /// The formula that closes the treaty itself: in the conclusion or signature block of the first treaty of the document, else the last
  /// before the annexes. Versions in other languages close with the same date.
  private func chosen(
    _ findings: [SignatureReader.Finding], _ treaty: Treaty
  ) -> (
    finding: SignatureReader.Finding, rivals: [SignatureReader.Finding]
  )? {
    let annexes = treaty.provisions.filter { $0.kind == .annex && $0.version == nil }.map(\.range)
    let outside = findings.filter { finding in !annexes.contains { $0.contains(finding.range.lowerBound) } }
    let pool = outside.isEmpty ? findings : outside
    let closing = treaty.provisions.filter { $0.kind == .conclusion || $0.kind == .signature }.map(\.range)
    let inClosing = pool.filter { finding in closing.contains { $0.contains(finding.range.lowerBound) } }
    let candidates = inClosing.isEmpty ? pool : inClosing
    guard let best = candidates.first(where: { $0.place != nil }) ?? candidates.first else { return nil }
    // Protocols and notes attached to a treaty are signed with it or later; another day at another place leaves a doubt.
    let rivals = candidates.filter { $0.date != best.date }
    let isLastOfSeveral = inClosing.isEmpty && candidates.count > 1
    return (best, isLastOfSeveral ? rivals : rivals.filter { $0.date < best.date })
  }

  private func readForce(_ treaty: inout Treaty, _ landmarks: [Landmarks.Landmark]) {
    let findings = ForceReader().findings(treaty.text, landmarks, language: treaty.metadata.language)
    var entries: [(date: String, finding: ForceReader.Finding)] = []
    var durations: [(value: String, finding: ForceReader.Finding)] = []
    for finding in findings {
      switch finding.value {
      case .date(let date): entries.append((date, finding))
      case .onSignature:
        if let signed = treaty.metadata.signed { entries.append((signed, finding)) }
      case .duration(let value): durations.append((value, finding))
      }
    }
    if treaty.metadata.inForce == nil, let first = entries.first {
      if Set(entries.map(\.date)).count == 1, isPlausible(first.date, treaty) {
        treaty.metadata.inForce = first.date
        record(&treaty, "in_force", first.date, first.finding.range, first.finding.confidence)
      } else if Set(entries.map(\.date)).count > 1 {
        doubt(&treaty, "in_force", entries.map(\.date), first.finding.range)
      }
    }
    if treaty.metadata[field: "duration"] == nil, let first = durations.first {
      if Set(durations.map(\.value)).count == 1 {
        treaty.metadata.fields.append(("duration", first.value))
        record(&treaty, "duration", first.value, first.finding.range, first.finding.confidence)
      } else {
        doubt(&treaty, "duration", durations.map(\.value), first.finding.range)
      }
    }
  }

  /// A treaty enters into force when it is signed or later, as a rule.
  private func isPlausible(_ date: String, _ treaty: Treaty) -> Bool {
    treaty.metadata.signed.map { $0 <= date } ?? true
  }

  private func readAuthentic(_ treaty: inout Treaty, _ landmarks: [Landmarks.Landmark]) {
    guard treaty.metadata[field: "authentic_languages"] == nil, let found = AuthenticReader().find(treaty.text, landmarks) else { return }
    let value = found.codes.joined(separator: " ")
    treaty.metadata.fields.append(("authentic_languages", value))
    record(&treaty, "authentic_languages", value, found.range, 0.85)
  }

  private func readParties(_ treaty: inout Treaty, title: Range<Int>?) {
    guard treaty.metadata.parties.isEmpty else { return completeParties(&treaty) }
    let start = treaty.provisions.first { $0.kind == .preamble }?.range.lowerBound ?? 0
    let findings = PartyReader(directory: directory).find(treaty.text, title: title, preamble: max(start, title?.upperBound ?? 0))
    let naming = PartyNaming(directory: directory, year: treaty.metadata.signed.flatMap { TreatyDate($0)?.year })
    var doubts: [TreatyWarning] = []
    var codes: Set<String> = []
    for finding in findings {
      let party = naming.coded(TreatyMetadata.Party(name: finding.name), &doubts, offset: finding.range.lowerBound)
      if let code = party.code, !codes.insert(code).inserted { continue }
      treaty.metadata.parties.append(party)
      record(&treaty, "parties", finding.name, finding.range, finding.isKnown ? 0.9 : 0.7)
    }
    treaty.warnings += doubts
  }

  /// Gives parties to which the mark-up gives a code those of other systems.
  private func completeParties(_ treaty: inout Treaty) {
    let naming = PartyNaming(directory: directory, year: treaty.metadata.signed.flatMap { TreatyDate($0)?.year })
    var doubts: [TreatyWarning] = []
    treaty.metadata.parties = treaty.metadata.parties.map { $0.code == nil ? $0 : naming.coded($0, &doubts, offset: nil) }
  }

  private func record(_ treaty: inout Treaty, _ field: String, _ value: String, _ range: Range<Int>?, _ confidence: Double) {
    treaty.metadata.evidence.append(
      TreatyMetadata.Evidence(field: field, value: value, source: "text", range: range, confidence: confidence))
  }

  private func doubt(_ treaty: inout Treaty, _ field: String, _ values: [String], _ range: Range<Int>) {
    var distinct: [String] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    treaty.warnings.append(
      TreatyWarning(
        code: "metadata.ambiguous",
        message: "\(field): the text states \(distinct.joined(separator: " and ")); none is taken, give it in the table",
        offset: range.lowerBound))
  }
}
