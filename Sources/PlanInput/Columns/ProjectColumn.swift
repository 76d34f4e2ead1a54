/// Columns of `projects.csv`.
enum ProjectColumn: Int, TableColumns {
  case id, number, domain, name, content, start, end, totalInvestment, periodInvestment, unit, owner,
    reserve, place, source, note

  static let file = "projects.csv"
  static let subject = "项目"

  var description: ColumnDescription {
    switch self {
    case .id: .required("id", "编号", "本计划内唯一")
    case .number: .optional("number", "序号", "规划印出的序号")
    case .domain: .optional("domain", "领域", "项目所属的领域")
    case .name: .required("name", "项目名称", "项目名称")
    case .content: .optional("content", "建设内容", "建设内容")
    case .start: .optional("start", "起始年", "开工年份")
    case .end: .optional("end", "完成年", "完工年份")
    case .totalInvestment: .optional("total-investment", "总投资", "数字，单位写在“投资单位”列")
    case .periodInvestment: .optional("period-investment", "规划期投资", "数字，单位写在“投资单位”列")
    case .unit: .optional("unit", "投资单位", "亿元或万元；有投资额的行必填")
    case .owner: .optional("owner", "责任单位", "责任单位")
    case .reserve: .optional("reserve", "储备项目", "储备项目填“是”")
    case .place: .optional("place", "出处", "在规划中的位置")
    case .source: .optional("source", "来源编号", "不是规划原文时填写")
    case .note: .optional("note", "备注", "其他需要说明的")
    }
  }
}
