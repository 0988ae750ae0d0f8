import Foundation
import Glibc

/// A line on standard error that says how far a run is, how fast it goes and how long it will take.
package struct Progress {
  /// When the line is shown.
  package enum Mode: String, Sendable, CaseIterable {
    case always, never, auto
  }

  private let isShown: Bool
  private let total: Int
  private let start = DispatchTime.now().uptimeNanoseconds
  private var done = 0
  private var bytes = 0
  private var lastShown: UInt64 = 0

  /// Makes a line for `total` documents.
  package init(mode: Mode, total: Int) {
    self.total = total
    switch mode {
    case .always: isShown = true
    case .never: isShown = false
    case .auto: isShown = isatty(STDERR_FILENO) == 1
    }
  }

  /// Counts one more document of so many bytes; the line is drawn ten times a second at most.
  package mutating func advance(bytes count: Int) {
    done += 1
    bytes += count
    guard isShown else { return }
    let now = DispatchTime.now().uptimeNanoseconds
    guard now - lastShown > 100_000_000 || done == total else { return }
    lastShown = now
    let seconds = max(0.001, Double(now - start) / 1e9)
    let left = Double(total - done) * seconds / Double(max(1, done))
    let rate = Double(bytes) / 1e6 / seconds
    let line = "\(done) of \(total) documents, \(String(format: "%.1f", rate)) MB/s, \(Int(left.rounded(.up))) s left"
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  /// Clears the line.
  package func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
