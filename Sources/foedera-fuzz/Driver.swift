import Foundation

/// libFuzzer's own loop; it lives in the sanitizer's runtime library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let target: any FuzzTarget.Type = {
  let name = ProcessInfo.processInfo.environment["FOEDERA_FUZZ_TARGET"] ?? ""
  guard let target = fuzzTargets[name] else {
    print("set FOEDERA_FUZZ_TARGET to one of \(fuzzTargets.keys.sorted().joined(separator: ", "))")
    exit(64)
  }
  return target
}()

/// One input, as libFuzzer calls it; always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// The package manager renames `main` of an executable so; with the fuzzer's runtime there is no other.
@_cdecl("foedera_fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return withUnsafeMutablePointer(to: &arguments) { runDriver(&count, $0, fuzzOneInput) }
}
