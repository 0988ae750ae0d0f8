import Foundation

/// Turns the figures of a run from SVG into PDF, by whichever converter is installed.
struct FigureConverter {
  /// A program that converts.
  enum Program: String, CaseIterable {
    case rsvg = "rsvg-convert"
    case inkscape, chromium

    fileprivate func arguments(_ svg: String, _ pdf: String, scratch: String) -> [String] {
      switch self {
      case .rsvg: ["--format", "pdf", "--output", pdf, svg]
      case .inkscape: ["--export-type=pdf", "--export-filename=\(pdf)", svg]
      case .chromium:
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(scratch)/profile", "--no-pdf-header-footer",
          "--print-to-pdf=\(pdf)", "file://\(scratch)/page.html",
        ]
      }
    }
  }

  private let program: Program
  private let path: String

  /// Takes the first converter on the search path; `nil` when there is none.
  init?(searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
    for program in Program.allCases {
      for folder in searchPath.split(separator: ":") where FileManager.default.isExecutableFile(atPath: "\(folder)/\(program.rawValue)") {
        self.program = program
        path = "\(folder)/\(program.rawValue)"
        return
      }
    }
    return nil
  }

  /// Converts every SVG file of a folder; the PDF stands beside it.
  ///
  /// - Returns: the names of those that the converter did not make.
  func convert(_ folder: String) throws -> [String] {
    let scratch = NSTemporaryDirectory() + "foedera-figures-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".svg") }.sorted()
    return try names.filter { name in
      let svg = "\(folder)/\(name)"
      let pdf = "\(scratch)/figure.pdf"
      if program == .chromium { try Self.page(svg, to: "\(scratch)/page.html") }
      guard run(program.arguments(svg, pdf, scratch: scratch)), let content = FileManager.default.contents(atPath: pdf),
        content.starts(with: Data("%PDF-".utf8))
      else { return true }
      try Data(Self.undated([UInt8](content))).write(to: URL(fileURLWithPath: "\(folder)/\(name.dropLast(4)).pdf"))
      try FileManager.default.removeItem(atPath: pdf)
      return false
    }
  }

  /// A page of the figure's own size, since a browser prints onto sheets.
  private static func page(_ svg: String, to path: String) throws {
    let figure = try String(contentsOfFile: svg, encoding: .utf8)
    func size(_ name: String) -> String {
      // The first of each attribute is that of the drawing as a whole.
      guard let start = figure.firstRange(of: " \(name)=\"")?.upperBound else { return "900" }
      return String(figure[start...].prefix { $0.isNumber })
    }
    let body = figure.drop { $0 != "\n" }
    let html =
      "<!doctype html><meta charset=\"utf-8\"><style>@page{size:\(size("width"))px \(size("height"))px;margin:0}body{margin:0}svg{display:block}</style>\(body)"
    try html.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// A PDF whose dates are all the first of 1970, digit for digit, so that the same figure has the same bytes.
  static func undated(_ content: [UInt8]) -> [UInt8] {
    var content = content
    let epoch = Array("19700101000000".utf8)
    let opening = Array("(D:".utf8)
    var position = 0
    while position + opening.count + epoch.count <= content.count {
      let digits = position + opening.count
      if content[position..<digits].elementsEqual(opening),
        content[digits..<(digits + epoch.count)].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      {
        content.replaceSubrange(digits..<(digits + epoch.count), with: epoch)
      }
      position += 1
    }
    return content
  }
}
