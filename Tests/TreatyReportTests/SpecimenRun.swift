import Foundation
import TreatyText

@testable import TreatyReport

/// A made-up corpus, tagged by looking for words, and a folder to report it into.
enum SpecimenRun {
  static let codebook: Codebook = {
    func theme(_ id: String, _ label: String, _ family: String, _ patterns: [String], _ definition: String) -> Theme {
      Theme(
        id: id, family: family, label: label, definition: definition,
        patterns: patterns.enumerated().map { Pattern(source: $1, elements: [.word($1)], line: 10 + $0) })
    }
    return Codebook(
      id: "specimen", title: "Specimen themes", version: "1", sha256: String(repeating: "ab", count: 32), language: "en",
      families: [
        .init(id: "security", label: "Security"), .init(id: "procedure", label: "Procedure"),
        .init(id: "values", label: "Principles & values"),
      ],
      themes: [
        theme("collective-defence", "Collective defence", "security", ["armed attack", "assist"], "An attack on one is an attack on all."),
        theme("consultation", "Consultation", "security", ["consult together", "consult"], "Parties talk before they act."),
        theme("technology", "Technology threats", "security", ["cyber"], "Threats through networks and machines."),
        theme("withdrawal", "Withdrawal and dissolution", "procedure", ["denunciation"], "How the treaty ends for a party."),
        theme("ratification", "Ratification and entry into force", "procedure", ["ratified"], "How the treaty begins."),
        theme("democracy", "Democracy", "values", ["democracy"], "Government by the people."),
        theme("peace", "Peaceful settlement", "values", ["peaceful means"], "Disputes are settled without force."),
        theme("never", "Never spoken of", "values", ["unicorn"], "A theme that no specimen has."),
      ])
  }()

  private static let sentences: [[String]] = [
    [
      "The Parties agree that an armed attack against one or more of them shall be considered an attack against them all.",
      "Each of them will assist the Party so attacked by taking forthwith such action as it deems necessary.",
    ],
    [
      "The Parties will consult together whenever, in the opinion of any of them, the security of any Party is threatened.",
      "They shall consult on the application of this Article once a year.",
    ],
    ["The Parties shall share information on cyber incidents and on the machines that cause them."],
    ["Any Party may cease to be a Party one year after its notice of denunciation has been given."],
    ["This Treaty shall be ratified and its provisions carried out in accordance with the constitutional processes of each Party."],
    ["Determined to safeguard democracy, individual liberty and the rule of law,"],
    ["The Parties undertake to settle any dispute by peaceful means in such a manner that justice is not endangered."],
    [],
    ["The Council shall be so organised as to be able to meet promptly at any time."],
    ["The seat of the Secretariat shall be determined by the Council – “in due course”, as the minutes say."],
  ]

  /// Fourteen documents between 1949 and 2016, of two groups of parties.
  static func documents() -> [TaggedDocument] {
    (0..<20).map { number in
      let year = 1949 + number * 7 / 2
      let west = number % 2 == 0
      var treaty = SpecimenTreaty(id: "\(west ? "west" : "east")-\(year)")
      treaty.add(.preamble, nil, [sentences[5][0]].filter { _ in west || number > 10 } + [sentences[8][0]])
      for article in 1...(6 + number % 4) {
        let topic = (article + number * (west ? 3 : 7)) % 10
        let skipsDefence = !west && topic == 0 && number < 12
        let texts = skipsDefence || (topic == 2 && year < 1990) ? sentences[9] : sentences[topic].isEmpty ? sentences[8] : sentences[topic]
        treaty.add(.article, "\(article)", texts + (west && article == 2 ? sentences[0] : []))
      }
      treaty.metadata.title = "Treaty of \(west ? "Westburgh" : "Eastmouth") on Friendship and Mutual Aid (\(year))"
      treaty.metadata.signed = "\(year)-04-04"
      treaty.metadata.kind = number % 5 == 4 ? "protocol" : "treaty"
      treaty.metadata.family = number == 4 || number == 6 ? "Westburgh accessions" : nil
      treaty.metadata.language = "en"
      treaty.metadata.parties = (west ? ["Westland", "Norland", "Isle"] : ["Eastland", "Steppe"]).map { .init(name: $0) }
      treaty.metadata.fields = [("bloc", west ? "west" : "east")]
      return treaty.tagged(with: codebook)
    }
  }

  static let context = RunContext(
    title: "Specimens of two blocs", version: "0.0.0", codebook: codebook,
    groupings: [Grouping("bloc"), Grouping("party"), Grouping("decade")],
    contrasts: [
      Contrast(
        name: "West against East", target: .condition(.init(property: "bloc", comparison: .equal, value: "west")),
        reference: .condition(.init(property: "bloc", comparison: .equal, value: "east")), targetLabel: "West", referenceLabel: "East"),
      .preambleAgainstOperative,
    ], metadataColumns: ["bloc"], resamples: 200, extraFormats: [.json, .markdown, .latex])

  /// A new folder in the temporary directory; `FOEDERA_REPORT_FOLDER` names a place where runs are kept to be looked at.
  static func folder(_ name: String) throws -> String {
    let kept = ProcessInfo.processInfo.environment["FOEDERA_REPORT_FOLDER"]
    let base = kept ?? NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
    let folder = "\(base)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Reports documents into a folder and gives its files.
  @discardableResult
  static func run(
    _ documents: [TaggedDocument], _ context: RunContext, folder: String, quarantined: [QuarantinedInput] = [], jobs: Int = 1
  ) throws -> [String: [UInt8]] {
    let reporter = try RunReporter(context, folder: folder, jobs: jobs)
    for document in documents { try reporter.append(reporter.renderer.render(document)) }
    try reporter.finish(quarantined: quarantined, notes: [])
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))) }
    }
    return files
  }
}
