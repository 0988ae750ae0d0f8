import Testing
import TreatyText

@testable import TreatyIngest

@Suite("Languages of a treaty")
struct LanguageAnnotatorTests {
  /// A treaty from parts, each a provision at the top level.
  static func treaty(_ parts: [(kind: Provision.Kind, number: String?, text: String)]) -> Treaty {
    var bytes: [UInt8] = []
    var provisions: [Provision] = []
    for part in parts {
      let start = bytes.count
      bytes += Array(part.text.utf8)
      provisions.append(Provision(kind: part.kind, range: start..<bytes.count, number: part.number))
      bytes += Array("\n".utf8)
    }
    return Treaty(id: "t", path: "t.txt", format: .plainText, text: ReadingText(validated: bytes), provisions: provisions)
  }

  @Test("A treaty in one language: short provisions take the document's")
  func oneLanguage() {
    var treaty = Self.treaty([
      (.preamble, nil, "The Governments of the two states, desiring to strengthen the bonds of friendship between them,"),
      (.article, "1", "Article 1. The Parties shall consult together whenever either of them so requests."),
      (.article, "2", "Article 2. Deleted."), (.signature, nil, "H. Ordway  J. Pellam"),
    ])
    LanguageAnnotator().annotate(&treaty)
    #expect(treaty.provisions.map(\.language) == ["en", "en", "en", "en"])
    #expect(treaty.provisions.allSatisfy { $0.version == nil })
    #expect(treaty.metadata.language == "en")
    #expect(treaty.warnings.isEmpty)
  }

  static let twoLanguages: [(kind: Provision.Kind, number: String?, text: String)] = [
    (.preamble, nil, "The Governments of the two states, desiring to live in peace with all peoples, have agreed as follows:"),
    (.article, "1", "Article 1. The Parties undertake to settle any dispute between them by peaceful means."),
    (.article, "2", "Article 2. This Treaty shall enter into force on the day on which the ratifications are exchanged."),
    (.preamble, nil, "Les Gouvernements des deux États, désireux de vivre en paix avec tous les peuples, sont convenus de ce qui suit :"),
    (.article, "1", "Article 1. Les Parties s'engagent à régler par des moyens pacifiques tous leurs différends."),
    (.article, "2", "Article 2. Le présent Traité entrera en vigueur le jour de l'échange des ratifications."),
  ]

  @Test("Two versions one after the other")
  func versions() {
    var treaty = Self.treaty(Self.twoLanguages)
    LanguageAnnotator().annotate(&treaty)
    #expect(treaty.provisions.map(\.version) == ["en", "en", "en", "fr", "fr", "fr"])
    #expect(treaty.warnings.map(\.code) == ["language.parallel"])
  }

  @Test("Two versions article by article")
  func interleaved() {
    var treaty = Self.treaty([0, 3, 1, 4, 2, 5].map { Self.twoLanguages[$0] })
    LanguageAnnotator().annotate(&treaty)
    #expect(treaty.provisions.map(\.version) == ["en", "fr", "en", "fr", "en", "fr"])
  }

  @Test("A quotation in another language is no version")
  func quotation() {
    var treaty = Self.treaty(Array(Self.twoLanguages[0...2]) + [Self.twoLanguages[3]])
    LanguageAnnotator().annotate(&treaty)
    #expect(treaty.provisions.map(\.language) == ["en", "en", "en", "fr"])
    #expect(treaty.provisions.allSatisfy { $0.version == nil })
  }

  @Test("What markup says stays")
  func markup() {
    var treaty = Self.treaty(Self.twoLanguages)
    treaty.provisions[1].language = "la"
    treaty.provisions[0].version = "authentic"
    treaty.metadata.language = "es"
    LanguageAnnotator().annotate(&treaty)
    #expect(treaty.provisions[1].language == "la")
    #expect(treaty.provisions.map(\.version) == ["authentic", nil, nil, nil, nil, nil])
    #expect(treaty.metadata.language == "es")
  }

  @Test("A text that tells nothing has no language")
  func nothing() {
    var treaty = Self.treaty([(.body, nil, "1949 4.4. XII")])
    LanguageAnnotator().annotate(&treaty)
    #expect(treaty.provisions[0].language == nil)
    #expect(treaty.metadata.language == nil)
  }
}
