/// The states, their codes and their names, compiled in so that a program finds them from any folder.
///
/// One state a line: ISO 3166-1 alpha-3 code or `-`, Correlates of War number with the years of its spells or `-`, names separated by
/// semicolons. A name may end with years of its own. Sources: Correlates of War State System Membership (codes and years), ISO 3166-1
/// and 3166-3 (codes, withdrawn ones among them), Unicode CLDR (names in English, French, Spanish, German, Dutch, Italian and
/// Portuguese); formal and historical names are our own.
enum PartyTable {
  /// A state with its codes.
  struct State: Sendable {
    /// ISO 3166-1 alpha-3, also withdrawn.
    var iso: String?
    /// Correlates of War numbers with the years in which they hold.
    var cow: [(code: String, years: YearSpan)]
    /// Names with the years in which they hold.
    var names: [(name: String, years: YearSpan)]
  }

  /// All states.
  static var states: [State] { [americas, europe, africa, asia, oceania, history].flatMap(parse) }

  /// Titles and adjectives.
  static var adjectives: [State] { parse(titles) }

  private static func parse(_ text: String) -> [State] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|").map(trimmed)
      guard parts.count == 3 else { return nil }
      let names = parts[2].split(separator: ";").map { named(trimmed($0)) }
      return State(iso: parts[0] == "-" ? nil : String(parts[0]), cow: spells(parts[1]), names: names)
    }
  }

  /// `220 -1942,1944-; 255 1990-`.
  private static func spells(_ text: Substring) -> [(code: String, years: YearSpan)] {
    guard text != "-" else { return [] }
    return text.split(separator: ";").flatMap { entry -> [(code: String, years: YearSpan)] in
      let words = entry.split(separator: " ")
      guard words.count == 2 else { return [] }
      return words[1].split(separator: ",").compactMap { YearSpan($0) }.map { (String(words[0]), $0) }
    }
  }

  /// `Germany 1816-1948,1990-`: the name, with the first span that holds all of its years, gaps left out by a second entry.
  private static func named(_ text: Substring) -> (name: String, years: YearSpan) {
    guard let space = text.lastIndex(of: " ") else { return (String(text), YearSpan()) }
    let tail = text[text.index(after: space)...]
    guard tail.contains("-"), tail.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "," }), let years = YearSpan(tail) else {
      return (String(text), YearSpan())
    }
    return (String(text[..<space]), years)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}

/// Years in which something holds, both ends included; open where not given.
struct YearSpan: Sendable, Equatable {
  /// One or several spans in order.
  private var spans: [(from: Int?, to: Int?)]

  /// Always.
  init() { spans = [(nil, nil)] }

  /// `1816-1948`, `-1871`, `1990-`, `1949`, `1816-1948,1990-`.
  init?(_ text: Substring) {
    spans = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count) else { return nil }
      let from = ends[0].isEmpty ? nil : Int(ends[0])
      let last = ends.count == 1 ? from : ends[1].isEmpty ? nil : Int(ends[1])
      guard ends[0].isEmpty || from != nil else { return nil }
      spans.append((from, last))
    }
    guard !spans.isEmpty else { return nil }
  }

  /// From the cells of a table.
  init(from: Int?, to: Int?) { spans = [(from, to)] }

  /// True when it holds in that year.
  func contains(_ year: Int) -> Bool {
    spans.contains { ($0.from ?? Int.min) <= year && year <= ($0.to ?? Int.max) }
  }

  /// As it is written in tables.
  var text: String {
    spans.map { span in
      let from = span.from.map(String.init) ?? ""
      let to = span.to.map(String.init) ?? ""
      return "\(from)-\(to)"
    }.joined(separator: ",")
  }

  /// The first and last year of each span, for tables with a column each.
  var ends: [(from: String, to: String)] {
    spans.map { ($0.from.map(String.init) ?? "", $0.to.map(String.init) ?? "") }
  }

  static func == (left: YearSpan, right: YearSpan) -> Bool { left.text == right.text }
}
