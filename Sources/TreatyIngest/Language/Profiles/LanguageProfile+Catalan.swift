extension LanguageProfile {
  static let catalan = LanguageProfile(
    code: "ca",
    words: """
      de la i el que a en els les per un amb del una d es als no al l dels o són seu seva aquest aquesta entre sobre ser \
      serà com més sense tots totes cada quan fins qualsevol altre altra altres seus pel pels si ha han estat està també cap \
      dins sota contra segons
      """,
    vocabulary: """
      article articles parts part acord tractat conveni protocol estats govern contractants territori entrada vigor \
      disposicions conformitat paràgraf signat signatura ratificació nacions unides república consell secretari comissió pau \
      seguretat mesures drets annex aplicació
      """,
    endings: "ció cions ment itat ats ades able ència",
    letters: "àçèéíïòóúü")
}
