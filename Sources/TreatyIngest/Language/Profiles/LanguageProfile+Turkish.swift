extension LanguageProfile {
  static let turkish = LanguageProfile(
    code: "tr",
    words: """
      ve bir bu ile için olarak veya da de olan her ise üzere göre kadar gibi daha en ancak tarafından arasında sonra ya \
      eğer hiçbir diğer tüm olduğu edilen eden ait karşı dair işbu çok ki
      """,
    vocabulary: """
      madde maddesi taraflar taraf âkit akit antlaşma anlaşma anlaşması sözleşme sözleşmesi protokol devletler devlet \
      devleti hükümeti hükümetleri yürürlüğe girer hükümleri imzalanmış onay birleşmiş milletler cumhuriyeti konseyi barış \
      güvenlik tedbirler haklar ek yüksek
      """,
    endings: "lar ler ları leri nın nin dır dir mak mek ması mesi acak ecek lık lik",
    letters: "çğıöşüâî")
}
