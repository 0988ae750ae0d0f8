import Glibc
import TreatyIngest
import TreatyReport
import TreatyText

/// Tags JSON Lines: each line is answered in its place, so that the program can run as a worker behind a pipe.
package struct RecordTagging: Sendable {
  private let plan: Tagger.Plan
  private let lines: TagLines
  private let workers: OrderedWorkers

  /// Makes a worker.
  package init(plan: Tagger.Plan, lines: TagLines, workers: OrderedWorkers) {
    self.plan = plan
    self.lines = lines
    self.workers = workers
  }

  /// Reads records from a descriptor to its end and writes an answer for each as soon as it can.
  ///
  /// What one read brings is answered and flushed before the next, so a peer that waits for an answer gets it.
  ///
  /// - Returns: the number of lines that were answered by an error.
  package func run(descriptor: Int32, output: ResultStream) throws -> Int {
    var tagger = Tagger(plan)
    var rest: [UInt8] = []
    var lineNumber = 0
    var failures = 0
    var isEnd = false
    while !isEnd && output.isOpen {
      guard let block = try Self.block(from: descriptor) else { continue }
      isEnd = block.isEmpty
      rest += block
      let records = Self.takeLines(&rest, isEnd: isEnd, number: &lineNumber)
      failures += try answer(records, tagger: &tagger, output: output)
      try output.flush()
    }
    return failures
  }

  private struct Line: Sendable {
    var number: Int
    var bytes: [UInt8]
  }

  private func answer(_ records: [Line], tagger: inout Tagger, output: ResultStream) throws -> Int {
    var failures = 0
    // A batch is worth threads of its own only when it is large; a line at a time keeps the words it has seen.
    if workers.jobs > 1, records.count >= 64 {
      let work: @Sendable (Line, inout Tagger) -> (bytes: [UInt8], failed: Bool) = { answer($0, tagger: &$1) }
      try workers.run(records, makeState: { [plan] in Tagger(plan) }, work: work) { answer in
        failures += answer.failed ? 1 : 0
        try output.write(answer.bytes)
      }
    } else {
      for record in records {
        let answer = answer(record, tagger: &tagger)
        failures += answer.failed ? 1 : 0
        try output.write(answer.bytes)
      }
    }
    return failures
  }

  private func answer(_ line: Line, tagger: inout Tagger) -> (bytes: [UInt8], failed: Bool) {
    var writer = JSONWriter()
    do {
      let record = try UnitRecord.read(line.bytes, number: line.number)
      let treaty = try document(of: record, line: line.number)
      let tags = record.format == nil ? tagger.tag(treaty, units: [record.unit(of: treaty)]) : tagger.tag(treaty)
      lines.append(tags, of: treaty, source: record.source, to: &writer)
      return (writer.bytes, false)
    } catch {
      writer.object { writer in
        writer.field("document", nil as String?)
        writer.key("error")
        writer.object { QuarantineEntry(path: "", error: error).writeError(to: &$0) }
      }
      writer.endLine()
      return (writer.bytes, true)
    }
  }

  private func document(of record: UnitRecord, line: Int) throws(IngestError) -> Treaty {
    guard let format = record.format else { return record.treaty }
    guard let input = Self.inputFormat(format) else {
      let known = (Ingester.InputFormat.allCases.map(\.rawValue) + DocumentFormat.allCases.map(\.rawValue)).joined(separator: ", ")
      throw IngestError(code: .recordMalformed, message: "the format `\(format)` is not known; it is one of: \(known)", line: line)
    }
    var treaty = try Ingester(format: input, metadata: .genre).ingest(Array(record.text.utf8), path: record.id, id: record.id)
    if treaty.metadata.genre == nil { treaty.metadata.genre = record.genre }
    if treaty.metadata.language == nil { treaty.metadata.language = record.language }
    return treaty
  }

  private static func inputFormat(_ name: String) -> Ingester.InputFormat? {
    if let format = Ingester.InputFormat(rawValue: name) { return format }
    guard let format = DocumentFormat(rawValue: name) else { return nil }
    return format == .plainText ? .text : format == .html ? .auto : .xml
  }

  /// What one read brings; empty at the end, `nil` when the call was interrupted.
  private static func block(from descriptor: Int32) throws -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
      let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      failed = got < 0
      count = max(0, got)
    }
    guard failed else { return bytes }
    if errno == EINTR || errno == EAGAIN { return nil }
    throw ResultStream.WriteFailure(path: "standard input", reason: String(cString: strerror(errno)))
  }

  /// Cuts the whole lines off; blank ones are skipped.
  private static func takeLines(_ rest: inout [UInt8], isEnd: Bool, number: inout Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = rest[start...].firstIndex(of: 0x0A) ?? (isEnd && start < rest.count ? rest.count : nil) {
      number += 1
      let bytes = Array(rest[start..<end])
      if bytes.contains(where: { $0 > 0x20 }) { lines.append(Line(number: number, bytes: bytes)) }
      start = min(end + 1, rest.count)
    }
    rest.removeFirst(start)
    return lines
  }
}
