import Foundation
import TreatyIngest
import TreatyReport
import TreatyText

/// One line of JSON Lines input: a unit of its own document, or a whole document when it names a format.
struct UnitRecord: Decodable {
  var id: String
  var text: String
  var kind: String?
  var label: String?
  var language: String?
  var genre: String?
  var format: String?
  /// Every other field, in the order of names.
  var others: [(name: String, value: JSONValue)]

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let known: Set<String> = ["id", "text", "kind", "label", "language", "genre", "format"]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func optional(_ name: String) throws -> String? { try container.decodeIfPresent(String.self, forKey: Key(stringValue: name)) }
    id = try container.decode(String.self, forKey: Key(stringValue: "id"))
    text = try container.decode(String.self, forKey: Key(stringValue: "text"))
    kind = try optional("kind")
    label = try optional("label")
    language = try optional("language")
    genre = try optional("genre")
    format = try optional("format")
    others = try container.allKeys.filter { !Self.known.contains($0.stringValue) }
      .sorted { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) }
      .map { ($0.stringValue, try container.decode(JSONValue.self, forKey: $0)) }
  }

  /// Reads a line.
  ///
  /// - Throws: `record.malformed` with what is missing.
  static func read(_ line: [UInt8], number: Int) throws(IngestError) -> UnitRecord {
    do {
      return try JSONDecoder().decode(UnitRecord.self, from: Data(line))
    } catch {
      throw IngestError(code: .recordMalformed, message: explanation(of: error), line: number)
    }
  }

  private static func explanation(of error: any Error) -> String {
    let remedy = "a line is a JSON object such as {\"id\": \"a-1\", \"text\": \"…\"}"
    switch error {
    case DecodingError.keyNotFound(let key, _): return "the field `\(key.stringValue)` is missing; \(remedy)"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      let field = context.codingPath.first?.stringValue
      return field.map { "the field `\($0)` must be a text; \(remedy)" } ?? "the line is no JSON object; \(remedy)"
    default: return "the line is no JSON; \(remedy)"
    }
  }

  /// The fields that are passed through, as one JSON object; `nil` where there are none.
  var source: [UInt8]? {
    guard !others.isEmpty else { return nil }
    var writer = JSONWriter()
    writer.object { writer in
      for (name, value) in others {
        writer.key(name)
        value.write(to: &writer)
      }
    }
    return writer.bytes
  }

  /// The document that holds nothing but this unit.
  var treaty: Treaty {
    var metadata = TreatyMetadata()
    metadata.language = language
    metadata.genre = genre
    let text = ReadingText(text)
    return Treaty(id: id, path: id, format: .jsonl, text: text, cleanText: ReadingCleaner().clean(text), metadata: metadata)
  }

  /// The unit over the whole text.
  func unit(of treaty: Treaty) -> TreatyUnit {
    let kind = kind.flatMap(Provision.Kind.init(rawValue:)) ?? .body
    let scope: TreatyUnit.Scope
    switch kind {
    case .annex: scope = .annexes
    case .signature, .conclusion: scope = .signatures
    case .reservation: scope = .reservations
    default: scope = .operative
    }
    return TreatyUnit(index: 0, kind: kind, label: label, language: language, scope: scope, range: 0..<treaty.text.count)
  }
}

/// A JSON value that is only passed through.
enum JSONValue: Decodable {
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .whole(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.value(nil as String?)
    case .flag(let flag): writer.value(flag)
    case .whole(let number): writer.value(number)
    case .number(let number): writer.value(number)
    case .string(let string): writer.value(string)
    case .array(let values): writer.array { writer in for value in values { value.write(to: &writer) } }
    case .object(let fields):
      writer.object { writer in
        for (name, value) in fields.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
          writer.key(name)
          value.write(to: &writer)
        }
      }
    }
  }
}
