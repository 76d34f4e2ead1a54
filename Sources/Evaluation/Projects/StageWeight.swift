import Foundation
import PlanModel

/// Weights of the weighted project progress Σ n·w/N [std: assessment of the key river-basin plans].
enum StageWeight {
  /// 完成 1, 调试 0.75, 在建 0.5, 前期 0.25, 未启动 0. 终止 is out of the sum.
  static func weight(_ stage: ProjectStage) -> Decimal {
    switch stage {
    case .completed: 1
    case .commissioning: Decimal(75) / 100
    case .construction: Decimal(5) / 10
    case .preparation: Decimal(25) / 100
    case .notStarted, .terminated: 0
    }
  }
}
