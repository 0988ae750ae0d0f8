import ArgumentParser
import Foundation
import TreatyArchive
import TreatyCodebook
import TreatyPipeline
import TreatyReport

/// The person asked for something that cannot be done as asked: exit status 64.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// One call of the program: where results and complaints go, and with which status it ends.
///
/// 0 all done, 2 done with inputs quarantined, 3 the environment failed, 64 usage, codebook or pipeline error.
final class Session {
  /// Inputs that could not be processed.
  var quarantined = 0
  private let complaints = ResultStream.standardError()

  /// Runs a command's body and turns what it throws into a message and a status.
  static func run(_ body: (Session) throws -> Void) throws {
    let session = Session()
    do {
      try body(session)
    } catch let error as DiagnosticError {
      try session.fail(error.description, status: 64)
    } catch let error as UsageError {
      try session.fail(error.description, status: 64)
    } catch let error as MergeError {
      try session.fail(error.description, status: 64)
    } catch let error as SpreadWorker.Refusal {
      try session.fail(error.description, status: 64)
    } catch let error as CorpusListing.MissingPath {
      try session.fail(error.description, status: 64)
    } catch let code as ExitCode {
      throw code
    } catch {
      try session.fail("\(error)", status: 3)
    }
    if session.quarantined > 0 { throw ExitCode(2) }
  }

  private func fail(_ message: String, status: Int32) throws {
    try? complaints.write("foedera: \(message)\n")
    try? complaints.flush()
    throw ExitCode(status)
  }

  /// A warning beside the results; nothing depends on whether it can be written.
  static func warn(_ message: String) {
    let stream = ResultStream.standardError()
    try? stream.write("foedera: \(message)\n")
    try? stream.flush()
  }

  /// Says something beside the results.
  func note(_ message: String) throws {
    try complaints.write("\(message)\n")
    try complaints.flush()
  }

  /// One line for an input that could not be processed.
  func report(_ entry: QuarantineEntry) throws {
    try complaints.write(entry.json + [0x0A])
    try complaints.flush()
  }

  /// The files that paths stand for; folders that cannot be opened are reported.
  func list(_ paths: [String], excluding: [String] = [], archives: ArchiveLimits = ArchiveLimits()) throws -> CorpusListing {
    let listing = try CorpusListing(paths: paths, excluding: excluding, archives: archives)
    for folder in listing.unreadable {
      quarantined += 1
      try report(QuarantineEntry(folder: folder.path, reason: folder.reason))
    }
    return listing
  }

  /// Gives the stream of `--output`, or standard output, and makes sure that everything is written.
  func withOutput(_ path: String?, _ body: (ResultStream) throws -> Void) throws {
    if let path {
      let file = try ResultFile(destination: path)
      try body(file.stream)
      try file.publish()
    } else {
      let stream = ResultStream.standardOutput()
      try body(stream)
      try stream.flush()
    }
  }
}
