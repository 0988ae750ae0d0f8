import Foundation
import Testing

@testable import TreatyXML

struct XMLLimitsTests {
  /// Name of a bomb, the limit that stops it (nothing where it is read), and how it is made.
  struct Bomb: CustomTestStringConvertible {
    let testDescription: String
    let limit: String?
    let make: @Sendable () -> String

    init(_ name: String, _ limit: String?, _ make: @escaping @Sendable () -> String) {
      testDescription = name
      self.limit = limit
      self.make = make
    }
  }

  static func laughs(_ innermost: String, levels: Int) -> String {
    var text = "<!DOCTYPE r [<!ENTITY l0 '\(innermost)'>"
    for level in 1...levels { text += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>" }
    return text + "]>"
  }

  static let bombs: [Bomb] = [
    Bomb("100,000 attributes", "attributes") { "<a " + (0..<100_000).map { "a\($0)='' " }.joined() + "/>" },
    Bomb("100,000 namespaces", "attributes") { "<a " + (0..<100_000).map { "xmlns:a\($0)='u' " }.joined() + "/>" },
    Bomb("an attribute of 11 MB", "attributes") { "<a b='" + String(repeating: "x", count: 11_000_000) + "'/>" },
    Bomb("100,000 attributes in an entity", "declarations") {
      "<!DOCTYPE r [<!ENTITY e \"<a " + (0..<100_000).map { "a\($0)='' " }.joined() + "/>\">]><r>&e;</r>"
    },
    Bomb("10,000 attributes in an entity", "attributes") {
      "<!DOCTYPE r [<!ENTITY e \"<a " + (0..<10_000).map { "a\($0)='' " }.joined() + "/>\">]><r>&e;</r>"
    },
    Bomb("attributes multiplied by parameter entities", "expansion") {
      "<!DOCTYPE r [<!ENTITY % h '" + (0..<900).map { "a\($0)=&#34;&#34; " }.joined() + "'><!ENTITY % p '<!ENTITY e \"<a "
        + String(repeating: "&#37;h;", count: 100) + "/>\">'>%p;]><r>&e;</r>"
    },
    Bomb("15,000 default attributes", "attributes") {
      "<!DOCTYPE r [<!ATTLIST r " + (0..<15_000).map { "a\($0) CDATA '' " }.joined() + ">]><r/>"
    },
    Bomb("a million levels", "depth") { String(repeating: "<a>", count: 1_000_000) },
    Bomb("256 levels", nil) { String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256) },
    Bomb("a million siblings", nil) { "<a>" + String(repeating: "<b/>", count: 1_000_000) + "</a>" },
    Bomb("text of 11 MB", nil) { "<a>" + String(repeating: "x", count: 11_000_000) + "</a>" },
    Bomb("a comment of 11 MB", nil) { "<a><!--" + String(repeating: "x", count: 11_000_000) + "--></a>" },
    Bomb("a name of 60,000 bytes", "size") { "<" + String(repeating: "x", count: 60_000) + "/>" },
    Bomb("billion laughs", "expansion") { laughs("lol", levels: 9) + "<r>&l9;</r>" },
    Bomb("billion laughs of nothing", "expansion") { laughs("", levels: 9) + "<r>&l9;</r>" },
    Bomb("billion laughs of elements", "expansion") { laughs("<a/>", levels: 9) + "<r>&l9;</r>" },
    Bomb("billion laughs in an attribute", "expansion") { laughs("lol", levels: 9) + "<r a='&l9;'/>" },
    Bomb("quadratic", "expansion") {
      "<!DOCTYPE r [<!ENTITY a '" + String(repeating: "x", count: 50_000) + "'>]><r>" + String(repeating: "&a;", count: 5_000) + "</r>"
    },
    Bomb("quadratic in attributes", "expansion") {
      "<!DOCTYPE r [<!ENTITY a '" + String(repeating: "x", count: 50_000) + "'>]><r k='" + String(repeating: "&a;", count: 2_000) + "'/>"
    },
    Bomb("an entity in itself", "expansion") { "<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><r>&a;</r>" },
  ]

  @Test(arguments: bombs)
  func `a bomb is stopped by name within a second`(bomb: Bomb) {
    let document = Array(bomb.make().utf8)
    let clock = ContinuousClock()
    var recorder = EventRecorder()
    recorder.keepsLog = bomb.testDescription.contains("in attributes") || bomb.testDescription.contains("in an attribute")
    var failure: XMLReadError?
    let time = clock.measure {
      do throws(XMLReadError) { _ = try XMLReader().read(document, into: &recorder) } catch { failure = error }
    }
    #expect(failure?.kind == bomb.limit.map { .limit($0) }, "\(String(describing: failure))")
    if bomb.limit != nil { #expect(time < .seconds(2), "a debug build; \(time)") }
  }

  @Test func `a limit can be changed`() {
    var limits = XMLLimits()
    limits.depth = 2
    limits.attributes = 1
    limits.elements = 3
    limits.bytes = 60
    limits.expansion = 1
    limits.expansionFloor = 60
    let cases = [
      ("<a><b><c/></b></a>", "depth"), ("<a x='' y=''/>", "attributes"), ("<a><b/><b/><b/></a>", "elements"),
      ("<a>" + String(repeating: "x", count: 60) + "</a>", "size"), ("<!DOCTYPE a [<!ENTITY e ''>]><a>&e;&e;</a>", "expansion"),
    ]
    for (document, limit) in cases {
      guard case .failure(let error) = events(document, limits: limits) else {
        Issue.record("\(document) was read")
        continue
      }
      #expect(error.kind == .limit(limit))
      #expect(error.message.contains("raise the limit"))
    }
  }

  @Test func `the payloads are refused or inert, each within a second`() throws {
    guard let folder = SuiteFolder.url("suites/payloads/generated") else { return }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = try SuiteFolder.bytes(folder.appendingPathComponent(file))
      var result: Result<String, XMLReadError>?
      let time = ContinuousClock().measure { result = events(bytes) }
      #expect(time < .seconds(2), "\(file), a debug build; \(time)")
      switch result {
      case .success(let log): #expect(!log.contains("root:") && log.utf8.count <= 1 << 20, "\(file)")
      case .failure(let error): #expect(error.place.line > 0 && !error.message.isEmpty, "\(file)")
      case nil: Issue.record("\(file)")
      }
    }
  }
}
