import CLibXML2

/// The process-wide state of libxml2, made safe once before the first document.
enum LibXML2 {
  /// Touch this before any call: no catalogues, no external entity, whatever thread comes first.
  static let ready: Bool = {
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}
