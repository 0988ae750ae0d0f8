import TreatyText

/// A codebook as a tree: families, themes, their patterns by language, thresholds and status.
package enum CodebookOutline {
  /// The tree, a theme a line.
  ///
  /// Of each theme it says how far it was held against coded units; where nothing is on record, one line says so of all.
  package static func text(_ codebook: Codebook) -> String {
    var lines = [title(codebook)]
    let validation =
      codebook.validation.map { record in
        Dictionary(codebook.themes.map { ($0.id, remark(record.themes[$0.id])) }, uniquingKeysWith: { first, _ in first })
      } ?? [:]
    let families = codebook.families.map(\.id)
    let width = codebook.themes.map { $0.id.count }.max() ?? 0
    for family in codebook.families {
      let themes = codebook.themes.filter { $0.family == family.id }
      let count = themes.count == 1 ? "1 theme" : "\(themes.count) themes"
      lines += ["", "\(family.label)" + (family.label == family.id ? "" : " (\(family.id))") + ", \(count)"]
      lines += tree(themes, width: width, validation: validation)
    }
    let others = codebook.themes.filter { theme in !families.contains { $0 == theme.family } }
    if !others.isEmpty {
      lines += [""] + (families.isEmpty ? [] : ["Themes of no family"]) + tree(others, width: width, validation: validation)
    }
    if !codebook.lists.isEmpty {
      lines += ["", "Lists: " + codebook.lists.map { "@\($0.name) (\($0.entries.count))" }.joined(separator: ", ")]
    }
    if !codebook.attributes.isEmpty {
      let shown = codebook.attributes.map { "\($0.name) (\($0.values.map(\.value).joined(separator: ", ")))" }
      lines += ["", "Attributes: " + shown.joined(separator: ", ")]
    }
    return (lines + ["", self.validation(of: codebook)]).joined(separator: "\n") + "\n"
  }

  /// What is on record of the codebook as a whole.
  private static func validation(of codebook: Codebook) -> String {
    guard let record = codebook.validation else {
      return "No theme is validated: no agreement with coded units is on record (`foedera evaluate --record` writes it)"
    }
    let validated = codebook.themes.count { codebook.isValidated($0.id) }
    let source = record.source.map { "; \($0)" } ?? ""
    return "Validated: \(validated) of \(codebook.themes.count) themes, on \(record.units) coded units of \(record.documents) documents"
      + source + (codebook.isValidationOutdated ? "; the codebook has changed since: evaluate it again" : "")
  }

  private static func remark(_ entry: CodebookValidation.Entry?) -> String {
    guard let entry else { return "not validated (not coded)" }
    if !entry.isValidated { return "not validated (\(entry.coded) coded units of \(entry.documents) documents)" }
    return "validated (\(entry.coded) units, \(entry.documents) documents" + (entry.f1.map { ", F1 \(NumberText.plain($0))" } ?? "") + ")"
  }

  private static func title(_ codebook: Codebook) -> String {
    let patterns = codebook.themes.reduce(0) { $0 + $1.patterns.count }
    var parts = ["\(codebook.themes.count) themes", "\(patterns) patterns"]
    if let version = codebook.version { parts.insert("version \(version)", at: 0) }
    if let language = codebook.language { parts.append("language \(language)") }
    if codebook.spelling == .both { parts.append("British and American spelling") }
    if let longUnit = codebook.longUnit { parts.append("more asked of units over \(longUnit) words") }
    return "\(codebook.title): " + parts.joined(separator: ", ")
  }

  private static func tree(_ themes: [Theme], width: Int, validation: [String: String]) -> [String] {
    themes.enumerated().map { index, theme in
      let branch = index == themes.count - 1 ? "└─ " : "├─ "
      let id = theme.id + String(repeating: " ", count: max(0, width - theme.id.count))
      return branch + "\(id)  " + facts(theme, validation: validation[theme.id]).joined(separator: ", ")
    }
  }

  private static func facts(_ theme: Theme, validation: String?) -> [String] {
    var facts = [theme.patterns.count == 1 ? "1 pattern" : "\(theme.patterns.count) patterns"]
    let languages = theme.patterns.reduce(into: [String]()) { known, pattern in
      if let language = pattern.language, !known.contains(language) { known.append(language) }
    }
    if !languages.isEmpty { facts[0] += " (" + languages.joined(separator: ", ") + ")" }
    let conditional = theme.patterns.filter { !$0.conditions.isEmpty }.count
    if conditional > 0 { facts.append("\(conditional) with conditions") }
    facts.append("threshold \(NumberText.plain(theme.threshold))" + (theme.scoring == .patterns ? " by patterns" : ""))
    let examples = theme.examples.count + theme.counterexamples.count
    if examples > 0 { facts.append(examples == 1 ? "1 example" : "\(examples) examples") }
    if !theme.excludedBy.isEmpty { facts.append("excluded by " + theme.excludedBy.joined(separator: " and ")) }
    if !theme.implies.isEmpty { facts.append("implies " + theme.implies.joined(separator: " and ")) }
    if theme.status == .provisional { facts.append("provisional") }
    if let validation { facts.append(validation) }
    return facts
  }
}
