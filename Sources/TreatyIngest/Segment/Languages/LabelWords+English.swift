extension LabelWords {
  /// English.
  static let english = LabelWords(
    language: "en",
    articles: "article, art., art, artcle, artice, articie, artide, artiele, anrrcn, arncle, article no., article number",
    citedArticles: "articles, arts.",
    rules: "regulation, rule, clause",
    parts: "part, book",
    titles: "title",
    chapters: "chapter",
    sections: "section, sec., sect., subsection, sub-section",
    annexes: "annex, appendix, schedule, attachment, exhibit, annexe, addendum, enclosure",
    attached: """
      protocol, declaration, joint declaration, exchange of letters, agreed minutes, final act, agreed minute, additional protocol,
      optional protocol, protocol of signature, final protocol, exchange of notes, memorandum of understanding, side letter,
      unilateral declaration, understanding, ministerial declaration, supplementary protocol, secret protocol, secret declaration
      """,
    reservations: "reservation, reservations, declarations and reservations, reservations and declarations, objections",
    cardinals: """
      one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
      eighteen, nineteen
      """,
    ordinals: """
      first/1st, second/2nd, third/3rd, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
      fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth
      """,
    tens: "twenty/twentieth, thirty/thirtieth, forty/fortieth, fifty/fiftieth, sixty, seventy, eighty, ninety",
    citing: """
      of, in, under, by, and, or, to, with, the, this, said, per, from, paragraph, paragraphs, subparagraph, sub-paragraph, see,
      pursuant, that, on, than, for, at, such, its, existing, new, preceding, foregoing, following, present, each, any, every,
      which, as, when, where, between, both, only, also, if, how, draft, cf, amended, item, within, amending, annexed, former,
      unless, like, named, through, until, whereas, aforesaid, either, neither, except, these, those, another, same, upon, into, their
      """,
    continuing: """
      of, above, below, or, to, shall, may, hereof, thereof, and, is, are, applies, apply, does, do, refers, provides, hereby, has,
      have, as, was, were, will, should, can, concerning, relating, regarding, hereunder, thereto, supra, bis of, which, that, ante,
      must, cannot, paragraph, paragraphs, subparagraph, subparagraphs, governs, requires, became, entitled
      """,
    enacting: """
      have agreed as follows, agreed as follows, agree as follows, have agreed upon the following, have agreed on the following,
      agree on the following, have agreed to the following, agree to the following, hereby agree as follows, have agreed as follows,
      have adopted the following, have concluded the following, have decided to conclude, have resolved as follows,
      have reached the following, have come to the following understanding, decide as follows, have agreed the following,
      have agreed upon and concluded the following articles, have agreed upon the following articles, declare as follows,
      it is agreed as follows, have further agreed as follows, have agreed that the following provisions, agree upon the following
      """,
    testimonium: """
      in witness whereof, in witness thereof, in faith whereof, in testimony whereof, in witness of which, in witness where of,
      in faith of which, in confirmation whereof, in evidence whereof, in virtue whereof, the foregoing is a true copy,
      the undersigned being duly authorised thereto have signed, in whitness whereof, in testimony thereof
      """,
    done: """
      done at, done in, signed at, signed in, done this, done on, done and signed, made at, made in, executed at, given at,
      concluded at
      """,
    recitals: """
      considering, recognizing, recognising, desiring, desirous, recalling, noting, having, convinced, bearing in mind, determined,
      reaffirming, mindful, conscious, aware, whereas, wishing, being, taking into account, believing, acknowledging, seeking,
      resolved, guided, inspired, anxious, affirming, concerned, emphasizing, emphasising, stressing
      """,
    amending: """
      replaced by, substituted by, read as follows, amended to read, inserted, the following article, replaced with, amended as follows,
      modified as follows, amended by, following new article, substituted therefor, add the following, be added
      """,
    frequent: "the, of, and, to, in, at, on, as, shall, by, for, be, or, with, which, any, this, that, from, is, are, have, not, other, its"
  )
}
