import Foundation
import Testing

@testable import Reporting

/// The table contract: one schema, and a page that says the same.
@Suite struct TableSchemaTests {
  private static let families = [("各表的列", TableSchema.all), ("汇总表的列", TableSchema.collected)]

  /// A table whose declaration contradicts itself does not get this far: see `DeclarationTests`.
  @Test func everyReferenceNamesATableAndItsKey() {
    for (_, schemas) in Self.families {
      #expect(Set(schemas.map(\.name)).count == schemas.count)
      for schema in schemas {
        #expect(schema.key.allSatisfy { schema[$0].isRequired }, "\(schema.name)")
        for reference in schema.references {
          #expect(reference.columns.count == schemas.named(reference.table).key.count, "\(schema.name)")
        }
      }
    }
  }

  @Test func theFixedHeadOfTheIndicatorTable() {
    #expect(
      TableSchema.indicators.titles.prefix(18).joined(separator: ",")
        == "编号,序号,上级编号,类别,指标名称,单位,性质,基期年份,基期值,目标年份,目标,数据年份,实际值,完成进度,序时进度,偏差,结论代码,评价结论")
  }

  /// Archives list their changes in this order, and `verify` expects it.
  @Test func theOrderInWhichChangesAreListed() {
    let compared = TableSchema.report.filter { !$0.compared.isEmpty }.map { schema in
      "\(schema.name): "
        + schema.compared.map { $0.title + ($0.comparison?.year == nil ? "" : "*") }.joined(separator: " ")
    }
    #expect(
      compared == [
        "indicators: 指标名称 单位 性质 类型 方向 判定方法 指标表 基期值* 目标* 实际值* 数据状态*",
        "emission-reductions: 申报 初核 核定 扣减 未核定扣减 估算减排量 下达目标",
        "projects: 项目名称 领域 起始年 完成年 总投资 规划期投资 责任单位 储备项目 阶段* 累计完成投资*", "tasks: 工作任务 牵头单位 配合单位 完成年份 进展*",
      ])
    #expect(TableSchema.indicators.verdict?.title == "评价结论")
  }

  @Test func whatIsAddedUp() {
    let summed = TableSchema.all.flatMap { schema in
      schema.columns.filter { $0.summing != nil }.map { "\(schema.name) \($0.title)" }
    }
    #expect(
      summed
        == ["申报", "初核", "核定", "扣减", "净减排量"].map { "emission-reductions \($0)" }
        + [
          "项目数", "其中储备项目", "总投资", "规划期投资", "累计完成投资", "未启动", "前期", "在建", "调试", "完成", "终止", "未填报",
        ].map { "project-investment \($0)" }
        + ["已完成", "达到序时进度", "正在推进", "未达到序时进度", "未启动", "未填报"].map { "departments \($0)" })
  }

  /// `UPDATE_DOCS=1 swift test --filter TableSchemaTests` writes the lists of columns anew.
  @Test func theGuideListsEveryColumn() throws {
    let file = FixturePlan.root.appending(path: "docs/tables.md")
    var guide = try String(contentsOf: file, encoding: .utf8)
    for (name, schemas) in Self.families {
      let head = try #require(guide.range(of: "<!-- \(name)：开始 -->\n"))
      let tail = try #require(guide.range(of: "<!-- \(name)：结束 -->"))
      let expected =
        "\n" + schemas.map { TableDocumentation.section(of: $0, among: schemas) + "\n" }.joined()
      if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
        guide.replaceSubrange(head.upperBound..<tail.lowerBound, with: expected)
        try Data(guide.utf8).write(to: file)
        continue
      }
      let written = guide[head.upperBound..<tail.lowerBound]
      guard written != expected else { continue }
      let difference = zip(written.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
      Issue.record(
        """
        docs/tables.md does not say what the tables are: “\(difference?.0 ?? "")” ought to be \
        “\(difference?.1 ?? "")”. UPDATE_DOCS=1 swift test --filter TableSchemaTests writes it anew.
        """)
    }
  }
}
