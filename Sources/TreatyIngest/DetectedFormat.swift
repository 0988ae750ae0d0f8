import TreatyXML

/// What the bytes of a file are.
package enum DetectedFormat: Sendable, Equatable {
  /// Text without markup.
  case plainText
  /// XML, with its root element as far as it can be told without parsing.
  case xml(root: XMLElementName?)
  /// HTML or XHTML, with the encoding that it declares.
  case html(declaredEncoding: String?)
  /// Nothing, or nothing but white space.
  case empty
  /// Not text: what it is, and how to get text from it.
  case notText(String, remedy: String)
}
