import Testing
import TreatyText

@testable import TreatyIngest

@Suite("Telling languages")
struct LanguageIdentifierTests {
  @Test("A sentence of a treaty", arguments: TreatySentences.byLanguage)
  func sentences(_ language: String, _ text: String) throws {
    let found = try #require(LanguageIdentifier().identify(text))
    #expect(found.language == language)
    #expect(found.confidence >= LanguageIdentifier.certain, "\(found)")
    let capitals = try #require(LanguageIdentifier().identify(text.uppercased()))
    #expect(capitals.language == language)
  }

  @Test(
    "A few words",
    arguments: [
      ("Each Party shall", "en"), ("by the Secretary-General of the", "en"), ("L'accord est conclu pour une durée de", "fr"),
      ("El presente Acuerdo entrará en vigor", "es"), ("O presente Acordo entrará em vigor", "pt"),
      ("Il presente accordo entra in vigore", "it"),
      ("Dieses Abkommen tritt in Kraft", "de"), ("Dit Verdrag treedt in werking", "nl"), ("Denne overenskomst træder i kraft", "da"),
      ("Denne overenskomst trer i kraft", "no"), ("Detta avtal träder i kraft", "sv"), ("Niniejsza umowa wejdzie w życie", "pl"),
      ("Tato smlouva vstoupí v platnost", "cs"), ("Táto zmluva nadobudne platnosť", "sk"), ("Настоящий Договор вступает в силу", "ru"),
      ("Ця Угода набирає чинності", "uk"), ("Договорът влиза в сила от датата на", "bg"), ("Овај споразум ступа на снагу", "sr"),
      ("تدخل هذه المعاهدة حيز النفاذ", "ar"), ("این موافقتنامه در تاریخ امضا", "fa"), ("本条约自签字之日起生效", "zh"), ("この条約は", "ja"),
      ("Pacem et amicitiam inter nos", "la"), ("Ο παρών τόπος", "el"), ("Tämä sopimus tulee voimaan", "fi"),
      ("Bu Antlaşma yürürlüğe girer", "tr"),
    ])
  func short(_ text: String, _ language: String) throws {
    let found = try #require(LanguageIdentifier().identify(text))
    #expect(found.language == language, "\(found)")
  }

  @Test(
    "What does not tell stays uncertain",
    arguments: [
      "", "12 (3)", "Article 5", "W 45.0 W 00.0 W 35.0", "Washington", "H. Müller", "I.", "de", "XIV", "protocol", "…", "A. B. C.",
    ])
  func uncertain(_ text: String) {
    #expect(LanguageIdentifier().identify(text)?.confidence ?? 0 < LanguageIdentifier.certain)
  }

  @Test("A language without a list is not taken for one that has one")
  func unknownLanguage() {
    // Swahili, Basque and Albanian, written for this test.
    let texts = [
      "Nchi wanachama zitashauriana mara kwa mara kuhusu masuala yote yanayohusu amani na usalama wa kanda hii.",
      "Alderdi sinatzaileek elkarrekin hitz egingo dute bakeari eta segurtasunari buruzko gai guztiez, urtero behin gutxienez.",
      "Palët e larta kontraktuese do të këshillohen midis tyre sa herë që siguria e njërës prej tyre rrezikohet nga një shtet i tretë.",
    ]
    for text in texts {
      let found = LanguageIdentifier().identify(text)
      #expect(found?.confidence ?? 0 < LanguageIdentifier.certain, "\(String(describing: found))")
    }
  }

  @Test("Lower case by arithmetic is that of Unicode")
  func lowerCase() {
    for value in (UInt32(0x41)...0x24F).filter({ ![0x130, 0x149].contains($0) }) + Array(0x386...0x3CE) + Array(0x400...0x52F) {
      guard let scalar = Unicode.Scalar(value), Script.of(value) != nil else { continue }
      // Only the alphabets of the word lists are covered; beyond them nothing may change.
      let expected = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
      let ours = LowerCase.of(value)
      if value < 0x180 || 0x218...0x21B ~= value || 0x386...0x45F ~= value {
        #expect(ours == expected, "U+\(String(value, radix: 16))")
      } else {
        #expect(ours == expected || ours == value, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("Every list has its language's letters and no word twice", arguments: LanguageProfile.all.map(\.code))
  func lists(_ code: String) throws {
    let profile = try #require(LanguageProfile.all.first { $0.code == code })
    let words = profile.words.split(separator: " ").map(String.init)
    #expect(Set(words).count == words.count)
    #expect(words.count > 25)
    for word in words { #expect(word == word.lowercased()) }
  }
}
