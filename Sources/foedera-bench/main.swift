import Foundation
import TreatyText

let usage = """
  usage: foedera-bench stages TEXT THEMES      each stage by itself, the naive engine beside the fast one
         foedera-bench count TEXT THEMES       counts by theme and nothing else: for timing whole processes
         foedera-bench phrases TEXT NUMBER     so many phrases drawn from the text: how compiling and scanning grow
  TEXT is plain UTF-8 text, THEMES a quanteda dictionary in YAML.
  Example: foedera-bench stages treaties.txt themes.yml
  """

/// Says what is wrong and stops with the status for usage.
func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(64)
}

let arguments = CommandLine.arguments
guard arguments.count == 4 else { fail(usage) }
do {
  switch arguments[1] {
  case "stages": try StageBench(text: arguments[2], themes: arguments[3]).run()
  case "count": try CountRun(text: arguments[2], themes: arguments[3]).run()
  case "phrases": try PhraseBench(text: arguments[2], count: Int(arguments[3]) ?? 20_000).run()
  default: fail(usage)
  }
} catch {
  fail("foedera-bench: \(error)")
}
