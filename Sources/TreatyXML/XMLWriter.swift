/// Writes XML 1.0 in UTF-8: escapes what must be escaped, and replaces by U+FFFD the few characters that XML cannot hold.
package struct XMLWriter: Sendable {
  private struct Open {
    let name: String
    var hasElements = false
    var hasText = false
  }

  private var output: String
  private var open: [Open] = []
  /// True while the last start tag lacks its `>`.
  private var isTagOpen = false
  private let indents: Bool

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - declaration: true for `<?xml version="1.0" encoding="UTF-8"?>` in the first line.
  ///   - indents: true to put elements on lines of their own wherever no text stands between them.
  package init(declaration: Bool = true, indents: Bool = true) {
    self.indents = indents
    output = declaration ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
  }

  /// Begins an element; names are the caller's and written as they are.
  package mutating func start(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    closeTag()
    let separates = open.last.map { !$0.hasText } ?? false
    if indents && separates { newLine(depth: open.count) }
    if !open.isEmpty { open[open.count - 1].hasElements = true }
    output += "<\(name)"
    for attribute in attributes { output += " \(attribute.name)=\"\(Self.escaped(attribute.value, inAttribute: true))\"" }
    open.append(Open(name: name))
    isTagOpen = true
  }

  /// Ends the innermost open element.
  package mutating func end() {
    guard let element = open.popLast() else { return }
    if isTagOpen {
      output += "/>"
      isTagOpen = false
      return
    }
    if indents && element.hasElements && !element.hasText { newLine(depth: open.count) }
    output += "</\(element.name)>"
  }

  /// Writes text into the innermost open element.
  package mutating func text(_ text: String) {
    guard !text.isEmpty, !open.isEmpty else { return }
    closeTag()
    open[open.count - 1].hasText = true
    output += Self.escaped(text, inAttribute: false)
  }

  /// Writes an element that holds only text.
  package mutating func element(_ name: String, _ attributes: [(name: String, value: String)] = [], text: String) {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// Ends what is open and gives the document, with a line end behind it.
  package mutating func finish() -> String {
    while !open.isEmpty { end() }
    return output + "\n"
  }

  /// A text in which markup characters are escaped; a carriage return, and in attributes every white space but the space, is written by its
  /// number, so that it survives reading.
  package static func escaped(_ text: String, inAttribute: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\r": result += "&#13;"
      case "\n", "\t": if inAttribute { result += "&#\(scalar.value);" } else { result.unicodeScalars.append(scalar) }
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    output += ">"
    isTagOpen = false
  }

  private mutating func newLine(depth: Int) {
    output += "\n" + String(repeating: "  ", count: depth)
  }
}
