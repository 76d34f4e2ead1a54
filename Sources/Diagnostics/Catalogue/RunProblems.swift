/// What can be wrong with a run as a whole: its folders, its year, its place to write; and with the question
/// of `planreport explain`.
extension Problem {
  package static func noInputsFolder(_ folder: String) -> Problem {
    .error(
      "run.no-inputs-folder", "没有找到目录“\(folder)”。", rule: "规划数据放在 Inputs/<规划编号>/ 中。",
      fix: "请在项目根目录运行，或用 --inputs 指明目录。")
  }

  package static func unreadableInputs(_ folder: String, reason: DiskRefusal) -> Problem {
    .error(
      "run.unreadable-inputs", "目录“\(folder)”无法读取：\(reason.text)。", rule: "规划数据放在 Inputs/<规划编号>/ 中，目录须可读取。",
      fix: "请检查目录权限，或用 --inputs 指明目录。")
  }

  package static func noPlans(_ folder: String) -> Problem {
    .error(
      "run.no-plans", "目录“\(folder)”中没有规划。", rule: "每个规划一个子目录，其中至少有 plan.yaml 和 indicators.csv。",
      fix: "请先把规划数据放入“\(folder)/<规划编号>/”。")
  }

  package static func cannotPrint(reason: DiskRefusal) -> Problem {
    .error(
      "run.cannot-print", "运行已经完成，但结果无法写到标准输出：\(reason.text)。", rule: "结果清单写到标准输出，由终端或重定向的文件接收。",
      fix: "请检查重定向的目标所在磁盘；应写的文件都已写出。")
  }

  package static func unknownPlan(_ plan: String, suggestion: String?, known: [String]) -> Problem {
    .error(
      "run.unknown-plan", "没有编号为“\(plan)”的规划。",
      rule: "规划编号是 Inputs/ 下的目录名；现有：\(known.joined(separator: "、"))。", fix: didYouMean(suggestion))
  }

  package static func noEvaluation(year: Int, years: [Int]) -> Problem {
    .error(
      "run.no-evaluation", "没有规划在\(year)年安排评估。", rule: "报告年份由各规划 plan.yaml 中的 evaluations 决定。",
      fix: evaluated(in: years))
  }

  /// The plan, or any plan, orders no evaluation in the year; `nil` where none was named.
  package static func noReport(plan: String?, year: Int?, years: [Int]) -> Problem {
    .error(
      "run.no-report", "\(plan.map { "规划“\($0)”" } ?? "各规划")\(year.map { "在\($0)年" } ?? "")没有安排评估。",
      rule: "报告年份由规划 plan.yaml 中的 evaluations 决定。", fix: evaluated(in: years))
  }

  package static func outputLocked(_ folder: String) -> Problem {
    .error(
      "run.output-locked", "另一个正在运行的 planreport 占用着目录“\(folder)”。", rule: "同一目录同一时间只能有一次运行写入。",
      fix: "请等它结束后重新运行。")
  }

  /// A data package in the output folder is not one of this version of the program.
  package static func unreadablePackage(_ folder: String, year: String) -> Problem {
    .error(
      "run.unreadable-package", "“\(folder)/datapackage.json”无法识别。",
      rule: "首页和年度页由各报告的 datapackage.json 汇总，须由本版本的程序写出。", fix: "请先重新生成\(year)年的报告（或移走该目录），再运行一次。")
  }

  package static func badSiteAddress(_ text: String) -> Problem {
    .error(
      "run.bad-site-address", "“\(text)”不是完整的网址。",
      rule: "写报告发布后所在目录的网址，以 https:// 或 http:// 开头，不带“?”和“#”。",
      fix: "例如 https://sthjj.example.gov.cn/ghpg/。")
  }

  package static func badPlanName(_ name: String) -> Problem {
    .error(
      "run.bad-plan-name", "“\(name)”不能用作规划编号。", rule: "规划编号也是目录名，只用小写字母、数字和连字符，不以连字符开头。",
      fix: "例如 huzhou-155。")
  }

  package static func planExists(_ folder: String) -> Problem {
    .error("run.plan-exists", "“\(folder)”已经存在。", rule: "新建规划不改动已有的目录。", fix: "请换一个规划编号，或直接编辑该目录中的文件。")
  }

  package static func cannotMakePlan(_ folder: String, reason: DiskRefusal) -> Problem {
    .error(
      "run.cannot-make-plan", "无法建立目录“\(folder)”：\(reason.text)。", rule: "新规划的目录一次建成，不留半成品。",
      fix: "请检查磁盘空间和目录权限。")
  }

  package static func unreadable(_ path: String, reason: DiskRefusal) -> Problem {
    .error(
      "run.unreadable", "“\(path)”无法读取：\(reason.text)。", rule: "规划、模板，以及输出目录中已有的报告和报送材料，都要能读取。",
      fix: "请检查文件和权限；原有内容没有改动。")
  }

  package static func cannotWrite(_ folder: String, reason: DiskRefusal) -> Problem {
    .error(
      "run.cannot-write", "无法写入目录“\(folder)”：\(reason.text)。", rule: "报告在 \(folder) 旁边生成，全部完成后一次换入。",
      fix: (reason.advice ?? "请检查磁盘空间和目录权限；") + "原有内容没有改动。")
  }

  /// What a killed run has left, or what was swapped out, can neither be used nor removed.
  package static func leftoverInTheWay(_ folder: String, reason: DiskRefusal) -> Problem {
    .error(
      "run.leftover-in-the-way", "上次运行留下的临时目录“\(folder)”无法清除：\(reason.text)。",
      rule: "报告先在这个目录中生成，每次运行前须能清空。", fix: "请检查其中文件的权限，删除“\(folder)”后重新运行；已发布的内容没有改动。")
  }

  /// Everything is in place, and only what it replaced is still there.
  package static func leftover(_ folder: String, reason: DiskRefusal) -> Problem {
    .warning(
      "run.leftover", "新内容已经全部换入，但换下的旧内容留在“\(folder)”中，无法删除：\(reason.text)。",
      rule: "换下的内容在运行结束时删除。", fix: "请检查其中文件的权限，自行删除“\(folder)”，否则下次运行不能开始。")
  }

  /// The swap failed in the middle and could not be taken back.
  package static func partlyPublished(_ entries: [String], folder: String, reason: DiskRefusal) -> Problem {
    .error(
      "run.partly-published",
      "换入中途出错，已换入的\(entries.joined(separator: "、"))未能换回：\(reason.text)。", rule: "一次运行的内容须全部换入，或全部不换。",
      fix: "请检查磁盘和权限后重新运行；换下的旧内容在“\(folder)”中，需要时请先移出。")
  }

  /// Something that the program did not write would be lost.
  package static func foreignOutput(_ folder: String, entry: String, command: String) -> Problem {
    .error(
      "run.foreign-output", "目录“\(folder)”中的“\(entry)”不是 planreport \(command) 写出的，换入会使它丢失。",
      rule: "planreport \(command) 只替换自己写出的内容；其他文件不放在输出目录中。",
      fix: "请移走“\(entry)”，或用 --output 指明一个新目录或空目录。")
  }

  package static func outputNotAFolder(_ path: String) -> Problem {
    .error(
      "run.output-not-a-folder", "“\(path)”不是目录。", rule: "--output 写一个目录，没有的会建立。", fix: "请用 --output 指明另一个目录。"
    )
  }

  package static func noEvaluation(plan: String, year: Int, years: [Int]) -> Problem {
    .error(
      "explain.no-evaluation", "规划“\(plan)”没有在\(year)年安排评估。", rule: "评估年份由规划的 plan.yaml 中的 evaluations 决定。",
      fix: evaluated(in: years, by: "该规划"))
  }

  package static func unknownItem(_ item: String, plan: String, suggestion: String?) -> Problem {
    .error(
      "explain.unknown-item", "规划“\(plan)”中没有“\(item)”。",
      rule: "可查询指标、任务、项目的编号或名称，污染物，项目领域，以及 investment（全部项目的投资）；不写则列出全部。", fix: didYouMean(suggestion))
  }
}

private func evaluated(in years: [Int], by plan: String = "") -> String {
  years.isEmpty
    ? "请在 plan.yaml 的 evaluations 中写明评估年份。"
    : "\(plan)有评估的年份是：\(years.map(String.init).joined(separator: "、"))。"
}
