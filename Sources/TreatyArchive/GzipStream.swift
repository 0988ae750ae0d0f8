import CZlib
import Glibc

/// A gzip file unpacked as it is read, block by block, with its checksums held against what comes out.
///
/// libarchive could unpack it too, but does not look at the checksums, and a tar archive has none of its own for what is in its files: a
/// flipped bit would become a wrong word of a treaty.
final class GzipStream {
  /// What ended the stream before its time.
  enum Failure: Equatable {
    /// The file ends before the stream does; what came out is right.
    case cut
    /// A checksum or the code of the stream is wrong; nothing that came out can be trusted.
    case wrong
    /// More came out than the budget allows.
    case excess
    /// The system refuses to read.
    case unreadable
  }

  private static let blockSize = 1 << 17

  /// What ended the stream early; `nil` while all is well.
  private(set) var failure: Failure?
  /// What comes out, until the next block.
  let output = UnsafeMutablePointer<UInt8>.allocate(capacity: GzipStream.blockSize)
  private let input = UnsafeMutablePointer<UInt8>.allocate(capacity: GzipStream.blockSize)
  private let descriptor: Int32
  private let budget: Int
  /// zlib remembers where this lies, so that it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var produced = 0
  private var isFileDone = false
  private var isBetweenParts = true

  /// - Parameter budget: the bytes that may come out.
  init(descriptor: Int32, budget: Int) {
    self.descriptor = descriptor
    self.budget = budget
    stream.initialize(to: z_stream())
    // 15 bits of window, and 16 for the headers and checksums of gzip.
    if inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) != Z_OK { failure = .unreadable }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    output.deallocate()
    input.deallocate()
  }

  /// Unpacks the next block into ``output``.
  ///
  /// - Returns: its bytes; 0 at the end, and after a ``failure``.
  func next() -> Int {
    guard failure == nil else { return 0 }
    stream.pointee.next_out = output
    stream.pointee.avail_out = UInt32(Self.blockSize)
    while stream.pointee.avail_out > 0, failure == nil {
      if stream.pointee.avail_in == 0 { fill() }
      if stream.pointee.avail_in == 0 {
        if !isBetweenParts, failure == nil { failure = .cut }
        break
      }
      step()
    }
    let count = Self.blockSize - Int(stream.pointee.avail_out)
    produced += count
    if produced > budget { failure = .excess }
    return failure == .excess ? 0 : count
  }

  /// Reads what is left, so that the last checksum is seen.
  func drain() { while next() > 0 {} }

  private func step() {
    // What follows the last part is padding when it does not begin as a part does.
    if isBetweenParts, produced + Self.blockSize - Int(stream.pointee.avail_out) > 0, stream.pointee.next_in.pointee != 0x1F {
      stream.pointee.avail_in = 0
      isFileDone = true
      return
    }
    isBetweenParts = false
    switch inflate(stream, Z_NO_FLUSH) {
    case Z_OK: break
    case Z_STREAM_END:
      isBetweenParts = true
      inflateReset(stream)
    case Z_BUF_ERROR where stream.pointee.avail_in == 0: break
    default: failure = .wrong
    }
  }

  private func fill() {
    while !isFileDone {
      let got = read(descriptor, input, Self.blockSize)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failure = .unreadable }
      if got <= 0 { isFileDone = true }
      stream.pointee.next_in = input
      stream.pointee.avail_in = UInt32(max(0, got))
      return
    }
  }
}
