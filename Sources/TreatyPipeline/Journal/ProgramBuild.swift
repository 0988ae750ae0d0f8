import Glibc

/// Which build of the program this is, as far as the system tells without reading it all.
///
/// The version alone would let a program that was changed and built again, as it is while it is being developed, believe what its
/// predecessor kept.
enum ProgramBuild {
  /// Size and time of change of the program's file; empty where the system does not tell.
  static let stamp: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()
}
