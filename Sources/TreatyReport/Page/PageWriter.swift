/// Gathers the documents' sections, and moves them to pages of their own when they grow beyond the limit of one page.
struct PageWriter {
  private let context: RunContext
  private let folder: String

  /// Nothing is written before the first document comes.
  init(_ context: RunContext, folder: String) {
    self.context = context
    self.folder = folder
  }

  /// Takes a document's section.
  mutating func append(_ rendering: DocumentRendering) throws(ReportError) {}
}
