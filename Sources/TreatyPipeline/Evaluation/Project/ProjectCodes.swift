import TreatyCodebook
import TreatyIngest
import TreatyReport
import TreatyText

/// What the users of a REFI-QDA project said of units: a coding that overlaps a unit, in more than white space, codes it.
///
/// A user has coded the texts in which there is a coding of theirs; what they left there without a code has none, since the format cannot say
/// "read, and none applies". A theme that no code of the project stands for was not asked for.
package struct ProjectCodes {
  /// A unit in a text of the project.
  private struct Place {
    var unit: String
    var range: Range<Int>
  }

  private let project: QDAProjectFile
  private let themes: QDACodeThemes
  private var places: [[Place]]
  /// What could not be used, for people.
  package private(set) var notes: [String]

  /// - Parameter project: the project.
  package init(_ project: QDAProjectFile, codebook: Codebook) {
    self.project = project
    themes = QDACodeThemes(project.codes, codebook: codebook)
    places = project.sources.map { _ in [] }
    notes = project.notes
    let used = Set(project.sources.flatMap { $0.codings.map(\.code) })
    let lost = themes.unmatched.filter { used.contains($0.key) }.map(\.value).sorted()
    if !lost.isEmpty {
      notes.append(
        "\(project.path): no theme has the name of these codes, and their codings are left out: \(lost.joined(separator: ", ")); "
          + "name a code as the theme or its label")
    }
  }

  /// Cuts the texts into units as the program does with any plain text. O(bytes).
  ///
  /// - Parameter known: documents that an earlier project has, by text: their units are the same.
  package mutating func ownUnits(_ planner: UnitPlanner, known: inout [String: String]) -> [CodedUnit] {
    var units: [CodedUnit] = []
    for (index, source) in project.sources.enumerated() {
      let bytes = Array(source.text.bytes)
      let digest = SHA256.hexadecimalDigest(of: bytes)
      let isNew = known[digest] == nil
      let name = source.name.isEmpty ? source.guid : source.name
      let id = known[digest] ?? (known.values.contains(name) ? "\(name) (\(source.guid))" : name)
      guard let treaty = try? Ingester(format: .text, metadata: .complete).ingest(bytes, path: project.path, id: id) else {
        notes.append("\(project.path): the text \(name) cannot be read and is left out")
        continue
      }
      known[digest] = id
      let points = CodePointMap(treaty.text)
      for unit in planner.units(of: treaty) where unit.isCounted {
        let row = CodingSheet.Row(unit, of: treaty, probability: 1)
        places[index].append(Place(unit: row.id, range: points.codePoints(unit.range)))
        guard isNew else { continue }
        units.append(
          CodedUnit(
            id: row.id, text: row.text, kind: row.kind, label: row.label, language: row.language, genre: row.genre, document: id,
            year: treaty.metadata.signed.flatMap { TreatyDate($0)?.year }))
      }
    }
    return units
  }

  /// Finds units that were cut elsewhere by their text: in the text named as their document, else in the only one that has it.
  package mutating func find(_ units: [CodedUnit]) {
    let texts = project.sources.map { String(decoding: Array($0.text.bytes), as: UTF8.self) }
    let maps = project.sources.map { CodePointMap($0.text) }
    var missing: [String] = []
    for unit in units {
      let words = unit.text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      let named = project.sources.indices.filter { project.sources[$0].name == unit.document }
      let holders = words.isEmpty ? [] : (named.isEmpty ? Array(texts.indices) : named).filter { texts[$0].contains(words) }
      guard let holder = holders.first, holders.count == 1 || !named.isEmpty, let range = texts[holder].firstRange(of: words) else {
        missing.append(unit.id)
        continue
      }
      let start = texts[holder].utf8.distance(from: texts[holder].startIndex, to: range.lowerBound)
      places[holder].append(Place(unit: unit.id, range: maps[holder].codePoints(start..<(start + words.utf8.count))))
    }
    if let first = missing.first {
      notes.append(
        "\(project.path): \(missing.count) units stand in no text of it, or in several, and have no codes from it, such as \(first)")
    }
  }

  /// The coders, by name: each user of the project with a coding.
  package func coders() -> [CoderCodes] {
    var coders: [String: CoderCodes] = [:]
    for (index, source) in project.sources.enumerated() {
      let scalars = Array(String(decoding: Array(source.text.bytes), as: UTF8.self).unicodeScalars)
      for user in Set(source.codings.map(\.user)) {
        let codings = source.codings.filter { $0.user == user && themes.themes[$0.code] != nil }
        for place in places[index] {
          var entry = coders[user]?.units[place.unit] ?? CoderCodes.Entry(open: themes.notAsked, line: 1)
          for coding in codings where Self.codes(coding, place.range, scalars) { entry.themes.insert(themes.themes[coding.code] ?? "") }
          coders[user, default: CoderCodes(name: name(of: user), path: project.path, units: [:])].units[place.unit] = entry
        }
      }
    }
    return coders.sorted { ($0.value.name, $0.key) < ($1.value.name, $1.key) }.map(\.value)
  }

  /// Whether a coding and a unit share more than white space.
  private static func codes(_ coding: QDAProjectFile.Coding, _ unit: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    guard let place = coding.place else { return true }
    let shared = place.clamped(to: unit).clamped(to: 0..<scalars.count)
    return scalars[shared].contains { !$0.properties.isWhitespace }
  }

  private func name(of user: String) -> String {
    let name = project.users[user] ?? ""
    return name.isEmpty ? (user.isEmpty ? "unknown coder" : user) : name
  }
}
