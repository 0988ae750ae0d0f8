extension LabelWords {
  /// Japanese.
  static let japanese = LabelWords(
    language: "ja",
    articles: "第",
    annexes: "附属書, 付属書",
    attached: "議定書, 交換公文",
    enacting: "次のとおり協定した, 次のとおり協定する",
    testimonium: "以上の証拠として",
    done: "作成した",
    frequent: "の, は, を, に, が, と, する"
  )
}
