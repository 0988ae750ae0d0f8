import TreatyText

/// Labels as documents write them.
enum LabelText {
  /// Words with which a heading begins that holds a label.
  private static let words: [String: Provision.Kind] = {
    var words: [String: Provision.Kind] = [:]
    for (kind, list) in [
      (.article, "article articles art artículo articulo artigo articolo artikel artikkel статья madde § άρθρο článek artykuł"),
      (.chapter, "chapter capítulo capitulo chapitre kapitel hoofdstuk capo глава"),
      (.part, "part parte partie teil deel title título titre titel titolo часть"),
      (.section, "section sección sezione abschnitt afdeling раздел"),
      (.annex, "annex annexe anexo anhang bijlage allegato protocol protocole appendix schedule приложение"),
    ] as [(Provision.Kind, String)] {
      for word in list.split(separator: " ") { words[String(word)] = kind }
    }
    return words
  }()

  /// The normalised number of a label.
  static func number(_ label: String, previous: String? = nil) -> String? {
    ProvisionNumber.normalise(label: label, previous: previous) ?? plainDigits(label)
  }

  /// The number of a paragraph or an item: `(a)` is `a`, `A.` is `A`, `(iv)` is `4`, `(i)` is `i` only after `h`.
  static func itemNumber(_ label: String, previous: String?) -> String? {
    let letters = label.filter { $0.isLetter || $0.isNumber }
    guard let letter = letters.first, letters.count == 1, letter.isASCII, letter.isLetter else { return number(label, previous: previous) }
    let lower = letter.lowercased()
    let before = previous.flatMap { $0.utf8.count == 1 ? $0.lowercased().utf8.first : nil }
    let follows = before.map { $0 + 1 == lower.utf8.first } ?? false
    let isNumeral = ["i", "v", "x"].contains(lower) && !follows && (lower == "i" || before.map { $0 < 0x3A } ?? true)
    return isNumeral ? RomanNumeral.parse(lower.utf8).map(String.init) : String(letter)
  }

  /// The last word that is digits with dots and dashes between: markup says that it is a label, however odd the word before it or however
  /// large the number.
  private static func plainDigits(_ label: String) -> String? {
    let words = label.split { !($0.isASCII && ($0.isNumber || $0 == "." || $0 == "-")) }
    return words.last { $0.first?.isNumber == true && $0.last?.isNumber == true }.map(String.init)
  }

  /// The kind of provision that the first word of a heading names.
  static func kind(_ heading: String) -> Provision.Kind? {
    heading.split(separator: " ").first.flatMap { words[bare($0)] }
  }

  /// Cuts a heading that begins with a label into label, number and title; `nil` when it begins with none.
  static func split(_ text: String, previous: String? = nil) -> (label: String, number: String?, heading: String?)? {
    let tokens = text.split(separator: " ")
    guard let first = tokens.first, words[bare(first)] != nil else { return nil }
    for count in 2...3 where tokens.count >= count {
      let label = tokens[..<count].joined(separator: " ")
      guard let number = number(label, previous: previous) else { continue }
      var end = count
      if tokens.count > end, ["bis", "ter", "quater"].contains(bare(tokens[end])) { end += 1 }
      let whole = tokens[..<end].joined(separator: " ")
      let rest = tokens[end...].joined(separator: " ").drop { " .:-–—".contains($0) }
      return (trimmed(whole), self.number(whole, previous: previous) ?? number, rest.isEmpty ? nil : String(rest))
    }
    return tokens.count == 1 ? (trimmed(text), nil, nil) : nil
  }

  private static func bare(_ token: Substring) -> String {
    String(token.lowercased().filter { $0.isLetter || $0 == "§" })
  }

  private static func trimmed(_ label: String) -> String {
    String(label.reversed().drop { ".:-–—,".contains($0) }.reversed())
  }
}
