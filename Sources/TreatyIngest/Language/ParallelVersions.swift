import TreatyText

/// Recognises that a document holds the same treaty in several languages, one after the other or provision by provision.
///
/// Two languages are parallel versions when the numbers of their articles agree: at least two, and at least three fifths of those of
/// the language with fewer articles, against the language with most. A treaty that quotes an article in another language has no
/// second set of numbers. Documents without articles are compared by the number of their paragraphs instead.
struct ParallelVersions: Sendable {
  /// The share of article numbers that must be common.
  private static let common = 0.6

  /// Sets `version` to the language code in all provisions of a document with parallel versions; leaves versions that are set.
  func mark(_ treaty: inout Treaty) {
    guard treaty.provisions.allSatisfy({ $0.version == nil }) else { return }
    let versions = languages(of: treaty.provisions)
    guard versions.count > 1 else { return }
    for index in treaty.provisions.indices {
      let language = treaty.provisions[index].language
      if let language, versions.contains(language) {
        treaty.provisions[index].version = language
      } else if let parent = treaty.provisions[index].parent {
        treaty.provisions[index].version = treaty.provisions[parent].version
      }
    }
    treaty.warnings.append(
      TreatyWarning(
        code: "language.parallel",
        message: "holds parallel versions in \(versions.joined(separator: ", ")); one of them is counted"))
  }

  /// The languages of the versions, in the order of their first article; one or none when there are no parallel versions.
  func languages(of provisions: [Provision]) -> [String] {
    var order: [String] = []
    var numbers: [String: Set<String>] = [:]
    for provision in provisions where provision.kind == .article {
      guard let language = provision.language, let number = provision.number else { continue }
      if numbers[language] == nil { order.append(language) }
      numbers[language, default: []].insert(number)
    }
    guard let largest = order.max(by: { (numbers[$0]?.count ?? 0) < (numbers[$1]?.count ?? 0) }), let reference = numbers[largest] else {
      return []
    }
    return order.filter { language in
      guard let own = numbers[language], own.count > 1 else { return false }
      return Double(own.intersection(reference).count) >= Self.common * Double(own.count)
        && Double(own.count) >= Self.common / 2 * Double(reference.count)
    }
  }
}
