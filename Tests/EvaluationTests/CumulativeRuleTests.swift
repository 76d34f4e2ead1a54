import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("累计值、数量、强度下降率") struct CumulativeRuleTests {
  @Test("COD 6.61 and SO2 8.95 of 〔10〕 after three of five years are on schedule against 6")
  func emissionCuts() {
    for actual in ["6.61", "8.95", "6"] {
      let result = judged(
        .cumulative, to: .limit("10"), actual: actual, unit: "%", through: 2008, period: 2006...2010)
      #expect(result.verdict == .onSchedule)
      #expect(result.scheduleValue == 6)
    }
    let short = judged(
      .cumulative, to: .limit("10"), actual: "5.99", unit: "%", through: 2008, period: 2006...2010)
    #expect(short.verdict == .behind)
    #expect(short.progress == number("59.9"))
  }

  @Test(
    "Final completion rates of the Huzhou 13th plan",
    arguments: [
      ("31.79", "23", "138.2"), ("27.46", "23", "119.4"), ("35.7", "16.3", "219.0"),
      ("19.9", "16.3", "122.1"),
    ])
  func completion(actual: String, target: String, rate: String) {
    let result = judged(
      .cumulative, to: .limit(target, since: 2015), actual: actual, unit: "%", as: .final, through: 2020,
      period: 2016...2020)
    #expect(result.verdict == .exceeded)
    #expect(result.completionRate?.printed(1) == rate)
    #expect(result.schedule == nil)
  }

  @Test("Beijing's 26.59 against 20 is 超额 32.95 %")
  func excess() {
    let result = judged(
      .intensityReduction, to: .limit("20"), actual: "26.59", as: .final, through: 2010, period: 2006...2010)
    #expect(result.excessRate == number("32.95"))
    #expect(result.margin == number("6.59"))
  }

  @Test("Tianjin's 20.07 of 20 is 100.39 %, not 100.35")
  func tianjin() {
    let result = judged(
      .intensityReduction, to: .limit("20"), actual: "20.07", unit: "%", through: 2009, period: 2006...2010)
    #expect(result.progress?.printed(2) == "100.39")
    #expect(result.verdict == .achievedEarly)
  }

  @Test("An intensity's line is geometric: 13.5 asks for 8.33 after three of five years")
  func geometricLine() {
    let result = judged(.intensityReduction, to: .limit("13.5"), actual: "8.32", unit: "%", through: 2023)
    #expect(result.scheduleValue?.printed(2) == "8.33")
    #expect(result.verdict == .behind)
    #expect(
      judged(.intensityReduction, to: .limit("13.5"), actual: "8.34", through: 2023).verdict == .onSchedule)
  }

  @Test("A rise of an intensity is a negative progress; falls of 100 and more have none")
  func intensityEdges() {
    let rise = judged(.intensityReduction, to: .limit("15.5"), actual: "-2", unit: "%")
    #expect(rise.verdict == .behind)
    #expect(rise.isMovingAway)
    #expect(judged(.intensityReduction, to: .limit("100"), actual: "40").verdict == .behind)
    #expect(judged(.intensityReduction, to: .limit("100"), actual: "40").progress == nil)
    #expect(judged(.intensityReduction, to: .limit("15"), actual: "100").verdict == .achievedEarly)
  }

  @Test("Counts: 240 of 600 after two of five years are on schedule")
  func counts() {
    #expect(judged(.count, to: .limit("600"), actual: "240", unit: "个").verdict == .onSchedule)
    #expect(judged(.count, to: .limit("600"), actual: "239", unit: "个").verdict == .behind)
    #expect(judged(.count, to: .limit("600"), actual: "600", unit: "个").verdict == .achievedEarly)
  }

  @Test("A cap is kept only at the end; until then it must stay under the line")
  func cap() {
    let under = judged(.cumulative, .lowerIsBetter, to: .limit("≤5"), actual: "2", unit: "起")
    #expect(under.verdict == .onSchedule)
    #expect(under.progress == nil)
    #expect(judged(.cumulative, .lowerIsBetter, to: .limit("≤5"), actual: "3", unit: "起").verdict == .behind)
    let end = judged(.cumulative, .lowerIsBetter, to: .limit("≤5"), actual: "5", as: .final, through: 2025)
    #expect(end.verdict == .completed)
  }

  @Test("Tianjin, Hubei and the state at the end of the 11th plan")
  func about() {
    let met = judged(
      .intensityReduction, to: .about(20), actual: "19.1", unit: "%", as: .final, through: 2010,
      period: 2006...2010)
    #expect(met.verdict == .completed)
    let missed = judged(
      .intensityReduction, to: .about(20), actual: "18.99", as: .final, through: 2010, period: 2006...2010)
    #expect(missed.verdict == .notCompleted)
    #expect(
      judged(
        .intensityReduction, to: .about(20), actual: "20.1", as: .final, through: 2010, period: 2006...2010
      )
      .verdict == .exceeded)
  }
}
