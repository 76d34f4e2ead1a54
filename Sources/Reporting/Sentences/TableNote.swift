/// What stands under tables: how their figures are counted, what they leave out.
enum TableNote: String, SentenceCase {
  case schedule = "指标.序时进度"
  case course = "指标.变化方向"
  case calibre = "指标.统计口径"
  case baseYear = "指标.基期年份"
  case missing = "没有数据"
  case outlook = "可达性"
  case series = "逐年数值"
  case previous = "与上次评估相比"
  case wanted = "待补数据"
  case reductions = "减排量"
  case recognisedThrough = "减排量.缺核定年份"
  case estimated = "减排量.估算"
  case bothWays = "投资.两种汇总"
  case rows = "投资.分列"
  case terminated = "投资.已终止"
  case departments = "任务.各单位"
  case safeguards = "任务.保障措施"
  case workbook = "工作簿.说明"
  case cells = "工作簿.读法"

  static let file = "notes"
  static let title = "表下的注"

  var gives: [TableNoteValue] {
    switch self {
    case .schedule: [.schedule]
    case .baseYear: [.names, .year]
    case .recognisedThrough: [.pollutant, .year, .missingYears]
    case .departments: [.leadTitle]
    case .workbook: [.date]
    case .missing, .course, .calibre, .outlook, .series, .previous, .wanted, .reductions, .estimated,
      .bothWays, .rows,
      .terminated, .safeguards, .cells:
      []
    }
  }
}

enum TableNoteValue: String, SentenceValue {
  typealias Subject = [TableNoteValue: String]

  case schedule = "序时进度"
  case names = "指标名称"
  case year = "年份"
  case pollutant = "污染物"
  case missingYears = "缺核定年份"
  case leadTitle = "单位称呼"
  case date = "报告日期"
}

extension ReportContent {
  /// A note; none where its sentence was left empty.
  func note(_ note: TableNote, _ values: [TableNoteValue: String] = [:]) -> [String] {
    [sentences(note, values)].filter { !$0.isEmpty }
  }
}
