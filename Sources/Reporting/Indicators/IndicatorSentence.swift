/// The sentences on one indicator: why it has its verdict, where it is going, what is still to be done.
enum IndicatorSentence: String, SentenceCase {
  case met = "目标.达到"
  case metEarly = "目标.提前达到"
  case surpassed = "目标.优于"
  case surpassedEarly = "目标.提前优于"
  case exceeded = "目标.超额"
  case exceededEarly = "目标.提前超额"
  case surpassedHold = "目标.优于基期"
  case missed = "目标.未达到"
  case missedBare = "目标.未达到.不计差距"
  case completion = "完成率"
  case completionAndExcess = "完成率.超额"
  case completionOfFall = "完成率.复合"
  case ahead = "序时.优于"
  case onLine = "序时.持平"
  case short = "序时.不足"
  case valueAlone = "序时.只列数值"
  case progressAhead = "进度.快于"
  case progressEven = "进度.持平"
  case progressBehind = "进度.落后"
  case progressReversed = "进度.不进反退"
  case progressAlone = "进度.无序时进度"
  case endAhead = "期末进度.快于"
  case endEven = "期末进度.持平"
  case endBehind = "期末进度.落后"
  case endReversed = "期末进度.不进反退"
  case yearMet = "年度目标.达到"
  case yearMissed = "年度目标.未达到"
  case held = "保持.符合"
  case notHeld = "保持.不符合"
  case notHeldBare = "保持.不符合.不计差距"
  case aboveRange = "范围.高于"
  case belowRange = "范围.低于"
  case done = "事项.完成"
  case doneEarly = "事项.提前完成"
  case underway = "事项.推进中"
  case overdue = "事项.逾期"
  case overdueReported = "事项.逾期.有填报"
  case lateStart = "事项.过半未启动"
  case lateStartReported = "事项.过半未启动.有填报"
  case earlyStart = "事项.未过半未启动"
  case earlyStartReported = "事项.未过半未启动.有填报"
  case partsValue = "分项.实际值"
  case partsWorst = "分项.按最差判定"
  case partsUndecided = "分项.不能判定"
  case partsUnjudged = "分项.部分未评价"
  case judgedMet = "文字目标.达到"
  case judgedMissed = "文字目标.未达到"
  case judgedValue = "文字目标.实际值"
  case awaitingJudgement = "文字目标.没有判断"
  case awaitingTarget = "目标待下达"
  case awaitingTargetOfPlan = "目标待下达.有原文"
  case noTarget = "未设目标"
  case listedOnly = "仅列示"
  case noData = "缺数据"
  case dueUnreported = "到期未报"
  case latest = "最近数值"
  case latestOfOtherCalibre = "最近数值.口径调整"
  case latestOfOtherCalibreBecause = "最近数值.口径调整.有说明"
  case noBaseline = "缺基期值"
  case noBaselineNoTarget = "缺基期值.无目标"
  case otherCalibre = "口径调整"
  case otherCalibreBecause = "口径调整.有说明"
  case otherCalibreNoValue = "口径调整.无数值"
  case otherCalibreNoValueBecause = "口径调整.无数值.有说明"
  case excluded = "不参与评价"
  case excludedBecause = "不参与评价.有说明"
  case excludedNoValue = "不参与评价.无数值"
  case excludedNoValueBecause = "不参与评价.无数值.有说明"
  case late = "迟于目标年份达到"
  case earlierTargets = "此前的年度目标"
  case publishedLater = "报告日期以后公布"
  case published = "与已公布结论不同"
  case lead = "责任单位"
  case leadUnknown = "责任单位.未注明"

  static let file = "indicators"
  static let title = "一项指标的评价说明"

  var gives: [IndicatorValue] {
    switch self {
    case .met, .metEarly, .surpassedHold, .missedBare, .held, .notHeldBare, .noBaseline:
      [.year, .actual, .targetName, .target]
    case .surpassed, .surpassedEarly, .exceeded, .exceededEarly, .missed, .notHeld:
      [.year, .actual, .targetName, .target, .margin]
    case .completion: [.completionRate]
    case .completionAndExcess: [.completionRate, .excessRate]
    case .completionOfFall: [.completionRate, .progress]
    case .ahead, .short: [.year, .actual, .line, .lineGap]
    case .onLine: [.year, .actual, .line]
    case .valueAlone, .judgedValue, .partsValue, .otherCalibre, .excluded, .noBaselineNoTarget:
      [.year, .actual]
    case .progressAhead, .progressBehind, .endAhead, .endBehind: [.progress, .schedule, .scheduleGap]
    case .progressEven, .endEven, .progressReversed, .endReversed: [.progress, .schedule]
    case .progressAlone: [.progress]
    case .yearMet, .yearMissed: [.year, .actual, .yearTargetName, .yearTarget]
    case .aboveRange, .belowRange: [.target]
    case .done, .doneEarly: [.reportedYear, .targetYear]
    case .underway, .overdue, .lateStart, .earlyStart: [.year, .targetYear]
    case .overdueReported, .lateStartReported, .earlyStartReported: [.year, .targetYear, .actual]
    case .partsWorst: [.parts]
    case .partsUndecided: [.parts, .verdict]
    case .partsUnjudged: [.unjudgedParts]
    case .judgedMet, .judgedMissed, .awaitingJudgement: [.year, .targetName, .target]
    case .awaitingTarget, .noTarget: []
    case .awaitingTargetOfPlan: [.targetText]
    case .listedOnly: [.shownYear, .shown]
    case .noData, .dueUnreported, .otherCalibreNoValue, .excludedNoValue: [.year]
    case .latest, .latestOfOtherCalibre: [.latestYear, .latest]
    case .latestOfOtherCalibreBecause: [.latestYear, .latest, .latestCalibre]
    case .otherCalibreBecause, .excludedBecause: [.year, .actual, .reason]
    case .otherCalibreNoValueBecause, .excludedNoValueBecause: [.year, .reason]
    case .late: [.lateYear, .lateValue]
    case .earlierTargets: [.earlierTargets]
    case .publishedLater: [.year, .publishedOn]
    case .published: [.publishedVerdict, .verdict]
    case .lead: [.lead]
    case .leadUnknown: []
    }
  }
}
