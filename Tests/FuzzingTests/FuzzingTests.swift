import Fuzzing
import Testing

/// A short run of `make fuzz`; the seed is another one in every run of the tests, and a finding names it.
@Suite struct FuzzingTests {
  @Test func aFewHundredDamagedPlans() async throws {
    let seed = UInt64.random(in: 0...9_999_999)
    let (counts, findings) = try await FuzzSession(seed: seed).run(0..<150)
    #expect(counts.count > 10)
    #expect(findings.map(\.description) == [], "SEED=\(seed)")
  }
}
