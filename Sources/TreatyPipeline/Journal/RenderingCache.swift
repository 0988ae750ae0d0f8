import TreatyReport

/// The renderings that earlier runs left in their journals, found by key. Threads may ask at the same time.
struct RenderingCache: Sendable {
  private struct Entry: Sendable {
    var file: Int
    var place: JournalFile.Place
  }

  private let files: [JournalFile]
  private let entries: [[UInt8]: Entry]

  /// Reads the keys of journals; of equal keys the last counts. O(frames).
  init(_ files: [JournalFile]) {
    self.files = files
    var entries: [[UInt8]: Entry] = [:]
    for (index, file) in files.enumerated() {
      for place in file.places {
        if let key = file.key(at: place), !key.isEmpty { entries[key] = Entry(file: index, place: place) }
      }
    }
    self.entries = entries
  }

  /// The rendering under a key, with its record; `nil` where there is none or it is damaged.
  func rendering(_ key: [UInt8]) -> (rendering: DocumentRendering, record: [UInt8])? {
    guard let entry = entries[key], let frame = files[entry.file].frame(at: entry.place), frame.key == key,
      case .rendered(let record) = frame.content, let rendering = try? DocumentRendering(record: record)
    else { return nil }
    return (rendering, record)
  }
}
