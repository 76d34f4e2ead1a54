import PlanModel
import Testing

@testable import Evaluation

/// Every figure and verdict of the demo plan against the oracle that was computed apart from the program.
@Suite("演示规划") struct DemoPlanTests {
  @Test("Progress, schedule, deviation and verdict of every indicator", arguments: [2022, 2023, 2025])
  func indicators(year: Int) throws {
    let evaluation = try DemoPlan.evaluation(year)
    // A final evaluation asks for no schedule any more: the program leaves schedule and deviation empty.
    let ignored: Set = year == 2025 ? ["序时进度", "偏差"] : []
    let computed = evaluation.plan.indicators.compactMap { evaluation.indicator($0.id) }
      .map { item in
        DemoPlan.row(
          [
            ("编号", item.id), ("完成进度", rate(item.progress)), ("序时进度", rate(item.schedule)),
            ("偏差", rate(item.deviation)), ("结论代码", item.verdict.code),
          ].filter { !ignored.contains($0.0) })
      }
    #expect(computed == (try DemoPlan.expected("\(year)-indicators", without: ignored)))
    if year == 2025 {
      #expect(evaluation.allAssessments.allSatisfy { $0.schedule == nil && $0.deviation == nil })
    }
  }

  @Test("The parts of the compound target", arguments: [2022, 2023, 2025])
  func parts(year: Int) throws {
    let pilots = try #require(try DemoPlan.evaluation(year).indicator("low-carbon-pilots"))
    let computed = pilots.targetParts.enumerated().map { index, part in
      DemoPlan.row([
        ("编号", pilots.id), ("部分", String(index + 1)), ("目标", (part.limit?.value ?? 0).plainText()),
        ("数值", amount(part.value)), ("完成进度", rate(part.progress)), ("结论代码", part.verdict.code),
      ])
    }
    #expect(computed == (try DemoPlan.expected("\(year)-parts")))
  }

  @Test("Counts by verdict", arguments: [2022, 2023, 2025])
  func counts(year: Int) throws {
    let result = try DemoPlan.evaluation(year).indicators
    let groups: [(String, VerdictCounts)] = [
      ("指标表", result.counts), ("约束性", result.counts(.binding)), ("预期性", result.counts(.expected)),
      ("文本目标", result.textGoalCounts),
    ]
    let computed = groups.map { name, counts in
      DemoPlan.row(
        [("范围", name), ("指标数", String(counts.total))]
          + Verdict.allCases.map { ($0.code, String(counts[$0])) })
    }
    #expect(computed == (try DemoPlan.expected("\(year)-verdicts")))
  }

  @Test("Reductions by pollutant and year", arguments: [2022, 2023, 2025])
  func reductions(year: Int) throws {
    let computed = try DemoPlan.evaluation(year).emissionReduction.pollutants.flatMap { result in
      (result.byYear + [result.total]).map { sum in
        let isTotal = sum.label == nil
        return DemoPlan.row([
          ("污染物", result.pollutant), ("年份", sum.label ?? "合计"), ("申报", amount(sum.claimed)),
          ("初核", amount(sum.firstChecked)), ("核定", amount(sum.recognised)), ("扣减", amount(sum.deducted)),
          ("净核定", amount(sum.net)), ("估算", amount(sum.estimated)),
          ("下达目标", isTotal ? amount(result.target) : ""), ("完成率", isTotal ? rate(result.completion) : ""),
        ])
      }
    }
    #expect(computed == (try DemoPlan.expected("\(year)-reductions")))
  }

  @Test("Projects: stages, sums, ratios and lateness of every roll-up", arguments: [2022, 2023, 2025])
  func projects(year: Int) throws {
    let result = try DemoPlan.evaluation(year).projectInvestment
    var computed = [row("全部", result.total, result.projects)]
    let reserve = result.projects.filter(\.project.reserve)
    computed.append(row("储备项目", result.rollUp(of: reserve), reserve))
    computed += result.byDomain.map { sum in
      row("领域", sum, result.projects.filter { $0.project.domain == sum.label })
    }
    computed += result.byOwner.map { sum in
      row("责任单位", sum, result.projects.filter { $0.project.owner == sum.label })
    }
    computed += result.byStartYear.map { sum in
      row("起始年", sum, result.projects.filter { $0.project.start.map(String.init) == sum.label })
    }
    #expect(computed == (try DemoPlan.expected("\(year)-projects")))
  }

  private func row(_ scope: String, _ sum: ProjectRollUp, _ members: [ProjectAssessment]) -> String {
    var cells: [(String, String)] = [("范围", scope), ("名称", sum.label ?? ""), ("项目数", String(sum.count))]
    for stage in ProjectStage.allCases { cells.append((stage.rawValue, String(sum.stages[stage] ?? 0))) }
    cells.append(("逾期", String(sum.late)))
    let amounts: [(String, Decimal?)] = [
      ("总投资", sum.totalInvestment), ("规划期投资", sum.periodInvestment), ("累计完成投资", sum.cumulativeInvestment),
    ]
    for (name, value) in amounts { cells.append((name, amount(value))) }
    let rates: [(String, Decimal?)] = [
      ("开工率", sum.startedRate), ("完工率", sum.completedRate), ("总投资完成率", sum.totalInvestmentRate),
      ("规划期投资完成率", sum.periodInvestmentRate), ("加权进度", sum.weightedProgress),
    ]
    for (name, value) in rates { cells.append((name, rate(value))) }
    cells.append(("逾期项目", members.filter(\.isLate).map(\.id).joined(separator: "、")))
    return DemoPlan.row(cells)
  }

  @Test("Tasks: states and lateness by section and lead department", arguments: [2022, 2023, 2025])
  func tasks(year: Int) throws {
    let result = try DemoPlan.evaluation(year).taskProgress
    var computed = [row("全部", result.total, result.tasks)]
    computed += result.bySection.map { sum in
      row("章节", sum, result.tasks.filter { $0.task.section == sum.label })
    }
    computed += result.byDepartment.filter { $0.count > 0 }.map { sum in
      row("牵头单位", sum, result.tasks.filter { $0.task.leads.contains(sum.label ?? "") })
    }
    // The program puts the department with the most tasks first, the oracle the one that the plan names first.
    #expect(computed.sorted() == (try DemoPlan.expected("\(year)-tasks")).sorted())
  }

  private func row(_ scope: String, _ sum: TaskRollUp, _ members: [TaskAssessment]) -> String {
    var cells: [(String, String)] = [("范围", scope), ("名称", sum.label ?? ""), ("任务数", String(sum.count))]
    for state in TaskState.allCases { cells.append((state.rawValue, String(sum.states[state] ?? 0))) }
    cells.append(("未填报", String(sum.unreported)))
    cells.append(("逾期", String(sum.late)))
    cells.append(("逾期任务", members.filter(\.isLate).map(\.id).joined(separator: "、")))
    return DemoPlan.row(cells)
  }

  @Test("What the checks find in it")
  func findings() throws {
    let checks = try DemoPlan.evaluation(2023).findings.map(\.check)
    for check in [
      "declared-investment", "recorded-discrepancy", "target-worse-than-baseline", "early-base-year",
      "other-observation", "published-differs",
    ] {
      #expect(checks.contains(check), "\(check) is missing from \(checks)")
    }
  }

  private func rate(_ percent: Decimal?) -> String { percent?.printed(1) ?? "" }

  private func amount(_ value: Decimal?) -> String { value?.plainText() ?? "" }
}
