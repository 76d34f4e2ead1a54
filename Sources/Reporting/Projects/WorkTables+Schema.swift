import PlanModel

extension ReductionTable {
  /// `tables/emission-reductions.csv`.
  static let schema = TableSchema(
    name: "emission-reductions", title: "重点工程减排量", subject: "一种污染物按一种方式汇总的一个合计数", columns: columns,
    key: ["pollutant", "dimension", "label"], references: [("indicator", "indicators", "编号")],
    notes: [
      "pollutant": .required("污染物"),
      "indicator": .optional("该污染物对应的指标"),
      "dimension": .required("按什么汇总", codes: ["年份", "措施类型", "区域", "合计"]),
      "label": .required("汇总项：某一年份、措施类型、区域，或“合计”"),
      "claimed": .required("申报的减排量"),
      "first-checked": .required("初核的减排量"),
      "recognised": .required("核定的减排量；只有核定数用于评价"),
      "deducted": .required("按核算规定扣减的量"),
      "net": .required("核定减去扣减"),
      "estimated": .optional("由活动水平参数估算的量，非核算认定值，不用于评价"),
      "target": .optional("上级下达的减排目标，只在“合计”行"),
      "completion": .optional("净减排量占下达目标的百分比，只在“合计”行"),
    ])
}

extension InvestmentTable {
  /// `tables/project-investment.csv`.
  static let schema = TableSchema(
    name: "project-investment", title: "重点工程投资汇总", subject: "重点工程按一种方式汇总的一个合计数", columns: columns,
    key: ["dimension", "label"],
    notes: [
      "dimension": .required("按什么汇总", codes: ["领域", "责任单位", "起始年", "总投资规模", "合计"]),
      "label": .required("汇总项：某一领域、单位、年份、规模，或“合计”"),
      "count": .required("项目数，含储备项目"),
      "reserve": .required("其中储备项目数"),
      "total-investment": .optional("总投资之和；没有金额时为空"),
      "period-investment": .optional("规划期投资之和"),
      "cumulative-investment": .optional("截至数据年份的累计完成投资之和"),
      "total-rate": .optional("累计完成投资占总投资的百分比"),
      "period-rate": .optional("累计完成投资占规划期投资的百分比"),
      "not-started": .required("未启动的项目数"),
      "preparation": .required("处于前期的项目数"),
      "construction": .required("在建的项目数"),
      "commissioning": .required("调试的项目数"),
      "completed": .required("完成的项目数"),
      "terminated": .required("终止的项目数，不计入各比率的分母"),
      "unreported": .required("没有填报进展的项目数"),
      "started-rate": .optional("在建、调试和完成的项目所占百分比"),
      "completed-rate": .optional("完成的项目所占百分比"),
      "weighted-progress": .optional("按阶段加权的工程进度"),
      "late": .required("完成年已过、已填报而没有完成的项目数"),
      "on-time-rate": .optional("已填报、注明起止年的项目中，没有逾期也没有迟开工的所占百分比"),
      "terminated-total-investment": .optional("已终止项目的总投资，含在总投资内，不计入投资完成率"),
      "terminated-period-investment": .optional("已终止项目的规划期投资，含在规划期投资内，不计入投资完成率"),
      "terminated-cumulative-investment": .optional("已终止项目的累计完成投资，含在累计完成投资内，不计入投资完成率"),
    ])
}

extension ProjectTable {
  /// `tables/projects.csv`.
  static let schema = TableSchema(
    name: "projects", title: "重点工程清单", subject: "一个重点工程项目", columns: columns, key: ["id"],
    notes: [
      "id": .required("项目编号，本规划内唯一，历次报告不变"),
      "number": .optional("规划中的序号"),
      "domain": .optional("规划中的领域"),
      "name": .required("项目名称"),
      "content": .optional("建设内容"),
      "start": .optional("起始年"),
      "end": .optional("完成年"),
      "total-investment": .optional("总投资，一律折算为亿元"),
      "period-investment": .optional("规划期投资，一律折算为亿元"),
      "owner": .optional("责任单位"),
      "reserve": .required("是否储备项目"),
      "stage": .required(
        "数据年份的工程阶段；没有填报时为“未填报”", codes: ProjectStage.allCases.map(\.rawValue) + ["未填报"]),
      "record-year": .optional("工程阶段所属年份"),
      "cumulative-investment": .optional("累计完成投资，一律折算为亿元"),
      "late": .optional("完成年已过而没有完成；没有填报时为空"),
      "detail": .optional("进展说明"),
      "source": .optional("项目来源的标题"),
      "progress-source": .optional("进展来源的标题"),
      "place": .optional("项目在规划中的位置"),
      "note": .optional("其他说明"),
    ])
}

extension TaskTable {
  /// `tables/tasks.csv`.
  static let schema = TableSchema(
    name: "tasks", title: "主要任务清单", subject: "一项主要任务", columns: columns, key: ["id"],
    notes: [
      "id": .required("任务编号，本规划内唯一，历次报告不变"),
      "section": .optional("规划的章节"),
      "work": .optional("任务所属的工作"),
      "task": .required("任务内容"),
      "leads": .optional("牵头单位，多个单位用顿号分开"),
      "supports": .optional("配合单位，多个单位用顿号分开"),
      "due": .optional("规划写明的完成年份"),
      "state": .required("任务进展；没有填报时为“未填报”", codes: TaskState.allCases.map(\.rawValue) + ["未填报"]),
      "record-year": .optional("进展所属年份"),
      "late": .optional("完成年份已过而没有完成；没有填报时为空", codes: ["是", "否", "到期未填报"]),
      "detail": .optional("进展说明"),
      "source": .optional("任务来源的标题"),
      "progress-source": .optional("进展来源的标题"),
      "place": .optional("任务在规划中的位置"),
      "note": .optional("其他说明"),
    ])

  /// `tables/departments.csv`.
  static let departmentSchema = TableSchema(
    name: "departments", title: "各牵头单位任务进展", subject: "一个牵头单位；多个单位牵头的任务对各单位分别计数",
    columns: departmentColumns, key: ["label"],
    notes: [
      "label": .required("牵头单位；没有牵头单位的任务合为“未注明牵头单位”一行"),
      "count": .required("牵头的任务数"),
      "supported": .required("另配合的任务数"),
      "completed": .required("已完成的任务数"),
      "on-schedule": .required("达到序时进度的任务数"),
      "underway": .required("正在推进的任务数"),
      "behind": .required("未达到序时进度的任务数"),
      "not-started": .required("未启动的任务数"),
      "unreported": .required("没有填报进展的任务数"),
      "late": .required("逾期的任务数"),
      "score": .optional("已完成和达到序时进度的任务占牵头任务的百分比；没有任务填报进展时为空"),
    ])
}
