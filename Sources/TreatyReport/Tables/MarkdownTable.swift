extension ResultTable {
  /// The table as GitHub-flavoured Markdown, numbers to the right, with its caption before it.
  package var markdown: [UInt8] {
    var head = caption.isEmpty ? "" : "\(Self.markdownText(caption))\n\n"
    head += "| " + columns.map(Self.markdownText).joined(separator: " | ") + " |\n"
    head += "|" + columns.indices.map { isNumeric($0) ? "---:|" : "---|" }.joined() + "\n"
    var out = Array(head.utf8)
    for row in rows {
      out += "|".utf8
      for cell in row {
        let text = Self.display(cell)
        out += " ".utf8
        out += (PlainBytes.markdown.hold(text) ? text : Self.markdownText(text)).utf8
        out += " |".utf8
      }
      out += "\n".utf8
    }
    return out
  }

  /// Whether a column holds numbers or nothing.
  func isNumeric(_ column: Int) -> Bool {
    var found = false
    for row in rows {
      switch row[column] {
      case .integer, .number: found = true
      case .empty: continue
      default: return false
      }
    }
    return found
  }

  /// Text that no Markdown reader takes for markup or HTML; control and bidi characters are shown.
  static func markdownText(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\n", "\r", "\t": out += " "
      default:
        if VisibleText.mustShow(scalar) { out += VisibleText.name(scalar) } else { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }
}
