extension ResultTable {
  /// The table as a LaTeX `longtable` with booktabs rules; needs `\usepackage{booktabs,longtable}` and a Unicode engine or `inputenc`.
  package var latex: [UInt8] {
    let alignment = columns.indices.map { isNumeric($0) ? "r" : "l" }.joined()
    var head = "% \\usepackage{booktabs,longtable}\n\\begin{longtable}{\(alignment)}\n"
    if !caption.isEmpty { head += "\\caption{\(Self.latexText(caption))}\\\\\n" }
    head += "\\toprule\n" + columns.map(Self.latexText).joined(separator: " & ") + " \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n"
    var out = Array(head.utf8)
    for row in rows {
      for (column, cell) in row.enumerated() {
        let text = Self.display(cell)
        if column > 0 { out += " & ".utf8 }
        out += (PlainBytes.latex.hold(text) ? text : Self.latexText(text)).utf8
      }
      out += " \\\\\n".utf8
    }
    out += "\\end{longtable}\n".utf8
    return out
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
