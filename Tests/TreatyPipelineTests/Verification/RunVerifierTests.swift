import Foundation
import Testing

@testable import TreatyPipeline

struct RunVerifierTests {
  private func verify(_ site: RunSite) throws -> Verification {
    var verifier = RunVerifier(folder: site.path("out"), workers: OrderedWorkers(jobs: 2))
    return try verifier.verify()
  }

  private func findings(_ site: RunSite) throws -> [String] { try verify(site).findings.map(\.text) }

  /// Changes a file of the run's folder.
  private func edit(_ site: RunSite, _ name: String, _ change: (String) -> String) throws {
    try site.write(change(String(decoding: site.files("out")[name] ?? Data(), as: UTF8.self)), to: "out/\(name)")
  }

  @Test func aRunIsSound() throws {
    let site = try RunSite()
    try site.run("out")
    let result = try verify(site)
    #expect(result.findings == [])
    #expect(result.isSound)
    #expect(result.quotations == 15)
    #expect(result.files > 10)
  }

  @Test func findsWhatIsMissingChangedAndStrange() throws {
    let site = try RunSite()
    try site.run("out")
    try FileManager.default.removeItem(atPath: site.path("out/trend.csv"))
    try edit(site, "report.html") { $0 + " " }
    try edit(site, "frequency.csv") { $0.replacing("defence", with: "offence") }
    try site.write("mine", to: "out/notes.txt")
    let found = try findings(site)
    #expect(found.contains { $0.hasPrefix("trend.csv: is missing") })
    #expect(found.contains { $0.hasPrefix("report.html: has ") })
    #expect(found.contains { $0.hasPrefix("frequency.csv: was changed") })
    #expect(found.contains { $0.hasPrefix("notes.txt: is not of this run") })
    #expect(found.count == 4)
  }

  @Test func findsKeysThatLeadNowhere() throws {
    let site = try RunSite(documents: 2)
    try site.run("out")
    try edit(site, "documents.csv") { $0.replacing("\nt2,", with: "\nt1,") }
    let found = try findings(site)
    #expect(found.contains("documents.csv:3: t1 stands twice"))
    #expect(found.contains { $0.hasPrefix("units.csv:") && $0.contains("t2 is no document") })
  }

  @Test func findsQuotationsThatAreWrong() throws {
    let site = try RunSite(documents: 1)
    try site.run("out")
    try edit(site, "mentions.csv") { $0.replacing(",armed attack,", with: ",armed attach,") }
    #expect(try findings(site).contains { $0.hasPrefix("mentions.csv:2:") && $0.contains("has other words than “armed attach”") })
  }

  @Test func tellsOfInputsThatChangedOrWentAway() throws {
    let site = try RunSite(documents: 3)
    try site.run("out")
    try site.write("TREATY\n\nArticle 1\nNothing.\n", to: "texts/t1.txt")
    try FileManager.default.removeItem(atPath: site.path("texts/t2.txt"))
    let result = try verify(site)
    #expect(result.isSound)
    #expect(result.changedInputs == [site.path("texts/t1.txt")])
    #expect(result.absentInputs == [site.path("texts/t2.txt")])
    #expect(result.quotations == 3)
  }

  @Test func aFolderWithoutManifestIsToldSo() throws {
    let site = try RunSite(documents: 1)
    try FileManager.default.createDirectory(atPath: site.path("out"), withIntermediateDirectories: true)
    #expect(try findings(site).first?.hasPrefix("run.json: is missing or damaged") == true)
  }
}
