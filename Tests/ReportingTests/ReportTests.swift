import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

@Suite("Reports")
struct ReportTests {
  @Test(arguments: EvaluationKind.allCases)
  func `every kind of report has its sections in the published order`(kind: EvaluationKind) throws {
    let year = [EvaluationKind.annual: 2022, .midterm: 2023, .final: 2025][kind] ?? 0
    let markdown = try FixturePlan.report(year).markdown
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.split(separator: "、", maxSplits: 1)[1]) }
    let expected: [EvaluationKind: [String]] = [
      .midterm: [
        "概述与依据", "评估工作开展情况", "总体评价", "进展与成效", "体制机制改革", "存在问题及原因", "形势与可达性", "对策建议", "其他说明",
        "附录",
      ],
      .final: ["概述与依据", "总体评价", "进展与成效", "经验", "存在问题及原因", "下一阶段思路", "附录"],
      .annual: ["概述与依据", "总体评价", "进展与成效", "存在问题及原因", "对策建议", "附录"],
    ]
    #expect(headings == expected[kind])
  }

  @Test(arguments: [
    (true, "《云溪市（虚构）生态环境保护“十四五”规划》（以下简称《规划》）由"),
    (false, "云溪市（虚构）生态环境保护“十四五”规划不是单独成文的规划，以下为行文方便称《规划》，由"),
  ])
  func `only a plan of its own stands in title marks`(isDocument: Bool, opening: String) throws {
    let given = try FixturePlan.evaluation(2023)
    var plan = given.plan
    plan.isDocument = isDocument
    let report = try FixturePlan.renderer(.draft).render(PlanEvaluator.evaluate(plan, given.planned))
    #expect(report.markdown.contains("\n" + opening))
  }

  @Test func `a section that nobody wrote stands in the draft and is left out of a release`() throws {
    let draft = try FixturePlan.report(2023).markdown
    let release = try FixturePlan.report(2023, .release).markdown
    #expect(draft.contains("对策建议\n\n（本节由编制单位撰写，文字尚未提供；发布时未撰写的，本节从略。）"))
    #expect(!release.contains("对策建议"))
    #expect(release.contains("主要做法"))
    #expect(!release.contains("本节由编制单位撰写"))
  }

  @Test func `a verdict that differs from the published one is named`() throws {
    let markdown = try FixturePlan.report(2025).markdown
    #expect(markdown.contains("空气质量优良天数比率：已公布结论为“完成”，本报告按评价规则判定为“未完成”"))
  }

  @Test func `a plan without anything gives an honest report`() throws {
    let markdown = try FixturePlan.report(2023, of: FixturePlan.emptyPlan()).markdown
    #expect(markdown.contains("《规划》的指标表和正文的量化目标均未录入，本报告不能对目标的完成情况作出评价。"))
    #expect(markdown.contains("本期未取得重点工程减排量的申报、初核或核定数据，不对重点工程减排量作出评价。"))
    #expect(markdown.contains("《规划》的重点工程未录入，本报告不对工程进展和投资作出评价。"))
    #expect(markdown.contains("《规划》的主要任务未录入，本报告不对任务进展作出评价。"))
  }

  @Test func `templates give no warning`() throws {
    for year in [2022, 2023, 2025] { #expect(try FixturePlan.report(year).notes.isEmpty) }
  }

  @Test func `the page carries title, state, disclaimer and links to every file`() throws {
    let report = try FixturePlan.report(2023)
    #expect(report.pageHTML.contains("<h1>云溪市（虚构）生态环境保护“十四五”规划</h1>"))
    #expect(report.pageHTML.contains(">草稿<"))
    #expect(report.pageHTML.contains("云溪市不存在，本规划及全部数据均为虚构，仅供测试。"))
    for table in report.tables { #expect(report.pageHTML.contains("href=\"tables/\(table.name).csv\"")) }
    for figure in report.figures { #expect(report.pageHTML.contains("href=\"figures/\(figure.name).svg\"")) }
    #expect(report.markdown.contains("声明：云溪市不存在"))
  }

  @Test func `method notes name only the rules that were used`() throws {
    let markdown = try FixturePlan.report(2025).markdown
    let notes = PrintedTables.between(markdown, "评价方法\n", "声明：")
    #expect(notes.contains("- 到期判定："))
    #expect(!notes.contains("- 提前完成："))
    #expect(!notes.contains("- “左右”的判断："))
  }
}
