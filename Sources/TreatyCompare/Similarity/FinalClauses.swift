import TreatyText

/// Finds the clauses that say how a treaty begins, changes and ends, which treaties share more for form's sake than for substance.
///
/// An article (or a stretch after the articles) of the operative text is a final clause when it stands in the second half of its document's
/// operative units, counted by units, and its heading or, where it has none, its text holds one of the formulas below; or a formula of the
/// strong kind stands in its text. Formulas are known of English, French, Spanish and German; in other languages nothing is a final clause.
package enum FinalClauses {
  /// Whether each unit is a final clause, in the order of the units. O(words).
  package static func find(_ units: [TreatyUnit], in text: ReadingText) -> [Bool] {
    let operative = units.indices.filter { units[$0].scope == .operative }
    var result = [Bool](repeating: false, count: units.count)
    for (rank, index) in operative.enumerated() where rank * 2 >= operative.count && units[index].kind != .preamble {
      result[index] = isFinal(units[index], in: text)
    }
    return result
  }

  private static func isFinal(_ unit: TreatyUnit, in text: ReadingText) -> Bool {
    if let language = unit.language, !languages.contains(language) { return false }
    return holds(headings, in: text.wordHashes(of: unit, headings: true)) || holds(strong, in: text.wordHashes(of: unit))
  }

  /// Whether one of the formulas occurs as successive words.
  private static func holds(_ formulas: [UInt64: [[UInt64]]], in words: [UInt64]) -> Bool {
    for (position, word) in words.enumerated() {
      guard let beginning = formulas[word] else { continue }
      if beginning.contains(where: { words[position...].starts(with: $0) }) { return true }
    }
    return false
  }

  /// Languages of the formulas.
  private static let languages: Set<String> = ["en", "fr", "es", "de"]

  /// What headings say.
  private static let headings = index([
    "entry into force", "entry into effect", "coming into force", "coming into effect", "effective date", "ratification", "signature",
    "accession", "duration", "termination", "withdrawal", "denunciation", "amendment", "amendments", "revision", "depositary",
    "depository", "deposit", "registration", "authentic text", "authentic texts", "authentic languages", "languages", "reservations",
    "final provisions", "final clauses", "provisional application", "territorial application", "validity", "review",
    "entrée en vigueur", "adhésion", "durée", "dénonciation", "retrait", "dépositaire", "enregistrement", "dispositions finales",
    "textes authentiques", "textes faisant foi", "amendements",
    "entrada en vigor", "ratificación", "adhesión", "duración", "terminación", "denuncia", "depositario", "enmiendas",
    "disposiciones finales", "textos auténticos",
    "inkrafttreten", "ratifikation", "beitritt", "kündigung", "geltungsdauer", "verwahrer", "schlussbestimmungen",
  ])

  /// What the text of final clauses says and no other.
  private static let strong = index([
    "shall enter into force", "will enter into force", "enters into force", "shall come into force", "will come into force",
    "shall take effect on", "shall become effective on", "shall remain in force", "shall continue in force", "remain in effect",
    "shall be ratified", "is subject to ratification", "are subject to ratification", "instrument of ratification",
    "instruments of ratification",
    "instruments of accession", "instrument of accession", "open for signature", "open for accession", "may denounce",
    "notice of termination", "notice of denunciation", "notice of withdrawal", "notice of its intention to withdraw", "equally authentic",
    "both texts being authentic", "certified copies", "may terminate this", "may withdraw from this",
    "entrera en vigueur", "entre en vigueur", "sera ratifié", "seront ratifiés", "instruments de ratification", "également foi",
    "demeurera en vigueur", "restera en vigueur", "pourra dénoncer",
    "entrará en vigor", "instrumentos de ratificación", "igualmente auténticos", "permanecerá en vigor", "podrá denunciar",
    "tritt in kraft", "ratifikationsurkunden", "gleichermaßen verbindlich", "bleibt in kraft",
  ])

  private static func index(_ formulas: [String]) -> [UInt64: [[UInt64]]] {
    var result: [UInt64: [[UInt64]]] = [:]
    for formula in formulas {
      let text = ReadingText(formula)
      let words = text.wordHashes(of: TreatyUnit(index: 0, kind: .body, range: 0..<text.count))
      if let first = words.first { result[first, default: []].append(words) }
    }
    return result
  }
}
