import Foundation
import Testing

@testable import TreatyPipeline

@Suite struct FigureConverterTests {
  private static let svg = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><rect width="200" height="100" fill="#47a"/></svg>
    """

  @Test func withoutConverterThereIsNone() { #expect(FigureConverter(searchPath: "/nonexistent:") == nil) }

  @Test func aFigureBecomesTheSameBytesEachTime() throws {
    guard let converter = FigureConverter() else {
      print("skipped: no converter to PDF is installed")
      return
    }
    let folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(Self.svg.utf8).write(to: URL(fileURLWithPath: "\(folder)/bars.svg"))
    #expect(try converter.convert(folder) == [])
    let first = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/bars.pdf"))
    #expect(first.starts(with: Data("%PDF-".utf8)))
    // Dates tell seconds.
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try converter.convert(folder) == [])
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/bars.pdf")) == first)
  }

  @Test func datesOfPDFAreSetBack() {
    let dated = Array("/CreationDate (D:20261124133700+00'00')/X (D:2026)".utf8)
    #expect(String(decoding: FigureConverter.undated(dated), as: UTF8.self) == "/CreationDate (D:19700101000000+00'00')/X (D:2026)")
  }
}
