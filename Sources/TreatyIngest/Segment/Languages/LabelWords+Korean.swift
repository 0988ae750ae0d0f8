extension LabelWords {
  /// Korean.
  static let korean = LabelWords(
    language: "ko",
    articles: "제",
    annexes: "부속서",
    attached: "의정서",
    enacting: "다음과 같이 합의하였다",
    testimonium: "이상의 증거로",
    done: "작성하였다",
    frequent: "은, 는, 이, 가, 을, 를, 의"
  )
}
