/// Columns of `targets.csv`.
enum TargetColumn: Int, TableColumns {
  case indicator, year, target, assignedBy, issued, source, note

  static let file = "targets.csv"
  static let subject = "目标"

  var description: ColumnDescription {
    switch self {
    case .indicator: .required("indicator", "指标编号", "indicators.csv中的编号")
    case .year: .required("year", "年份", "目标所属的年份")
    case .target: .required("target", "目标", "照规划原文，写法见“目标的写法”")
    case .assignedBy: .optional("assigned-by", "下达单位", "上级下达的目标由谁下达")
    case .issued: .optional("issued", "发布日期", "下达目标的日期，YYYY、YYYY-MM或YYYY-MM-DD")
    case .source: .optional("source", "来源编号", "sources.csv中的编号")
    case .note: .optional("note", "说明", "其他需要说明的")
    }
  }
}
