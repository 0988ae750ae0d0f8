import Foundation
import Testing

@testable import TreatyPipeline

struct SpreadWorkerTests {
  /// The only document of a job, as a line.
  private func answer(_ line: String) throws -> SpreadSite.Answer {
    try #require(try SpreadSite().work([Data(line.utf8)]).first)
  }

  @Test(arguments: [
    (#"{"index":0,"id":"a","path":"a.txt","relative":"a.txt","content":""}"#, "file.empty"),
    (#"{"index":0,"id":"a","path":"/nowhere/a.txt","relative":"a.txt"}"#, "file.unreadable"),
    (#"{"index":0,"id":"a","path":"a.txt","relative":"a.txt","content":"x","format":"papyrus"}"#, "record.malformed"),
    (#"{"index":0,"id":"a","path":"a.txt","relative":"a.txt","content":"x","died":3}"#, "worker.died"),
    (#"{"index":0,"id":"a","path":"a","relative":"a","refusal":{"code":"file.unreadable","message":"gone"}}"#, "file.unreadable"),
  ]) func whatCannotBeReadIsQuarantined(line: String, code: String) throws {
    let answer = try answer(line)
    #expect(answer.quarantine == code)
    #expect(answer.mentions.isEmpty)
    #expect(!answer.frame.isEmpty)
  }

  @Test func textAndBase64AreTheSameDocument() throws {
    let text = "Article 1\\nAn armed attack obliges each Party.\\n"
    let base64 = Data("Article 1\nAn armed attack obliges each Party.\n".utf8).base64EncodedString()
    let start = #"{"index":0,"id":"a","path":"a.txt","relative":"a.txt","#
    let first = try answer(start + #""content":"\#(text)"}"#)
    let second = try answer(start + #""content_base64":"\#(base64)"}"#)
    #expect(first.frame == second.frame)
    #expect(String(decoding: first.mentions, as: UTF8.self).contains("armed attack"))
  }

  @Test(arguments: [
    "no record", #"{"index":-1,"id":"a","path":"a","relative":"a"}"#, #"{"index":0,"id":"a","path":"a","relative":"a","bytes":9}"#,
    #"{"index":0,"id":"a","path":"a","relative":"a","content_base64":"~"}"#,
  ]) func whatNoJobSendsIsRefused(line: String) throws {
    let error = #expect(throws: SpreadWorker.Refusal.self) { try SpreadSite().work([Data(line.utf8)]) }
    #expect(error?.description.contains("record 1") == true)
  }
}
