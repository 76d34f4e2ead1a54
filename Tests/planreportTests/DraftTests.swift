import Foundation
import TestSupport
import Testing

/// `planreport draft`, from the outside.
@Suite struct DraftTests {
  private let place: TemporaryFolder
  private let plan: URL

  init() throws {
    place = try TemporaryFolder()
    plan = place.url.appending(path: "Inputs/yunxi-145")
    try FileManager.default.createDirectory(
      at: plan.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.url("Tests/Fixtures/yunxi-145"), to: plan)
    try FileManager.default.removeItem(at: plan.appending(path: "narrative"))
  }

  private func run(_ arguments: String...) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(arguments, in: place.url)
  }

  private var narratives: [String: Data] {
    get throws { try TemporaryFolder.contents(of: plan.appending(path: "narrative")) }
  }

  @Test func `every laggard is asked for its cause`() throws {
    let result = try run("draft", "yunxi-145", "--year", "2023")
    #expect(result.status == 0)
    #expect(
      result.output == """
        已写出 Inputs/yunxi-145/narrative/2023.md：其中5项滞后的指标和任务要写明原因、措施和责任单位。
        下一步：在各标题下填写，运行 make check 核对；没有填写的，草稿中注明待补充，发布版中从略。写法见 docs/inputs.md 第十二节。

        """)
    #expect(try Array(narratives.keys) == ["2023.md"])
    let text = String(decoding: try narratives["2023.md"] ?? Data(), as: UTF8.self)
    #expect(
      text.replacing(/<!-- .+ -->\n/, with: "") == """

        ## 总体评价


        ## 主要做法和成效


        ## 存在问题及原因


        ### 指标 good-air-days 空气质量优良天数比率


        原因：
        措施：
        责任单位：市生态环境局

        ### 指标 lakes 新增美丽河湖数量


        原因：
        措施：
        责任单位：市水利局

        ### 指标 straw 秸秆<b>综合</b>利用率


        原因：
        措施：
        责任单位：市农业农村局

        ### 任务 t001 工业治理


        原因：
        措施：
        责任单位：市生态环境局

        ### 任务 t004 污水治理


        原因：
        措施：
        责任单位：市住房城乡建设局

        ## 面临形势


        ## 对策建议


        """)
    #expect(text.contains("\n<!-- 未达到序时进度，2022年实际值为79.5%，目标为90%。 -->\n"))
  }

  @Test func `a skeleton is published as if it were not there`() throws {
    func release() throws -> Data? {
      let result = try run(
        "report", "--year", "2023", "--edition", "release", "--templates", Repository.url("Templates").path)
      #expect(result.status == 0)
      return try TemporaryFolder.contents(of: place.url)["Output/2023/yunxi-145/report.md"]
    }
    let without = try release()
    _ = try run("draft", "yunxi-145", "--year", "2023")
    #expect(try release() == without)
    #expect(without != nil)
  }

  @Test func `a text that is there is left alone`() throws {
    _ = try run("draft", "yunxi-145", "--year", "2025")
    let before = try narratives
    let result = try run("draft", "yunxi-145", "--year", "2025")
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：“Inputs/yunxi-145/narrative/2025.md”已经存在。
            规则：写出骨架时不改动已有的文字。
            修改：请直接编辑该文件；要另写骨架的，先把它移走。
            编号：narrative.exists

        共错误1处。

        """)
    #expect(try narratives == before)
  }

  @Test func `a year without an evaluation is named`() throws {
    let result = try run("draft", "yunxi-145", "--year", "2024")
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：规划“yunxi-145”没有在2024年安排评估。
            规则：评估年份由规划的 plan.yaml 中的 evaluations 决定。
            修改：该规划有评估的年份是：2022、2023、2025。
            编号：explain.no-evaluation

        共错误1处。

        """)
    #expect(try narratives.isEmpty)
  }
}
