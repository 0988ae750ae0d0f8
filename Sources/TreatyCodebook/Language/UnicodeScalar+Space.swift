extension Unicode.Scalar {
  /// White space as Unicode has it. ASCII is answered here: the standard library looks each property up in a table, which is a tenth of
  /// what reading a codebook takes.
  var isSpace: Bool {
    value < 0x80 ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }
}
