import TreatyText

/// The forms of annotations that are written.
package enum AnnotationFormats {
  /// All of them, for a codebook.
  package static func all(_ codebook: Codebook) -> [any AnnotationFormat] {
    [
      WebAnnotations(codebook), DoccanoRecords(codebook), BratAnnotations(codebook), WebAnnoTSV(codebook), AkomaNtosoDocuments(codebook),
      TEIDocuments(codebook),
    ]
  }
}
