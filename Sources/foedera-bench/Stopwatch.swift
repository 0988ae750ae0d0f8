import Foundation

/// Processor time of this process.
enum Stopwatch {
  /// Seconds of user and system time so far, over all threads.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The median time of some runs and the last result.
  static func median<Result>(of runs: Int, _ work: () -> Result) -> (seconds: Double, result: Result) {
    var times: [Double] = []
    var start = seconds
    var result = work()
    times.append(seconds - start)
    for _ in 1..<max(1, runs) {
      start = seconds
      result = work()
      times.append(seconds - start)
    }
    return (times.sorted()[times.count / 2], result)
  }

  /// The largest resident set so far, in MB; 0 where the system does not say.
  static var peakMegabytes: Double {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").dropFirst().first).flatMap { Double($0) }.map { $0 / 1024 } ?? 0
  }
}
