import Foundation
import TreatyIngest
import TreatyText

/// Checks a run's folder against itself and, where they are still there, against its inputs.
///
/// Files, sizes, hashes and rows against `run.json`; documents, units and mentions of one table against those of another; the words of every
/// mention against the text at its offsets.
package struct RunVerifier {
  private let folder: String
  private let workers: OrderedWorkers
  private var result = Verification()

  /// Checks `folder`.
  package init(folder: String, workers: OrderedWorkers) {
    self.folder = folder
    self.workers = workers
  }

  /// Checks everything. O(bytes of the folder and of the inputs).
  package mutating func verify() throws -> Verification {
    guard let manifest = RunManifest(folder: folder) else {
      result.report("run.json", "is missing or damaged, so nothing else can be checked; run the pipeline again")
      return result
    }
    try checkFiles(manifest)
    let documents = checkDocuments(manifest)
    let units = checkUnits(documents: documents)
    for table in ["parties", "provisions", "document_themes"] { checkReferences(table, to: documents) }
    try checkMentions(manifest, units: units)
    return result
  }

  private mutating func checkFiles(_ manifest: RunManifest) throws {
    guard let listed = manifest.files else {
      return result.report("run.json", "lists no files; it is of an earlier version: run the pipeline again to have them checked")
    }
    let found = Dictionary(try WrittenFile.all(in: folder, workers: workers).map { ($0.path, $0) }) { first, _ in first }
    for file in listed {
      result.files += 1
      guard let now = found[file.path] else {
        result.report(file.path, "is missing; run the pipeline again")
        continue
      }
      if now.bytes != file.bytes {
        result.report(
          file.path, "has \(now.bytes) bytes, not \(file.bytes); it was changed or cut off after the run: run the pipeline again")
      } else if now.sha256 != file.sha256 {
        result.report(file.path, "was changed after the run; run the pipeline again")
      } else if now.rows != file.rows {
        result.report(file.path, "has \(now.rows ?? 0) rows, not \(file.rows ?? 0)")
      }
    }
    let known = Set(listed.map(\.path))
    for path in found.keys.sorted() where !known.contains(path) {
      result.report(path, "is not of this run; move it elsewhere, since the next run replaces the folder")
    }
  }

  /// The identifiers of `documents.csv`, each once and in agreement with the manifest.
  private mutating func checkDocuments(_ manifest: RunManifest) -> Set<String> {
    var documents: Set<String> = []
    read("documents", columns: ["document"]) { result, line, fields in
      if !documents.insert(fields[0]).inserted { result.report("documents.csv", line: line, "\(fields[0]) stands twice") }
    }
    for input in manifest.inputs where !documents.contains(Self.cell(input.document)) {
      result.report("documents.csv", "has no row for \(input.document), which run.json lists")
    }
    if documents.count != manifest.processed {
      result.report("documents.csv", "has \(documents.count) documents, run.json says \(manifest.processed)")
    }
    return documents
  }

  /// The units of `units.csv` as `document#unit`.
  private mutating func checkUnits(documents: Set<String>) -> Set<String> {
    var units: Set<String> = []
    read("units", columns: ["document", "unit"]) { result, line, fields in
      if !documents.contains(fields[0]) { result.report("units.csv", line: line, "\(fields[0]) is no document of documents.csv") }
      units.insert("\(fields[0])#\(fields[1])")
    }
    return units
  }

  private mutating func checkReferences(_ table: String, to documents: Set<String>) {
    read(table, columns: ["document"]) { result, line, fields in
      if !documents.contains(fields[0]) { result.report("\(table).csv", line: line, "\(fields[0]) is no document of documents.csv") }
    }
  }

  /// Reads the columns of a table row by row.
  private mutating func read(_ table: String, columns names: [String], _ body: (inout Verification, Int, [String]) -> Void) {
    let name = "\(table).csv"
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      return result.report(name, "is missing; run the pipeline again")
    }
    var positions: [Int]?
    var result = result
    do throws(CSVError) {
      try CSVReader(separator: UInt8(ascii: ",")).forEach(Array(data)) { record in
        guard let columns = positions else {
          positions = names.compactMap { record.fields.firstIndex(of: $0) }
          if positions?.count != names.count { result.report(name, line: 1, "has not the columns \(names.joined(separator: ", "))") }
          return
        }
        guard columns.count == names.count else { return }
        guard columns.allSatisfy(record.fields.indices.contains) else { return result.report(name, line: record.line, "has too few cells") }
        result.rows += 1
        body(&result, record.line, columns.map { record.fields[$0] })
      }
    } catch {
      result.report(name, line: error.line, error.message)
    }
    self.result = result
  }

  /// A text as a cell of a table has it: what a spreadsheet would run as a formula has an apostrophe before it.
  private static func cell(_ text: String) -> String {
    var cell = CSVBytes()
    cell.text(text)
    var value = text
    (try? CSVReader(separator: UInt8(ascii: ",")).read(cell.bytes).first?.fields.first).map { value = $0 ?? text }
    return value
  }

  // MARK: Quotations

  private struct Quotation: Sendable {
    var line: Int
    var start: Int
    var end: Int
    var text: String
  }

  private enum Comparison: Sendable {
    case absent, changed
    case compared(wrong: [Quotation], right: Int)
  }

  private mutating func checkMentions(_ manifest: RunManifest, units: Set<String>) throws {
    var quotations: [String: [Quotation]] = [:]
    read("mentions", columns: ["document", "unit", "start", "end", "text"]) { result, line, fields in
      if !units.contains("\(fields[0])#\(fields[1])") {
        result.report("mentions.csv", line: line, "\(fields[0])#\(fields[1]) is no unit of units.csv")
      }
      guard let start = Int(fields[2]), let end = Int(fields[3]), start <= end else {
        return result.report("mentions.csv", line: line, "\(fields[2])–\(fields[3]) is no stretch of text")
      }
      quotations[fields[0], default: []].append(Quotation(line: line, start: start, end: end, text: fields[4]))
    }
    var position = 0
    let inputs = manifest.inputs
    let given = quotations
    let places = InputPlaces(inputs.map(\.path))
    try workers.run(
      inputs, makeState: { Ingester() },
      work: { input, ingester in Self.compare(input, places.bytes(of: input.path), given[Self.cell(input.document)] ?? [], ingester) }
    ) { comparison in
      let path = inputs[position].path
      position += 1
      switch comparison {
      case .absent: result.absentInputs.append(path)
      case .changed: result.changedInputs.append(path)
      case .compared(let wrong, let right):
        result.quotations += right
        for quotation in wrong {
          result.report(
            "mentions.csv", line: quotation.line,
            "\(path) has other words than “\(quotation.text)” at \(quotation.start)–\(quotation.end); run the pipeline again")
        }
      }
    }
  }

  private static func compare(
    _ input: RunManifest.Input, _ bytes: [UInt8]?, _ quotations: [Quotation], _ ingester: Ingester
  ) -> Comparison {
    guard let bytes else { return .absent }
    guard SHA256.hexadecimalDigest(of: bytes) == input.sha256 else { return .changed }
    guard !quotations.isEmpty, let treaty = try? ingester.ingest(bytes, path: input.path, id: input.document) else {
      return .compared(wrong: quotations, right: 0)
    }
    let points = Array(String(decoding: treaty.text.bytes, as: UTF8.self).unicodeScalars)
    let wrong = quotations.filter { quotation in
      guard quotation.end <= points.count else { return true }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: points[quotation.start..<quotation.end])
      return quotation.text.unicodeScalars.elementsEqual(cell(String(words)).unicodeScalars) == false
    }
    return .compared(wrong: wrong, right: quotations.count - wrong.count)
  }
}
