/// The words by which one language labels and cites provisions. A language is one file in `Languages/`, and a line in ``all``.
///
/// Lists are written with commas; case and accents do not matter, since everything is folded before it is compared.
package struct LabelWords: Sendable {
  /// ISO 639-1 code.
  package var language: String
  /// Words that open the label of an article: `Article`, `Art.`
  package var articles: String
  /// Plural or inflected forms that cite articles and open a label only by mistake.
  package var citedArticles = ""
  /// True where the number stands before the word: `5 artikla`, `5. cikk`.
  package var numberFirst = false
  /// Rules, regulations, clauses.
  package var rules = ""
  /// Books and parts.
  package var parts = ""
  /// Titles.
  package var titles = ""
  /// Chapters.
  package var chapters = ""
  /// Sections.
  package var sections = ""
  /// Annexes, appendices, schedules.
  package var annexes = ""
  /// Protocols and other instruments that may be attached.
  package var attached = ""
  /// Headings of reservations and declarations of parties.
  package var reservations = ""
  /// Number words from one upward.
  package var cardinals = ""
  /// Ordinals from first upward; variants of one number are parted by `/`.
  package var ordinals = ""
  /// Tens from twenty upward, and their ordinals, in the same way.
  package var tens = ""
  /// What joins a ten and a unit, besides a space and a hyphen.
  package var joiners = ""
  /// Words before a label that make it a citation.
  package var citing = ""
  /// Words after a number that make it a citation.
  package var continuing = ""
  /// Phrases that end a preamble.
  package var enacting = ""
  /// Phrases that open a closing formula.
  package var testimonium = ""
  /// Phrases that say where and when it was done or signed; they open a closing formula too.
  package var done = ""
  /// Words that open a recital.
  package var recitals = ""
  /// Phrases that say that quoted text follows: `shall be replaced by`.
  package var amending = ""
  /// Frequent small words, by which the language of a passage is told.
  package var frequent = ""

  /// Every language known, in a fixed order.
  package static let all: [LabelWords] = [
    .english, .french, .spanish, .portuguese, .italian, .german, .dutch, .russian, .chinese, .arabic, .swedish, .danish, .norwegian,
    .polish, .romanian, .catalan, .finnish, .czech, .slovak, .hungarian, .croatian, .slovene, .ukrainian, .bulgarian, .greek, .turkish,
    .estonian, .lithuanian, .latvian, .japanese, .korean,
  ]

  /// The items of a list, folded.
  static func items(_ list: String) -> [[UInt8]] {
    list.split(separator: ",").map { LetterFold.fold(String($0)).trimmingSpaces }.filter { !$0.isEmpty }
  }
}

extension [UInt8] {
  /// Without blanks and line feeds at both ends.
  var trimmingSpaces: [UInt8] {
    let space: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
    guard let first = firstIndex(where: { !space($0) }), let last = lastIndex(where: { !space($0) }) else { return [] }
    return Array(self[first...last])
  }
}
