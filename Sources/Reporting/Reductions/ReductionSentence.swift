import Evaluation
import PlanModel

/// 重点工程减排量 of one pollutant.
enum ReductionSentence: String, SentenceCase {
  case recognised = "核定"
  case recognisedOfTarget = "核定.有目标"
  case recognisedLess = "核定.有扣减"
  case recognisedLessOfTarget = "核定.有扣减.有目标"
  case notRecognised = "无核定数"
  case missingYears = "缺核定年份"
  case notCounted = "未计入"

  static let file = "reductions"
  static let title = "一种污染物的重点工程减排量"

  var gives: [ReductionValue] {
    switch self {
    case .recognised: [.pollutant, .recognisedYear, .recognised]
    case .recognisedOfTarget: [.pollutant, .recognisedYear, .recognised, .target, .completion]
    case .recognisedLess: [.pollutant, .recognisedYear, .recognised, .deducted, .net]
    case .recognisedLessOfTarget:
      [.pollutant, .recognisedYear, .recognised, .deducted, .net, .target, .completion]
    case .notRecognised: [.pollutant, .dataYear]
    case .missingYears: [.missingYears]
    case .notCounted: [.notCounted]
    }
  }

  static func all(_ subject: PollutantWording) -> [Self] {
    let reduction = subject.reduction
    let isHeld = reduction.target != nil && reduction.completion != nil
    let opening: Self =
      reduction.recognisedThrough == nil
      ? .notRecognised
      : reduction.total.deducted == 0
        ? isHeld ? .recognisedOfTarget : .recognised : isHeld ? .recognisedLessOfTarget : .recognisedLess
    return [opening]
      + (reduction.missingYears(through: subject.dataYear) == nil ? [] : [.missingYears])
      + (subject.notCounted.isEmpty ? [] : [.notCounted])
  }
}

struct PollutantWording {
  let reduction: PollutantReduction
  let dataYear: Int

  /// `初核640吨、申报680吨、估算693.5吨（非核算认定值）`: amounts that no rule counts.
  var notCounted: String {
    let total = reduction.total
    let amounts = [
      ("初核", total.firstChecked, ""), ("申报", total.claimed, ""),
      ("尚未核定的扣减", total.unrecognisedDeduction, ""), ("估算", total.estimated, "（非核算认定值）"),
      ("估算扣减", total.estimatedDeduction, "（非核算认定值）"),
    ]
    return Phrases.enumeration(
      amounts.filter { $0.1 != 0 }.map { "\($0.0)\(NumberFormat.tonnes($0.1))吨\($0.2)" })
  }
}

enum ReductionValue: String, SentenceValue {
  case pollutant = "污染物"
  case dataYear = "数据年份"
  case recognisedYear = "核定年份"
  case recognised = "核定"
  case deducted = "扣减"
  case net = "净减排量"
  case target = "下达目标"
  case completion = "完成率"
  case missingYears = "缺核定年份"
  case notCounted = "未计入"

  func text(of subject: PollutantWording) -> String {
    let reduction = subject.reduction
    return switch self {
    case .pollutant: reduction.pollutant
    case .dataYear: String(subject.dataYear)
    case .recognisedYear: String(reduction.recognisedThrough ?? subject.dataYear)
    case .recognised: NumberFormat.tonnes(reduction.total.recognised) + "吨"
    case .deducted: NumberFormat.tonnes(reduction.total.deducted) + "吨"
    case .net: NumberFormat.tonnes(reduction.total.net) + "吨"
    case .target: reduction.target.map { NumberFormat.tonnes($0) + "吨" } ?? ""
    case .completion: reduction.completion.map(NumberFormat.percent) ?? ""
    case .missingYears: reduction.missingYears(through: subject.dataYear) ?? ""
    case .notCounted: subject.notCounted
    }
  }
}
