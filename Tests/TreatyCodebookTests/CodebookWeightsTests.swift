import Testing
import TreatyText

@testable import TreatyCodebook

@Suite struct CodebookWeightsTests {
  private let text = """
    codebook: demo   # the name
    lists:
      powers: [France]
    families:
      security:
        themes:
          war:
            # how war is named
            patterns:
              en:
                - armed attack*      # a comment
                - 'casus: belli'
                - pattern: (war|hostilities)   # another
                  unless preceded by: civil
                - {pattern: "fight*", case: sensitive}
                - pattern: battle
                  weight: 0.5  # weak
              fr: [guerre, "d'armes", l'ennemi (commun)?]
            threshold: 1   # as it was
          peace: {patterns: [peace]}
          calm:
            label: Calm
            patterns:
              - patterns: [calm, quiet]
                weight: 2

    """

  @Test func `Numbers are written at their places and nothing else changes`() throws {
    let changes = CodebookWeights(themes: [
      CodebookWeights.Theme(id: "war", threshold: 0.75, weights: [0: 0.8, 1: 2, 2: 0.25, 3: 0, 4: 0.6, 5: 0.4, 6: 0.9, 7: 1.5]),
      CodebookWeights.Theme(id: "peace", threshold: 2, weights: [0: 0.3]),
      CodebookWeights.Theme(id: "calm", threshold: 1.5, weights: [1: 3]),
    ])
    let outcome = try changes.write(into: SourceFile(path: "demo.yml", text: text))
    #expect(outcome.notes.isEmpty)
    #expect(
      outcome.text == """
        codebook: demo   # the name
        lists:
          powers: [France]
        families:
          security:
            themes:
              war:
                # how war is named
                patterns:
                  en:
                    - pattern: armed attack*      # a comment
                      weight: 0.8
                    - pattern: 'casus: belli'
                      weight: 2
                    - pattern: (war|hostilities)   # another
                      weight: 0.25
                      unless preceded by: civil
                    - {weight: 0, pattern: "fight*", case: sensitive}
                    - pattern: battle
                      weight: 0.6  # weak
                  fr: [{pattern: 'guerre', weight: 0.4}, {pattern: "d'armes", weight: 0.9}, {pattern: 'l''ennemi (commun)?', weight: 1.5}]
                threshold: 0.75   # as it was
              peace: {threshold: 2, patterns: [{pattern: 'peace', weight: 0.3}]}
              calm:
                threshold: 1.5
                label: Calm
                patterns:
                  - patterns: [calm, {pattern: 'quiet', weight: 3}]
                    weight: 2

        """)
  }

  @Test func `Line ends stay as they are`() throws {
    let text = "codebook: c\r\nthemes:\r\n  war:\r\n    patterns:\r\n      - war\r\n      - battle"
    let outcome = try CodebookWeights(themes: [CodebookWeights.Theme(id: "war", weights: [0: 0.5, 1: 0.25])]).write(
      into: SourceFile(path: "c.yml", text: text))
    #expect(
      outcome.text == "codebook: c\r\nthemes:\r\n  war:\r\n    patterns:\r\n      - pattern: war\r\n        weight: 0.5\r\n"
        + "      - pattern: battle\r\n        weight: 0.25")
  }

  @Test func `What cannot be written is told`() throws {
    let weights = CodebookWeights(themes: [CodebookWeights.Theme(id: "calm", weights: [0: 1])])
    let outcome = try weights.write(into: SourceFile(path: "demo.yml", text: text))
    #expect(outcome.text == text && outcome.notes == ["calm, line 24: write the weight 1 of `calm` by hand"])
  }

  @Test func `Nothing to write leaves the text alone`() throws {
    #expect(try CodebookWeights(themes: []).write(into: SourceFile(path: "demo.yml", text: text)).text == text)
  }
}
