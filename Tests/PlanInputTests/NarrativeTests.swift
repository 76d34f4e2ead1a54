import Foundation
import PlanInput
import PlanModel
import TestSupport
import Testing

/// How people's text is cut, and what staff read of what is wrong with it.
@Suite struct NarrativeTests {
  private static let tables = [
    "indicators.csv": """
    编号,类别,指标名称,单位,类型,方向,基期值
    pm25,大气环境,细颗粒物（PM2.5）浓度,µg/m³,水平值,越低越好,36
    days,大气环境,优良天数比率,%,水平值,越高越好,77.5
    noise-a,声环境,昼间,%,水平值,越高越好,90
    noise-b,声环境,昼间,%,水平值,越高越好,90

    """,
    "tasks.csv": "编号,章节,工作内容,工作任务\nt1,一、蓝天,扬尘治理,落实工地扬尘管控\n",
  ]

  private static func plan(_ narrative: String, _ more: [String: String] = [:]) -> TemporaryPlan {
    TemporaryPlan(tables.merging(["narrative/2023.md": narrative]) { $1 }.merging(more) { $1 })
  }

  private static func narrative(_ text: String) throws -> Narrative {
    try #require(try plan(text).load().plan.narratives[2023])
  }

  @Test func knowsChaptersByAnyOfTheirTitles() throws {
    for chapter in Narrative.Chapter.allCases {
      for title in chapter.titles {
        let text = "## \(title)\n\n甲。\n\n## 二、\(title) \n"
        #expect(try Self.narrative(text).sections.map(\.chapter) == [chapter], "\(title)")
      }
    }
    let titles = Narrative.Chapter.allCases.flatMap(\.titles)
    #expect(Set(titles).count == titles.count)
  }

  @Test func leavesOtherHeadingsToTheirWriter() throws {
    let narrative = try Self.narrative("## 组织实施\n\n甲。\n\n## 主要做法\n\n乙。\n\n## 主要成效\n\n丙。\n")
    #expect(narrative.sections.map(\.title) == ["组织实施", "主要做法", "主要成效"])
    #expect(narrative.sections.map(\.chapter) == [nil, .practices, nil])
  }

  @Test func sendsPartsToWhatTheyAreAbout() throws {
    let text = """
      ## 主要做法

      总的情况。

      ### 主题 大气环境

      治气。

      ### 小标题

      小标题之下。

      ## 存在问题

      <!-- 写什么：
      ## 不是标题 -->
      ### 指标 pm25 细颗粒物浓度

      说明。

      原因：沙尘，
      两次。

      #### 更低的标题
      - 措施： 1、治尘；
      2、治车。
      责任单位:市局

      ### 指标：优良天数比率
      **原因**：臭氧。

      ### 任务 扬尘治理

      原因：工地多。

      ## 任务 t1

      再说一次。
      """
    let narrative = try Self.narrative(text)
    #expect(
      narrative.sections.map { "\($0.title)｜\($0.text.text)" } == [
        "主要做法｜总的情况。\n\n### 小标题\n\n小标题之下。", "存在问题｜",
      ])
    let accounts = narrative.accounts.map { account in
      let answers = Narrative.Question.allCases.compactMap { question in
        account.answers[question].map { "\(question.rawValue)＝\($0.text)" }
      }
      return "\(account.subject)，\(account.chapter?.rawValue ?? "无")，\(account.line)：\(account.text.text)"
        + answers.map { "；" + $0 }.joined()
    }
    #expect(
      accounts == [
        "theme(\"大气环境\")，practices，5：治气。",
        "indicator(\"pm25\")，problems，17：说明。；原因＝沙尘，\n两次。\n\n#### 更低的标题；措施＝1、治尘；\n2、治车。；责任单位＝市局",
        "indicator(\"days\")，problems，29：；原因＝臭氧。", "task(\"t1\")，problems，32：；原因＝工地多。",
        "task(\"t1\")，无，36：再说一次。",
      ])
  }

  @Test func endsAPartAtAHeadingOfItsLevel() throws {
    let narrative = try Self.narrative("## 主要做法\n\n甲。\n\n### 主题 大气环境\n\n乙。\n\n### 其他工作\n\n丙。\n")
    #expect(narrative.sections.map(\.text.text) == ["甲。\n\n### 其他工作\n\n丙。"])
    #expect(narrative.accounts.map(\.text.text) == ["乙。"])
  }

  @Test func namesWhatIsWrong() throws {
    let text = """
      前言

      # 一级

      甲。

      ## 主要作法

      乙。

      ### 指标 pm2.5

      丙。

      ### 指标 昼间

      丁。

      ### 任务 t2

      戊。

      ### 主题 大气

      己。

      ### 指标 pm25
      原因：
      措施：加强管控。
      责任单位：

      ### 指标 days

      ## 主要作法

      ## 空的
      """
    #expect(
      try Self.plan(text).messages() == """
        错误 Inputs/xuxian-145/narrative/2023.md 第1行：第一个二级标题之前有文字“前言”。
            规则：文字须放在二级标题（##）之下。
            修改：在这段文字之前加上二级标题。
            编号：narrative.text-before-heading

        错误 Inputs/xuxian-145/narrative/2023.md 第3行：“一级”是一级标题。
            规则：一级标题是报告的题目，文字中只用二级标题（##）和更低的标题。
            修改：改为二级标题，或删去。
            编号：narrative.level-one

        警告 Inputs/xuxian-145/narrative/2023.md 第7行：“主要作法”与报告固有的章节“主要做法”只差一字，将作为自拟的一章印出。
            规则：固有章节的标题见docs/inputs.md；其他标题是自拟的章节，印在它前一章之后。
            修改：是否想写“主要做法”？
            编号：narrative.nearly-known-heading

        错误 Inputs/xuxian-145/narrative/2023.md 第11行：没有指标“pm2.5”。
            规则：“指标”之后写indicators.csv中的编号或名称。
            修改：是否想写“pm25”？
            编号：narrative.unknown-subject

        错误 Inputs/xuxian-145/narrative/2023.md 第15行：有2项指标名为“昼间”。
            规则：名称相同的，用编号区分。
            修改：改写为其中一个编号：noise-a、noise-b。
            编号：narrative.ambiguous-subject

        错误 Inputs/xuxian-145/narrative/2023.md 第19行：没有任务“t2”。
            规则：“任务”之后写tasks.csv中的编号或名称。
            修改：是否想写“t1”？
            编号：narrative.unknown-subject

        错误 Inputs/xuxian-145/narrative/2023.md 第23行：没有主题“大气”。
            规则：主题是指标的类别、任务的章节或项目的领域：大气环境、声环境、一、蓝天。
            修改：改为其中一个，或换一个标题。
            编号：narrative.unknown-theme

        警告 Inputs/xuxian-145/narrative/2023.md 第27行：“指标 pm25”没有填写原因、责任单位。
            规则：草稿中没有填写的注明待补充，发布版中从略。
            修改：在冒号后面填写；确实没有的，删去该行。
            编号：narrative.unanswered

        警告 Inputs/xuxian-145/narrative/2023.md 第32行：“指标 days”之下没有文字，不会印出。
            规则：写了标题就应有文字。
            修改：补上文字，或删去标题。
            编号：narrative.empty-section

        错误 Inputs/xuxian-145/narrative/2023.md 第34行：“主要作法”一节在第7行已经开始。
            规则：每一节只出现一次。
            修改：把两段文字合并到同一标题下。
            编号：narrative.duplicate-heading

        警告 Inputs/xuxian-145/narrative/2023.md 第34行：“主要作法”之下没有文字，不会印出。
            规则：写了标题就应有文字。
            修改：补上文字，或删去标题。
            编号：narrative.empty-section

        警告 Inputs/xuxian-145/narrative/2023.md 第36行：“空的”之下没有文字，不会印出。
            规则：写了标题就应有文字。
            修改：补上文字，或删去标题。
            编号：narrative.empty-section

        共错误7处、警告5处。

        """)
  }
}
