/// What the checks found, one sentence or two a kind of finding.
enum FindingSentence: String, SentenceCase {
  case differs = "合计不符"
  case residue = "合计尾差"
  case tableUnavailable = "原表未能取得"
  case worseThanBaseline = "目标差于基期"
  case publishedDiffers = "与已公布结论不同"
  case otherObservation = "同年另有数值"
  case otherObservationBecause = "同年另有数值.有理由"
  case recorded = "资料互有出入"
  case recordedAt = "资料互有出入.有出处"
  case percentAsFraction = "百分数疑按小数录入"
  case baseYearDiffers = "基期年数值不同"
  case dateBeforeDataYearEnds = "报告日期早于数据年份终了"
  case dateBeforeSource = "报告日期早于所据资料"
  case publishedLater = "报告日期以后公布"
  case interpretation = "对原文的理解"
  case interpretationAt = "对原文的理解.有出处"
  case earlyBaseYear = "基期早于规划期"
  case duplicateName = "名称重复"
  case twoBaseYears = "基期年份不一"
  case fallAgainstDirection = "目标与方向相反"
  case outOfRange = "比例超出范围"
  case sumFell = "累计数减少"
  case statusMissing = "核算状态未填"
  case periodExceedsTotal = "规划期投资大于总投资"

  static let file = "findings"
  static let title = "核查发现"

  var gives: [FindingValue] {
    switch self {
    case .differs, .residue: [.what, .stated, .found]
    case .tableUnavailable: [.reason]
    case .worseThanBaseline: [.target, .base]
    case .publishedDiffers: [.published, .verdict]
    case .otherObservation: [.year, .used, .other]
    case .otherObservationBecause: [.year, .used, .other, .reason]
    case .recorded: [.used, .other, .reason]
    case .recordedAt: [.place, .used, .other, .reason]
    case .percentAsFraction: [.year, .value, .beside]
    case .baseYearDiffers: [.year, .value, .base]
    case .dateBeforeDataYearEnds: [.date, .year]
    case .dateBeforeSource: [.date, .source, .published]
    case .publishedLater: [.year, .published]
    case .interpretation: [.text, .reading, .reason]
    case .interpretationAt: [.place, .text, .reading, .reason]
    case .earlyBaseYear: [.year, .yearBefore]
    case .duplicateName: [.name, .identifier]
    case .twoBaseYears: [.stated, .used]
    case .fallAgainstDirection: [.target, .direction]
    case .outOfRange: [.year, .value]
    case .sumFell: [.year, .value, .earlierYear, .earlier]
    case .statusMissing: [.year]
    case .periodExceedsTotal: [.periodInvestment, .totalInvestment]
    }
  }
}

enum FindingValue: String, SentenceValue {
  typealias Subject = [FindingValue: String]

  /// `约束性指标数`, `“治水”总投资`
  case what = "事项"
  case stated = "原文"
  case found = "汇总"
  case reason = "理由"
  case target = "目标"
  case base = "基期值"
  /// A verdict that a body published, or the day on which something was.
  case published = "已公布"
  case verdict = "结论"
  case year = "年份"
  case used = "采用"
  case other = "另有"
  case place = "出处"
  case value = "数值"
  case beside = "其他数值"
  case date = "报告日期"
  case source = "资料"
  case text = "原文文字"
  case reading = "理解"
  case yearBefore = "规划期前一年"
  case name = "名称"
  case identifier = "编号"
  case direction = "方向"
  case earlierYear = "较早年份"
  case earlier = "较早数值"
  case periodInvestment = "规划期投资"
  case totalInvestment = "总投资"
}
