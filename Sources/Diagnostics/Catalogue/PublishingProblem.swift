/// What can be wrong with a run as a whole: its folders, its year, its place to write.
package enum PublishingProblem: Problem {
  /// The folder of the inputs does not exist.
  case noInputsFolder(String)
  /// The folder holds no plan.
  case noPlans(String)
  /// The named plan has no folder.
  case unknownPlan(String, suggestion: String?, known: [String])
  /// No plan orders an evaluation in the year.
  case noEvaluation(year: Int, years: [Int])
  /// The plan, or any plan, orders no evaluation in the year; `nil` where none was named.
  case noReport(plan: String?, year: Int?, years: [Int])
  /// Another run is writing into the output folder.
  case outputLocked(String)
  /// A data package in the output folder is not one of this version of the program.
  case unreadablePackage(String, year: String)
  /// The site's address is not a web address.
  case badSiteAddress(String)
  /// A new plan cannot be called so.
  case badPlanName(String)
  /// The folder of a new plan is there already.
  case planExists(String)
  /// The disk refused the folder of a new plan.
  case cannotMakePlan(String, reason: DiskRefusal)
  /// Something that the run needs cannot be read.
  case unreadable(String, reason: DiskRefusal)
  /// The disk refused.
  case cannotWrite(String, reason: DiskRefusal)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .noInputsFolder: "run.no-inputs-folder"
    case .noPlans: "run.no-plans"
    case .unknownPlan: "run.unknown-plan"
    case .noEvaluation: "run.no-evaluation"
    case .noReport: "run.no-report"
    case .outputLocked: "run.output-locked"
    case .unreadablePackage: "run.unreadable-package"
    case .badSiteAddress: "run.bad-site-address"
    case .badPlanName: "run.bad-plan-name"
    case .planExists: "run.plan-exists"
    case .cannotMakePlan: "run.cannot-make-plan"
    case .unreadable: "run.unreadable"
    case .cannotWrite: "run.cannot-write"
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .noInputsFolder(let folder):
      Message(
        "没有找到目录“\(folder)”。", rule: "规划数据放在 Inputs/<规划编号>/ 中。",
        fix: "请在项目根目录运行，或用 --inputs 指明目录。")
    case .noPlans(let folder):
      Message(
        "目录“\(folder)”中没有规划。", rule: "每个规划一个子目录，其中至少有 plan.yaml 和 indicators.csv。",
        fix: "请先把规划数据放入“\(folder)/<规划编号>/”。")
    case .unknownPlan(let plan, let suggestion, let known):
      Message(
        "没有编号为“\(plan)”的规划。", rule: "规划编号是 Inputs/ 下的目录名；现有：\(known.joined(separator: "、"))。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .noEvaluation(let year, let years):
      Message(
        "没有规划在\(year)年安排评估。", rule: "报告年份由各规划 plan.yaml 中的 evaluations 决定。",
        fix: years.isEmpty
          ? "请在 plan.yaml 的 evaluations 中写明评估年份。"
          : "有评估的年份是：\(years.map(String.init).joined(separator: "、"))。")
    case .noReport(let plan, let year, let years):
      Message(
        "\(plan.map { "规划“\($0)”" } ?? "各规划")\(year.map { "在\($0)年" } ?? "")没有安排评估。",
        rule: "报告年份由规划 plan.yaml 中的 evaluations 决定。",
        fix: years.isEmpty
          ? "请在 plan.yaml 的 evaluations 中写明评估年份。"
          : "有评估的年份是：\(years.map(String.init).joined(separator: "、"))。")
    case .outputLocked(let folder):
      Message(
        "另一个正在运行的 planreport 占用着目录“\(folder)”。", rule: "同一目录同一时间只能有一次运行写入。",
        fix: "请等它结束后重新运行。")
    case .unreadablePackage(let folder, let year):
      Message(
        "“\(folder)/datapackage.json”无法识别。", rule: "首页和年度页由各报告的 datapackage.json 汇总，须由本版本的程序写出。",
        fix: "请先重新生成\(year)年的报告（或移走该目录），再运行一次。")
    case .badSiteAddress(let text):
      Message(
        "“\(text)”不是完整的网址。", rule: "--base-url 写报告发布后所在目录的网址，以 https:// 或 http:// 开头，不带“?”和“#”。",
        fix: "例如 https://sthjj.example.gov.cn/ghpg/。")
    case .badPlanName(let name):
      Message(
        "“\(name)”不能用作规划编号。", rule: "规划编号也是目录名，只用小写字母、数字和连字符，不以连字符开头。",
        fix: "例如 huzhou-155。")
    case .planExists(let folder):
      Message(
        "“\(folder)”已经存在。", rule: "新建规划不改动已有的目录。", fix: "请换一个规划编号，或直接编辑该目录中的文件。")
    case .cannotMakePlan(let folder, let reason):
      Message(
        "无法建立目录“\(folder)”：\(reason.text)。", rule: "新规划的目录一次建成，不留半成品。", fix: "请检查磁盘空间和目录权限。")
    case .unreadable(let path, let reason):
      Message(
        "“\(path)”无法读取：\(reason.text)。", rule: "规划、模板，以及输出目录中已有的报告和报送材料，都要能读取。",
        fix: "请检查文件和权限；原有内容没有改动。")
    case .cannotWrite(let folder, let reason):
      Message(
        "无法写入目录“\(folder)”：\(reason.text)。", rule: "报告在 \(folder) 旁边生成，全部完成后一次换入。",
        fix: "请检查磁盘空间和目录权限；原有内容没有改动。")
    }
  }
}
