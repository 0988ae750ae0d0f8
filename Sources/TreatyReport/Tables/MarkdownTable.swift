extension ResultTable {
  /// The table as GitHub-flavoured Markdown, numbers to the right, with its caption before it.
  package var markdown: [UInt8] {
    var out = caption.isEmpty ? "" : "\(Self.markdownText(caption))\n\n"
    out += "| " + columns.map(Self.markdownText).joined(separator: " | ") + " |\n"
    out += "|" + columns.indices.map { isNumeric($0) ? "---:|" : "---|" }.joined() + "\n"
    for row in rows {
      out += "| " + row.map { Self.markdownText(Self.display($0)) }.joined(separator: " | ") + " |\n"
    }
    return Array(out.utf8)
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
