/// What can be wrong with the files of a plan's folder.
package enum FolderProblem: Problem {
  /// No such folder.
  case missingFolder(name: String, suggestion: String?)
  /// A file without which there is no plan.
  case missingFile(name: String, meaning: String)
  /// A file that the system does not let us read.
  case unreadable(name: String)
  /// A file that nothing reads; `suggestion` exists already.
  case unknownFile(name: String, suggestion: String?)
  /// A file that nothing reads, while the one it resembles is missing: its data would be lost.
  case misnamedFile(name: String, suggestion: String)
  /// People's text for a year without an evaluation.
  case narrativeWithoutEvaluation(year: Int, years: [Int])
  /// Text before the first heading.
  case textBeforeHeading(text: String)
  /// A level-2 heading that no report has.
  case unknownHeading(title: String, known: [String], suggestion: String?)
  /// A heading of level 1.
  case headingOfLevelOne(title: String)
  /// The same heading twice.
  case duplicateHeading(title: String, firstLine: Int)
  /// A heading without text.
  case emptySection(title: String)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .missingFolder: "folder.missing"
    case .missingFile: "folder.missing-file"
    case .unreadable: "folder.unreadable"
    case .unknownFile: "folder.unknown-file"
    case .misnamedFile: "folder.misnamed-file"
    case .narrativeWithoutEvaluation: "narrative.no-evaluation"
    case .textBeforeHeading: "narrative.text-before-heading"
    case .unknownHeading: "narrative.unknown-heading"
    case .headingOfLevelOne: "narrative.level-one"
    case .duplicateHeading: "narrative.duplicate-heading"
    case .emptySection: "narrative.empty-section"
    }
  }

  /// What nothing reads but nothing misses is only a warning.
  package var severity: Severity {
    switch self {
    case .unknownFile, .narrativeWithoutEvaluation, .emptySection: .warning
    default: .error
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .missingFolder(let name, let suggestion):
      return Message(
        "没有名为“\(name)”的计划文件夹。", rule: "每个计划在Inputs下有一个文件夹，以计划编号命名。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .missingFile(let name, let meaning):
      return Message("缺少文件“\(name)”。", rule: "每个计划都要有“\(name)”：\(meaning)。", fix: "补上这个文件。")
    case .unreadable(let name):
      return Message("文件“\(name)”无法读取。", rule: "输入文件须可读取。", fix: "检查文件权限；如在Excel中打开，请先关闭。")
    case .unknownFile(let name, let suggestion):
      return Message(
        "没有用到文件“\(name)”。", rule: "计划文件夹只放说明文档所列的文件。",
        fix: suggestion.map { "如是“\($0)”的旧版本或副本，请移走。" } ?? "移出计划文件夹。")
    case .misnamedFile(let name, let suggestion):
      return Message(
        "没有用到文件“\(name)”，而“\(suggestion)”不存在。", rule: "计划文件夹只放说明文档所列的文件，文件名须完全一致。",
        fix: "是否想写“\(suggestion)”？（Excel工作簿须另存为“CSV UTF-8（逗号分隔）”。）")
    default:
      return narrativeMessage
    }
  }

  private var narrativeMessage: Message {
    switch self {
    case .narrativeWithoutEvaluation(let year, let years):
      return Message(
        "\(year)年没有评估，这份文字不会印出。",
        rule: "narrative文件夹中的文件以评估年份命名；本计划的评估年份是\(years.map(String.init).joined(separator: "、"))。",
        fix: "改正文件名，或在plan.yaml的evaluations中补上这一年。")
    case .textBeforeHeading(let text):
      return Message(
        "第一个二级标题之前有文字“\(text)”。", rule: "文字须放在二级标题（## 主要做法）之下。", fix: "在这段文字之前加上二级标题。")
    case .unknownHeading(let title, let known, let suggestion):
      return Message(
        "报告没有“\(title)”一节。", rule: "二级标题只能是：\(known.joined(separator: "、"))。",
        fix: suggestion.map { "是否想写“\($0)”？" } ?? "如是某一节之内的小标题，请用三级标题（###）。")
    case .headingOfLevelOne(let title):
      return Message(
        "“\(title)”是一级标题。", rule: "一级标题是报告的题目，文字中只用二级标题（##）和更低的标题。", fix: "改为二级标题，或删去。")
    case .duplicateHeading(let title, let firstLine):
      return Message("“\(title)”一节在第\(firstLine)行已经开始。", rule: "每一节只出现一次。", fix: "把两段文字合并到同一标题下。")
    case .emptySection(let title):
      return Message("“\(title)”之下没有文字，不会印出。", rule: "写了标题就应有文字。", fix: "补上文字，或删去标题。")
    default:
      return Message("", rule: "")
    }
  }
}
