/// A date as treaties and archives give it: ISO 8601, perhaps partial, or EDTF (ISO 8601-2, levels 0 and 1, and sets of level 2) where it
/// is uncertain.
///
/// `1882`, `1882-05`, `1882-05-20`; `1882?` uncertain, `1882~` approximate, `1882%` both; `18XX`, `1882-XX`, `1882-05-XX` digits not
/// known; `1882-21` a season; `1815-06-09/1815-11-20`, `../1815`, `1815/..` intervals; `[1814,1815]` one of several.
package struct TreatyDate: Sendable, Equatable {
  /// Year, month and day as numbers that compare in order.
  package struct Day: Sendable, Equatable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int

    package static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// ISO 8601.
    package var iso: String {
      let digits = String(abs(year))
      let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "\(year < 0 ? "-" : "")\(padded)-\(Self.two(month))-\(Self.two(day))"
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  }

  /// As written.
  package let text: String
  /// The first day that it may mean; `nil` where open or unknown.
  package let earliest: Day?
  /// The last day that it may mean; `nil` where open or unknown.
  package let latest: Day?

  /// The year, where there is one only.
  package var year: Int? {
    guard let earliest, let latest, earliest.year == latest.year else { return nil }
    return earliest.year
  }

  /// Reads a date.
  ///
  /// - Returns: `nil` when the text is no such date; ``problem(in:)`` says why.
  package init?(_ text: String) {
    guard let bounds = Self.bounds(text) else { return nil }
    self.text = text
    earliest = bounds.earliest
    latest = bounds.latest
  }

  /// What is wrong with a text that is no date, with what to write instead.
  package static func problem(in text: String) -> String {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    var message = "\(text) is no date: write 1949, 1949-04 or 1949-04-04, and 1949? or 1949~ where it is uncertain"
    if numbers.count == 3, let year = numbers.last, year > 31, numbers[0] <= 31, numbers[1] <= 12 {
      message += " (\(Day(year: year, month: numbers[1], day: numbers[0]).iso)?)"
    }
    return message
  }

  private typealias Bounds = (earliest: Day?, latest: Day?)

  private static func bounds(_ text: String) -> Bounds? {
    if text.hasPrefix("["), text.hasSuffix("]") { return set(text.dropFirst().dropLast()) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard text != "/", text != "../..", let from = end(parts[0]), let to = end(parts[1]) else { return nil }
      if let first = from.earliest, let last = to.latest, first > last { return nil }
      return (from.earliest, to.latest)
    }
    return parts.count == 1 ? single(parts[0]) : nil
  }

  private static func end(_ text: Substring) -> Bounds? {
    text.isEmpty || text == ".." ? (nil, nil) : single(text)
  }

  private static func set(_ text: Substring) -> Bounds? {
    let members = text.split(separator: ",").map { single($0.drop { $0 == " " }) }
    guard !members.isEmpty, members.allSatisfy({ $0 != nil }) else { return nil }
    return (members.compactMap { $0?.earliest }.min(), members.compactMap { $0?.latest }.max())
  }

  private static func single(_ text: Substring) -> Bounds? {
    let bare = text.last.map { "?~%".contains($0) } == true ? text.dropLast() : text
    let parts = bare.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let years = range(parts[0], digits: 4) else { return nil }
    guard parts.count > 1 else { return (Day(year: years.low, month: 1, day: 1), Day(year: years.high, month: 12, day: 31)) }
    guard let months = range(parts[1], digits: 2) else { return nil }
    if parts.count == 2, let season = season(months, years) { return season }
    let firstMonth = parts[1].contains("X") ? max(1, months.low) : months.low
    let lastMonth = parts[1].contains("X") ? min(12, months.high) : months.high
    guard 1...12 ~= firstMonth, 1...12 ~= lastMonth else { return nil }
    guard parts.count == 3 else {
      return (
        Day(year: years.low, month: firstMonth, day: 1),
        Day(year: years.high, month: lastMonth, day: days(in: lastMonth, of: years.high))
      )
    }
    guard let numbers = range(parts[2], digits: 2) else { return nil }
    let limit = days(in: lastMonth, of: years.high)
    let lastDay = parts[2].contains("X") ? min(limit, numbers.high) : numbers.high
    let firstDay = parts[2].contains("X") ? max(1, numbers.low) : numbers.low
    guard 1...limit ~= firstDay, 1...limit ~= lastDay else { return nil }
    return (Day(year: years.low, month: firstMonth, day: firstDay), Day(year: years.high, month: lastMonth, day: lastDay))
  }

  /// Spring to winter, of the northern hemisphere: 21 to 24.
  private static func season(_ months: (low: Int, high: Int), _ years: (low: Int, high: Int)) -> Bounds? {
    guard months.low == months.high, 21...24 ~= months.low else { return nil }
    let first = (months.low - 21) * 3 + 3
    let last = first + 2
    let endYear = last > 12 ? years.high + 1 : years.high
    let endMonth = last > 12 ? last - 12 : last
    return (Day(year: years.low, month: first, day: 1), Day(year: endYear, month: endMonth, day: days(in: endMonth, of: endYear)))
  }

  /// The numbers that digits and `X` may mean.
  private static func range(_ text: Substring, digits: Int) -> (low: Int, high: Int)? {
    guard text.count == digits, text.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "X" }) else { return nil }
    // An unknown digit is followed by unknown digits only.
    if let first = text.firstIndex(of: "X"), text[first...].contains(where: { $0 != "X" }) { return nil }
    guard let low = Int(text.map { $0 == "X" ? "0" : String($0) }.joined()),
      let high = Int(text.map { $0 == "X" ? "9" : String($0) }.joined())
    else { return nil }
    return (low, high)
  }

  /// Days of a month in the Gregorian calendar.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
