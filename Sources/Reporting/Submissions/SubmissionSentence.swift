import Evaluation
import PlanModel

/// 报送与修订情况: which submission it is, and what changed since the last one.
enum SubmissionSentence: String, SentenceCase {
  case revision = "报送"
  case verified = "核定.均已核定"
  case unverified = "核定.未全部核定"
  case unverifiedUnnamed = "核定.未全部核定.无名称"
  case noBinding = "核定.无约束性指标"
  case changed = "数值.有变化"
  case changedWithVerdicts = "数值.有变化.结论变化"
  case unchanged = "数值.无变化"
  case projectsChanged = "项目.有增减"
  case projectsUnchanged = "项目.无增减"

  static let file = "submission"
  static let title = "报送与修订情况"

  var gives: [SubmissionValue] {
    switch self {
    case .revision: [.revision]
    case .verified, .noBinding: []
    case .unverified: [.unverified, .gaps]
    case .unverifiedUnnamed: [.gaps]
    case .changed: [.previous, .changes]
    case .changedWithVerdicts: [.previous, .changes, .verdictChanges]
    case .unchanged: [.previous]
    case .projectsChanged: [.previous, .added, .removed, .carriedOver]
    case .projectsUnchanged: [.previous, .carriedOver]
    }
  }

  /// Which submission, and whether its binding indicators are verified.
  static func standing(_ content: ReportContent) -> [Self] {
    guard let release = content.release else { return [] }
    if release.gaps != nil {
      return [
        .revision, SubmissionValue.unverified.text(of: content).isEmpty ? .unverifiedUnnamed : .unverified,
      ]
    }
    let binding = UnverifiedIndicators.binding(content.evaluation)
    if binding.isEmpty { return [.revision, .noBinding] }
    return [.revision] + (UnverifiedIndicators.list(content.evaluation).isEmpty ? [.verified] : [])
  }

  static func values(_ content: ReportContent) -> [Self] {
    guard content.release?.isRevised == true else { return [] }
    if content.changes.isEmpty { return [.unchanged] }
    return [content.changedVerdicts > 0 ? .changedWithVerdicts : .changed]
  }

  static func projects(_ content: ReportContent) -> [Self] {
    guard content.release?.isRevised == true,
      !content.plan.projects.isEmpty || content.removedProjects > 0
    else { return [] }
    return [content.addedProjects + content.removedProjects > 0 ? .projectsChanged : .projectsUnchanged]
  }
}

enum SubmissionValue: String, SentenceValue {
  case revision = "次数"
  case previous = "上次"
  case unverified = "未核定指标"
  case gaps = "说明"
  case changes = "变化处数"
  case verdictChanges = "结论变化项数"
  case added = "新增个数"
  case removed = "删除个数"
  case carriedOver = "结转个数"

  func text(of content: ReportContent) -> String {
    let revision = content.release?.revision ?? 0
    return switch self {
    case .revision: String(revision)
    case .previous: String(max(0, revision - 1))
    case .unverified:
      Phrases.enumeration(UnverifiedIndicators.list(content.evaluation).map(\.indicator.name))
    case .gaps: content.release?.gaps.map(Phrases.sentence) ?? ""
    case .changes: String(content.changes.count)
    case .verdictChanges: String(content.changedVerdicts)
    case .added: String(content.addedProjects)
    case .removed: String(content.removedProjects)
    case .carriedOver: String(content.plan.projects.count - content.addedProjects)
    }
  }
}
