extension LanguageProfile {
  static let latvian = LanguageProfile(
    code: "lv",
    words: """
      un ir ar no uz par kas ka vai šī šā šo to tā tās tiek lai pēc līdz starp ja var bez kā pie katra katrs kuru kurā \
      saskaņā ievērojot viņu nav tiks
      """,
    vocabulary: """
      pants panta puses puse līgums līguma līgumslēdzējas nolīgums nolīguma konvencija konvencijas protokols valstis valsts \
      valdība stājas spēkā noteikumi parakstīts ratifikācija apvienoto nāciju republika padome miers drošība pasākumi \
      tiesības pielikums
      """,
    endings: "šanas šana iem ajām ības ību ējas",
    letters: "āčēģīķļņšūž")
}
