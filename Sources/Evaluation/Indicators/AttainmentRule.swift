import PlanModel

/// How the indicators of one kind are judged: one value a kind.
struct AttainmentRule: Sendable {
  /// The line from b to T, which progress and schedule are read from; `nil` where there is none to draw.
  var line: @Sendable (AttainmentCase) -> ScheduleLine?
  /// Whether the changes of the years compound, in required effort and outlook, as falls in percent do.
  var compounds: @Sendable (Indicator) -> Bool = { _ in false }
}

extension IndicatorKind {
  /// The rule of the kind: the one list.
  var rule: AttainmentRule {
    switch self {
    case .level: .level
    case .cumulative: .cumulative
    case .intensityReduction: .intensityReduction
    case .count: .count
    case .milestone: .milestone
    case .compound: .compound
    }
  }
}

extension AttainmentRule {
  /// 水平值: a state at a time (shares, concentrations, stock totals).
  ///
  /// Progress (a - b)/(T - b) against t; on schedule when a is at least as good as b + (T - b)·t
  /// [methods.md 2; pub: reproduces every verdict of the 13th plan's mid-term evaluation that has a number].
  /// A linear share, never a growth rate: zero targets and baselines are ordinary (劣Ⅴ类断面比例 0).
  static let level = AttainmentRule(line: ScheduleLine.straight)

  /// 累计值 〔〕: summed over the plan period, percentage falls of a total included (`较2015年减少23%`).
  ///
  /// Progress a/T against t; on schedule when a ≥ T·t [methods.md 2; pub: COD 6.61 and SO2 8.95 against 10·3/5 = 6
  /// were “实现时间进度要求”]. A sum in percent is a fall, whose years compound, unless its name says that it rises [ours].
  static let cumulative = AttainmentRule(
    line: ScheduleLine.straight, compounds: { $0.isPercent && !$0.isNamedAsRise })

  /// 强度下降率: fall of energy or CO2 per unit of GDP in percent, which compounds over the years.
  ///
  /// Progress ln(1 - a)/ln(1 - T) against t; the line asks for 1 - (1 - T)^t [methods.md 2; pub: Tianjin's 20.07 % of
  /// 20 % was printed as 100.39 %; a/T would give 100.35].
  static let intensityReduction = AttainmentRule(line: ScheduleLine.compounding, compounds: { _ in true })

  /// 数量: things made since the start (无废细胞600个), counted as 累计值 is [methods.md 2].
  static let count = AttainmentRule(line: ScheduleLine.straight)

  /// 完成事项: done or not done; `MilestoneRule` decides.
  static let milestone = AttainmentRule(line: { _ in nil })

  /// 复合: its parts are judged by their own rules, the parts of one cell as 数量; `CompoundRule` decides.
  static let compound = AttainmentRule(line: { _ in nil })
}

/// 完成事项: done or not done.
enum MilestoneRule {
  /// 完成 is 提前完成 before its due year, 完成 from then on. Not done it is 未完成 from the due year on, in every kind of
  /// report. Before, 正在推进 is on schedule; 未启动 and 未完成 are behind once more than half of the time has passed, and
  /// on schedule until then [ours, methods.md 8].
  ///
  /// - Parameter isAskedThisYear: Whether the plan asks for it in the data year, and again later.
  static func conclusion(
    _ state: MilestoneState, _ schedule: Schedule, isAskedThisYear: Bool
  ) -> Conclusion {
    switch state {
    case .completed: (schedule.isOver ? .completed : .achievedEarly, .targetMet)
    case _ where schedule.isOver: (.notCompleted, .overdue)
    case _ where isAskedThisYear: (.behind, .yearTargetMissed)
    case .underway: (.onSchedule, .underway)
    case .notStarted, .notCompleted:
      schedule.isPastHalf ? (.behind, .notStarted) : (.onSchedule, .notYetStarted)
    }
  }
}

/// 复合: the worst part decides, and all parts are shown [methods.md 2].
enum CompoundRule {
  /// Missed or behind comes first; then what nobody can judge; then the least good of the met ones. Parts that do not
  /// take part in the evaluation are in no order [ours].
  private static let order: [Verdict] = [
    .notCompleted, .behind, .noData, .dueUnreported, .awaitingTarget, .notComparable, .onSchedule,
    .maintained, .completed, .achievedEarly, .exceeded,
  ]

  /// The verdict that the parts give together; `nil` without parts. With a part that a person left out one met part
  /// never speaks for the whole: no more than 达到序时进度 on the way and 完成 at the end [ours, methods.md 2].
  static func worst(of verdicts: [Verdict], isPartial: Bool = false) -> Verdict? {
    let worst = order.first(where: verdicts.contains) ?? verdicts.first
    return switch worst {
    case .achievedEarly where isPartial, .maintained where isPartial: .onSchedule
    case .exceeded where isPartial: .completed
    case let verdict: verdict
    }
  }
}
