/// The format in which a document came; written to every table as its raw value.
public enum DocumentFormat: String, Sendable, CaseIterable, Codable {
  case plainText = "plain-text"
  case tota
  case akomaNtoso = "akoma-ntoso"
  case tei
  case formex
  case html
  case xml
  case jsonl
}
