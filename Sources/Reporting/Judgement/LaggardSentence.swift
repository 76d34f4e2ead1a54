import Evaluation
import PlanModel

/// 存在问题: what those that lag have in common, as far as it can be counted, and the order in which they follow.
enum LaggardSentence: String, SentenceCase {
  case binding = "性质.均为约束性"
  case partlyBinding = "性质.部分为约束性"
  case oneUnit = "单位.同一单位"
  case mostUnit = "单位.较集中"
  case oneTheme = "主题.同一主题"
  case mostTheme = "主题.较集中"
  case allWorsening = "方向.均变差"
  case someWorsening = "方向.部分变差"
  case noneWorsening = "方向.均未变差"
  case order = "排列"

  static let file = "laggards"
  static let title = "滞后各项的共同点"

  var gives: [LaggardValue] {
    switch self {
    case .binding, .allWorsening, .noneWorsening, .order: [.total]
    case .partlyBinding: [.total, .number]
    case .oneUnit, .oneTheme: [.total, .names]
    case .mostUnit, .mostTheme: [.total, .number, .names]
    case .someWorsening: [.total, .number, .names]
    }
  }
}

enum LaggardValue: String, SentenceValue {
  typealias Subject = [LaggardValue: String]

  case total = "总数"
  case number = "项数"
  case names = "名称"
}

struct LaggardsInCommon {
  let content: ReportContent

  /// Worst first: those that got worse of late, then by how far progress lies behind the schedule.
  static func worstFirst(_ all: [IndicatorItem]) -> [IndicatorItem] {
    func rank(_ item: IndicatorItem) -> (Int, Decimal) {
      (item.isWorseningOfLate ? 0 : 1, item.assessment.deviation ?? 0)
    }
    return all.enumerated().sorted { left, right in
      let (first, second) = (rank(left.element), rank(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  /// One has nothing in common.
  var text: String {
    let all = content.lagging
    guard all.count > 1 else { return "" }
    let units = all.map { ($0.supplier ?? "").split(separator: "、").map(String.init) }
    return natures(all) + shared(units, all: .oneUnit, most: .mostUnit)
      + shared(all.map { [$0.category].compactMap { $0 } }, all: .oneTheme, most: .mostTheme) + course(all)
      + say(.order, all.count)
  }

  private func say(_ sentence: LaggardSentence, _ total: Int, _ number: Int = 0, _ names: [String] = [])
    -> String
  {
    content.sentences(
      sentence,
      [.total: String(total), .number: String(number), .names: Phrases.several(names)])
  }

  private func natures(_ all: [IndicatorItem]) -> String {
    let binding = all.count { $0.indicator.nature == .binding }
    guard binding > 0 else { return "" }
    return say(binding == all.count ? .binding : .partlyBinding, all.count, binding)
  }

  /// What most of them have in common of some labels each; nothing where half or fewer share one.
  private func shared(
    _ labels: [[String]], all sentence: LaggardSentence, most: LaggardSentence
  ) -> String {
    let found = labels.flatMap { $0 }.uniqued().map { label in
      (label: label, count: labels.count { $0.contains(label) })
    }
    guard let count = found.map(\.count).max(), count * 2 > labels.count else { return "" }
    let names = found.filter { $0.count == count }.map(\.label)
    return say(count == labels.count ? sentence : most, labels.count, count, names)
  }

  /// Only where the course of all is known: of a thing to be done nobody can say that it did not get worse.
  private func course(_ all: [IndicatorItem]) -> String {
    let worse = all.filter(\.isWorseningOfLate)
    if worse.count == all.count { return say(.allWorsening, all.count) }
    if !worse.isEmpty { return say(.someWorsening, all.count, worse.count, worse.map(\.indicator.name)) }
    return all.allSatisfy(\.assessment.hasCourse) ? say(.noneWorsening, all.count) : ""
  }
}

extension IndicatorItem {
  /// 近年方向 of it or of one of its parts is 变差, or it moves away from its target.
  fileprivate var isWorseningOfLate: Bool { assessment.isWorseningOfLate }
}

extension IndicatorAssessment {
  fileprivate var isWorseningOfLate: Bool {
    course?.sense == .worsening || parts.contains(where: \.isWorseningOfLate)
  }
}
