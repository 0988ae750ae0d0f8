import Testing
import TreatyText

@testable import TreatyIngest

@Suite("Dates as treaties write them")
struct WrittenDateTests {
  @Test(
    "Dates",
    arguments: [
      ("the fourth day of April, 1949", "1949-04-04"),
      ("this twenty-third day of October, one thousand nine hundred and ninety one", "1991-10-23"),
      ("on 29 October 1984", "1984-10-29"), ("on April 4, 1949", "1949-04-04"), ("this 13th day of May in this year 2009", "2009-05-13"),
      ("on July 17th, 2003", "2003-07-17"), ("this fifteenth day of October, Two thousand and twenty", "2020-10-15"),
      ("the twenty-third day of October nineteen hundred and fifty four", "1954-10-23"), ("the 6th May, 1882", "1882-05-06"),
      ("the twentieth day of May in the year of our Lord one thousand eight hundred and eighty-two", "1882-05-20"),
      ("le 4 avril 1949", "1949-04-04"), ("le premier janvier mil huit cent quinze", "1815-01-01"),
      ("le quatre avril mil neuf cent quarante-neuf", "1949-04-04"), ("le vingt mai mil huit cent quatre-vingt-deux", "1882-05-20"),
      ("ce 25e jour de juin 1988", "1988-06-25"), ("le seize décembre mil neuf cent quatre-vingt-dix-neuf", "1999-12-16"),
      ("a los cuatro días del mes de abril de mil novecientos cuarenta y nueve", "1949-04-04"),
      ("el 2 de septiembre de 1947", "1947-09-02"),
      ("a los treinta y un días del mes de marzo de mil novecientos setenta", "1970-03-31"),
      ("aos cinco dias do mês de julho de mil novecentos e noventa e seis", "1996-07-05"), ("il 4 novembre 1950", "1950-11-04"),
      ("il venti maggio millenovecentoquarantanove", "1949-05-20"), ("am 28. Juni 1919", "1919-06-28"),
      ("den 29. Januar 1937", "1937-01-29"), ("am vierten April neunzehnhundertneunundvierzig", "1949-04-04"),
      ("de vierde april negentienhonderdnegenenveertig", "1949-04-04"), ("op 14 maart 1956", "1956-03-14"),
      ("30 мая 2002 года", "2002-05-30"),
      ("den 5 mars 1949", "1949-03-05"), ("27.XI.2008", "2008-11-27"), ("一九四九年四月四日", "1949-04-04"), ("1949年4月4日", "1949-04-04"),
      ("一九七二年九月二十九日", "1972-09-29"), ("8/20 mai 1882", "1882-05-20"),
    ])
  func dates(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let words = NameFold.words(bytes, 0..<bytes.count)
    let date = WrittenDate.first(in: words, words.indices, of: bytes, language: nil)
    #expect(date?.iso == expected)
    #expect(date?.isDouble == text.contains("/"))
  }

  @Test(
    "What is no full date",
    arguments: [
      "", "April 1949", "in May", "the parties may 5 times", "4/4/1949", "the thirty-second day of May, 1949", "31 April 1949",
      "Article 4 of March",
      "may 1, 12", "1949", "the fourth day of", "sept cent mille francs",
    ])
  func nothing(_ text: String) {
    let bytes = Array(text.utf8)
    let words = NameFold.words(bytes, 0..<bytes.count)
    #expect(WrittenDate.first(in: words, words.indices, of: bytes, language: nil) == nil)
  }
}
