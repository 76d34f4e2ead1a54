import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("保持类目标") struct HoldRuleTests {
  @Test("Forest cover 48.15 → 48.15 with 47.55 is behind, without a progress")
  func forestCover() {
    let result = judged(.level, base: "48.15", to: .limit("48.15"), actual: "47.55", unit: "%")
    #expect(result.verdict == .behind)
    #expect(result.reason == .notHeld)
    #expect(result.progress == nil)
    #expect(result.schedule == nil)
    #expect(result.isMovingAway)
    #expect(result.requiredEffort?.amount == number("0.2"))
  }

  @Test("Water 100 → 100 with 100 is 保持达标")
  func water() {
    let result = judged(.level, base: "100", to: .limit("100"), actual: "100")
    #expect(result.verdict == .maintained)
    #expect(result.reason == .held)
  }

  @Test("A target already met at the base is to be held: 70.5 → 70左右 with 74.6")
  func worseThanBase() {
    let held = judged(
      .level, base: "70.5", to: .about(70), actual: "74.6", through: 2018, period: 2016...2020)
    #expect(held.verdict == .maintained)
    #expect(held.progress == nil)
    let lost = judged(.level, base: "70.5", to: .about(70), actual: "66", through: 2018, period: 2016...2020)
    #expect(lost.verdict == .behind)
    #expect(lost.reason == .notHeld)
  }

  @Test("保持稳定 and 不降低 hold the baseline; without one nothing is said")
  func baseline() {
    #expect(judged(.level, base: "81.7", to: .hold, actual: "81.7").verdict == .maintained)
    #expect(judged(.level, base: "81.7", to: .hold, actual: "81.6").verdict == .behind)
    #expect(judged(.level, base: "81.7", to: .hold, actual: "81.7", as: .final).verdict == .completed)
    #expect(judged(.level, base: "81.7", to: .hold, actual: "82", as: .final).verdict == .exceeded)
    let unknown = judged(.level, to: .hold, actual: "82", as: .final)
    #expect(unknown.verdict == .noData)
    #expect(unknown.reason == .noBaseline)
  }

  @Test("A sum that is to stay at zero is held, and has no completion rate")
  func zeroSum() {
    let result = judged(.cumulative, to: .limit("0"), actual: "0", as: .final)
    #expect(result.verdict == .completed)
    #expect(result.completionRate == nil)
    #expect(result.progress == nil)
  }

  @Test("A farmland floor is met every year or not at all")
  func floor() {
    let result = judged(.level, base: "120.5", to: .limit("≥120"), actual: "119.8")
    #expect(result.verdict == .behind)
    #expect(result.schedule == nil)
  }
}
