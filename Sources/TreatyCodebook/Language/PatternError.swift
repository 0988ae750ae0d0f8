/// What is wrong with a pattern, and where in it.
package struct PatternError: Error, Sendable, Equatable {
  /// The stretch of the pattern, in Unicode code points from 0.
  package var range: Range<Int>
  /// What is wrong.
  package var message: String
  /// What to write instead.
  package var remedy: String?
}
