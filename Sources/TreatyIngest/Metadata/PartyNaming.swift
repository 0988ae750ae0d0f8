import TreatyText

/// Gives parties their codes and reports ambiguous names.
struct PartyNaming: Sendable {
  let directory: PartyDirectory
  let year: Int?

  /// The party with its codes in every system where the directory is certain of one. A code that was given stays; it brings the others along
  /// where the name means the same party, and tells ambiguous names apart.
  func coded(_ party: TreatyMetadata.Party, _ doubts: inout [TreatyWarning], offset: Int?) -> TreatyMetadata.Party {
    var party = party
    switch directory.resolve(party.name, year: year) {
    case .known(let codes): take([codes], &party)
    case .ambiguous(let meanings) where party.code != nil: take(meanings, &party)
    case .ambiguous(let meanings):
      let list = meanings.map { $0.map(\.code).joined(separator: "/") }.joined(separator: ", ")
      doubts.append(
        TreatyWarning(
          code: "party.ambiguous",
          message:
            "\(party.name)\(year.map { " in \($0)" } ?? "") may be \(list); no code is given: name the party more exactly in the table",
          offset: offset))
    case .unknown: break
    }
    return party
  }

  /// Takes the codes of the one meaning that agrees with what is given.
  private func take(_ meanings: [[PartyDirectory.Code]], _ party: inout TreatyMetadata.Party) {
    let given = party.code.map { PartyDirectory.Code(system: party.codeSystem ?? "", code: $0) }
    let fitting = meanings.filter { codes in
      guard let given else { return true }
      return codes.contains(given) || (meanings.count == 1 && !codes.contains { $0.system == given.system })
    }
    guard fitting.count == 1, let codes = fitting.first else { return }
    if given == nil {
      party.code = codes.first?.code
      party.codeSystem = codes.first?.system
    }
    party.otherCodes = codes.filter { $0.system != party.codeSystem }.map { TreatyMetadata.Party.Code(system: $0.system, code: $0.code) }
  }
}
