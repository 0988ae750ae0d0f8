/// British and American spellings of one word, for codebooks with `spelling: both`.
///
/// Three kinds of rules: endings (`-ise`/`-ize`, `-yse`/`-yze`) with the words that never take the other one, stems in `-our`/`-or`, and
/// pairs of stems. A word that no rule knows keeps its one spelling; a variant that is no English word finds nothing and does no harm.
enum SpellingRule {
  /// The word as given and its other spellings, sorted, without doubles.
  ///
  /// - Parameter word: a folded word or glob in ASCII letters; others are returned alone.
  static func variants(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return [word] }
    let hasEnding = holds(word, letters: 2, of: endingLetters)
    let hasStem = holds(word, letters: 2, of: stemLetters)
    guard hasEnding || hasStem || holds(word, letters: 3, of: pairLetters) else { return [word] }
    var found = [String(decoding: word, as: UTF8.self)]
    // What an ending or a stem makes of the word may hold letters that the word does not.
    var rules = [pairs]
    if hasStem { rules.insert(ourStems, at: 0) }
    if hasEnding { rules.insert(endings, at: 0) }
    for rule in rules {
      for spelling in found {
        for other in rule(spelling) where !found.contains(other) { found.append(other) }
      }
    }
    return found.sorted().map { Array($0.utf8) }
  }

  /// Letters in a row of which a word must hold some for a rule to apply: most words hold none.
  private static let endingLetters = numbers(["is", "iz", "ys", "yz"])
  private static let stemLetters = numbers(["or", "ou"])
  private static let pairLetters = numbers(stemPairs.flatMap { [String($0.british.prefix(3)), String($0.american.prefix(3))] })

  private static func numbers(_ runs: [String]) -> Set<UInt32> {
    Set(runs.map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  }

  /// Whether a word holds one of the runs of two or three letters, wherever it stands.
  private static func holds(_ word: [UInt8], letters: Int, of runs: Set<UInt32>) -> Bool {
    let mask: UInt32 = letters == 2 ? 0xFFFF : 0xFF_FFFF
    var run: UInt32 = 0
    for (index, byte) in word.enumerated() {
      run = (run << 8 | UInt32(byte)) & mask
      if index + 1 >= letters, runs.contains(run) { return true }
    }
    return false
  }

  // MARK: Endings

  private static let endingTails = [
    "e", "ed", "es", "er", "ers", "ing", "ings", "able", "ation", "ations", "ational", "ationally", "ement", "ements",
  ]

  /// Words in `-ise` that have no form in `-ize`.
  private static let onlyWithS = [
    "advertis", "advis", "appris", "apprais", "aris", "bruis", "chastis", "circumcis", "compris", "compromis", "concis", "cruis", "demis",
    "despis",
    "devis", "disguis", "enterpris", "entrepris", "excis", "exercis", "expertis", "franchis", "guis", "improvis", "incis", "likewis",
    "merchandis", "mis", "nois", "otherwis", "paradis", "pois", "prais", "precis", "premis", "pris", "promis", "rais", "repris", "ris",
    "revis",
    "supervis", "surmis", "surpris", "televis", "treatis", "trellis", "turquois", "wis", "disenfranchis", "enfranchis", "fundrais",
    "clockwis",
  ]

  /// Words in `-ize` that have no form in `-ise`.
  private static let onlyWithZ = ["siz", "priz", "seiz", "capsiz", "maiz", "assiz", "resiz", "downsiz", "oversiz"]

  private static func endings(_ word: String) -> [String] {
    let isOpen = word.hasSuffix("*")
    let body = isOpen ? String(word.dropLast()) : word
    var found: [String] = []
    for (from, to, excluded) in [("is", "iz", onlyWithS), ("iz", "is", onlyWithZ), ("ys", "yz", []), ("yz", "ys", [])] {
      for tail in endingTails {
        for length in (isOpen ? 0 : tail.count)...tail.count {
          let ending = from + tail.prefix(length)
          guard body.hasSuffix(ending), body.count - ending.count >= 3 else { continue }
          let stem = String(body.dropLast(ending.count))
          guard isStem(stem, from), !excluded.contains(stem + from), !stem.contains("*") || stem.count > 3 else { continue }
          let other = stem + to + tail.prefix(length) + (isOpen ? "*" : "")
          if !found.contains(other) { found.append(other) }
        }
      }
    }
    return found
  }

  /// `-yse` belongs to analyse, paralyse, catalyse and their kin only.
  private static func isStem(_ stem: String, _ ending: String) -> Bool {
    ending.hasPrefix("i") || ["anal", "paral", "catal", "dial", "hydrol", "electrol"].contains { stem.hasSuffix($0) }
  }

  // MARK: Stems

  private static let prefixes = [
    "", "dis", "un", "mis", "re", "be", "non", "self", "inter", "multi", "kilo", "centi", "milli", "de", "out",
  ]

  private static let stemsInOur = [
    "arb", "ard", "arm", "behavi", "cand", "clam", "col", "demean", "endeav", "fav", "ferv", "flav", "harb", "hon", "hum", "lab", "neighb",
    "od",
    "parl", "ranc", "rig", "rum", "savi", "sav", "splend", "succ", "tum", "val", "vap", "vig",
  ]

  /// The stems are whole up to `our`; `-orous`, `-oration` and the like are spelt alike on both sides.
  private static func ourStems(_ word: String) -> [String] {
    for prefix in prefixes where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      for stem in stemsInOur where rest.hasPrefix(stem) {
        let tail = rest.dropFirst(stem.count)
        if tail.hasPrefix("our") { return [prefix + stem + "or" + tail.dropFirst(3)] }
        let after = tail.dropFirst(2)
        if tail.hasPrefix("or"), !["ous", "at", "ari", "ifi", "ist", "iz", "is"].contains(where: { after.hasPrefix($0) }) {
          return [prefix + stem + "our" + after]
        }
      }
    }
    return []
  }

  private static let stemPairs: [(british: String, american: String)] = [
    ("defence", "defense"), ("offence", "offense"), ("pretence", "pretense"), ("licence", "license"), ("practise", "practice"),
    ("centre", "center"), ("theatre", "theater"), ("litre", "liter"), ("metre", "meter"), ("fibre", "fiber"), ("calibre", "caliber"),
    ("sabre", "saber"), ("spectre", "specter"), ("centring", "centering"), ("manoeuvre", "maneuver"), ("manoeuvring", "maneuvering"),
    ("programme", "program"), ("dialogue", "dialog"), ("catalogue", "catalog"), ("analogue", "analog"), ("fulfilment", "fulfillment"),
    ("fulfils", "fulfills"), ("enrolment", "enrollment"), ("enrols", "enrolls"), ("instalment", "installment"), ("skilful", "skillful"),
    ("wilful", "willful"), ("travell", "travel"), ("counsell", "counsel"), ("labell", "label"), ("cancell", "cancel"), ("fuell", "fuel"),
    ("modell", "model"), ("signall", "signal"), ("channell", "channel"), ("marshall", "marshal"), ("levell", "level"), ("totall", "total"),
    ("ageing", "aging"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("aluminium", "aluminum"),
    ("sceptic", "skeptic"),
    ("mould", "mold"), ("sulphur", "sulfur"), ("sulphat", "sulfat"), ("aeroplane", "airplane"), ("archaeolog", "archeolog"),
    ("mediaeval", "medieval"), ("encyclopaed", "encycloped"), ("anaesth", "anesth"), ("paediatric", "pediatric"), ("foetus", "fetus"),
    ("foetal", "fetal"), ("haemorrh", "hemorrh"), ("leukaemia", "leukemia"), ("diarrhoea", "diarrhea"), ("oesoph", "esoph"),
    ("grey", "gray"),
    ("plough", "plow"), ("gaol", "jail"), ("cosy", "cozy"), ("artefact", "artifact"), ("speciality", "specialty"),
  ]

  /// A doubled consonant stands before an ending only (`travelling`, never `travells`).
  private static let doublingTails = ["ed", "ing", "ings", "er", "ers", "or", "ors"]

  private static func pairs(_ word: String) -> [String] {
    for prefix in prefixes where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      for (british, american) in stemPairs {
        for (from, to) in [(british, american), (american, british)] where rest.hasPrefix(from) {
          let tail = rest.dropFirst(from.count)
          if british.hasSuffix("ll") && american + "l" == british && !doublingTails.contains(where: { $0 == tail }) { continue }
          if let other = joined(to, String(tail), from: from) { return [prefix + other] }
        }
      }
    }
    return []
  }

  /// Puts a tail on the other stem: `centre` + `s`, `centre` + `d` → `center` + `ed` and back.
  private static func joined(_ stem: String, _ tail: String, from: String) -> String? {
    if from.hasSuffix("re") && stem.hasSuffix("er") { return stem + (tail == "d" ? "ed" : tail) }
    if from.hasSuffix("er") && stem.hasSuffix("re") {
      switch tail {
      case "ed": return stem + "d"
      case "", "s", "*", "d": return stem + tail
      default: return nil
      }
    }
    if from == "program" { return ["", "s"].contains(tail) ? stem + tail : nil }
    if ["dialog", "catalog", "analog"].contains(from) { return ["", "s"].contains(tail) ? stem + tail : nil }
    return stem + tail
  }
}
