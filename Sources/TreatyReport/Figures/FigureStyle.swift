/// The look of figures. Families of themes get one of seven hues of Paul Tol's "bright" scheme, which people with any colour vision tell apart;
/// what a hue says is also said in words, so that a grey print loses nothing.
enum FigureStyle {
  /// How many hues there are; further families begin again.
  static let hues = 7

  /// For files: every value written out, for drawing programs know no variables.
  static let print = rules { name in
    switch name {
    case "ink": "#1c2024"
    case "soft": "#5a6270"
    case "line": "#d5dae1"
    case "accent": "#2f5d9b"
    default: printHues[name] ?? "#4477aa"
    }
  }

  /// For the page: values come from the page's variables, so that light and dark look right.
  static let page = rules { "var(--\($0))" }

  private static let printHues = [
    "f0": "#4477aa", "f1": "#c2546a", "f2": "#2f8a4c", "f3": "#a08a1d", "f4": "#3d93b8", "f5": "#aa3377", "f6": "#6b6b6b",
  ]

  private static func rules(_ value: (String) -> String) -> String {
    let fonts = "font-family:system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"
    var rules = """
      .t{font-size:12px;\(fonts);fill:\(value("ink"))}.s{font-size:11px;\(fonts);fill:\(value("soft"))}\
      .b{font-size:12px;font-weight:600;\(fonts);fill:\(value("ink"))}.g{stroke:\(value("line"));stroke-width:1}\
      .z{stroke:\(value("soft"));stroke-width:1}.w{stroke:\(value("ink"));stroke-width:1.5}.h{fill:\(value("accent"))}\
      .n{fill:\(value("line"))}.c{fill:none;stroke:\(value("accent"));stroke-width:2}.a{fill:\(value("accent"));fill-opacity:.18}\
      .d{fill:\(value("ink"))}.k{fill:\(value("soft"));fill-opacity:.55}
      """
    for hue in 0..<hues { rules += ".f\(hue){fill:\(value("f\(hue)"))}" }
    return rules
  }
}
