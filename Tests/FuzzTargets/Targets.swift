import Fuzzing

/// What the driver calls (`Tests/FuzzTargets/run`).
@_cdecl("fuzz") package func fuzz(
  _ target: UnsafePointer<CChar>, _ start: UnsafePointer<UInt8>?, _ count: Int
) -> Int32 {
  guard let target = GuidedTarget(rawValue: String(cString: target)) else {
    preconditionFailure("no such target")
  }
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
