extension LanguageProfile {
  static let romanian = LanguageProfile(
    code: "ro",
    words: """
      de și şi în a la cu pe din care se nu prin al ale lor este sau să va vor ca un o pentru ce fi mai între acest această \
      asupra unei unui fiecare după până orice alte altă celor cele cel sunt au fost dacă când potrivit privind toate tot \
      sub către fără ei acestea acestui astfel
      """,
    vocabulary: """
      articolul articolele părți părţi parte acord acordul tratat tratatul convenția convenţia protocol protocolul state \
      statele guvernul contractante prezentul prezenta teritoriul intrarea vigoare dispozițiile prevederile conformitate \
      semnat semnarea ratificare națiunile unite republica consiliul comisia pace securitate măsuri drepturi anexa înalte \
      durata
      """,
    endings: "ului ilor elor ţia ția ţie ție are ere ire ment tatea lui",
    letters: "ăâîșşțţ")
}
