/// Columns of `revisions.csv`.
enum RevisionColumn: Int, TableColumns {
  case item, reportYear, revision, year, reason, note

  static let file = "revisions.csv"
  static let subject = "修订理由"

  var description: ColumnDescription {
    switch self {
    case .item: .required("item", "对象编号", "变化的指标、任务或项目的编号；减排量写污染物")
    case .reportYear: .optional("report-year", "报告年份", "哪一年的报告；不写则各年都适用")
    case .revision: .optional("revision", "报送次数", "第几次报送，如2；不写则各次都适用")
    case .year: .optional("year", "年份", "变化的数值所属年份；不写则各年都适用")
    case .reason: .required("reason", "理由", "数值为什么与上次报送不同")
    case .note: .optional("note", "备注", "其他需要说明的")
    }
  }
}
