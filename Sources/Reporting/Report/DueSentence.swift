import Evaluation
import PlanModel

/// Whether tasks or projects are past their year and not known to be finished; their table stands behind.
enum DueSentence: String, SentenceCase {
  case overdue = "逾期"
  case overduePartlyUnreported = "逾期.部分未填报"
  case overdueUnreported = "逾期.均未填报"
  case nothingOverdue = "无逾期"
  case nothingOverdueOfDue = "无逾期.部分有期限"
  case nothingDue = "无期限"

  static let file = "due"
  static let title = "应完成而没有完成的任务和项目"

  var gives: [DueValue] {
    switch self {
    case .overdue, .overdueUnreported: [.dataYear, .title, .overdue]
    case .overduePartlyUnreported: [.dataYear, .title, .overdue, .unreported]
    case .nothingOverdue, .nothingOverdueOfDue: [.dataYear, .title]
    case .nothingDue: [.title]
    }
  }
}

enum DueValue: String, SentenceValue {
  case dataYear = "数据年份"
  /// 任务 or 项目.
  case title = "名目"
  /// `3项`, `3个（分列4行）`
  case overdue = "逾期数"
  case unreported = "未填报数"

  func text(of items: DueItems) -> String {
    switch self {
    case .dataYear: String(items.dataYear)
    case .title: items.title
    case .overdue: "\(items.overdue)\(items.counter)\(items.remark)"
    case .unreported: "\(items.unreported)\(items.counter)"
    }
  }
}

/// The tasks or the projects of a plan by the years that they are due in.
struct DueItems {
  let title: String
  let counter: String
  let dataYear: Int
  /// Past their year and not known to be finished, and those of them that nobody reported on.
  let overdue, unreported: Int
  /// Behind the number of the overdue.
  var remark = ""
  let years: [Int?]

  /// `nil` where there are no items.
  var sentence: DueSentence? {
    if overdue > 0 {
      return unreported == 0
        ? .overdue : unreported == overdue ? .overdueUnreported : .overduePartlyUnreported
    }
    guard !years.isEmpty else { return nil }
    let due = years.count { $0 != nil }
    return due == 0 ? .nothingDue : due == years.count ? .nothingOverdue : .nothingOverdueOfDue
  }
}

extension ReportContent {
  func said(of items: DueItems) -> String { items.sentence.map { sentences($0, items) } ?? "" }

  var dueTasks: DueItems {
    let result = evaluation.taskProgress
    return DueItems(
      title: "任务", counter: "项", dataYear: context.dataYear, overdue: result.total.overdue,
      unreported: result.total.dueUnreported, years: result.tasks.map(\.task.due))
  }

  var dueProjects: DueItems {
    let (result, rows) = (evaluation.projectInvestment, overdueProjects.count)
    return DueItems(
      title: "项目", counter: "个", dataYear: context.dataYear, overdue: result.total.overdue,
      unreported: result.total.dueUnreported,
      remark: rows == result.total.overdue ? "" : "（分列\(rows)行）", years: result.projects.map(\.project.end))
  }
}
