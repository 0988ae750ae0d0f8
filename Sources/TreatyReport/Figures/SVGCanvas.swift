import TreatyText

/// Draws a figure: shapes in the order of drawing, coordinates in pixels with one decimal.
struct SVGCanvas {
  /// Where text is anchored.
  enum Anchor: String {
    case start, middle, end
  }

  /// What was drawn so far.
  private(set) var body = ""
  /// Whether numbers lead to their passages; figures for print have no links.
  let hasLinks: Bool

  /// An empty canvas.
  init(hasLinks: Bool) {
    self.hasLinks = hasLinks
  }

  /// A coordinate.
  private static func number(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A filled rectangle.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, style: String, opacity: Double? = nil, tip: String? = nil) {
    let fill = opacity.map { " fill-opacity=\"\(NumberText.fixed($0, decimals: 2))\"" } ?? ""
    let frame = [("x", x), ("y", y), ("width", max(0, width)), ("height", max(0, height))]
      .map { "\($0.0)=\"\(Self.number($0.1))\"" }.joined(separator: " ")
    body += "<rect class=\"\(style)\" \(frame)\(fill)" + Self.close("rect", tip)
  }

  /// A straight line.
  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String) {
    body += "<line class=\"\(style)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" "
    body += "x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>"
  }

  /// A filled circle.
  mutating func circle(_ x: Double, _ y: Double, radius: Double, style: String, tip: String? = nil) {
    body += "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\""
    body += Self.close("circle", tip)
  }

  /// A line through points, or an area when closed.
  mutating func path(_ points: [(x: Double, y: Double)], closed: Bool = false, style: String) {
    guard !points.isEmpty else { return }
    let steps = points.enumerated().map { "\($0 == 0 ? "M" : "L")\(Self.number($1.x)) \(Self.number($1.y))" }.joined()
    body += "<path class=\"\(style)\" d=\"\(steps)\(closed ? "Z" : "")\"/>"
  }

  /// Text; escaped here.
  mutating func text(_ text: String, x: Double, y: Double, anchor: Anchor = .start, style: String = "t", rotation: Double? = nil) {
    let turn = rotation.map { " transform=\"rotate(\(Self.number($0)) \(Self.number(x)) \(Self.number(y)))\"" } ?? ""
    body += "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    body += anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body += "\(turn)>\(HTMLText.escape(text))</text>"
  }

  /// Draws what leads to an address when clicked.
  ///
  /// - Parameter isTabStop: whether the keyboard stops there; false for the cells of a matrix, whose table and lists say the same.
  mutating func link(_ address: String, label: String, isTabStop: Bool = true, draw: (inout SVGCanvas) -> Void) {
    if hasLinks {
      let stop = isTabStop ? "" : " tabindex=\"-1\""
      body += "<a href=\"\(HTMLText.escape(address))\"\(stop) aria-label=\"\(HTMLText.escape(label))\">"
    }
    draw(&self)
    if hasLinks { body += "</a>" }
  }

  private static func close(_ element: String, _ tip: String?) -> String {
    guard let tip else { return "/>" }
    return "><title>\(HTMLText.escape(tip))</title></\(element)>"
  }

  /// A label cut to about so many pixels at 12 px, with an ellipsis; the widths are those of a wide sans-serif.
  static func fitted(_ text: String, width: Double) -> String {
    var used = 0.0
    var end = text.startIndex
    for position in text.indices {
      used += self.width(text[position])
      if used > width { return String(text[..<end]).trimmingSpaces + "…" }
      // The ellipsis needs room of its own.
      if used <= width - 12 { end = text.index(after: position) }
    }
    return text
  }

  private static func width(_ character: Character) -> Double {
    guard let ascii = character.asciiValue else { return character.unicodeScalars.allSatisfy { $0.value < 0x2E80 } ? 8 : 12 }
    switch ascii {
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "'"):
      return 4
    case UInt8(ascii: "f"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "I"), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      return 5
    case UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "M"), UInt8(ascii: "W"): return 11.5
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return 8.5
    default: return 7.5
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " || text.last == "," { text.removeLast() }
    return String(text)
  }
}
