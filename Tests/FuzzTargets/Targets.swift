import Fuzzing

// The names that the driver calls (`Tests/FuzzTargets/run`).

private func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

@_cdecl("fuzz_csv") package func csv(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  GuidedTargets.csv(bytes(start, count))
  return 0
}

@_cdecl("fuzz_target_text") package func targetText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  GuidedTargets.targetText(bytes(start, count))
  return 0
}

@_cdecl("fuzz_plan_file") package func planFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  GuidedTargets.planFile(bytes(start, count))
  return 0
}

@_cdecl("fuzz_archive") package func archive(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  GuidedTargets.archive(bytes(start, count))
  return 0
}

@_cdecl("fuzz_template") package func template(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  GuidedTargets.template(bytes(start, count))
  return 0
}
