extension ResultTable {
  /// The table as a LaTeX `longtable` with booktabs rules; needs `\usepackage{booktabs,longtable}` and a Unicode engine or `inputenc`.
  package var latex: [UInt8] {
    let alignment = columns.indices.map { isNumeric($0) ? "r" : "l" }.joined()
    var out = "% \\usepackage{booktabs,longtable}\n\\begin{longtable}{\(alignment)}\n"
    if !caption.isEmpty { out += "\\caption{\(Self.latexText(caption))}\\\\\n" }
    out += "\\toprule\n" + columns.map(Self.latexText).joined(separator: " & ") + " \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n"
    for row in rows {
      out += row.map { Self.latexText(Self.display($0)) }.joined(separator: " & ") + " \\\\\n"
    }
    return Array((out + "\\end{longtable}\n").utf8)
  }

  /// Text that LaTeX prints as it is; control and bidi characters are shown.
  static func latexText(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\textbackslash{}"
      case "&", "%", "$", "#", "_", "{", "}":
        out += "\\"
        out.unicodeScalars.append(scalar)
      case "~": out += "\\textasciitilde{}"
      case "^": out += "\\textasciicircum{}"
      // Braces keep << and ---- from becoming ligatures, and brackets from being taken for an argument.
      case "<", ">", "-", "'", "`", "\"", "[", "]", "*", "?", "!":
        out += "{"
        out.unicodeScalars.append(scalar)
        out += "}"
      case "\n", "\r", "\t": out += " "
      default:
        if VisibleText.mustShow(scalar) { out += VisibleText.name(scalar) } else { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }
}
