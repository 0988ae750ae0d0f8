extension LabelWords {
  /// Turkish.
  static let turkish = LabelWords(
    language: "tr",
    articles: "madde",
    citedArticles: "maddesi, maddenin, maddede, maddeler",
    rules: "kural, §",
    parts: "kısım",
    titles: "başlık",
    chapters: "bölüm",
    sections: "kesim",
    annexes: "ek",
    attached: "protokol, bildiri",
    ordinals: "birinci, ikinci, üçüncü, dördüncü, beşinci",
    citing: "bu, ve, veya, ile, işbu, her",
    continuing: "uyarınca, ve, veya, hükümleri, göre",
    enacting: """
      aşağıdaki hususlarda anlaşmışlardır, aşağıdaki şekilde anlaşmışlardır, hususlarında anlaşmaya varmışlardır,
      hususlarda mutabık kalmışlardır
      """,
    testimonium: "yukarıdaki hususları tasdiken, bu hususları tasdiken",
    done: "imzalanmıştır, yapılmıştır",
    recitals: "arzu ederek, göz önünde",
    frequent: "ve, bu, ile, bir, veya, için, olarak, olan, her, taraf, da, de, kadar, taraflar, madde, akit"
  )
}
