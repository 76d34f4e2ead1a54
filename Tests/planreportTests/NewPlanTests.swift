import Foundation
import TestSupport
import Testing

/// `planreport new`, from the outside.
@Suite struct NewPlanTests {
  private let place: TemporaryFolder
  private let inputs: URL

  init() throws {
    place = try TemporaryFolder()
    inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
  }

  private func new(_ plan: String) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(["new", plan, "--csv"], in: place.url)
  }

  @Test func `a folder with every file is made, and the next step said`() throws {
    let result = try new("huzhou-155")
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(
      result.output == """
        已建立 Inputs/huzhou-155/：plan.yaml、文字的骨架和10个只有列名的表（CSV）。
        规划期2026—2030年、基期年2025年按编号填入 plan.yaml，请核对。
        下一步：填写 plan.yaml 中标“必填”的各项和“指标”表（indicators），其余的表有多少填多少，用不到的可以不填；
        填好后运行 make check，错误会逐条列出。各文件的写法见 docs/inputs.md。

        """)
    let files = try TemporaryFolder.contents(of: inputs)
    #expect(
      files.keys.sorted()
        == [
          "indicators.csv", "narrative/评估年份.md", "observations.csv", "plan.yaml", "project-progress.csv",
          "projects.csv",
          "reductions.csv", "revisions.csv", "sources.csv", "targets.csv", "task-progress.csv", "tasks.csv",
        ].map { "huzhou-155/" + $0 })
    #expect(
      files["huzhou-155/targets.csv"] == Data("\u{FEFF}指标编号,年份,目标,下达单位,发布日期,来源编号,说明\r\n".utf8))
    let plan = String(decoding: files["huzhou-155/plan.yaml"] ?? Data(), as: UTF8.self)
    #expect(
      plan == """
        # 冒号后面填写内容，冒号后空一格；“#”后面是说明。标“必填”的填好后运行 make check；
        # 行首有“#”的是可以不填的项，要填时去掉行首的“#”。写法见 docs/inputs.md。
        id: huzhou-155  # 必填。计划编号，与文件夹名相同
        title:  # 必填。规划全称
        #document:  # 是否单独成文的规划：true或false；只是他文所列指标表的填false，不填为true
        #short-title:  # 简称，用于表格和目录；不填则用全称
        region:  # 必填。规划覆盖的地区
        #parent-region:  # 上级地区
        level:  # 必填。nation（国家）、province（省级）、city（市级）或county（区县级）
        period:  # 规划期，如{start: 2021, end: 2025}
          start: 2026  # 必填。规划期首年
          end: 2030  # 必填。规划期末年
        base-year: 2025  # 必填。基期年
        #issuer:  # 印发单位
        #document-number:  # 文号
        #issued:  # 印发日期
        #issued-as:  # 日期的种类：印发或发布；不填为印发
        #lead-title:  # 规划对任务承担单位的称呼：牵头单位或责任单位；不填为牵头单位
        #source:  # 规划原文在sources.csv中的编号
        evaluations:  # 规划要求的评估；每次评估一组，以“-”开头
          - year:  # 必填。报告年份
            kind:  # 必填。midterm（中期）、final（终期）或annual（年度）
            data-through:  # 必填。可用数据的最后一年
        #    date:  # 报告日期，默认为当年年底
        #    clause:  # 规划中要求评估的原句
        #    term:  # 规划对这次评估的称呼，如终期考核；不填用通称
        #declared:  # 规划自述的数量和合计
        #disclaimer:  # 印在每一页的声明
        #compiler:  # 编制单位：编制评估报告的单位，印在报告和建议引用格式中
        #contact:  # 联系方式，如单位、电话或邮箱，印在报告中
        #licence:  # 使用许可，如“转载请注明出处”，印在报告中
        #discrepancies:  # 规划内部或来源之间不一致之处
        #interpretations:  # 对规划原文的理解；没有不一致，只是可以有别的读法
        #legal-basis:  # 编制依据
        #about-tolerance:  # “左右”的容许范围，默认0.05
        #commissioning-counts-as-completed:  # 调试阶段的项目是否计为完成：true或false

        """)
  }

  @Test func `what is to be filled in is named, and filled in it passes the check`() throws {
    _ = try new("xuni-155")
    let file = inputs.appending(path: "xuni-155/plan.yaml")
    let check = ["check", "--templates", Repository.url("Templates").path]
    let empty = try CommandLineRunner.run(check, in: place.url)
    try GoldenRun.checkNewPlan.expect(empty)
    let values = [
      ("title:", "虚构市规划"), ("region:", "虚构市"), ("level:", "city"), ("- year:", "2028"), (" kind:", "midterm"),
      ("data-through:", "2027"),
    ]
    var text = try String(contentsOf: file, encoding: .utf8)
    for (key, value) in values { text = text.replacing("\(key)  #", with: "\(key) \(value)  #") }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let filled = try CommandLineRunner.run(check, in: place.url)
    #expect(filled.messages == "")
    #expect(
      filled.output == """
        xuni-155  虚构市规划：还没有录入数据。
        检查通过：1个规划，没有错误；模板已对1份报告试排。
        虚构市规划 2028年中期评估：没有指标
        下一步：在“指标”表（indicators）录入指标，在“目标”表（targets）和“年度实际值”表（observations）录入目标和实际值，再运行 make check。

        """)
  }

  @Test func `an existing folder is left alone`() throws {
    _ = try new("xuni-155")
    let before = try TemporaryFolder.contents(of: inputs)
    let result = try new("xuni-155")
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：“Inputs/xuni-155”已经存在。
            规则：新建规划不改动已有的目录。
            修改：请换一个规划编号，或直接编辑该目录中的文件。
            编号：run.plan-exists

        共错误1处。

        """)
    #expect(try TemporaryFolder.contents(of: inputs) == before)
  }

  @Test(arguments: ["Huzhou", "湖州", "../a", "a b", ""])
  func `a name that is no identifier is refused`(name: String) throws {
    let result = try new(name)
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：“\(name)”不能用作规划编号。
            规则：规划编号也是目录名，只用小写字母、数字和连字符，不以连字符开头。
            修改：例如 huzhou-155。
            编号：run.bad-plan-name

        共错误1处。

        """)
    #expect(try TemporaryFolder.contents(of: place.url).isEmpty)
  }
}
