import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import TestSupport
import Testing
import Writing

@testable import Reporting

/// People's text in a report: where it stands, the values it takes, and what staff read of it.
@Suite struct NarrativeReportTests {
  private static func plan(_ narrative: String) throws -> Plan {
    try TemporaryPlan([
      "indicators.csv": """
      编号,类别,指标名称,单位,类型,方向,基期值,小数位数,责任单位
      pm25,大气环境,细颗粒物（PM2.5）浓度,µg/m³,水平值,越低越好,36,0,市生态环境局
      days,大气环境,优良天数比率,%,水平值,越高越好,77.5,1,
      grade,水环境,断面*水质*,水质类别,水平值,越低越好,Ⅲ类,,

      """, "targets.csv": "指标编号,年份,目标\npm25,2025,≤30\ndays,2025,≥90\n",
      "observations.csv": "指标编号,年份,数值\npm25,2021,33\npm25,2022,28\ndays,2022,76.0\n",
      "tasks.csv": "编号,工作内容,工作任务,牵头单位,完成年份\nt1,扬尘治理,落实工地扬尘管控,市住建局,2025\n",
      "task-progress.csv": "任务编号,年份,进展\nt1,2022,未达到序时进度\n", "narrative/2023.md": narrative,
    ]).load().plan
  }

  private static func content(_ narrative: String) throws -> ReportContent {
    try FixturePlan.content(2023, of: try plan(narrative))
  }

  private static func messages(_ narrative: String) throws -> String {
    var log = DiagnosticLog()
    NarrativeCheck(try content(narrative), folder: "Inputs/xuxian-145").report(PictureLibrary(), into: &log)
    return DiagnosticPrinter.text(for: log.sorted)
  }

  private static func chapter(_ markdown: String, _ title: String) -> String {
    let parts = markdown.components(separatedBy: "\n## ")
    return (parts.first { $0.prefix(20).contains(title) } ?? "").replacing(/\n{3,}/, with: "\n\n")
  }

  @Test func fillsInTheReportsValues() throws {
    let content = try Self.content(
      "## 主要做法\n\n{{报告.数据年份}}{{ 指标.细颗粒物（PM2.5）浓度.实际值 }}，基期{{指标.pm25.基期值}}，{{指标.pm25.结论}}，{{指标.grade.名称}}；{{任务.t1.进展}}，{{任务.扬尘治理.责任单位}}。\n\n| {{指标.grade.名称}} |\n|---|\n| {{指标.days.目标}} |\n"
    )
    #expect(
      content.narrative.text(of: .practices)
        == "2022年28 µg/m³，基期36 µg/m³，提前完成，断面\\*水质\\*；未达到序时进度，市住建局。\n\n\n```table\nnarrative-1\n```\n")
    #expect(
      content.narrative.tables.map { $0.markdown().text } == ["表：主要做法\n\n| 断面水质 |\n| --- |\n| ≥90% |"])
  }

  @Test func namesValuesThatAreNot() throws {
    #expect(
      try Self.messages(
        "## 主要做法\n\n{{指标.pm25.实测值}}{{指标.pm2.5.实际值}}\n{{指标.grade.实际值}}{{标指.pm25.实际值}}\n{{任务.t1.责任}}{{报告.年}}\n")
          == """
          错误 Inputs/xuxian-145/narrative/2023.md 第3行：“{{指标.pm2.5.实际值}}”不是可以引用的数值。
              规则：写法是{{指标.编号.实际值}}，点号用半角；可以引用的有：指标.pm25.名称、指标.pm25.责任单位、指标.pm25.基期值、指标.pm25.目标、指标.pm25.实际值、指标.pm25.序时应达值、指标.pm25.完成进度、指标.pm25.结论。
              修改：是否想写“{{指标.pm25.实际值}}”？
              编号：narrative.unknown-value

          错误 Inputs/xuxian-145/narrative/2023.md 第3行：“{{指标.pm25.实测值}}”不是可以引用的数值。
              规则：写法是{{指标.编号.实际值}}，点号用半角；可以引用的有：指标.pm25.名称、指标.pm25.责任单位、指标.pm25.基期值、指标.pm25.目标、指标.pm25.实际值、指标.pm25.序时应达值、指标.pm25.完成进度、指标.pm25.结论。
              修改：是否想写“{{指标.pm25.实际值}}”？
              编号：narrative.unknown-value

          错误 Inputs/xuxian-145/narrative/2023.md 第4行：“{{指标.grade.实际值}}”在2022年数据的报告中没有数值。
              规则：引用的数值须有，否则句子不完整。
              修改：补录数据，或改写这句话。
              编号：narrative.absent-value

          错误 Inputs/xuxian-145/narrative/2023.md 第4行：“{{标指.pm25.实际值}}”不是可以引用的数值。
              规则：写法是{{指标.编号.实际值}}，点号用半角；可以引用的有：指标.编号.…、任务.编号.…、项目.编号.…、报告.数据年份。
              修改：是否想写“{{指标.pm25.实际值}}”？
              编号：narrative.unknown-value

          错误 Inputs/xuxian-145/narrative/2023.md 第5行：“{{任务.t1.责任}}”不是可以引用的数值。
              规则：写法是{{指标.编号.实际值}}，点号用半角；可以引用的有：任务.t1.名称、任务.t1.责任单位、任务.t1.完成年份、任务.t1.进展。
              修改：对照docs/inputs.md改正，或直接写出文字。
              编号：narrative.unknown-value

          错误 Inputs/xuxian-145/narrative/2023.md 第5行：“{{报告.年}}”不是可以引用的数值。
              规则：写法是{{指标.编号.实际值}}，点号用半角；可以引用的有：报告.数据年份、报告.规划期末。
              修改：对照docs/inputs.md改正，或直接写出文字。
              编号：narrative.unknown-value

          共错误6处。

          """)
  }

  @Test func questionsANumberThatTheTableContradicts() throws {
    #expect(
      try Self.messages("## 主要做法\n\n第一行。\n2022年，PM2.5年均浓度为28.1微克/立方米，优良天数比率达到76%。\n") == """
        警告 Inputs/xuxian-145/narrative/2023.md 第4行：这里写“PM2.5”28.1微克/立方米，而表中2022年为28 µg/m³。
            | 2022年，PM2.5年均浓度为28.1微克/立方米，优良天数比率达到76%。
            规则：文字中的数值与各表一致。
            修改：核对后改正；写成{{指标.pm25.实际值}}，数值由程序填写。口径或年份不同的，请在句中写明。
            编号：narrative.contradicted-number

        共警告1处。

        """)
  }

  /// Each sentence with the number that is questioned in it, if any.
  @Test(arguments: [
    ("细颗粒物（PM2.5）浓度为29µg/m³", "29µg/m³"), ("细颗粒物（PM2.5）年均浓度为29 ug/m3", "29ug/m3"),
    ("优良天数比率76.5%", "76.5%"), ("2021年PM2.5浓度34微克/立方米", "34微克/立方米"), ("2020年优良天数比率为77%", "77%"),
    ("PM2.5浓度为28.0微克/立方米", nil), ("2021年PM2.5浓度33微克/立方米", nil), ("2020年PM2.5浓度36微克/立方米", nil),
    ("2019年PM2.5浓度40微克/立方米", nil), ("PM2.5浓度较2020年下降8微克/立方米", nil), ("PM2.5浓度目标为30微克/立方米", nil),
    ("PM2.5浓度控制在30微克/立方米以内", nil), ("优良天数比率提高1.5个百分点", nil), ("优良天数比率达到1.5个百分点", nil),
    ("东区PM2.5浓度为40微克/立方米", nil), ("虚县PM2.5浓度为40微克/立方米", "40微克/立方米"), ("1—6月PM2.5浓度为40微克/立方米", nil),
    ("PM2.5浓度为40毫克/立方米", nil), ("PM2.5超标40天", nil), ("PM2.5浓度为{{指标.pm25.实际值}}，污染物浓度为40微克/立方米", nil),
    ("PM2.5和其他污染物的平均浓度大约为40微克/立方米", nil),
  ]) func questionsOnlyWhereNameAndUnitStandTogether(sentence: String, typed: String?) throws {
    let problems = NarrativeNumbers(try Self.content("## 主要做法\n\n无。\n")).problems(in: sentence)
    #expect(problems.count == (typed == nil ? 0 : 1))
    if let typed { #expect(problems.first?.message.summary.contains("”\(typed)，") == true) }
  }

  @Test func setsCausesAtTheLaggards() throws {
    let text = """
      ## 组织实施

      甲。

      ## 主要做法

      ### 指标 pm25

      治气。

      ## 体制机制

      乙。

      ## 存在问题

      ### 指标 days
      原因：臭氧上升。
      措施：
      1、治车；
      2、治厂。

      ### 指标 grade

      断面调整。

      ### 主题 水环境

      枯水。
      """
    let plan = try Self.plan(text)
    let draft = try FixturePlan.report(2023, of: plan)
    #expect(draft.notes.filter { $0.problem.id.hasPrefix("narrative.") } == [])
    let chapters = draft.markdown.components(separatedBy: "\n## ").map { $0.prefix { $0 != "\n" } }
    #expect(chapters[1...2].map { $0.drop { $0 != "、" } } == ["、概述与依据", "、组织实施"])
    let own = try #require(chapters.firstIndex { $0.hasSuffix("体制机制") })
    #expect(chapters[own - 1].hasSuffix("进展与成效"))
    #expect(chapters[own + 1].hasSuffix("存在问题及原因"))
    let problems = Self.chapter(draft.markdown, "存在问题")
    for part in [
      "### （一）滞后的指标和目标\n\n#### 1. 优良天数比率\n\n未达到序时进度。",
      "\n\n原因：臭氧上升。\n\n措施：\n\n1.  治车；\n2.  治厂。\n\n责任单位：",
      "\n#### 1. 扬尘治理\n\n待补充原因。待补充措施。\n", "）断面\\*水质\\*\n\n断面调整。\n", "）水环境\n\n枯水。\n",
    ] {
      #expect(problems.contains(part), "\(part)\n\(problems)")
    }
    let release = try FixturePlan.report(2023, of: plan, .release)
    #expect(!release.markdown.contains("待补充"))
    #expect(!Self.chapter(release.markdown, "存在问题").contains("#### 1. 扬尘治理"))
  }

  @Test func namesTextThatTheTemplateLeavesOut() throws {
    let content = try Self.content("## 主要做法\n\n甲。\n\n### 任务 t1\n原因：乙。\n")
    var log = DiagnosticLog()
    NarrativeCheck(content, folder: "Inputs/xuxian-145").reportUnprinted(["前文\n\n甲。\n\n"], into: &log)
    #expect(
      DiagnosticPrinter.text(for: log.sorted) == """
        警告 Inputs/xuxian-145/narrative/2023.md 第5行：“任务 t1原因”的文字没有印在报告里。
            规则：写给指标、任务和主题的文字印在模板引用它们的地方；没有滞后的指标和任务不列原因和措施。
            修改：移到报告有的章节之下，或在模板中引用（见docs/templates.md）。
            编号：narrative.unprinted

        共警告1处。

        """)
  }
}
