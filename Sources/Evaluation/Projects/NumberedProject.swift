import PlanModel

/// What the plan counts as one project: the rows that share a printed number, of a set of projects.
///
/// Its stage is the one of the row that lags most, without those that were terminated: a project is finished when
/// all its parts are. A row without a report leaves the whole unreported [ours].
struct NumberedProject {
  private let parts: [ProjectAssessment]
  private let active: [ProjectAssessment]
  /// `nil` means 未填报.
  let stage: ProjectStage?

  private init(parts: [ProjectAssessment]) {
    self.parts = parts
    active = parts.filter { !$0.isTerminated }
    stage = active.isEmpty ? .terminated : Self.stage(of: active)
  }

  static func all(of projects: [ProjectAssessment]) -> [NumberedProject] {
    projects.grouped(by: \.project.countedAs).map { NumberedProject(parts: $0.members) }
  }

  private static func stage(of active: [ProjectAssessment]) -> ProjectStage? {
    let stages = active.compactMap { $0.record?.stage }
    guard stages.count == active.count else { return nil }
    return stages.min { ($0.weight ?? 0) < ($1.weight ?? 0) }
  }

  var isTerminated: Bool { active.isEmpty }
  var isReserve: Bool { parts.contains(where: \.project.reserve) }
  var isLate: Bool { active.contains(where: \.isLate) }
  /// Of those that are not late, so that no project is counted twice.
  var isDueUnreported: Bool { !isLate && active.contains(where: \.isDueUnreported) }
  var isScheduled: Bool { stage != nil && active.contains(where: \.isScheduled) }
  var isOnTime: Bool { isScheduled && active.allSatisfy { $0.isOnTime || !$0.isScheduled } }
}
