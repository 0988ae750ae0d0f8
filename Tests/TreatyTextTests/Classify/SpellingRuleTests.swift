import Testing

@testable import TreatyText

@Suite struct SpellingRuleTests {
  static let pairs = [
    ("defence", "defense"), ("organisation", "organization"), ("organis*", "organiz*"), ("recognised", "recognized"), ("labour", "labor"),
    ("neighbouring", "neighboring"), ("honour", "honor"), ("centre", "center"), ("centred", "centered"), ("programme", "program"),
    ("fulfilment", "fulfillment"), ("travelling", "traveling"), ("analyse", "analyze"), ("licence", "license"), ("favourable", "favorable"),
    ("demilitarisation", "demilitarization"), ("kilometre", "kilometer"), ("judgement", "judgment"), ("manoeuvres", "maneuvers"),
    ("greyer", "grayer"), ("gaols", "jails"), ("ploughed", "plowed"), ("disharbour", "disharbor"), ("catalysed", "catalyzed"),
  ]

  @Test(arguments: pairs)
  func eachSpellingFindsTheOther(british: String, american: String) {
    let fromBritish = SpellingRule.variants(of: Array(british.utf8)).map { String(decoding: $0, as: UTF8.self) }
    let fromAmerican = SpellingRule.variants(of: Array(american.utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(fromBritish.contains(american) && fromBritish.contains(british))
    #expect(fromAmerican.contains(british) && fromAmerican.contains(american))
  }

  @Test(arguments: [
    "advise", "promise", "exercise", "supervise", "size", "seize", "enterprise", "raise", "four", "hour", "tour", "corporation", "historic",
    "humorous", "laboratory", "attack", "consult*", "war", "treaty", "premises", "likewise", "our", "or",
  ])
  func aWordWithOneSpellingStaysAlone(word: String) {
    #expect(SpellingRule.variants(of: Array(word.utf8)) == [Array(word.utf8)])
  }
}
