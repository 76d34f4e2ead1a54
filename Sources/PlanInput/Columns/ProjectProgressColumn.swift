/// Columns of `project-progress.csv`.
enum ProjectProgressColumn: Int, TableColumns {
  case project, year, stage, cumulativeInvestment, detail, source

  static let file = "project-progress.csv"
  static let subject = "项目进展"

  var description: ColumnDescription {
    switch self {
    case .project: .required("project", "项目编号", "projects.csv中的编号")
    case .year: .required("year", "年份", "进展截至该年年底")
    case .stage: .required("stage", "阶段", "未启动、前期、在建、调试、完成或终止")
    case .cumulativeInvestment: .optional("cumulative-investment", "累计完成投资", "数字，单位与projects.csv中该项目相同")
    case .detail: .optional("detail", "进展说明", "做了什么")
    case .source: .optional("source", "来源编号", "sources.csv中的编号")
    }
  }
}
