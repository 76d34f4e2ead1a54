import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// 总体评价: the one sentence and its three numbers, for every share of what could be judged and of what is behind.
@Suite struct JudgementTests {
  /// A value that meets the line of 2023 and the target of 2025, one that does neither, and none.
  private enum Given: String { case met = "90", behind = "41", absent = "" }

  private static func headline(
    met: Int, behind: Int, absent: Int, listed: Bool = true, year: Int = 2023
  ) throws -> Headline {
    let given =
      Array(repeating: Given.met, count: met) + Array(repeating: Given.behind, count: behind)
      + Array(repeating: Given.absent, count: absent)
    let ids = given.indices.map { "i\($0)" }
    return Headline(
      try ReproTests.content(
        [
          "indicators.csv": "编号,指标名称,单位,性质,类型,方向,基期值,指标表\n"
            + ids.map { "\($0),\($0)率,%,约束性,水平值,越高越好,40,\(listed ? "是" : "否")" }.joined(separator: "\n"),
          "targets.csv": "指标编号,年份,目标\n" + ids.map { "\($0),2025,80" }.joined(separator: "\n"),
          "observations.csv": "指标编号,年份,数值\n"
            + zip(ids, given).filter { $0.1 != .absent }.map { "\($0.0),\(year),\($0.1.rawValue)" }.joined(
              separator: "\n"),
        ], year))
  }

  @Test(arguments: [
    (0, 0, 2, "截至2023年，《规划》2项指标均缺少数据或目标，尚不能作出总体评价。"),
    (4, 0, 0, "截至2023年，《规划》4项指标全部达到序时进度要求，实施进展总体顺利。"),
    (3, 1, 0, "截至2023年，《规划》4项指标中3项达到序时进度要求、1项滞后，实施进展总体较好。"),
    (2, 2, 0, "截至2023年，《规划》4项指标中2项达到序时进度要求、2项滞后，实施进展与序时要求尚有差距。"),
    (1, 3, 0, "截至2023年，《规划》4项指标中仅1项达到序时进度要求、3项滞后，实施进展总体滞后。"),
    (0, 4, 0, "截至2023年，《规划》4项指标全部滞后，实施进展总体滞后。"),
    (2, 0, 1, "截至2023年，《规划》3项指标中已评价的2项全部达到序时进度要求，实施进展总体顺利；另有1项未能评价。"),
    (3, 1, 1, "截至2023年，《规划》5项指标中3项达到序时进度要求、1项滞后，实施进展总体较好；另有1项未能评价。"),
    (1, 1, 1, "截至2023年，《规划》3项指标中1项达到序时进度要求、1项滞后，实施进展与序时要求尚有差距；另有1项未能评价。"),
    (1, 2, 1, "截至2023年，《规划》4项指标中仅1项达到序时进度要求、2项滞后，实施进展总体滞后；另有1项未能评价。"),
    (0, 2, 1, "截至2023年，《规划》3项指标中已评价的2项全部滞后，实施进展总体滞后；另有1项未能评价。"),
    (1, 0, 1, "截至2023年，《规划》2项指标中只有1项能够评价，达到序时进度要求；1项未能评价，尚不能判断总体进展。"),
    (1, 1, 2, "截至2023年，《规划》4项指标中只有2项能够评价，1项达到序时进度要求、1项滞后；2项未能评价，尚不能判断总体进展。"),
    (0, 1, 1, "截至2023年，《规划》2项指标中只有1项能够评价，结论为滞后；1项未能评价，尚不能判断总体进展。"),
  ])
  func `on the way`(met: Int, behind: Int, absent: Int, sentence: String) throws {
    let headline = try Self.headline(met: met, behind: behind, absent: absent)
    #expect(headline.judgement == sentence)
    #expect(
      headline.met.count == met && headline.lagging.count == behind && headline.unjudged.count == absent)
  }

  @Test(arguments: [
    (0, 0, 2, "截至2025年，《规划》2项指标均缺少数据或目标，尚不能作出总体评价。"),
    (4, 0, 0, "截至2025年，《规划》4项指标全部达到目标要求，规划目标如期实现。"),
    (3, 1, 0, "截至2025年，《规划》4项指标中3项达到目标要求、1项未完成，规划目标大部分实现。"),
    (2, 2, 0, "截至2025年，《规划》4项指标中2项达到目标要求、2项未完成，规划目标部分实现。"),
    (1, 3, 0, "截至2025年，《规划》4项指标中仅1项达到目标要求、3项未完成，规划目标多数未能实现。"),
    (0, 4, 0, "截至2025年，《规划》4项指标全部未完成，规划目标未能实现。"),
    (2, 0, 1, "截至2025年，《规划》3项指标中已评价的2项全部达到目标要求；另有1项未能评价。"),
    (3, 1, 1, "截至2025年，《规划》5项指标中3项达到目标要求、1项未完成，规划目标大部分实现；另有1项未能评价。"),
    (1, 1, 1, "截至2025年，《规划》3项指标中1项达到目标要求、1项未完成，规划目标部分实现；另有1项未能评价。"),
    (1, 2, 1, "截至2025年，《规划》4项指标中仅1项达到目标要求、2项未完成；另有1项未能评价。"),
    (0, 2, 1, "截至2025年，《规划》3项指标中已评价的2项全部未完成；另有1项未能评价。"),
    (1, 0, 1, "截至2025年，《规划》2项指标中只有1项能够评价，达到目标要求；1项未能评价，尚不能判断目标的总体完成情况。"),
    (1, 1, 2, "截至2025年，《规划》4项指标中只有2项能够评价，1项达到目标要求、1项未完成；2项未能评价，尚不能判断目标的总体完成情况。"),
    (0, 1, 1, "截至2025年，《规划》2项指标中只有1项能够评价，结论为未完成；1项未能评价，尚不能判断目标的总体完成情况。"),
  ])
  func `at the end`(met: Int, behind: Int, absent: Int, sentence: String) throws {
    #expect(try Self.headline(met: met, behind: behind, absent: absent, year: 2025).judgement == sentence)
  }

  @Test func `a plan without a table is judged by the goals of its text, and one without both is not judged`()
    throws
  {
    let goals = try Self.headline(met: 1, behind: 1, absent: 0, listed: false)
    #expect(goals.judgement == "截至2023年，《规划》2项量化目标中1项达到序时进度要求、1项滞后，实施进展与序时要求尚有差距。")
    let nothing = Headline(try FixturePlan.content(2023, of: FixturePlan.emptyPlan()))
    #expect(nothing.judgement == "《规划》的指标和量化目标均未录入，本报告不能作出总体评价。")
  }
}
