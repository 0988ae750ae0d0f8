import Foundation
import Testing
import TreatyText

@testable import TreatyReport

/// A document with characters of two, three and four bytes, and a mention that crosses a line end.
private enum AnnotatedSpecimen {
  static let codebook = Codebook(
    id: "c",
    themes: [
      Theme(id: "attack", patterns: [Pattern(source: "armed attack", elements: [.word("armed"), .word("attack")], line: 4)]),
      Theme(id: "war.peace", patterns: [Pattern(source: "peace", elements: [.word("peace")], line: 6)]),
    ])

  static let document: TaggedDocument = {
    let text = "É 𝔄: an armed\nattack on peace_"
    func place(_ words: String) -> Range<Int> {
      guard let range = text.utf8.firstRange(of: Array(words.utf8)) else { return 0..<0 }
      let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
      return start..<(start + words.utf8.count)
    }
    let mentions = [
      Mention(theme: 1, pattern: 0, range: place("peace"), words: 1),
      Mention(theme: 0, pattern: 0, range: place("armed\nattack"), words: 2),
      Mention(theme: 0, pattern: 0, range: place("attack"), words: 1, suppressedBy: 1),
    ]
    let unit = TreatyUnit(index: 0, kind: .body, range: 0..<text.utf8.count)
    let treaty = Treaty(id: "T 1", path: "t1.txt", format: .plainText, text: ReadingText(text))
    return TaggedDocument(treaty: treaty, tags: [UnitTags(unit: unit, words: 6, themes: [], mentions: mentions)])
  }()

  static func text(_ format: any AnnotationFormat, _ file: Int = 0) -> String {
    let files = format.files(of: document)
    return files.indices.contains(file) ? String(decoding: files[file].content, as: UTF8.self) : ""
  }
}

struct AnnotationFormatTests {
  @Test func doccanoCountsCodePoints() {
    #expect(
      AnnotatedSpecimen.text(DoccanoRecords(AnnotatedSpecimen.codebook))
        == #"{"document":"T 1","text":"É 𝔄: an armed\nattack on peace_","label":[[8,20,"attack"],[24,29,"war.peace"]]}"# + "\n")
  }

  @Test func bratCutsAtLineEndsAndKeepsLabelsInOneWord() {
    let format = BratAnnotations(AnnotatedSpecimen.codebook)
    #expect(AnnotatedSpecimen.text(format, 0) == "É 𝔄: an armed\nattack on peace_")
    #expect(
      AnnotatedSpecimen.text(format, 1) == """
        T1\tattack 8 13;14 20\tarmed attack
        #1\tAnnotatorNotes T1\tarmed attack
        T2\twar_peace 24 29\tpeace
        #2\tAnnotatorNotes T2\tpeace

        """)
    #expect(format.folderFiles.map { String(decoding: $0.content, as: UTF8.self) }.joined().contains("[entities]\nattack\nwar_peace\n"))
  }

  @Test func webAnnotationsQuoteWhatTheyPointAt() throws {
    let lines = AnnotatedSpecimen.text(WebAnnotations(AnnotatedSpecimen.codebook)).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].contains(
        #""start":8,"end":20},{"type":"TextQuoteSelector","exact":"armed\nattack","prefix":"É 𝔄: an ","suffix":" on peace_"}"#))
    #expect(Set(lines.map { $0.prefix(110) }).count == 2)
    #expect(AnnotatedSpecimen.text(WebAnnotations(AnnotatedSpecimen.codebook)).split(separator: "\n") == lines)
  }

  /// The format counts UTF-16 code units: the letter outside the basic plane is two.
  @Test func webAnnoTSVCountsUTF16() {
    #expect(
      AnnotatedSpecimen.text(WebAnnoTSV(AnnotatedSpecimen.codebook)) == """
        #FORMAT=WebAnno TSV 3.3
        #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value


        #Text=É 𝔄: an armed
        1-1\t0-1\tÉ\t_\t_\t
        1-2\t2-5\t𝔄:\t_\t_\t
        1-3\t6-8\tan\t_\t_\t
        1-4\t9-14\tarmed\t*[1]\tattack[1]\t

        #Text=attack on peace_
        2-1\t15-21\tattack\t*[1]\tattack[1]\t
        2-2\t22-24\ton\t_\t_\t
        2-3\t25-31\tpeace_\t*[2]\twar.peace[2]\t

        """)
  }
}
