import TreatyText

/// A form in which mentions go to tools that annotate texts; a new one is a file, its test and a line in ``AnnotationFormats``.
///
/// All count Unicode code points into the reading text, from 0, ends exclusive; mentions that lost to others are left out.
package protocol AnnotationFormat: Sendable {
  /// The name on the command line.
  var id: String { get }
  /// Whether all documents go into one file.
  var isOneFile: Bool { get }
  /// The files of one document: names with what they hold. Formats of one file for all documents give it the same name each time.
  func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])]
  /// Files that stand once in a folder, such as a list of labels.
  var folderFiles: [(name: String, content: [UInt8])] { get }
}

extension AnnotationFormat {
  /// A file for each document.
  package var isOneFile: Bool { false }
  /// None.
  package var folderFiles: [(name: String, content: [UInt8])] { [] }
}

/// A mention as annotations have it.
struct AnnotatedMention {
  /// The theme's position in the codebook.
  var theme: Int
  /// The theme's identifier.
  var themeID: String
  /// The pattern's source; empty where the mention is none of this codebook's.
  var pattern: String
  /// Bytes into the reading text.
  var bytes: Range<Int>
  /// Code points into the reading text.
  var points: Range<Int>
  /// The position of the unit in the document.
  var unit: Int

  /// The kept mentions of a document in the order of their start; equal ones stand once.
  static func all(in document: TaggedDocument, _ codebook: Codebook) -> [AnnotatedMention] {
    let points = CodePointMap(document.treaty.text)
    var mentions: [AnnotatedMention] = []
    for tags in document.tags {
      for mention in tags.mentions where mention.suppressedBy == nil {
        guard let (theme, pattern) = MentionsTable.entry(mention, in: codebook) else { continue }
        mentions.append(
          AnnotatedMention(
            theme: mention.theme, themeID: theme.id, pattern: pattern?.source ?? "", bytes: mention.range,
            points: points.codePoints(mention.range), unit: tags.unit.index))
      }
    }
    return mentions.sorted { ($0.bytes.lowerBound, $0.bytes.upperBound, $0.theme) < ($1.bytes.lowerBound, $1.bytes.upperBound, $1.theme) }
  }
}
