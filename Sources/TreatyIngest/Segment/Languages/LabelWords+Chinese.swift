extension LabelWords {
  /// Chinese, traditional and simplified; labels are written 第…條, which the scanner knows by its frame.
  static let chinese = LabelWords(
    language: "zh",
    articles: "第",
    annexes: "附件, 附錄, 附录, 附表",
    attached: "議定書, 议定书, 換文, 换文, 聲明, 声明",
    reservations: "保留條款, 保留条款",
    citing: """
      依, 按, 在, 與, 与, 和, 及, 據, 据, 照, 於, 于, 本, 由, 至, 或, 約, 约, 程, 章, 書, 书, 款, 條, 条, 對, 对, 到, 的, 從, 从, 將, 将, 有, 以, 法, 定, 除, 为, 為, 如, 之, 遵,
      援, 合, 反, 用, 适, 修, 改, 加, 增, 见, 見, 除
      """,
    continuing: "第, 所, 之, 的, 或, 和, 及, 與, 与, 至, 规, 規, 款, 項, 项, 各, 中, 內, 内, 甲, 乙, 應, 应, 以, 下, 前, 後, 提, 而, 者, 述, 到",
    enacting: "議定如下, 议定如下, 協議如下, 协议如下, 約定如下, 约定如下, 茲議定條款如下, 訂立下列條款, 订立下列条款, 爰議定條款如下, 達成協議如下, 达成协议如下, 議定下列各條, 议定下列各条",
    testimonium: "為此, 为此, 以昭信守, 下列全權代表, 下列全权代表, 為證",
    done: "訂於, 订于, 簽訂於, 签订于, 簽署於",
    recitals: "鑒於, 鉴于, 考慮到, 考虑到, 認為, 认为, 確認, 确认, 回顧, 回顾, 深信, 念及, 憶及",
    frequent: "的, 之, 国, 國, 约, 約, 条, 條, 应, 應, 在, 及"
  )
}
