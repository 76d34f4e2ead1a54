import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

@Suite struct PlanLoaderTests {
  @Test func readsEveryValueOfAPlan() throws {
    let plan = try TemporaryPlan([
      "plan.yaml": TemporaryPlan.planFile + """
        short-title: 虚县
        parent-region: 虚构市
        issuer: 虚县人民政府
        document-number: 虚政发〔2021〕1号
        issued: 2021-12
        source: plan
        disclaimer: 虚构。
        about-tolerance: 0.03
        commissioning-counts-as-completed: true
        legal-basis: [甲法, 乙条例]
        declared: {indicators: {total: 3, groups: [{name: 环境, total: 1}]}, tasks: 1, projects: 1}
        discrepancies:
          - {item: pm25, place: 表1, used: 36, other: 37, reason: 表1为准, source: plan}

        """,
      "sources.csv": "编号,标题,发布单位,日期,网址\nplan,规划,县政府,2021,https://example.org/\n",
      "indicators.csv": """
      编号,序号,上级编号,类别,指标名称,单位,性质,类型,方向,基期年份,基期值,基期说明,小数位数,口径调整,判定方法,污染物,指标表,出处,责任单位,来源编号,备注
      pm25,1,,环境,细颗粒物,µg/m³,约束性,水平值,越低越好,2019,36.0,均值,1,是,修约值,,是,表1,环保局,plan,注
      cod,2,,,重点减排,吨,预期性,复合,越高越好,,,,,,,,,,,,
      cod1,,cod,,化学需氧量,吨,,累计值,越高越好,,,,,,,COD,,,,,
      demo,3,,,示范区,,,完成事项,越高越好,,创建中,,,,,,,,,,
      river,,,,断面,水质类别,,水平值,越低越好,,劣V类,,,,,,否,,,,
      net,,,,网络,,,复合,越高越好,,1/2/3,,,,,,否,,,,

      """,
      "targets.csv": """
      indicator,year,target,assigned-by,issued,source,note
      pm25,2025,25.0以下,,,plan,说明
      cod1,2025,完成省下达指标,,,,
      cod1,2025,120,省厅,2022-03-01,plan,
      demo,2025,完成,,,,
      river,2025,达到Ⅲ类,,,,
      net,2025,1/10/100,,,,

      """,
      "observations.csv": """
      指标编号,年份,数值,数据状态,评价处理,已公布结论,来源编号,口径说明,备注
      pm25,2022,29.50,核定,,完成,plan,全县,
      pm25,2022,31,核定,不参与评价,,plan,城区,城区口径
      demo,2022,正在推进,,,,,,
      river,2022,Ⅳ类,,,,,,

      """,
      "tasks.csv": "编号,章节,工作内容,工作任务,牵头单位,配合单位,完成年份,出处,备注\nt1,一,水,建设湿地,甲局、乙局,各镇,2024,附件1,注\n",
      "task-progress.csv": "任务编号,年份,进展,进展说明,来源编号\nt1,2022,达到序时进度,已开工,plan\n",
      "projects.csv": """
      编号,序号,领域,项目名称,建设内容,起始年,完成年,总投资,规划期投资,投资单位,责任单位,储备项目,备注
      p1,1,水,污水厂,提标,2021,2024,5000.50,4000,万元,甲公司,是,注

      """,
      "project-progress.csv": "项目编号,年份,阶段,累计完成投资,进展说明\np1,2022,在建,1200,主体完工\n",
      "reductions.csv": """
      编号,污染物,措施类型,项目名称,区域,年份,减排量,单位,核算状态,核算参数,来源编号,备注
      r1,COD,工程减排,污水厂,虚县,2022,1.5,万吨,核定,,plan,
      r2,COD,工程减排,污水厂二期,虚县,2022,,,,Q=3650000; Cin=220; Cout=30,,

      """,
      "narrative/2023.md": "## 主要做法\n\n第一段。\n\n### 小标题\n\n第二段。\n\n## 存在问题\r\n有。\r\n",
      "background.md": "## 一、（一）基础\r\n\r\n第一段，\r\n分两行。\r\n\r\n……\r\n\r\n## 1.3 形势\r\n　第二段。\r\n",
    ]).load().plan

    #expect(plan.shortTitle == "虚县")
    #expect(plan.parentRegion == "虚构市")
    #expect(plan.issued?.iso == "2021-12")
    #expect(plan.legalBasis == ["甲法", "乙条例"])
    #expect(plan.aboutTolerance.plainText() == "0.03")
    #expect(plan.commissioningCountsAsCompleted)
    #expect(plan.evaluations == [PlannedEvaluation(year: 2023, kind: .midterm, dataThrough: 2022)])
    #expect(plan.declared.indicators?.groups == [Declared.Group(name: "环境", total: 1)])
    #expect(plan.discrepancies.map(\.origin) == [Origin(file: "plan.yaml", row: 21)])

    let pm25 = plan.indicators[0]
    #expect(pm25.baseValue == MeasuredValue(text: "36.0", content: .number(36)))
    #expect(pm25.nature == .binding)
    #expect(pm25.calibreChanged)
    #expect(pm25.comparison == .roundedValue)
    #expect(pm25.baseYear == 2019)
    #expect(pm25.decimals == 1)
    #expect(pm25.origin == Origin(file: "indicators.csv", row: 2))
    #expect(plan.indicators.map(\.listed) == [true, true, true, true, false, false])
    #expect(plan.indicators.map(\.parent) == [nil, nil, "cod", nil, nil, nil])
    #expect(plan.indicators[3].baseValue == MeasuredValue(text: "创建中", content: .milestone(.underway)))
    #expect(plan.indicators[4].baseValue == MeasuredValue(text: "劣V类", content: .number(6)))
    #expect(plan.indicators[5].baseValue == MeasuredValue(text: "1/2/3", content: .parts([1, 2, 3])))

    #expect(plan.targets[0].meaning == .limit(Limit(value: 25, relation: .atMost, places: 1)))
    #expect(plan.targets[1].meaning == .assigned)
    #expect(plan.targets[2].assignedBy == "省厅")
    #expect(plan.targets[2].issued?.iso == "2022-03-01")
    #expect(plan.targets[4].meaning == .limit(Limit(value: 3, relation: .byDirection, places: 0)))

    #expect(plan.observations.map(\.value.text) == ["29.50", "31", "正在推进", "Ⅳ类"])
    #expect(plan.observations[0].status == .verified)
    #expect(plan.observations[0].published == "完成")
    #expect(plan.observations[1].treatment == .excluded)
    #expect(plan.observations[1].note == "城区口径")

    #expect(plan.tasks[0].leads == ["甲局", "乙局"])
    #expect(plan.tasks[0].due == 2024)
    #expect(plan.taskProgress[0].state == .onSchedule)
    #expect(plan.projects[0].totalInvestment?.plainText() == "5000.5")
    #expect(plan.projects[0].unit == .tenThousandYuan)
    #expect(plan.projects[0].reserve)
    #expect(plan.projectProgress[0].stage == .construction)
    #expect(plan.projectProgress[0].cumulativeInvestment == 1200)
    #expect(plan.reductions.map(\.unit) == [.tenThousandTonnes, .tonne])
    #expect(plan.reductions[1].parameters.map(\.name) == ["Q", "Cin", "Cout"])
    #expect(plan.reductions[1].parameters.map(\.value) == [3_650_000, 220, 30])
    #expect(
      plan.narratives[2023]?.sections.map {
        "\($0.title)|\($0.chapter?.rawValue ?? "")|\($0.line)|\($0.text.text)"
      }
        == ["主要做法|practices|1|第一段。\n\n### 小标题\n\n第二段。", "存在问题|problems|9|有。"])
    #expect(
      plan.background == [
        Quotation(place: "一、（一）基础", paragraphs: ["第一段，分两行。", "……"]),
        Quotation(place: "1.3 形势", paragraphs: ["第二段。"]),
      ])
  }

  @Test func namesWhatIsWrongWithTheBackground() throws {
    let background = "前言\n\n## 基础\n\n> 引文\n\n### 小标题\n\n# 一级\n\n## 基础\n"
    #expect(
      try TemporaryPlan(["background.md": background]).messages() == """
        错误 Inputs/xuxian-145/background.md 第1行：第一个二级标题之前有文字“前言”。
            规则：文字须放在二级标题（##）之下。
            修改：在这段文字之前加上二级标题。
            编号：narrative.text-before-heading

        错误 Inputs/xuxian-145/background.md 第5行：“> 引文”以“>”开头。
            规则：引文照录规划原文，按普通文字印出，不用Markdown的标记。
            修改：删去“>”；另一处原文请另起二级标题（##）。
            编号：background.markup

        错误 Inputs/xuxian-145/background.md 第7行：“### 小标题”以“#”开头。
            规则：引文照录规划原文，按普通文字印出，不用Markdown的标记。
            修改：删去“#”；另一处原文请另起二级标题（##）。
            编号：background.markup

        错误 Inputs/xuxian-145/background.md 第9行：“一级”是一级标题。
            规则：一级标题是报告的题目，文字中只用二级标题（##）和更低的标题。
            修改：改为二级标题，或删去。
            编号：narrative.level-one

        警告 Inputs/xuxian-145/background.md 第9行：“一级”之下没有文字，不会印出。
            规则：写了标题就应有文字。
            修改：补上文字，或删去标题。
            编号：narrative.empty-section

        错误 Inputs/xuxian-145/background.md 第11行：“基础”一节在第3行已经开始。
            规则：每一节只出现一次。
            修改：把两段文字合并到同一标题下。
            编号：narrative.duplicate-heading

        警告 Inputs/xuxian-145/background.md 第11行：“基础”之下没有文字，不会印出。
            规则：写了标题就应有文字。
            修改：补上文字，或删去标题。
            编号：narrative.empty-section

        共错误5处、警告2处。

        """)
  }

  @Test func readsAPlanThatTwoFilesAreEnoughFor() throws {
    let loaded = try TemporaryPlan().load()
    #expect(loaded.plan.shortTitle == "虚县规划（地名虚构）")
    #expect(loaded.plan.targets == [])
    #expect(loaded.notes == [])
  }

  @Test func readsTablesInGB18030() throws {
    var plan = TemporaryPlan()
    // 编号,指标名称,单位,类型,方向 / wet,湿地,㎡,水平值,越高越好
    plan.files["indicators.csv"] = Data([
      0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xD6, 0xB8, 0xB1, 0xEA, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xB5, 0xA5, 0xCE,
      0xBB,
      0x2C, 0xC0, 0xE0, 0xD0, 0xCD, 0x2C, 0xB7, 0xBD, 0xCF, 0xF2, 0x0D, 0x0A, 0x77, 0x65, 0x74, 0x2C, 0xCA,
      0xAA,
      0xB5, 0xD8, 0x2C, 0xA9, 0x4F, 0x2C, 0xCB, 0xAE, 0xC6, 0xBD, 0xD6, 0xB5, 0x2C, 0xD4, 0xBD, 0xB8, 0xDF,
      0xD4,
      0xBD, 0xBA, 0xC3, 0x0D, 0x0A,
    ])
    let indicator = try #require(try plan.load().plan.indicators.first)
    #expect(indicator.name == "湿地")
    #expect(indicator.unit == "㎡")
  }

  /// `title: ""` is a text without anything in it, not a title.
  @Test(arguments: ["title", "region", "level", "base-year"])
  func asksForWhatIsWrittenButEmpty(key: String) throws {
    var lines = TemporaryPlan.planFile.split(separator: "\n").map(String.init)
    let index = try #require(lines.firstIndex { $0.hasPrefix(key + ":") })
    lines[index] = "\(key): \"\""
    let plan = TemporaryPlan(["plan.yaml": lines.joined(separator: "\n")])
    #expect(
      try plan.messages().hasPrefix(
        "错误 Inputs/xuxian-145/plan.yaml 第\(index + 1)行“\(key)”项：“\(key)”没有填写。\n"))
  }

  @Test func speaksOfThePeriodWhereItsEndLiesBeforeItsStart() throws {
    let planFile = TemporaryPlan.planFile.replacing("end: 2025", with: "end: 2019")
    let messages = try TemporaryPlan(["plan.yaml": planFile]).messages()
    #expect(messages.contains("第5行“period.end”项：规划期的末年2019早于首年2021。"))
    #expect(messages.contains("编号：plan.end-before-start"))
  }
}
