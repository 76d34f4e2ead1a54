extension Problem {
  package static func missingFolder(name: String, suggestion: String?) -> Problem {
    .error(
      "folder.missing", "没有名为“\(name)”的计划文件夹。", rule: "每个计划在Inputs下有一个文件夹，以计划编号命名。",
      fix: didYouMean(suggestion))
  }

  package static func missingFile(name: String, meaning: String) -> Problem {
    .error("folder.missing-file", "缺少文件“\(name)”。", rule: "每个计划都要有“\(name)”：\(meaning)。", fix: "补上这个文件。")
  }

  package static func unreadable(name: String, reason: DiskRefusal) -> Problem {
    .error(
      "folder.unreadable", "文件“\(name)”无法读取：\(reason.text)。", rule: "输入文件须可读取。",
      fix: "检查文件权限；如在Excel中打开，请先关闭。")
  }

  /// The plan's folder, or one in it, is there but cannot be listed.
  package static func unreadableFolder(name: String, reason: DiskRefusal) -> Problem {
    .error(
      "folder.unreadable-folder", "文件夹“\(name)”无法读取：\(reason.text)。", rule: "计划文件夹和其中的文件夹须可读取。",
      fix: "检查文件夹的权限。")
  }

  package static func fileTooLarge(name: String, limit: Int) -> Problem {
    .error(
      "folder.file-too-large", "文件“\(name)”超过\(Limits.inWords(bytes: limit))，没有读取。",
      rule: "这种文件不超过\(Limits.inWords(bytes: limit))；各种上限见docs/limits.md。", fix: "核对文件内容；是否放错了文件，或粘贴了多余的内容？")
  }

  /// A file that nothing reads; `suggestion` exists already.
  package static func unknownFile(name: String, suggestion: String?) -> Problem {
    .warning(
      "folder.unknown-file", "没有用到文件“\(name)”。", rule: "计划文件夹只放说明文档所列的文件。",
      fix: suggestion.map { "如是“\($0)”的旧版本或副本，请移走。" } ?? "移出计划文件夹。")
  }

  /// A file that nothing reads, while the one it resembles is missing: its data would be lost.
  package static func misnamedFile(name: String, suggestion: String) -> Problem {
    .error(
      "folder.misnamed-file", "没有用到文件“\(name)”，而“\(suggestion)”不存在。", rule: "计划文件夹只放说明文档所列的文件，文件名须完全一致。",
      fix: "是否想写“\(suggestion)”？（旧格式的工作簿须另存为.xlsx。）")
  }

  /// Text that staff wrote for a year without an evaluation.
  package static func narrativeWithoutEvaluation(year: Int, years: [Int]) -> Problem {
    .warning(
      "narrative.no-evaluation", "\(year)年没有评估，这份文字不会印出。",
      rule: "narrative文件夹中的文件以评估年份命名；本计划的评估年份是\(years.map(String.init).joined(separator: "、"))。",
      fix: "改正文件名，或在plan.yaml的evaluations中补上这一年。")
  }

  package static func textBeforeHeading(text: String) -> Problem {
    .error(
      "narrative.text-before-heading", "第一个二级标题之前有文字“\(text)”。", rule: "文字须放在二级标题（##）之下。",
      fix: "在这段文字之前加上二级标题。")
  }

  package static func headingOfLevelOne(title: String) -> Problem {
    .error(
      "narrative.level-one", "“\(title)”是一级标题。", rule: "一级标题是报告的题目，文字中只用二级标题（##）和更低的标题。", fix: "改为二级标题，或删去。")
  }

  package static func duplicateHeading(title: String, firstLine: Int) -> Problem {
    .error(
      "narrative.duplicate-heading", "“\(title)”一节在第\(firstLine)行已经开始。", rule: "每一节只出现一次。",
      fix: "把两段文字合并到同一标题下。")
  }

  package static func emptySection(title: String) -> Problem {
    .warning("narrative.empty-section", "“\(title)”之下没有文字，不会印出。", rule: "写了标题就应有文字。", fix: "补上文字，或删去标题。")
  }

  /// A mark of Markdown in a passage that is printed as it stands.
  package static func markupInQuotation(mark: String, text: String) -> Problem {
    .error(
      "background.markup", "“\(text)”以“\(mark)”开头。", rule: "引文照录规划原文，按普通文字印出，不用Markdown的标记。",
      fix: "删去“\(mark)”；另一处原文请另起二级标题（##）。")
  }
}
