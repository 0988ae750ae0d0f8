/// Numbers as files show them.
package enum NumberText {
  /// The shortest decimal that reads back as the same number; whole numbers without a point.
  package static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(number)
  }
}
