import Yams

/// The lines as libyaml counts them, which ends a line at U+0085, U+2028 and U+2029 too, turned into the lines that editors count.
struct YAMLLines {
  private let file: SourceFile
  /// The byte at which each line of libyaml begins; `nil` when both count alike.
  private let starts: [Int]?

  init(_ file: SourceFile) {
    self.file = file
    let scalars = file.text.unicodeScalars
    guard scalars.contains(where: { $0.value == 0x85 || $0.value == 0x2028 || $0.value == 0x2029 }) else {
      self.starts = nil
      return
    }
    var starts = [0]
    var offset = 0
    var previous: Unicode.Scalar?
    for scalar in scalars {
      offset += UTF8.width(scalar)
      switch scalar.value {
      case 0x0A where previous?.value == 0x0D: starts[starts.count - 1] = offset
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: starts.append(offset)
      default: break
      }
      previous = scalar
    }
    self.starts = starts
  }

  /// The place of a mark of the YAML library.
  func place(of mark: Mark?) -> SourcePlace {
    guard let mark else { return SourcePlace(line: 1, column: 1) }
    guard let starts, mark.line >= 1, mark.line <= starts.count else { return SourcePlace(line: mark.line, column: mark.column) }
    var place = file.place(atByte: starts[mark.line - 1])
    place.column += mark.column - 1
    return place
  }
}
