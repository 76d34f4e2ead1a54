import PlanModel
import Testing

@testable import Evaluation

/// Published evaluations, recomputed: the verdicts where a number was published.
@Suite("已公布的评估", .enabled(if: SharedMaterial.isPresent)) struct PublishedCaseTests {
  @Test(
    "Every verdict agrees with the published one wherever a number was published",
    arguments: [
      ("energy-intensity-115-final", 4), ("energy-intensity-115-year4", 1), ("national-env-115-midterm", 2),
      ("national-env-135-midterm", 14), ("shandong-emissions-125-final", 4),
    ])
  func verdicts(name: String, judged: Int) throws {
    var agreements: [String: PublishedAgreement] = [:]
    for row in try SharedMaterial.rows("cases/\(name).csv") {
      guard let result = evaluate(row), let published = row["stated_status"], !published.isEmpty else {
        continue
      }
      agreements[row["indicator"] ?? ""] = PublishedAgreementRule.agreement(
        of: result.verdict, with: published)
    }
    #expect(agreements.count == judged)
    #expect(agreements.filter { $0.value != .agrees }.isEmpty)
  }

  @Test(
    "The percentage falls of the emission tables agree too",
    arguments: [
      "national-env-115-midterm-emissions", "national-env-135-midterm-emissions",
      "shandong-emissions-125-final-emissions",
    ])
  func emissions(name: String) throws {
    let rows = try SharedMaterial.rows("cases/\(name).csv")
    #expect(rows.count >= 2)
    for row in rows {
      let target = row["target_reduction"] ?? row["target_reduction_pct"]
      let actual = row["actual_reduction"] ?? row["actual_reduction_pct"]
      let result = try #require(
        evaluate([
          "indicator": row["pollutant"] ?? "", "direction": "cumulative-down",
          "target_year": row["target_year"] ?? "",
          "target_text": target ?? "", "actual_year": row["actual_year"] ?? "", "actual_value": actual ?? "",
        ]))
      #expect(PublishedAgreementRule.agreement(of: result.verdict, with: row["stated_status"]) == .agrees)
    }
  }

  @Test("The single figures of the 11th plan's energy target")
  func energy() throws {
    let final = try SharedMaterial.rows("cases/energy-intensity-115-final.csv")
    let excess = final.compactMap { row -> String? in evaluate(row)?.excessRate?.printed(2) }
    #expect(excess == ["-4.50", "32.95", "8.35", "5.00"])
    let year4 = try SharedMaterial.rows("cases/energy-intensity-115-year4.csv")
    let progress = year4.compactMap { row -> String? in evaluate(row)?.progress?.printed(2) }
    #expect(progress == ["100.39", "76.06"])
    // The magazine's 4.48 for the last year is additive (20 - 15.61 + 0.09) and cannot be reproduced by the compound
    // rule, which asks for 5.2.
    #expect(year4.compactMap { evaluate($0)?.requiredEffort?.amount.printed(1) } == ["5.2"])
  }

  @Test("The national mid-term of the 13th plan: what the line asked for in 2018")
  func scheduleValues() throws {
    let rows = try SharedMaterial.rows("cases/national-env-135-midterm.csv")
    let asked = Dictionary(
      rows.map { ($0["indicator"] ?? "", evaluate($0)?.scheduleValue?.plainText()) },
      uniquingKeysWith: { first, _ in first })
    #expect(asked["地级及以上城市空气质量优良天数比率"] == "78.68")
    #expect(asked["地表水质量劣Ⅴ类水体比例"] == "6.88")
    #expect(asked["森林覆盖率"] == "22.488")
    #expect(asked["新增水土流失治理面积"] == "16.2")
    #expect(asked["近岸海域水质优良(一、二类)比例"] == .some(nil))
  }

  /// A case row as a plan of one indicator; `nil` where no number was published.
  private func evaluate(_ row: [String: String]) -> IndicatorAssessment? {
    guard let actual = row["actual_value"], Decimal(plain: actual) != nil,
      let targetYear = Int(row["target_year"] ?? ""), let year = Int(row["actual_year"] ?? ""),
      let meaning = Self.meaning(row["target_text"] ?? "", row["target_value"] ?? "")
    else { return nil }
    let kind: IndicatorKind =
      switch row["direction"] {
      case "up", "down", "hold": .level
      case "cumulative-intensity": .intensityReduction
      default: .cumulative
      }
    let base = kind == .level && row["baseline_value"]?.isEmpty == false ? row["baseline_value"] : nil
    return judged(
      kind, row["direction"] == "down" ? .lowerIsBetter : .higherIsBetter, base: base, to: meaning,
      actual: actual,
      unit: row["unit"], as: year == targetYear ? .final : .midterm, through: year,
      period: targetYear - 4...targetYear)
  }

  /// Reads the target texts of the cases; the program's own reader is tested with `PlanInput`.
  private static func meaning(_ text: String, _ value: String) -> TargetMeaning? {
    let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Decimal(plain: digits.isEmpty ? value : digits) else { return nil }
    if text.contains("左右") { return .about(number) }
    let relation: Limit.Relation =
      text.first == ">" ? .greaterThan : text.first == "<" ? .lessThan : .byDirection
    return .limit(Limit(value: number, relation: relation, places: number.decimalPlaces))
  }
}
