// make fuzz: damages the made-up plan a great number of times and looks at what the program makes of it.
//
//   planreport-fuzz COUNT SEED [FIRST]
//
// Exit status 0: nothing found; 1: findings; 3: a case took longer than two seconds (it is named). A crash is in one of
// the 500 cases that follow the last count on standard error, which is the FIRST to run again.
import Foundation
import Fuzzing

let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
guard arguments.count >= 2, let count = arguments[0].flatMap({ Int(exactly: $0) }), let seed = arguments[1]
else {
  FileHandle.standardError.write(Data("usage: planreport-fuzz COUNT SEED [FIRST]\n".utf8))
  exit(64)
}
let first = arguments.count > 2 ? Int(arguments[2] ?? 0) : 0
let session = try await FuzzSession(seed: seed)
let watch = Thread {
  while true {
    Thread.sleep(forTimeInterval: 0.2)
    if let late = session.progress.late {
      print("HANG: \(late) (SEED=\(seed))")
      exit(3)
    }
  }
}
watch.start()
var (counts, found) = ([String: Int](), 0)
let start = Date()
for block in stride(from: first, to: first + count, by: 500) {
  let (some, findings) = await session.run(block..<min(first + count, block + 500))
  counts.merge(some, uniquingKeysWith: +)
  found += findings.count
  for finding in findings { print("FINDING (SEED=\(seed)): \(finding)") }
  FileHandle.standardError.write(Data("\(min(first + count, block + 500)) cases, \(found) findings\n".utf8))
}
for (kind, number) in counts.sorted(by: { $0.key < $1.key }) { print("\(kind): \(number)") }
print("SEED=\(seed): \(count) cases, \(found) findings, \(Int(Date().timeIntervalSince(start))) s")
exit(found == 0 ? 0 : 1)
