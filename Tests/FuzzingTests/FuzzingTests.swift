import Fuzzing
import Testing

/// A short run of `make fuzz`, the same one every time; new seeds are for `make fuzz`.
@Suite struct FuzzingTests {
  @Test func aFewHundredDamagedPlans() async throws {
    let (counts, findings) = try await FuzzSession(seed: 8_705_182).run(0..<150)
    #expect(counts.count > 10)
    #expect(findings.map(\.description) == [])
  }
}
