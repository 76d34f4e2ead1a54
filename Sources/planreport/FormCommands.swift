import ArgumentParser
import Files
import Publishing

/// `planreport forms --year 2023 [规划编号 …] [--until 2023-05-31]`
struct FormsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms", abstract: "为每个责任单位写出填报表（工作簿）和函，列明要填的内容和期限。",
    discussion: "写入 Output/forms/<年份>/<规划编号>/。已有而且不同的工作簿可能已有人填写，不覆盖。")

  @Argument(help: ArgumentHelp("只写这些规划的；不写则写该年有评估的全部规划。", valueName: "规划编号"))
  var plans: [String] = []

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @Option(help: ArgumentHelp("填报期限，例如 2023-05-31；不写则为报告日期。", valueName: "日期"))
  var until: String?

  @OptionGroup var folders: WorkspaceOptions

  mutating func run() async throws {
    try await Terminal.print(folders.workspace.forms(year: year, plans: plans, deadline: until))
  }
}

/// `planreport intake --year 2023 --forms 目录 [规划编号 …] [--apply]`
struct IntakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake", abstract: "读取收回的填报表：检查、列出变化和缺项；加 --apply 写入输入表。",
    discussion: """
      按输入表的规则检查每个单元格；列出各单位改了什么（原值 → 新值）、谁没有填报、谁改了锁定的格子、哪些单位填得不一致，
      并写出催报单 Output/forms/<年份>/<规划编号>-催报单.md。有错误时什么也不写入。
      --apply 只改CSV表中有关的格子和增加的行，其余照原样；填报表作为来源写入来源表，日期用填报日期。重复运行不再改动。
      """)

  @Argument(help: ArgumentHelp("只收这些规划的；不写则收目录中各表所属的规划。", valueName: "规划编号"))
  var plans: [String] = []

  @Option(help: "评估年份，例如 2023。")
  var year: Int

  @Option(help: ArgumentHelp("收回的填报表所在的目录。", valueName: "目录"))
  var forms: Folder

  @Flag(help: "把变化写入输入表。")
  var apply = false

  @OptionGroup var folders: WorkspaceOptions

  mutating func run() async throws {
    try await Terminal.print(
      folders.workspace.intake(year: year, forms: forms, plans: plans, applies: apply))
  }
}
