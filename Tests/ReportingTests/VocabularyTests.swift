import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct VocabularyTests {
  @Test func listsEveryNameWithItsUsage() {
    #expect(
      Vocabulary(of: sampleFacts).markdown == """
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
    let group = FactGroup([.init("a", "甲乙", .text("x")), .init("long-name", "丙", .flag(true))])
    #expect(
      Vocabulary(of: group).table == """
        写法                           类型  含义  示例
        {{a}}                          文字  甲乙  x
        {{#long-name}}…{{/long-name}}  条件  丙    是

        """)
  }
}
