extension LanguageProfile {
  static let hungarian = LanguageProfile(
    code: "hu",
    words: """
      a az és hogy nem is egy vagy ha csak meg amely amelyek e ezt azt ez valamint szerint között által illetve minden lesz \
      kell lehet való ki el fel után alapján továbbá ezen annak ennek más saját során azok akkor amennyiben vonatkozó
      """,
    vocabulary: """
      cikk cikke felek fél szerződő szerződés szerződést megállapodás megállapodást egyezmény jegyzőkönyv államok állam \
      kormány kormánya hatályba lép rendelkezések aláírás aláírt megerősítés egyesült nemzetek köztársaság köztársasága \
      tanács béke biztonság intézkedések jogok melléklet magas
      """,
    endings: "ság ség nak nek ban ben ról ről hoz hez ását ését ások ések ata ete val vel ként",
    letters: "áéíóöőúüű")
}
