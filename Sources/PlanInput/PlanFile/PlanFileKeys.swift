/// A key of `plan.yaml` and what it means.
package struct PlanFileKey: Sendable, Hashable {
  /// As written in the file.
  package let name: String
  /// Whether every plan needs it.
  package let isRequired: Bool
  /// What staff enter, in Chinese.
  package let meaning: String

  init(_ name: String, required: Bool = false, _ meaning: String) {
    self.name = name
    isRequired = required
    self.meaning = meaning
  }
}

/// The keys of `plan.yaml`, level by level: the one place that lists them.
package enum PlanFileKeys {
  /// The top level.
  package static let plan = [
    PlanFileKey("id", required: true, "计划编号，与文件夹名相同"),
    PlanFileKey("title", required: true, "规划全称"),
    PlanFileKey("short-title", "简称，用于表格和目录；不填则用全称"),
    PlanFileKey("region", required: true, "规划覆盖的地区"),
    PlanFileKey("parent-region", "上级地区"),
    PlanFileKey("level", required: true, "nation（国家）、province（省级）、city（市级）或county（区县级）"),
    PlanFileKey("period", required: true, "规划期，如{start: 2021, end: 2025}"),
    PlanFileKey("base-year", required: true, "基期年"),
    PlanFileKey("issuer", "印发单位"),
    PlanFileKey("document-number", "文号"),
    PlanFileKey("issued", "印发日期"),
    PlanFileKey("source", "规划原文在sources.csv中的编号"),
    PlanFileKey("evaluations", required: true, "规划要求的评估"),
    PlanFileKey("declared", "规划自述的数量和合计"),
    PlanFileKey("disclaimer", "印在每一页的声明"),
    PlanFileKey("discrepancies", "规划内部或来源之间不一致之处"),
    PlanFileKey("legal-basis", "编制依据"),
    PlanFileKey("about-tolerance", "“左右”的容许范围，默认0.05"),
    PlanFileKey("commissioning-counts-as-completed", "调试阶段的项目是否计为完成：true或false"),
  ]
  /// `period`.
  package static let period = [
    PlanFileKey("start", required: true, "规划期首年"), PlanFileKey("end", required: true, "规划期末年"),
  ]
  /// An item of `evaluations`.
  package static let evaluation = [
    PlanFileKey("year", required: true, "报告年份"),
    PlanFileKey("kind", required: true, "midterm（中期）、final（终期）或annual（年度）"),
    PlanFileKey("data-through", required: true, "可用数据的最后一年"),
    PlanFileKey("date", "报告日期，默认为当年年底"),
    PlanFileKey("clause", "规划中要求评估的原句"),
  ]
  /// `declared`.
  package static let declared = [
    PlanFileKey("indicators", "指标数"), PlanFileKey("tasks", "任务数"), PlanFileKey("projects", "项目数"),
    PlanFileKey("investment", "投资合计"), PlanFileKey("domains", "各领域的项目数和投资"),
  ]
  /// `declared.indicators`.
  package static let declaredIndicators = [
    PlanFileKey("total", "指标总数"), PlanFileKey("binding", "约束性指标数"), PlanFileKey("expected", "预期性指标数"),
    PlanFileKey("groups", "各类指标数"), PlanFileKey("unavailable", "指标表缺失的说明"),
  ]
  /// An item of `declared.indicators.groups`.
  package static let group = [
    PlanFileKey("name", required: true, "类别"), PlanFileKey("total", required: true, "指标数"),
  ]
  /// `declared.investment`.
  package static let investment = [
    PlanFileKey("total", "总投资"), PlanFileKey("period", "规划期投资"),
    PlanFileKey("unit", required: true, "亿元或万元"),
  ]
  /// An item of `declared.domains`.
  package static let domain = [
    PlanFileKey("name", required: true, "领域"), PlanFileKey("projects", "项目数"),
    PlanFileKey("total", "总投资"), PlanFileKey("period", "规划期投资"),
  ]
  /// An item of `discrepancies`.
  package static let discrepancy = [
    PlanFileKey("item", required: true, "指标、任务或项目的编号，或表的名称"),
    PlanFileKey("place", "在规划中的位置"),
    PlanFileKey("used", required: true, "采用的说法"),
    PlanFileKey("other", required: true, "另一种说法"),
    PlanFileKey("reason", required: true, "为何采用"),
    PlanFileKey("source", "另一种说法的来源编号"),
  ]
}
