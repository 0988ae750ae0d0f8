/// Full dates for formats that take no others.
enum DateBounds {
  /// The dates to write for a date, perhaps partial: itself, or the first and last day that it can be; none where it is not understood.
  ///
  /// - Parameters:
  ///   - date: ISO 8601, perhaps partial (`1882`, `1882-05`).
  ///   - name: what happened on it.
  static func dates(_ date: String, named name: String) -> [(date: String, name: String)] {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let year = parts.first ?? nil, date.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == 0x2D }), 1...9999 ~= year else { return [] }
    switch parts.count {
    case 1: return [(full(year, 1, 1), "\(name)-not-before"), (full(year, 12, 31), "\(name)-not-after")]
    case 2:
      guard let month = parts[1], 1...12 ~= month else { return [] }
      return [(full(year, month, 1), "\(name)-not-before"), (full(year, month, days(in: month, of: year)), "\(name)-not-after")]
    case 3:
      guard let month = parts[1], let day = parts[2], 1...12 ~= month, 1...days(in: month, of: year) ~= day else { return [] }
      return [(full(year, month, day), name)]
    default: return []
    }
  }

  private static func full(_ year: Int, _ month: Int, _ day: Int) -> String {
    padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
