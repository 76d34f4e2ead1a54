/// Columns of `observations.csv`.
enum ObservationColumn: Int, TableColumns {
  case indicator, year, value, status, treatment, published, source, calibre, note

  static let file = "observations.csv"
  static let subject = "年度实际值"

  var description: ColumnDescription {
    switch self {
    case .indicator: .required("indicator", "指标编号", "indicators.csv中的编号")
    case .year: .required("year", "年份", "数据所属的年份")
    case .value: .required("value", "数值", "数字；完成事项填状态，复合指标填如1/3/20，水质类别填如Ⅲ类")
    case .status: .optional("status", "数据状态", "核定、初核、快报或估算；来源没有说明的留空")
    case .treatment: .optional("treatment", "评价处理", "留空，或口径调整、不参与评价（须在备注写明理由）")
    case .published: .optional("published", "已公布结论", "本单位当年公布的结论，照原文")
    case .source: .optional("source", "来源编号", "sources.csv中的编号")
    case .calibre: .optional("calibre", "口径说明", "数据的统计口径")
    case .note: .optional("note", "备注", "有评价处理时在此写明理由")
    }
  }
}
