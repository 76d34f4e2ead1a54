internal import Evaluation
package import PlanModel

/// The project list that an earlier report of the same plan was sent with: what 新增, 退出 and 结转 are counted against.
package struct EarlierProjects: Sendable {
  package let number: SubmissionNumber
  package let projects: [Project]

  package init(_ number: SubmissionNumber, projects: [Project]) {
    self.number = number
    self.projects = projects
  }

  /// `2022年报告第1次报送`
  var title: String { "\(number.year)年报告第\(number.revision)次报送" }

  func change(to current: [Project]) -> ProjectListChange { ProjectListChange(from: projects, to: current) }
}

/// What became of a project between two lists.
package enum ProjectListStanding: String, Sendable, CaseIterable {
  case added = "新增"
  case removed = "退出"
  case carriedOver = "结转"
}
