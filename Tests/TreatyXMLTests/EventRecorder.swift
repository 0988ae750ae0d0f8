@testable import TreatyXML

/// Writes events down as one readable line: `<a x="1">text</a>`.
struct EventRecorder: XMLHandler {
  private(set) var names: [String] = []
  private(set) var log = ""
  private(set) var textBytes = 0
  private(set) var elements = 0
  /// Names of attributes to write down.
  var attributes: [String] = []
  /// False to count only.
  var keepsLog = true

  mutating func code(for element: XMLElementName) -> Int32 {
    names.append(element.namespace.map { "{\($0)}\(element.local)" } ?? element.local)
    return Int32(names.count - 1)
  }

  mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    elements += 1
    guard keepsLog else { return }
    log += "<\(names[Int(element)])"
    for index in 0..<attributes.count { log += " \(attributes.name(at: index))=\"\(attributes.value(at: index))\"" }
    log += ">"
  }

  mutating func end(_ element: Int32) {
    if keepsLog { log += "</\(names[Int(element)])>" }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    textBytes += bytes.count
    if keepsLog { log += String(decoding: bytes, as: UTF8.self) }
  }
}

/// Reads a text and gives its events, or its error.
func events(_ text: String, limits: XMLLimits = XMLLimits()) -> Result<String, XMLReadError> {
  events(Array(text.utf8), limits: limits)
}

/// Reads bytes and gives their events, or their error.
func events(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> Result<String, XMLReadError> {
  var recorder = EventRecorder()
  do throws(XMLReadError) {
    _ = try XMLReader(limits: limits).read(bytes, into: &recorder)
    return .success(recorder.log)
  } catch { return .failure(error) }
}
