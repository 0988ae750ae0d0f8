import Foundation
import Testing
import TreatyText

@testable import TreatyCodebook

struct DictionaryFormatTests {
  private func load(_ text: String, _ path: String) throws -> LoadedCodebook {
    try CodebookReader.load(text: text, path: path)
  }

  /// Themes with what their patterns say, one pattern a line.
  private func dump(_ codebook: Codebook) -> String {
    codebook.themes.flatMap { theme in
      theme.patterns.map { pattern in
        var text = "\(theme.family ?? "-") \(theme.id): \(TreatyCodebookTests.dump(pattern.elements))"
        if pattern.weight != 1 { text += " weight \(pattern.weight)" }
        if pattern.caseSensitive { text += " sensitive" }
        if let language = pattern.language { text += " \(language)" }
        return text
      }
    }.joined(separator: "\n")
  }

  /// What a format can hold comes back from it: read, write, read.
  @Test(arguments: [
    (
      "d.yml",
      "security:\n  __:\n    - ally\n  defence:\n    - armed attack*\n    - 'no'\ntrade:\n  - '*tariff'\n  - coup d'état\nempty: []\n"
    ),
    ("d.dic", "%\n1\tsecurity\n\t2\tarms\n3\ttrade\n%\nally\t1\narmed attack*\t1\t2\ntariff*\t3\n"),
    ("d.lc3", "+SECURITY\narmed attack*\n+TRADE\ntariff\n"),
    ("d.cat", "SECURITY\n\tDEFENCE\n\t\tARMED_ATTACK* (1)\n\t\tALLI* (2.5)\nTRADE\n\tTARIFF (1)\n"),
    (
      "d.ykd",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <dictionary style="050805" patternengine="substring">
        <cnode name="treaty" desc="">
          <cnode name="security" desc="">
            <pnode name="armed attack*"></pnode>
            <pnode name="R&amp;D"></pnode>
            <cnode name="arms" desc="">
              <pnode name="disarm*"></pnode>
            </cnode>
          </cnode>
        </cnode>
      </dictionary>

      """
    ),
    (
      "d.csv",
      "family,theme,pattern,language,weight\nsecurity,defence,armed attack*,,\nsecurity,defence,\"arms, ammunition\",fr,0.5\n,trade,free ... (trade|commerce),,\n"
    ),
    (
      "d.jsonl",
      """
      {"label":"DEFENCE","pattern":[{"LOWER":"armed"},{"LOWER":"attack"}],"id":"DEFENCE-1"}
      {"label":"DEFENCE","pattern":[{"TEXT":"NATO"},{"OP":"{0,5}"},{"TEXT":"Treaty"}],"id":"DEFENCE-2"}

      """
    ),
  ])
  func roundTrips(path: String, text: String) throws {
    let loaded = try load(text, path)
    let format = try #require(DictionaryFormats.format(of: SourceFile(path: path, text: text)))
    let written = try #require(format.write(loaded))
    #expect(written.text == text)
    #expect(written.losses == [])
    #expect(dump(try load(written.text, path).codebook) == dump(loaded.codebook))
  }

  /// A dictionary of any tool becomes a codebook of ours that matches the same.
  @Test(arguments: [
    ("d.dic", "%\n1\tsecurity\n\t2\tarms\n%\nally\t1\narmed attack*\t1\t2\n"),
    ("d.cat", "SECURITY\n\tALLI* (2.5)\n\tARMS\n\t\tDISARM* (1)\n"),
    ("d.csv", "label,word\ndefence,armed attack\n"),
    ("d.jsonl", "{\"label\":\"DEFENCE\",\"pattern\":[{\"LOWER\":{\"IN\":[\"armed\",\"naval\"]}},{\"LOWER\":\"attack\",\"OP\":\"?\"}]}\n"),
  ])
  func becomesACodebook(path: String, text: String) throws {
    let loaded = try load(text, path)
    let written = try #require(CodebookYAML().write(loaded))
    #expect(written.losses == [])
    #expect(dump(try load(written.text, "c.yml").codebook) == dump(loaded.codebook))
  }

  @Test func aCodebookIsWrittenInFull() throws {
    let text = """
      codebook: full
      title: 'Full: of everything'
      version: "1.10"
      language: en
      spelling: both

      lists:
        powers: [Great Britain, (the)? Austria*]

      families:
        security:
          label: Security
          definition: What parties promise.
          themes:
            defence:
              label: Defence
              definition: An attack on one.
              status: provisional
              threshold: 1.5
              score: patterns
              excluded by: [trade]
              implies: [trade]
              patterns:
                - armed attack* ...8 (all|any)
                - pattern: '@powers shall'
                  unless preceded by: [they, {pattern: WE, case: sensitive}]
                  within 6 words of: {theme: trade}
                  not in: [preamble, heading]
                  genre: [treaty]
                  case: sensitive
                  exact: true
                  language: fr
                  weight: 0.5
                  locked: true
              examples:
                - 'Attack: all.'
              counterexamples:
                fr:
                  - La paix.

      themes:
        trade:
          patterns:
            - consult* ~8 tariffs

      attributes:
        force:
          shall:
            - shall

      """
    let loaded = try load(text, "full.yml")
    let written = try #require(CodebookYAML().write(loaded))
    #expect(written.text == text)
    #expect(written.losses == [])
  }

  /// What cannot be said is named with its line.
  @Test func lossesHaveALine() throws {
    let text = """
      codebook: c
      language: en
      themes:
        defence:
          threshold: 2
          patterns:
            - attack ... all
            - (armed|naval) attack
            - consult* ~8 parties
            - {pattern: NATO, case: sensitive, weight: 2, in: preamble}
            - "*fare"
      """
    let loaded = try load(text, "c.yml")
    let quanteda = try #require(QuantedaDictionary().write(loaded))
    #expect(quanteda.text == "defence:\n  - armed attack\n  - naval attack\n  - NATO\n  - '*fare'\n")
    #expect(
      quanteda.losses.map(\.summary) == [
        "c.yml:4:1: warning: quanteda YAML: theme `defence`: its threshold cannot be said",
        "c.yml:7:9: warning: quanteda YAML: `attack ... all`: a gap (`...`) cannot be said; the pattern is left out",
        "c.yml:9:9: warning: quanteda YAML: `consult* ~8 parties`: words in any order (`~`) cannot be said; the pattern is left out",
        "c.yml:10:19: warning: quanteda YAML: `NATO`: its conditions, its weight and its case cannot be said; the entry counts without",
      ]
    )
    #expect(quanteda.losses[1].rendered.contains("   7 |       - attack ... all\n"))
    let liwc = try #require(LIWCDictionary().write(loaded))
    #expect(liwc.text == "%\n1\tdefence\n%\narmed attack\t1\nnaval attack\t1\nNATO\t1\n")
    #expect(
      liwc.losses.last?.message == "LIWC .dic: `*fare`: `*` stands at the end only, and `?` is no glob; the entry `*fare` is left out")
    let spacy = try #require(SpacyPatterns().write(loaded))
    #expect(spacy.text.contains(#"{"label":"defence","pattern":[{"LOWER":"attack"},{"OP":"{0,5}"},{"LOWER":"all"}],"id":"defence-1"}"#))
    #expect(spacy.text.contains(#"{"LOWER":{"REGEX":"^.*fare$"}}"#))
    #expect(spacy.text.contains(#"{"TEXT":"NATO"}"#))
    let csv = try #require(CSVDictionary().write(loaded))
    #expect(csv.text.contains(",defence,consult* ~8 parties,,\n"))
    #expect(csv.losses.map { $0.place?.line } == [10])
  }

  /// Notes and errors of the readers, with their lines.
  @Test(arguments: [
    (
      "d.dic", "%\n1\ta\n%\nx\n---\t1\ny\t1\t9\ny 1\n",
      [
        "4:1 a word needs the number of a category after a tab", "5:1 the word has no letter or digit, so that it can never match",
        "6:5 there is no category 9", "7:1 the word stands in line 6 too",
      ]
    ),
    ("d.dic", "%\n1\ta\n", ["1:1 this is no LIWC dictionary: its categories stand between two lines with `%`"]),
    ("d.lc3", "+A\n...\nx\n", ["2:1 the entry has no letter or digit, so that it can never match"]),
    ("d.cat", "A\n\tX (1)\n\t@R [#A AFTER #B /S 3] (1)\n", ["3:2 a rule of WordStat cannot be said; it is left out"]),
    ("d.csv", "theme,pattern\na,(b\n", ["2:1 `(b`: this bracket is never closed"]),
    ("d.csv", "theme,pattern\na,\"b\n", ["2:1 a quote is never closed"]),
    (
      "d.jsonl",
      "{\"label\": \"A\", \"pattern\": [{\"LEMMA\": \"be\"}]}\n{\"label\": \"A\", \"pattern\": \"x\"}\n{\"label\", \"pattern\"}\n",
      [
        "1:1 the attribute `LEMMA` cannot be said; the line is left out", "3:1 this is no pattern of spaCy",
      ]
    ),
    ("d.ykd", "<dictionary><cnode name='a'><pnode name='x'></cnode></dictionary>", ["1:"]),
  ])
  func readersSayWhatIsWrong(path: String, text: String, expected: [String]) {
    var found: [Diagnostic]
    do {
      found = try load(text, path).notes
    } catch let error as DiagnosticError {
      found = error.diagnostics
    } catch {
      found = []
    }
    let shown = found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message)" }
    #expect(shown.count == expected.count)
    for (text, beginning) in zip(shown, expected) { #expect(text.hasPrefix(beginning), "\(text)") }
  }

  @Test func oldEncodingsAreRead() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("%\n1\ta\n%\n".utf8) + [0x64, 0xE9, 0x66, 0x80, 0x09, 0x31, 0x0A], to: "old.dic")
    let loaded = try CodebookReader.load(path: path)
    #expect(loaded.codebook.themes[0].patterns.map(\.source) == ["déf€"])
    #expect(loaded.notes.map(\.message) == ["the file is not UTF-8; it is read as Windows-1252"])
  }

  @Test func formatsAreKnownByTheirBeginning() throws {
    let texts = [
      ("liwc", "\n%\n1\ta\n%\nx\t1\n"), ("lexicoder", "+A\nx\n"), ("wordstat", "A\n\tX (1)\n"), ("foedera", "codebook: x\n"),
      ("quanteda", "a: [b]\n"), ("spacy", "{\"label\":\"A\",\"pattern\":\"x\"}"),
      ("yoshikoder", "<dictionary><cnode name=\"a\"/></dictionary>"),
    ]
    for (id, text) in texts { #expect(DictionaryFormats.format(of: SourceFile(path: "file", text: text))?.id == id) }
    #expect(try DictionaryFormats.named("liwc").id == "liwc")
    let error = #expect(throws: DiagnosticError.self) { _ = try DictionaryFormats.named("quantda") }
    #expect(error?.diagnostics.first?.suggestion == "quanteda")
  }

  /// Damaged files are read or refused; nothing crashes.
  @Test func damagedFilesDoNotCrash() {
    let texts = [
      "%\n1\ta\n\t2\tb\n%\nx*\t1\t2\n(a)\t(1 2)3/4\n", "+A\nb\n", "A\n\tB (1)\n\t\tC (2)\n",
      "theme,pattern\na,\"b (c|d)\"\n", "{\"label\":\"A\",\"pattern\":[{\"LOWER\":\"x\",\"OP\":\"?\"}]}\n",
      "<dictionary><cnode name=\"a\"><pnode name=\"b\"/></cnode></dictionary>",
      "codebook: x\nthemes: {a: [\"b (c|d)?\", {pattern: e, in: body}]}\n",
    ]
    var state: UInt64 = 7
    for text in texts {
      let scalars = Array(text.unicodeScalars)
      for path in ["d.dic", "d.lc3", "d.cat", "d.csv", "d.jsonl", "d.ykd", "d.yml"] {
        for _ in 0..<40 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          var damaged = scalars
          damaged[Int(state >> 33) % damaged.count] = scalars[Int(state >> 40) % scalars.count]
          damaged.remove(at: Int(state >> 20) % damaged.count)
          if let loaded = try? load(String(String.UnicodeScalarView(damaged)), path) {
            for format in DictionaryFormats.all { _ = format.write(loaded) }
          }
        }
      }
    }
  }
}
