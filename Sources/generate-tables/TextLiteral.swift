/// Texts as Swift literals.
public enum TextLiteral {
  /// A raw literal over several lines whose value is the text: as many number signs as the text needs.
  public static func of(_ text: String) -> String {
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
