/// A legacy encoding of Chinese, Japanese or Korean, read through `iconv`.
struct MultiByteEncoding: Sendable {
  /// Lower-case IANA name.
  let name: String
  /// The name that `iconv` knows.
  let converter: IconvConverter

  /// All that are tried.
  static let all = [
    MultiByteEncoding(name: "gb18030", converter: IconvConverter(encoding: "GB18030")),
    // The vendor's table: it holds the signs that files really have beyond the standard.
    MultiByteEncoding(name: "shift_jis", converter: IconvConverter(encoding: "CP932")),
    MultiByteEncoding(name: "big5", converter: IconvConverter(encoding: "BIG5-HKSCS")),
    MultiByteEncoding(name: "euc-jp", converter: IconvConverter(encoding: "EUC-JP")),
    MultiByteEncoding(name: "euc-kr", converter: IconvConverter(encoding: "CP949")),
  ]

  /// The encoding of a name or of one of the aliases that files declare; `nil` when it is not one of ours.
  static func named(_ name: String) -> MultiByteEncoding? {
    let aliases = ["gbk": "gb18030", "gb2312": "gb18030", "sjis": "shift_jis", "shift-jis": "shift_jis", "windows-31j": "shift_jis"]
    let wanted = aliases[name] ?? name
    return all.first { $0.name == wanted }
  }

  /// The bytes outside ASCII of a prefix and what they stand for.
  struct Sample {
    var scalars: [Unicode.Scalar]
    /// How many bytes of the input these took, apart from ASCII.
    var highBytes: Int
  }

  /// The length of the prefix that is looked at.
  private static let prefixLength = 32768

  /// Converts a prefix.
  ///
  /// - Returns: `nil` when the prefix is not valid in this encoding.
  func sample(_ bytes: [UInt8]) -> Sample? {
    var end = min(bytes.count, Self.prefixLength)
    // A cut in the middle of a character would look like an error: end after a line or a space where there is one.
    if end < bytes.count, let last = bytes[..<end].lastIndex(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }) { end = last + 1 }
    let prefix = Array(bytes[..<end])
    guard case .success(let converted) = converter.convert(prefix) else { return nil }
    var scalars: [Unicode.Scalar] = []
    var decodedASCII = 0
    for scalar in String(decoding: converted, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 { decodedASCII += 1 } else { scalars.append(scalar) }
    }
    guard !scalars.isEmpty else { return nil }
    return Sample(scalars: scalars, highBytes: max(1, prefix.count - decodedASCII))
  }

  /// The mean score of a byte outside ASCII, in nats, on the scale of ``GlyphContext``; `nil` when the text has no letters of the script.
  func score(_ sample: Sample) -> Double? {
    var total = 0.0
    var odd = 0
    for scalar in sample.scalars {
      let score = Self.score(scalar)
      total += score
      if score < -10 { odd += 1 }
    }
    guard Double(odd) < EncodingDetector.mostOdd * Double(sample.scalars.count) else { return nil }
    return (total - 3) / Double(sample.highBytes)
  }

  /// Characters that are common in formal prose of today and of a century ago, simplified and traditional, Chinese and Japanese.
  private static let common = Set(
    """
    的一是不了在人有我他这這为為之大来來以个個中上们們到说說国國和地也子时時道出而要于於就下得可你年生自会會那后後能对對着著事其里所去行过過家十用发發天如然作方成\
    者多日都三小军軍二无無同么麼经經法当當起与與好看学學进進种種将將还還分此心前面又定见見只主没沒公从從条條约約第应應各任何缔締约約国國间間及本或按照规規定\
    根据據关關机機构構联聯合际際双雙方议議员員权權利义義务務全体體政府签簽字生效效力批准交存文件书書款项項日内內外安法律保障障适適实施实實措施理由相互\
    条約締結日本國国民協定交換署名批准効力発効規定政府両締約関係権利義務他当該場合含行使適用
    """.unicodeScalars.filter { $0.value > 0x80 })

  private static func score(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x3041...0x3096: return -4
    case 0x30A1...0x30FC: return -6
    case 0x3000...0x301F, 0xFF01...0xFF1F: return -4.5
    case 0x4E00...0x9FFF: return common.contains(scalar) ? -5.5 : -9
    case 0xAC00...0xD7A3: return -7.5
    case 0x2010...0x2026, 0x00B7: return -8
    case 0xFF20...0xFF5E: return -9
    // Half-width katakana are one byte each, and what noise looks like.
    case 0xFF61...0xFF9F: return -9
    case 0x0391...0x03C9, 0x0410...0x044F: return -11
    case 0xE000...0xF8FF: return -25
    default: return -16
    }
  }
}
