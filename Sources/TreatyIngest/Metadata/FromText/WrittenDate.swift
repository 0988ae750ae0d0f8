import TreatyText

/// A date as a treaty writes it: `the fourth day of April, 1949`, `le quatre avril mil neuf cent quarante-neuf`, `27.XI.2008`,
/// `一九四九年四月四日`.
struct WrittenDate: Sendable, Equatable {
  /// ISO 8601, to the day.
  var iso: String
  /// The first word after the date.
  var nextWord: Int
  /// The first word of the date.
  var firstWord: Int
  /// True where two calendars are given (`8/20 May`): the date is the later one, of the Gregorian calendar.
  var isDouble: Bool

  /// The first full date whose month stands within a range of words.
  ///
  /// - Parameter language: its words are tried first, then those of every language.
  static func first(in words: [NameFold.Word], _ range: Range<Int>, of bytes: [UInt8], language: String?) -> WrittenDate? {
    let tables = DateWords.all.filter { $0.language == language } + DateWords.all.filter { $0.language != language }
    for index in range {
      if let date = eastAsian(words[index].text, index) { return date }
      if let date = romanMonth(words, index) { return date }
      for table in tables {
        guard let month = table.months[words[index].text] else { continue }
        if let date = around(month, at: index, words, bytes, table) { return date }
      }
    }
    return nil
  }

  /// Day before or after the month, year after both.
  private static func around(_ month: Int, at index: Int, _ words: [NameFold.Word], _ bytes: [UInt8], _ table: DateWords) -> WrittenDate? {
    if let day = dayBefore(index, words, table), let year = yearAfter(index + 1, words, table) {
      return make(day.value, month, year.value, day.first, year.next, isDouble(words, day.last, bytes))
    }
    let next = index + 1
    guard words.indices.contains(next), let day = number(words, next, table), 1...31 ~= day.value,
      let year = yearAfter(day.next, words, table)
    else { return nil }
    return make(day.value, month, year.value, index, year.next, false)
  }

  private static func make(_ day: Int, _ month: Int, _ year: Int, _ first: Int, _ next: Int, _ isDouble: Bool) -> WrittenDate? {
    guard 1400...2100 ~= year, 1...TreatyDate.days(in: month, of: year) ~= day else { return nil }
    return WrittenDate(iso: TreatyDate.Day(year: year, month: month, day: day).iso, nextWord: next, firstWord: first, isDouble: isDouble)
  }

  /// The day in front of a month: the longest run of number words, joining words left out.
  private static func dayBefore(
    _ index: Int, _ words: [NameFold.Word], _ table: DateWords
  ) -> (value: Int, first: Int, last: Int)? {
    var last = index - 1
    while last >= 0, index - last < 6, table.joints.contains(words[last].text), table.values(of: words[last].text).isEmpty { last -= 1 }
    guard last >= 0, isNumber(words[last].text, table) else { return nil }
    var first = last
    while first > 0, last - first < 3, words[last].text.utf8.first.map({ $0 > 0x39 }) == true {
      let before = words[first - 1].text
      let isJoin = (before == "y" || before == "e" || before == "et" || before == "und" || before == "and") && first > 1
      if isNumber(before, table), before.utf8.first.map({ $0 > 0x39 }) == true {
        first -= 1
      } else if isJoin, isNumber(words[first - 2].text, table), words[first - 2].text.utf8.first.map({ $0 > 0x39 }) == true {
        first -= 2
      } else {
        break
      }
    }
    guard let day = number(words, first, table), day.next == last + 1, 1...31 ~= day.value else { return nil }
    return (day.value, first, last)
  }

  /// The year after a word, behind joining words.
  private static func yearAfter(_ index: Int, _ words: [NameFold.Word], _ table: DateWords) -> (value: Int, next: Int)? {
    var position = index
    var joints = 0
    while words.indices.contains(position), joints < 8 {
      if let year = number(words, position, table), year.value >= 1000 { return year }
      guard table.joints.contains(words[position].text) || words[position].text == "," || words[position].text == "one" else { return nil }
      position += 1
      joints += 1
    }
    return nil
  }

  private static func isNumber(_ word: String, _ table: DateWords) -> Bool { digits(word) != nil || !table.values(of: word).isEmpty }

  /// `4`, `4th`, `1er`, `25e`.
  private static func digits(_ word: String) -> Int? {
    let figures = word.prefix { $0.isASCII && $0.isNumber }
    guard !figures.isEmpty, figures.count <= 4 else { return nil }
    let rest = word.dropFirst(figures.count)
    let suffixes: Set<Substring> = ["", "st", "nd", "rd", "th", "er", "re", "e", "eme", "o", "a", "ste", "de", "го"]
    return suffixes.contains(rest) ? Int(figures) : nil
  }

  /// The number that starts at a word: digits, or number words added and multiplied.
  static func number(_ words: [NameFold.Word], _ start: Int, _ table: DateWords) -> (value: Int, next: Int)? {
    guard words.indices.contains(start) else { return nil }
    if let value = digits(words[start].text) { return (value, start + 1) }
    var total = 0
    var current = 0
    var position = start
    var previous = ""
    while words.indices.contains(position) {
      let word = words[position].text
      let values = table.values(of: word)
      if values.isEmpty {
        let isJoin = ["and", "y", "e", "et", "und", "en"].contains(word) && position > start && words.indices.contains(position + 1)
        guard isJoin, !table.values(of: words[position + 1].text).isEmpty else { break }
        position += 1
        continue
      }
      for value in values {
        switch value {
        case 1000:
          total += max(current, 1) * 1000
          current = 0
        case 100: current = max(current, 1) * 100
        // `quatre-vingt`.
        case 20 where previous == "quatre" && current % 10 == 4: current += 76
        default: current += value
        }
      }
      previous = word
      position += 1
    }
    return position > start ? (total + current, position) : nil
  }

  /// A day with a stroke before it: `8/20 May`.
  private static func isDouble(_ words: [NameFold.Word], _ day: Int, _ bytes: [UInt8]) -> Bool {
    guard day > 0, digits(words[day].text) != nil, digits(words[day - 1].text) != nil else { return false }
    let between = bytes[words[day - 1].range.upperBound..<words[day].range.lowerBound]
    return between.contains(0x2F) && between.count <= 3
  }

  /// `27.XI.2008`.
  private static func romanMonth(_ words: [NameFold.Word], _ index: Int) -> WrittenDate? {
    let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    guard index > 0, words.indices.contains(index + 1), let month = romans.firstIndex(of: words[index].text),
      let day = digits(words[index - 1].text), let year = Int(words[index + 1].text),
      words[index + 1].range.upperBound - words[index - 1].range.lowerBound <= 14
    else { return nil }
    return make(day, month + 1, year, index - 1, index + 2, false)
  }

  /// `1949年4月4日` and `一九四九年四月四日`, in one word as characters stand without spaces.
  private static func eastAsian(_ word: String, _ index: Int) -> WrittenDate? {
    guard word.contains("年"), word.contains("月") else { return nil }
    var numbers: [Int] = []
    var run = ""
    for character in word {
      if "0123456789〇零一二三四五六七八九十百千○".contains(character) {
        run.append(character)
      } else if "年月日".contains(character), let value = han(run) {
        numbers.append(value)
        run = ""
        if numbers.count == 3 { break }
      } else {
        run = ""
        if !numbers.isEmpty && numbers.count < 3 { numbers = [] }
      }
    }
    return numbers.count == 3 && 1...12 ~= numbers[1] ? make(numbers[2], numbers[1], numbers[0], index, index + 1, false) : nil
  }

  private static func han(_ text: String) -> Int? {
    guard !text.isEmpty else { return nil }
    if let value = Int(text) { return value }
    let digits: [Character: Int] = [
      "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    if !text.contains("十"), !text.contains("百"), !text.contains("千") {
      return text.reduce(0 as Int?) { sum, character in sum.flatMap { value in digits[character].map { value * 10 + $0 } } }
    }
    var total = 0
    var current = 0
    for character in text {
      switch character {
      case "千", "百", "十":
        total += max(current, 1) * (character == "千" ? 1000 : character == "百" ? 100 : 10)
        current = 0
      default: current = digits[character] ?? 0
      }
    }
    return total + current
  }
}
