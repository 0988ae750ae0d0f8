import Glibc
import TreatyReport

/// A journal that was written earlier, perhaps torn at its end. Threads may read frames at the same time.
final class JournalFile: Sendable {
  /// Where a frame's payload stands.
  struct Place: Sendable {
    var offset: Int
    var count: Int
    var checksum: UInt32
  }

  private let descriptor: Int32
  /// The whole frames, in the order of writing.
  let places: [Place]

  /// Opens a journal.
  ///
  /// - Returns: `nil` when the file cannot be read or is none.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    let magic = JournalWriter.magic
    guard fstat(descriptor, &status) == 0, Self.read(descriptor, at: 0, count: magic.count) == magic else {
      close(descriptor)
      return nil
    }
    var places: [Place] = []
    var offset = magic.count
    let size = Int(status.st_size)
    while let header = Self.read(descriptor, at: offset, count: JournalWriter.headerBytes) {
      let (count, checksum) = header.withUnsafeBytes {
        (
          UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)),
          UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        )
      }
      offset += JournalWriter.headerBytes
      guard count <= UInt64(size - offset) else { break }
      places.append(Place(offset: offset, count: Int(count), checksum: checksum))
      offset += Int(count)
    }
    self.places = places
  }

  deinit { close(descriptor) }

  /// The key at the beginning of a frame; `nil` where there is none.
  func key(at place: Place) -> [UInt8]? {
    guard let start = Self.read(descriptor, at: place.offset, count: min(place.count, 33)) else { return nil }
    var reader = RecordReader(start)
    return try? reader.content()
  }

  /// A frame; `nil` when it is damaged.
  func frame(at place: Place) -> JournalFrame? {
    guard let payload = Self.read(descriptor, at: place.offset, count: place.count), CRC32.checksum(payload) == place.checksum else {
      return nil
    }
    return try? JournalFrame(payload: payload)
  }

  /// Exactly `count` bytes; `nil` when the file has fewer.
  private static func read(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { return }
        done += got
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
