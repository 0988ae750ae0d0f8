import TreatyPipeline

#if SQLite
  import Foundation
  import GRDB
#endif

/// A run's tables as one SQLite file, with types, keys, indexes, and full-text search over provisions.
///
/// Everything comes from the run's folder but the words of provisions, which its tables only point to: they are read from the inputs again,
/// where these are still what they were. The same run and inputs give the same content in the same order. Empty cells are NULL.
package struct RunDatabase {
  /// The run cannot be made a database.
  package struct Failure: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    package var description: String
  }

  /// What was written.
  package struct Outcome: Sendable, Equatable {
    /// Tables.
    package var tables = 0
    /// Rows of all of them.
    package var rows = 0
    /// Documents whose words could not be read again: they are gone or changed, so that their provisions cannot be searched.
    package var withoutText: [String] = []
  }

  /// Whether this build of the program has SQLite.
  package static var isAvailable: Bool {
    #if SQLite
      true
    #else
      false
    #endif
  }

  private let folder: String

  /// - Parameter folder: the folder of a finished run.
  package init(folder: String) { self.folder = folder }

  /// Writes the database; it appears at once, or an earlier file stays as it was. O(bytes of the folder and of the inputs).
  ///
  /// - Throws: ``Failure`` for a folder that is no run, and in a build without SQLite; what the environment refuses.
  package func write(to destination: String) throws -> Outcome {
    #if SQLite
      guard let manifest = RunManifest(folder: folder),
        let data = FileManager.default.contents(atPath: "\(folder)/datapackage.json"),
        let schema = try? JSONDecoder().decode(RunSchema.self, from: data)
      else {
        throw Failure(description: "\(folder): is not the folder of a finished run; name one that `foedera run` wrote")
      }
      let file = try ResultFile(destination: destination)
      var writing = DatabaseWriting(folder: folder, schema: schema, manifest: manifest)
      do {
        try writing.write(path: file.draft)
      } catch let error as DatabaseError {
        throw Self.failure(error, folder: folder, destination: destination)
      } catch let error as RunTableFailure {
        throw Failure(description: error.description)
      }
      try file.publish()
      return writing.outcome
    #else
      throw Failure(
        description:
          "this build of foedera has no SQLite; in its sources, `swift build -c release --product foedera --traits SQLite` makes one that has "
          + "(on Debian with libsqlite3-dev), or load the CSV tables with `sqlite3 FILE '.import --csv units.csv units'`")
    #endif
  }

  #if SQLite
    /// What SQLite refused: tables that contradict each other were changed after the run; anything else is the environment's.
    private static func failure(_ error: DatabaseError, folder: String, destination: String) -> any Error {
      let reason = error.message ?? "error \(error.resultCode.rawValue)"
      guard error.resultCode == .SQLITE_CONSTRAINT else {
        return ResultStream.WriteFailure(path: destination, reason: reason)
      }
      return Failure(
        description: "\(folder): the tables contradict their keys (\(reason)); `foedera verify` says where, or run the pipeline again")
    }
  #endif
}
