import Foundation
import Testing

@testable import TreatyDatabase

struct RunDatabaseTests {
  @Test func aFolderThatIsNoRunOrABuildWithoutSQLiteSaysWhatToDo() throws {
    let folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let failure = try #require(throws: RunDatabase.Failure.self) { try RunDatabase(folder: folder).write(to: "\(folder)/x.sqlite") }
    #expect(failure.description.contains(RunDatabase.isAvailable ? "foedera run" : "--traits SQLite"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/x.sqlite"))
  }

  #if SQLite
    /// Python's own sqlite3 reads what was written.
    @Test func aRunIsADatabaseWithKeysAndFullText() throws {
      let folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try SmallRun.write(to: folder)
      let (first, second) = ("\(folder).1.sqlite", "\(folder).2.sqlite")
      defer { for path in [first, second] { try? FileManager.default.removeItem(atPath: path) } }
      let outcome = try RunDatabase(folder: folder).write(to: first)
      #expect(outcome == RunDatabase.Outcome(tables: 4, rows: 8, withoutText: ["gone"]))
      _ = try RunDatabase(folder: folder).write(to: second)
      #expect(FileManager.default.contents(atPath: first) == FileManager.default.contents(atPath: second))
      let script = """
        import sqlite3, sys
        c = sqlite3.connect(sys.argv[1])
        q = lambda sql: c.execute(sql).fetchall()
        print([q(f'select count(*) from {t}')[0][0] for t in ('documents', 'units', 'provisions', 'mentions')])
        print(q('pragma foreign_key_check'), q('pragma integrity_check'))
        print(q("select p.document, p.number from provisions_text f join provisions p on p.id = f.rowid where provisions_text match 'NEAR(cafe armed, 5)'"))
        print(q("select title, \\"my column\\" from documents where document = 'a'"))
        print(q("select typeof(score), typeof(tagged), typeof(number) from units order by unit"))
        print(q("select c.number, p.number from provisions c join provisions p on p.document = c.document and p.\\"index\\" = c.parent"))
        c.execute('pragma foreign_keys = on')
        try: c.execute("insert into mentions (document, unit, theme) values ('none', 0, 't')"); print('taken')
        except sqlite3.IntegrityError: print('refused')
        """
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-c", script, first]
      process.standardOutput = output
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus != 127 else { return print("skipped: python3 is not installed; it would read the database") }
      let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).split(separator: "\n")
      #expect(
        lines == [
          "[2, 2, 3, 1]", "[] [('ok',)]", "[('a', '1')]", "[('=Title', 'é, \"x\"')]",
          "[('real', 'integer', 'text'), ('null', 'null', 'null')]", "[('2', '1')]", "refused",
        ])
    }

    /// A table that was changed by hand, and one that is not there.
    @Test func tablesThatContradictTheirKeysAreRefusedAndNothingIsWritten() throws {
      let folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try SmallRun.write(to: folder)
      try Data("document,unit,theme,start,end\na,7,t,14,26\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/mentions.csv"))
      let destination = "\(folder).sqlite"
      let failure = try #require(throws: RunDatabase.Failure.self) { try RunDatabase(folder: folder).write(to: destination) }
      #expect(failure.description.contains("contradict") && failure.description.contains("foedera verify"))
      try FileManager.default.removeItem(atPath: "\(folder)/mentions.csv")
      let absence = try #require(throws: RunDatabase.Failure.self) { try RunDatabase(folder: folder).write(to: destination) }
      #expect(absence.description.contains("mentions.csv"))
      let left = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
      #expect(!left.contains { $0.hasPrefix((destination as NSString).lastPathComponent) })
    }
  #endif
}
