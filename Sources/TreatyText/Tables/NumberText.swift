/// Numbers as text, the same on every machine and in every locale.
package enum NumberText {
  /// Powers of ten that a Double holds exactly.
  private static let powers: [Double] = (0...22).reduce(into: [1.0]) { powers, _ in powers.append((powers.last ?? 1) * 10) }

  /// A number with at most so many significant digits, plain notation, no trailing zeros: `0.0123457`, `1250`, `-3.5`.
  ///
  /// - Parameters:
  ///   - value: any number; not-a-number and infinity give `NaN`, `Inf`, `-Inf`, which R and Python read.
  ///   - digits: significant digits, 1...15; digits before the point are never dropped.
  package static func text(_ value: Double, digits: Int = 6) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "Inf" }
    if value == 0 { return "0" }
    let magnitude = abs(value)
    if magnitude >= 1e15 || magnitude < 1e-12 { return scientific(value, digits: digits) }
    var exponent = 0
    while exponent < 15 && magnitude >= powers[exponent + 1] { exponent += 1 }
    while exponent <= 0 && exponent > -13 && magnitude * powers[-exponent] < 1 { exponent -= 1 }
    let decimals = min(max(0, digits - 1 - exponent), 20)
    return (value < 0 ? "-" : "") + fixed(magnitude, decimals: decimals, trimmed: true)
  }

  /// A number with so many decimals: `12.50`.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return text(value) }
    let magnitude = fixed(abs(value), decimals: decimals, trimmed: false)
    return value < 0 && magnitude.utf8.contains(where: { $0 >= 0x31 && $0 <= 0x39 }) ? "-" + magnitude : magnitude
  }

  /// A share as per cent: `37.5 %`.
  package static func percent(_ share: Double, decimals: Int = 0) -> String { fixed(100 * share, decimals: decimals) + " %" }

  /// The shortest decimal that reads back as the same number; whole numbers without a point.
  package static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(number)
  }

  private static func fixed(_ magnitude: Double, decimals: Int, trimmed: Bool) -> String {
    var decimals = decimals
    // Beyond 2^53 the scaled value is no integer any more.
    while decimals > 0 && magnitude * powers[decimals] >= 9e15 { decimals -= 1 }
    let scaled = Int((magnitude * powers[decimals]).rounded())
    var digits = String(scaled)
    if digits.utf8.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits }
    if decimals == 0 { return digits }
    let whole = digits.dropLast(decimals)
    var fraction = digits.suffix(decimals)
    if trimmed { while fraction.last == "0" { fraction.removeLast() } }
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }

  /// `1.2346e-15`, for p-values that nobody reads digit by digit.
  private static func scientific(_ value: Double, digits: Int) -> String {
    var exponent = 0
    var mantissa = abs(value)
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    let text = fixed(mantissa, decimals: digits - 1, trimmed: true)
    return "\(value < 0 ? "-" : "")\(text)e\(exponent)"
  }
}
