import Testing
import TreatyText

@testable import TreatyCodebook

struct CodebookOutlineTests {
  @Test func showsATree() throws {
    let codebook = try CodebookReader.read(
      text: """
        codebook: x
        title: My themes
        version: "2"
        language: en
        spelling: both
        lists: {powers: [a, b]}
        families:
          security:
            label: Security
            themes:
              defence:
                status: provisional
                threshold: 1.5
                patterns: {en: [a, {pattern: b, in: preamble}], fr: [c]}
                examples: [a]
              deterrence: {patterns: [d], implies: defence, score: patterns}
        themes:
          trade: [e]
        attributes: {force: {shall: [shall], may: [may]}}
        """
    )
    #expect(
      CodebookOutline.text(codebook) == """
        My themes: version 2, 3 themes, 5 patterns, language en, British and American spelling

        Security (security), 2 themes
        ├─ defence     3 patterns (en, fr), 1 with conditions, threshold 1.5, 1 example, provisional
        └─ deterrence  1 pattern, threshold 1 by patterns, implies defence

        Themes of no family
        └─ trade       1 pattern, threshold 1

        Lists: @powers (2)

        Attributes: force (shall, may)

        No theme is validated: no agreement with coded units is on record (`foedera evaluate --record` writes it)

        """
    )
  }
}
