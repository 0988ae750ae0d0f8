extension LanguageProfile {
  static let english = LanguageProfile(
    code: "en",
    words: """
      the of and to in a be shall by any or for is that with as on this such it which not from have at an are may other all \
      between their its his he has been if under they into who them upon no will these than each after where when was were \
      there should those only so also would must being both within without against during before more same but one two can \
      our we us i you your what how had
      """,
    vocabulary: """
      article articles parties party agreement treaty convention protocol states state government governments contracting \
      present territory entry force provisions accordance pursuant paragraph signed signature ratification nations united \
      republic majesty council secretary commission forces shall peace security measures rights annex preamble definitions \
      application ratified deposited hereby thereof whereas herein aforesaid undersigned done undertake agreed duration \
      settlement disputes means purpose general final scope termination withdrawal amendments mutual assistance attack \
      neutrality alliance
      """,
    endings: "ing tion tions ment ments ness ship ward wards ings ies ously able edly ates",
    letters: "")
}
