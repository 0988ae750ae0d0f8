import TreatyIngest
import TreatyText

/// The reading texts of a run's inputs, read again.
package struct InputTexts {
  private let places: InputPlaces

  /// - Parameter inputs: those of the manifest.
  package init(_ inputs: [RunManifest.Input]) { places = InputPlaces(inputs.map(\.path)) }

  /// The code points of a document's reading text; `nil` when its file is gone or has changed. O(bytes).
  package func scalars(of input: RunManifest.Input) -> [Unicode.Scalar]? {
    guard let bytes = places.bytes(of: input.path), SHA256.hexadecimalDigest(of: bytes) == input.sha256,
      let treaty = try? Ingester().ingest(bytes, path: input.path, id: input.document)
    else { return nil }
    return Array(String(decoding: treaty.text.bytes, as: UTF8.self).unicodeScalars)
  }
}
