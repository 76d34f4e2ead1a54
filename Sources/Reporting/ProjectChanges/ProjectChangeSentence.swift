import Evaluation
import PlanModel

/// 项目清单变化 against the archived list of an earlier report.
enum ProjectChangeSentence: String, SentenceCase {
  case changed = "有变化"
  case unchanged = "无变化"

  static let file = "project-changes"
  static let title = "与以前报告的项目清单比较"

  var gives: [ProjectChangeValue] {
    switch self {
    case .changed: [.since, .added, .removed, .carriedOver]
    case .unchanged: [.since, .carriedOverCount]
    }
  }
}

enum ProjectChangeValue: String, SentenceValue {
  case since = "所比报送"
  /// `2个（甲工程、乙工程）`
  case added = "新增"
  case removed = "退出"
  case carriedOver = "结转"
  case carriedOverCount = "结转个数"

  func text(of subject: (earlier: EarlierProjects, change: ProjectListChange)) -> String {
    let change = subject.change
    func counted(_ count: Int, _ names: String) -> String {
      "\(count)个" + (names.isEmpty ? "" : "（\(names)）")
    }
    return switch self {
    case .since: subject.earlier.title
    case .added: counted(change.added.count, ProjectChangeFacts.list(change.added))
    case .removed: counted(change.removed.count, ProjectChangeFacts.list(change.removed))
    case .carriedOver: counted(change.carriedOver.count, ProjectChangeFacts.domains(change.carriedOver))
    case .carriedOverCount: String(change.carriedOver.count)
    }
  }
}
