/// Columns of `indicators.csv`.
enum IndicatorColumn: Int, TableColumns {
  case id, number, parent, category, name, unit, nature, kind, direction, baseYear, baseValue,
    baseNote, decimals, calibreChanged, comparison, pollutant, listed, place, lead, source, note

  static let file = "indicators.csv"
  static let subject = "指标"
  static let isFileRequired = true

  var description: ColumnDescription {
    switch self {
    case .id: .required("id", "编号", "本计划内唯一，建议用小写字母、数字和连字符，如pm25")
    case .number: .optional("number", "序号", "规划印出的序号")
    case .parent: .optional("parent", "上级编号", "子指标所属指标的编号")
    case .category: .optional("category", "类别", "规划指标表的分类，如环境质量")
    case .name: .required("name", "指标名称", "不带单位")
    case .unit: .optional("unit", "单位", "照规划的写法；没有单位的留空")
    case .nature: .optional("nature", "性质", "约束性或预期性；规划没有说明的留空")
    case .kind: .required("kind", "类型", "水平值、累计值、强度下降率、数量、完成事项或复合")
    case .direction: .required("direction", "方向", "越高越好或越低越好")
    case .baseYear: .optional("base-year", "基期年份", "与plan.yaml的base-year不同时填写")
    case .baseValue: .optional("base-value", "基期值", "数字；完成事项填完成、正在推进、未完成或未启动")
    case .baseNote: .optional("base-note", "基期说明", "如“十三五”均值")
    case .decimals: .optional("decimals", "小数位数", "规划印出的小数位数，0至6")
    case .calibreChanged: .optional("calibre-changed", "口径调整", "规划标★或*的填“是”")
    case .comparison: .optional("comparison", "判定方法", "全数值（默认）或修约值")
    case .pollutant: .optional("pollutant", "污染物", "与reductions.csv的污染物对应，如COD")
    case .listed: .optional("listed", "指标表", "列入规划指标表填“是”（默认），只见于正文填“否”")
    case .place: .optional("place", "出处", "在规划中的位置，如表2第9项")
    case .lead: .optional("lead", "责任单位", "规划写明的责任单位")
    case .source: .optional("source", "来源编号", "不是规划原文时填写")
    case .note: .optional("note", "备注", "其他需要说明的")
    }
  }
}
