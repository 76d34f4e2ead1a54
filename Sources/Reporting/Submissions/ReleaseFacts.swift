package import Evaluation
import PlanModel

enum ReleaseFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "是否报送上级的版本") { $0.release != nil },
    .count("revision", "第几次报送；不是报送版本时为0") { $0.release?.revision ?? 0 },
    .text("gaps", "约束性指标未全部核定的说明；全部核定时为空") { $0.release?.gaps.map(Phrases.sentence) },
    .flag("anyChanges", "与上次报送相比是否有数值变化") { !$0.changes.isEmpty },
    .text("standing", "第几次报送、约束性指标是否核定") { $0.sentences(SubmissionSentence.standing($0), $0) },
    .text("valueChanges", "与上次报送相比数值的变化；首次报送时为空") { $0.sentences(SubmissionSentence.values($0), $0) },
    .text("projectListChanges", "与上次报送相比项目清单的变化；没有项目时为空") {
      $0.sentences(SubmissionSentence.projects($0), $0)
    },
  ]
}

extension ReportContent {
  var changes: [RevisedValue] { release?.changes ?? [] }
  var addedProjects: Int { projects(RevisedValue.addition) }
  var removedProjects: Int { projects(RevisedValue.removal) }
  var changedVerdicts: Int { Set(changes.filter(\.isVerdictChanged).map(\.item)).count }

  private func projects(_ change: String) -> Int {
    changes.count { $0.table == Tables.projects.name && $0.quantity == change }
  }
}

/// A release needs every binding indicator verified.
package enum UnverifiedIndicators {
  /// Those without a 核定 value of the judged year.
  package static func list(_ evaluation: PlanEvaluation) -> [IndicatorAssessment] {
    binding(evaluation).filter { $0.observation?.status != .verified }
  }

  /// Binding indicators of the plan's table and text, parts instead of their parents.
  static func binding(_ evaluation: PlanEvaluation) -> [IndicatorAssessment] {
    (evaluation.indicators.listed + evaluation.indicators.textGoals)
      .filter { $0.indicator.nature == .binding }.flatMap(leaves)
  }

  private static func leaves(of assessment: IndicatorAssessment) -> [IndicatorAssessment] {
    assessment.parts.isEmpty ? [assessment] : assessment.parts.flatMap(leaves)
  }
}
