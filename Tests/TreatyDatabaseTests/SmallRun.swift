import Foundation
import TreatyReport
import TreatyText

/// The folder of a run over two documents, one of which is no longer there.
enum SmallRun {
  static func write(to folder: String) throws {
    func put(_ name: String, _ content: String) throws { try Data(content.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
    let text = "Article 1\n\nAn armed attack on the Café is one.\n\nArticle 2\n\nIt is over.\n"
    try put("a.txt", text)
    try put("documents.csv", "document,title,my column\na,'=Title,\"é, \"\"x\"\"\"\ngone,Gone,\n")
    try put("units.csv", "document,unit,number,theme,score,tagged\na,0,1,t,1.5,1\na,1,,t,,\n")
    try put(
      "provisions.csv",
      "document,index,parent,number,label,heading,start,end\n"
        + "a,0,,1,Article 1,,0,47\na,1,0,2,Article 2,,49,71\ngone,0,,,,,0,5\n")
    try put("mentions.csv", "document,unit,theme,start,end\na,0,t,14,26\n")
    try Data(DataPackage(folder: folder, title: "t", version: "1").json).write(to: URL(fileURLWithPath: "\(folder)/datapackage.json"))
    let sha256 = SHA256.hexadecimalDigest(of: Array(text.utf8))
    let inputs =
      "{\"document\": \"a\", \"path\": \"\(folder)/a.txt\", \"sha256\": \"\(sha256)\"}, {\"document\": \"gone\", \"path\": \"\(folder)/gone.txt\", \"sha256\": \"0\"}"
    try put("run.json", "{\"program\": \"foedera\", \"version\": \"1\", \"processed\": 2, \"quarantined\": 0, \"inputs\": [\(inputs)]}")
  }
}
