import Evaluation
import PlanModel

/// Something that can be explained.
enum ExplanationItem: Sendable {
  /// An indicator or one of its parts.
  case indicator(IndicatorAssessment)
  /// A pollutant's reduction.
  case reduction(PollutantReduction)
  /// One project, a 领域 or all of them.
  case projects(ExplainedProjects)
  /// A task.
  case task(TaskAssessment)

  /// What is written on the command line.
  var identifier: String {
    switch self {
    case .indicator(let assessment): assessment.id
    case .reduction(let result): result.pollutant
    case .projects(let set): set.identifier
    case .task(let assessment): assessment.id
    }
  }

  /// What it is called.
  var title: String {
    switch self {
    case .indicator(let assessment): assessment.indicator.name
    case .reduction(let result): "\(result.pollutant)重点工程减排量"
    case .projects(let set): set.title
    case .task(let assessment): assessment.task.work ?? assessment.task.task
    }
  }

  /// Whether the words of the command line mean it.
  func isNamed(_ words: String) -> Bool { words == identifier || words == title }

  /// Everything that an evaluation can explain: indicators with their parts, pollutants, sums, projects, tasks.
  static func all(in evaluation: PlanEvaluation) -> [ExplanationItem] {
    let result = evaluation.projectInvestment
    var items = IndicatorItem.all(of: evaluation).map { ExplanationItem.indicator($0.assessment) }
    items += evaluation.emissionReduction.pollutants.map { .reduction($0) }
    if !result.projects.isEmpty {
      items.append(
        .projects(
          ExplainedProjects(
            identifier: Explanation.wholeInvestment, title: "重点工程投资", projects: result.projects,
            rollUp: result.total)))
    }
    for rollUp in result.byDomain {
      guard let label = rollUp.label else { continue }
      items.append(
        .projects(
          ExplainedProjects(
            identifier: label, title: "领域“\(label)”",
            projects: result.projects.filter { $0.project.domain == label },
            rollUp: rollUp)))
    }
    for project in result.projects {
      items.append(
        .projects(
          ExplainedProjects(
            identifier: project.id, title: project.project.name, projects: [project],
            rollUp: result.rollUp(of: [project]))))
    }
    return items + evaluation.taskProgress.tasks.map { .task($0) }
  }
}

/// A set of projects with its sums.
struct ExplainedProjects: Sendable {
  /// `investment`, a 领域 or a project's identifier.
  let identifier: String
  /// What the set is called.
  let title: String
  /// The projects, in file order.
  let projects: [ProjectAssessment]
  /// Their sums.
  let rollUp: ProjectRollUp
}
