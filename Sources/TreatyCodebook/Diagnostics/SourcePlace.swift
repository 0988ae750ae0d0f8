/// A stretch of one line of a source file.
public struct SourcePlace: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode code points.
  public var column: Int
  /// The length in Unicode code points; at least 1.
  public var length: Int

  /// Makes a place; a length below 1 becomes 1.
  public init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// Compares by line, then column, then length.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
