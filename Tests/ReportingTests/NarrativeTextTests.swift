import PlanModel
import Testing
import Writing

@testable import Reporting

/// What becomes of people's lines.
@Suite struct NarrativeTextTests {
  private func made(_ text: String) -> (markdown: String, tables: [ReportTable]) {
    var made = NarrativeText(emptyTable: "（表中没有内容。）") { line, _ in line }
    var passage = Passage()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      passage.append(String(line), number: 1)
    }
    return (made.markdown(of: passage, under: "章"), made.tables)
  }

  @Test(arguments: [
    ("1、甲；\n2、乙；\n\n3、丙。", "1. 甲；\n2. 乙；\n\n3. 丙。"),
    ("1．甲\n2.乙\n 3、　丙", "1. 甲\n2. 乙\n 3. 丙"), ("做法：\n1、甲\n续行\n2、乙", "做法：\n1. 甲\n续行\n2. 乙"),
    ("2、甲", "2、甲"), ("1、甲\n3、乙", "1. 甲\n3、乙"), ("1.5亿元", "1.5亿元"), ("1、2号机组", "1、2号机组"),
    ("2023、2024年", "2023、2024年"), ("1、甲\n### 题\n1、乙", "1. 甲\n### 题\n1. 乙"),
    ("```\n1、甲\n```", "```\n1、甲\n```"),
    ("    1、甲", "    1、甲"),
  ]) func makesListsOfNumberedLines(written: String, markdown: String) {
    #expect(made(written).markdown == markdown)
  }

  @Test func setsPipeTablesAsTheReportsOwn() {
    let (markdown, tables) = made(
      """
      前文
      表2：各县区情况

      县区 | 数值
      --- | ---:
      东区 | 1.0
      **西区** | 2 | 多出
      a\\|b
      后文

      | 名称 |
      |:-:|

      ```
      | 甲 | 乙 |
      |---|---|
      ```
      """)
    #expect(
      markdown
        == "前文\n\n```table\nnarrative-1\n```\n\n后文\n\n\n```table\nnarrative-2\n```\n\n\n```\n| 甲 | 乙 |\n|---|---|\n```"
    )
    #expect(
      tables.map { $0.markdown().text } == [
        "表：各县区情况\n\n| 县区 | 数值 |\n| --- | ---: |\n| 东区 | 1.0 |\n| 西区 | 2 |\n| a\\|b |  |", "（表中没有内容。）",
      ])
  }

  @Test(arguments: ["甲 | 乙\n丙 | 丁", "| 甲 | 乙 |\n|---|", "甲\n---", "| 甲 |\n| -a- |"])
  func takesNothingElseForATable(text: String) {
    #expect(made(text).tables.isEmpty)
    #expect(made(text).markdown == text)
  }
}
