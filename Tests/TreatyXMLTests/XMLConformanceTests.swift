import Foundation
import Testing

@testable import TreatyXML

/// The W3C conformance suite, as far as it is about XML 1.0 in its fifth edition without external entities.
struct XMLConformanceTests {
  struct Case {
    let id: String
    let type: String
    let url: URL
  }

  static func cases() throws -> [Case] {
    guard let folder = SuiteFolder.url("suites/xmlconf") else { return [] }
    let manifest = try String(contentsOf: folder.appendingPathComponent("manifest.tsv"), encoding: .utf8)
    return manifest.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 7, fields[2] == "none", fields[4] == "1.0", fields[3] == "-" || fields[3].contains("5") else { return nil }
      return Case(id: fields[0], type: fields[1], url: folder.appendingPathComponent(fields[7]))
    }
  }

  /// Cases in which we differ from the suite, and why.
  static let exceptions: [String: String] = [
    "rmt-ns10-011": "libxml2 does not check the value of an entity in xmlns against the reserved namespaces",
    "o-p04pass1": "a colon at the end of a name: legal without namespaces, which the suite marks for this case",
    "o-p05pass1": "as o-p04pass1",
    "x-ibm-1-0.5-valid-P04-ibm04v01.xml": "as o-p04pass1",
    "x-ibm-1-0.5-valid-P05-ibm05v01.xml": "as o-p04pass1",
    "x-ibm-1-0.5-valid-P05-ibm05v02.xml": "as o-p04pass1, in a processing instruction",
    "x-ibm-1-0.5-valid-P05-ibm05v03.xml": "as o-p04pass1, in an attribute",
    "x-ibm-1-0.5-valid-P05-ibm05v05.xml": "as o-p04pass1, in an entity",
    "rmt-e3e-13": "an undeclared entity, which a document that is only invalid may hold: its text would be lost, so it is an error",
  ]

  @Test func `not well-formed documents are rejected with their place`() throws {
    let cases = try Self.cases().filter { $0.type == "not-wf" }
    var accepted: [String] = []
    for item in cases {
      switch events(try SuiteFolder.bytes(item.url)) {
      case .success: accepted.append(item.id)
      case .failure(let error): #expect(error.place.line > 0 && error.place.column > 0, "\(item.id)")
      }
    }
    #expect(accepted.filter { Self.exceptions[$0] == nil } == [])
    if !cases.isEmpty { #expect(cases.count - accepted.count >= 769) }
  }

  @Test func `valid documents are read`() throws {
    let cases = try Self.cases().filter { $0.type == "valid" }
    let refused = try cases.filter { item in
      if case .failure = events(try SuiteFolder.bytes(item.url)) { true } else { false }
    }
    #expect(refused.map(\.id).filter { Self.exceptions[$0] == nil } == [])
    if !cases.isEmpty { #expect(cases.count - refused.count >= 477) }
  }

  @Test func `documents that are only invalid are read`() throws {
    let refused = try Self.cases().filter { $0.type == "invalid" }.filter { item in
      if case .failure = events(try SuiteFolder.bytes(item.url)) { true } else { false }
    }
    #expect(refused.map(\.id).filter { Self.exceptions[$0] == nil } == [])
  }

  @Test func `XML 1.1 is refused by name`() throws {
    guard let folder = SuiteFolder.url("suites/xmlconf") else { return }
    let manifest = try String(contentsOf: folder.appendingPathComponent("manifest.tsv"), encoding: .utf8)
    for line in manifest.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 7, fields[4] == "1.1" else { continue }
      let bytes = try SuiteFolder.bytes(folder.appendingPathComponent(fields[7]))
      let declares11 = bytes.withUnsafeBufferPointer { XMLPrologue($0).version == "1.1" }
      guard declares11 else { continue }
      guard case .failure(let error) = events(bytes) else {
        Issue.record("\(fields[0]) was read")
        continue
      }
      #expect(error.kind == .version)
    }
  }
}
