extension LanguageProfile {
  static let urdu = LanguageProfile(
    code: "ur",
    words: """
      کے کی میں اور کا ہے سے کو پر اس یہ کہ نے گا ہیں جو تک بھی یا ہو کر گی وہ ان لیے تمام درمیان کسی
      """,
    vocabulary: """
      دفعہ فریق فریقین معاہدہ معاہدے حکومت ریاست پاکستان اقوام متحدہ سلامتی امن دستخط
      """,
    endings: "",
    letters: "ٹڈڑںےہگچپ")
}
