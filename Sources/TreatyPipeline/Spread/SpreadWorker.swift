import Foundation
import TreatyIngest
import TreatyReport

/// The program as the worker of an engine that spreads documents over machines: a document comes in, what a run keeps of it goes out.
///
/// The first line that it writes is `{"program","version","key"}`. Each record of ``SpreadRecord`` is answered, in order and at once, by a line
/// `{"index","frame","mentions","quarantine"}` and then as many raw bytes as `frame` and `mentions` say: a frame of a journal with length
/// and checksum, and the document's rows of `mentions.csv`. `quarantine` is there for what cannot be read.
package struct SpreadWorker {
  /// Standard input holds something that no job sends.
  package struct Refusal: Error, CustomStringConvertible {
    /// Which line, why, and what to do.
    package var description: String
  }

  private let recorder: DocumentRecorder
  private let version: String
  private var tagger: Tagger

  init(_ run: PipelineRun) {
    recorder = DocumentRecorder(
      reader: DocumentReader(), renderer: DocumentRenderer(run.context), key: run.key, cache: nil, keepsRecords: true)
    tagger = Tagger(run.taggingPlan)
    version = run.version
  }

  /// Answers records until the input ends or nobody reads any more.
  ///
  /// - Returns: the number of documents that belong in quarantine.
  /// - Throws: ``Refusal``, and what the environment refuses.
  package mutating func run(descriptor: Int32, output: ResultStream) throws -> Int {
    var input = RecordStream(descriptor: descriptor)
    var quarantined = 0
    var number = 0
    try output.write(greeting)
    try output.flush()
    while output.isOpen, let line = try input.line() {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard let record = try? JSONDecoder().decode(SpreadRecord.self, from: Data(line)), record.index >= 0 else {
        throw Refusal(
          description:
            "standard input, record \(number): is no record of a job; send the lines of documents.jsonl that `foedera spread plan` wrote")
      }
      let content = try Self.content(of: record, from: &input, number: number)
      let isQuarantined = try answer(record, content: content, output: output)
      quarantined += isQuarantined ? 1 : 0
      try output.flush()
    }
    return quarantined
  }

  private var greeting: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("program", "foedera")
      writer.field("version", version)
      writer.field("key", recorder.key.digest)
    }
    writer.endLine()
    return writer.bytes
  }

  /// The bytes of a record; `nil` where the file has to be read.
  private static func content(of record: SpreadRecord, from input: inout RecordStream, number: Int) throws -> [UInt8]? {
    if let count = record.bytes {
      guard let bytes = try input.bytes(count) else {
        throw Refusal(description: "standard input, record \(number): ends before its \(count) bytes; send the record again")
      }
      return bytes
    }
    if let text = record.content { return Array(text.utf8) }
    guard let base64 = record.contentBase64 else { return nil }
    guard let data = Data(base64Encoded: base64) else {
      throw Refusal(description: "standard input, record \(number): content_base64 is no base64; encode the document again")
    }
    return Array(data)
  }

  private mutating func answer(_ record: SpreadRecord, content: [UInt8]?, output: ResultStream) throws -> Bool {
    let frame: JournalFrame
    var mentions: [UInt8] = []
    var entry: QuarantineEntry?
    do throws(IngestError) {
      let made = try rendering(of: record, content: content)
      frame = JournalFrame(index: record.index, key: made.key, inputBytes: made.inputBytes, content: .rendered(made.record))
      mentions = made.rendering.rows[Self.mentionsTable]
    } catch {
      let quarantined = QuarantineEntry(path: record.path, error: error)
      frame = JournalFrame(index: record.index, key: [], inputBytes: 0, content: .quarantined(quarantined))
      entry = quarantined
    }
    let bytes = JournalWriter.frame(frame.payload)
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("index", record.index)
      writer.field("frame", bytes.count)
      writer.field("mentions", mentions.count)
      if let entry {
        writer.key("quarantine")
        entry.write(to: &writer)
      }
    }
    writer.endLine()
    try output.write(writer.bytes)
    try output.write(bytes)
    try output.write(mentions)
    return entry != nil
  }

  private static let mentionsTable = DocumentRendering.StreamedTable.allCases.firstIndex(of: .mentions) ?? 0

  private mutating func rendering(of record: SpreadRecord, content: [UInt8]?) throws(IngestError) -> DocumentRecorder.Output {
    if let error = record.error { throw error }
    var recorder = recorder
    recorder.reader.metadata = record.tables
    recorder.reader.ingester.format = try Self.format(of: record)
    let source = record.source
    guard let content else { return try recorder.output(of: source, tagger: &tagger) }
    guard !content.isEmpty else { throw FileReader.empty }
    return try recorder.output(of: source, bytes: content, tagger: &tagger)
  }

  private static func format(of record: SpreadRecord) throws(IngestError) -> Ingester.InputFormat {
    guard let name = record.format else { return .auto }
    guard let format = Ingester.InputFormat(rawValue: name) else {
      let known = Ingester.InputFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw IngestError(code: .recordMalformed, message: "the format `\(name)` is not known; it is one of: \(known)")
    }
    return format
  }
}
