import Foundation
import Testing
import TreatyText

@testable import TreatyReport

/// Nothing in a text, a title or a label can act in what is written.
@Suite struct OutputSafetyTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"),
    ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\nx", "\"'\nx\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("'=1", "''=1"),
    ("'quoted'", "'quoted'"), ("＝1", "'＝1"), ("a=1", "a=1"), ("", ""), ("第八條", "第八條"),
  ])
  func `CSV cells`(text: String, expected: String) {
    var row = CSVBytes()
    row.text(text)
    #expect(String(decoding: row.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("<script>alert('x') & \"y\"</script>", "&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;"),
    ("a\u{202E}b\u{200F}c", "a⟨U+202E⟩b⟨U+200F⟩c"), ("\u{0}\u{1B}[31m\u{7F}\u{85}", "⟨U+0000⟩⟨U+001B⟩[31m⟨U+007F⟩⟨U+0085⟩"),
    ("\u{FEFF}\u{FFFE}\u{1FFFF}\u{061C}\u{2067}", "⟨U+FEFF⟩⟨U+FFFE⟩⟨U+1FFFF⟩⟨U+061C⟩⟨U+2067⟩"), ("tab\tand\nline", "tab\tand\nline"),
    ("état – “œuvre” 第八條 \u{A0}\u{AD}🕊", "état – “œuvre” 第八條 \u{A0}\u{AD}🕊"),
  ])
  func `HTML text`(text: String, expected: String) {
    #expect(HTMLText.escape(text) == expected)
  }

  @Test(
    arguments: [
      ("treaty-1", "treaty-1"), ("../../etc/passwd", nil), ("Treaty", nil), ("con/nul", nil), ("", nil), ("été", nil), ("1949", nil),
      (String(repeating: "x", count: 5000), nil),
    ] as [(String, String?)])
  func `File names stay in their folder`(name: String, expected: String?) {
    let slug = Slug.make(name)
    if let expected { #expect(slug == expected) }
    #expect(slug.utf8.count <= 110 && !slug.isEmpty)
    let allowed = slug.utf8.allSatisfy { byte in
      (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || byte == 0x2D || byte == 0x5F
    }
    #expect(allowed)
    #expect(slug.utf8.first.map { $0 >= 0x41 } ?? false)
  }

  @Test func `Different names have different slugs, also where case is ignored`() {
    let names = ["a/b", "a-b", "a b", "A-B", "a--b", "é", "è", "1", "d-1", "", "-", "d--"]
    #expect(Set(names.map { Slug.make($0).lowercased() }).count == names.count)
  }

  @Test func `Markdown and LaTeX print what they are given`() {
    #expect(ResultTable.markdownText("a|b *c* <d> `e`\nf\u{202E}") == "a\\|b \\*c\\* &lt;d&gt; \\`e\\` f⟨U+202E⟩")
    #expect(
      ResultTable.latexText("50% & \\x{y} a_b #1 ~^ $")
        == "50\\% \\& \\textbackslash{}x\\{y\\} a\\_b \\#1 \\textasciitilde{}\\textasciicircum{} \\$")
  }

  @Test func `JSON strings`() throws {
    let text = "\"\\\u{0}\u{1F}\n\t\u{2028}é🕊\u{7F}"
    let json = ResultTable.jsonString(text)
    let back = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
    #expect(back == text)
  }

  /// Every naughty string as text, title, party, label, number and pattern: CSV gives them back, HTML holds no element that is not ours.
  @Test func `Naughty strings are inert`() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared/suites/blns/blns.json")
    guard let data = try? Data(contentsOf: path.standardizedFileURL),
      let strings = try JSONSerialization.jsonObject(with: data) as? [String]
    else {
      print("skipped: naughty strings, for ../shared/suites/blns is not there")
      return
    }
    var codebook = SpecimenRun.codebook
    var documents: [TaggedDocument] = []
    for (index, string) in strings.enumerated() {
      var treaty = SpecimenTreaty(id: "\(index) \(string)")
      treaty.add(.article, string, ["an armed attack: \(string)"])
      treaty.metadata.title = string
      treaty.metadata.parties = [.init(name: string)]
      treaty.metadata.fields = [("bloc", string)]
      documents.append(treaty.tagged(with: codebook))
    }
    codebook.themes[0].label = strings.first { $0.contains("<script") } ?? ""
    codebook.themes[1].patterns[0].source = "</code><img src=x onerror=alert(1)>"
    var context = SpecimenRun.context
    context.codebook = codebook
    context.title = "<svg onload=alert(1)>"
    (context.contrasts, context.resamples) = ([], 20)
    let files = try SpecimenRun.run(documents, context, folder: SpecimenRun.folder("naughty"))
    let html = String(decoding: try #require(files["report.html"]), as: UTF8.self)
    for forbidden in ["<img", "<iframe", "<svg onload", "<b onload", "javascript:alert"] {
      let hits = html.components(separatedBy: forbidden).count - 1
      // An address of ours never begins so; as text the words may stand.
      if forbidden != "javascript:alert" { #expect(hits == 0, "\(forbidden)") }
    }
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(!html.contains("href=\"javascript"))
    let rows = CSVReader.rows(try #require(files["documents.csv"]))
    let titles = Dictionary(uniqueKeysWithValues: rows.dropFirst().map { ($0[0], $0[1]) })
    for (index, string) in strings.enumerated() where !string.isEmpty {
      #expect(titles["\(index) \(string)"].map(CSVReader.original) == string)
    }
  }

  @Test func `The script is the one that the policy allows`() {
    #expect(SHA256.base64(Array(ReportScript.source.utf8)) == ReportScript.integrity)
  }

  @Test func `SHA-256 of the tests is right`() {
    #expect(SHA256.base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}
