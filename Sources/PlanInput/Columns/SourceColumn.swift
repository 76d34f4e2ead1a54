/// Columns of `sources.csv`.
enum SourceColumn: Int, TableColumns {
  case id, title, publisher, date, url

  static let file = "sources.csv"
  static let subject = "来源"

  var description: ColumnDescription {
    switch self {
    case .id: .required("id", "编号", "本计划内唯一")
    case .title: .required("title", "标题", "文件或网页的标题")
    case .publisher: .optional("publisher", "发布单位", "发布单位")
    case .date: .optional("date", "日期", "YYYY、YYYY-MM或YYYY-MM-DD")
    case .url: .optional("url", "网址", "网址")
    }
  }
}
