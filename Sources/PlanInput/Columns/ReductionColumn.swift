/// Columns of `reductions.csv`.
enum ReductionColumn: Int, TableColumns {
  case id, pollutant, measure, name, region, year, amount, unit, status, parameters, source, note

  static let file = "reductions.csv"
  static let subject = "减排量"

  var description: ColumnDescription {
    switch self {
    case .id: .required("id", "编号", "本计划内唯一")
    case .pollutant: .required("pollutant", "污染物", "如COD、NH3-N、NOx、VOCs")
    case .measure: .optional("measure", "措施类型", "以“扣减”开头的从减排量中扣除")
    case .name: .optional("name", "项目名称", "产生减排量的项目")
    case .region: .optional("region", "区域", "项目所在的区域")
    case .year: .required("year", "年份", "减排量所属的年份")
    case .amount: .optional("amount", "减排量", "数字，不带单位；没有核算的留空并填核算参数")
    case .unit: .optional("unit", "单位", "吨或万吨；有减排量的行必填")
    case .status: .optional("status", "核算状态", "申报、初核或核定")
    case .parameters: .optional("parameters", "核算参数", "如Q=3650000; Cin=220; Cout=30")
    case .source: .optional("source", "来源编号", "sources.csv中的编号")
    case .note: .optional("note", "备注", "其他需要说明的")
    }
  }
}
