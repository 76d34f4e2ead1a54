import Evaluation

/// What stands over tables of what is overdue and under figures: a caption states what is found.
enum CaptionSentence: String, SentenceCase {
  case overdueTasks = "逾期任务"
  case overdueProjects = "逾期工程"
  case courses = "逐年数值.有落后"
  case coursesMany = "逐年数值.落后较多"
  case coursesNone = "逐年数值.无落后"
  case coursesUnjudged = "逐年数值.均未评价"
  case path = "逐年数值.图注.路径"
  case tolerance = "逐年数值.图注.允许偏差"
  case limit = "逐年数值.图注.限值"
  case band = "逐年数值.图注.范围"
  case waypoints = "逐年数值.图注.年度目标"
  case scale = "逐年数值.图注.比例"
  case verdicts = "各类结论"
  case investment = "投资"
  case investmentMost = "投资.最多"
  case timeline = "工期"
  case timelineReported = "工期.有填报"
  case timelineRows = "工期.说明"
  case timelineStages = "工期.说明.有填报"
  case departments = "各单位"
  case departmentsFirst = "各单位.前列"
  case departmentsMost = "各单位.最多"
  case seeTable = "数值见表"

  static let file = "captions"
  static let title = "表题和图题"

  var gives: [CaptionValue] {
    switch self {
    case .overdueTasks, .overdueProjects: [.dataYear]
    case .courses: [.names]
    case .coursesMany, .departmentsMost: [.names, .number]
    case .coursesNone, .coursesUnjudged, .path, .tolerance, .limit, .band, .waypoints, .scale, .investment,
      .timeline, .seeTable:
      []
    case .verdicts: [.total, .subject, .numbers]
    case .investmentMost: [.names, .quantity]
    case .timelineReported: [.dataYear, .numbers]
    case .timelineRows, .timelineStages: [.number]
    case .departments: [.leadTitle]
    case .departmentsFirst: [.leadTitle, .total]
    }
  }
}

enum CaptionValue: String, SentenceValue {
  typealias Subject = [CaptionValue: String]

  case dataYear = "数据年份"
  case names = "名称"
  case number = "项数"
  case total = "总数"
  case subject = "名目"
  case numbers = "各数"
  case quantity = "数量"
  case leadTitle = "单位称呼"
}

extension ReportContent {
  func caption(_ caption: CaptionSentence, _ values: [CaptionValue: String] = [:]) -> String {
    sentences(caption, values.merging([.dataYear: String(context.dataYear)]) { given, _ in given })
  }
}
