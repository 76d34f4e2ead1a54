import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite struct VocabularyTests {
  @Test func listsEveryNameWithItsUsage() {
    #expect(
      Vocabulary(of: sampleFacts.names, values: sampleFacts.values(of: ())).markdown == """
        | 写法 | 类型 | 含义 | 示例 |
        |---|---|---|---|
        | `{{plan-title}}` | 文字 | 规划名称 | 《甲\\*乙》\\|规划 |
        | `{{#is-final}}…{{/is-final}}` | 条件 | 是否终期评估 | 否 |
        | `{{#laggards}}…{{/laggards}}` | 列表 | 滞后指标 | 2项 |
        | `{{#laggards}}{{name}}{{/laggards}}` | 文字 | 指标名称 | 甲 |
        | `{{#laggards}}{{note}}{{/laggards}}` | 文字 | 说明 |  |
        | `{{#projects}}…{{/projects}}` | 列表 | 重点工程 | 0项 |
        | `{{#projects}}{{owner}}{{/projects}}` | 文字 | 责任单位 | 市水利局 |
        | `{{#counts}}…{{/counts}}` | 分组 | 数量 |  |
        | `{{counts.total}}` | 文字 | 总数 | 17 |
        | `{{narrative}}` | 正文 | 主要做法 | （多段文字） |
        | `{{empty-narrative}}` | 正文 | 对策建议 | （多段文字） |

        """)
  }

  @Test func alignsColumnsForATerminal() {
    let facts: Facts<String> = [.text("a", "甲乙") { $0 }, .flag("long-name", "丙") { $0 == "x" }]
    #expect(
      Vocabulary(of: facts.names, values: facts.values(of: "x")).table == """
        写法                           类型  含义  示例
        {{a}}                          文字  甲乙  x
        {{#long-name}}…{{/long-name}}  条件  丙    是

        """)
  }

  @Test func namesOfOtherKindsOfReportAreLeftOut() throws {
    for year in [2022, 2023, 2025] {
      let evaluation = try FixturePlan.evaluation(year)
      let usages = Vocabulary(of: evaluation, sentences: try FixturePlan.sentences()).rows.map(\.usage)
      let isFinal = evaluation.context.kind == .final
      #expect(usages.contains("{{outlook.summary}}") == !isFinal)
      #expect(usages.contains("{{narrative.experience}}") == isFinal)
      #expect(usages.contains("{{narrative.practices}}"))
    }
  }
}
