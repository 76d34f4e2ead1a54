public import Foundation

/// 主要任务 of a plan.
public struct PlanTask: Sendable, Hashable, Identifiable {
  /// 编号.
  public var id: String
  /// 章节.
  public var section: String?
  /// 工作内容.
  public var work: String?
  /// 工作任务.
  public var task: String
  /// 牵头单位, each one.
  public var leads: [String]
  /// 配合单位, each one.
  public var supports: [String]
  /// 完成年份.
  public var due: Int?
  /// 出处 in the plan.
  public var place: String?
  /// 来源编号, where it is not the plan's text.
  public var source: Source.ID?
  /// 备注.
  public var note: String?
  /// Row of `tasks.csv`.
  public var origin: Origin

  /// A task with what is required; set the rest afterwards.
  public init(id: String, task: String, origin: Origin) {
    self.id = id
    self.task = task
    self.origin = origin
    leads = []
    supports = []
  }
}

/// 进展 of a task in a year.
public struct TaskProgressRecord: Sendable, Hashable {
  /// 任务编号.
  public var task: PlanTask.ID
  /// 年份.
  public var year: Int
  /// 进展.
  public var state: TaskState
  /// 进展说明.
  public var detail: String?
  /// 来源编号.
  public var source: Source.ID?
  /// Row of `task-progress.csv`.
  public var origin: Origin

  /// A report of progress.
  public init(
    task: PlanTask.ID, year: Int, state: TaskState, detail: String? = nil, source: Source.ID? = nil,
    origin: Origin
  ) {
    self.task = task
    self.year = year
    self.state = state
    self.detail = detail
    self.source = source
    self.origin = origin
  }
}

/// 进展 of a task.
public enum TaskState: String, Sendable, Hashable, CaseIterable {
  /// 已完成
  case completed = "已完成"
  /// 达到序时进度
  case onSchedule = "达到序时进度"
  /// 正在推进
  case underway = "正在推进"
  /// 未达到序时进度
  case behind = "未达到序时进度"
  /// 未启动
  case notStarted = "未启动"
}

/// 重点工程(项目).
public struct Project: Sendable, Hashable, Identifiable {
  /// 编号.
  public var id: String
  /// 序号 as printed.
  public var number: String?
  /// 领域.
  public var domain: String?
  /// 项目名称.
  public var name: String
  /// 建设内容.
  public var content: String?
  /// 起始年.
  public var start: Int?
  /// 完成年.
  public var end: Int?
  /// 总投资 in `unit`.
  public var totalInvestment: Decimal?
  /// 规划期投资 in `unit`.
  public var periodInvestment: Decimal?
  /// 投资单位; given wherever an amount is.
  public var unit: MoneyUnit?
  /// 责任单位, as printed.
  public var owner: String?
  /// 储备项目.
  public var reserve: Bool
  /// 出处 in the plan.
  public var place: String?
  /// 来源编号, where it is not the plan's text.
  public var source: Source.ID?
  /// 备注.
  public var note: String?
  /// Row of `projects.csv`.
  public var origin: Origin

  /// A project with what is required; set the rest afterwards.
  public init(id: String, name: String, origin: Origin) {
    self.id = id
    self.name = name
    self.origin = origin
    reserve = false
  }
}

extension Sequence<Project> {
  /// Projects as the plan numbers them: rows that share a printed number in a list (a project with parts of
  /// different owners or years) are one project of the plan.
  public var numberedCount: Int {
    Set(map { [$0.domain ?? "", $0.number ?? "id " + $0.id] }).count
  }
}

/// 项目进展 at the end of a year.
public struct ProjectProgressRecord: Sendable, Hashable {
  /// 项目编号.
  public var project: Project.ID
  /// 年份.
  public var year: Int
  /// 阶段.
  public var stage: ProjectStage
  /// 累计完成投资 in the project's unit.
  public var cumulativeInvestment: Decimal?
  /// 进展说明.
  public var detail: String?
  /// 来源编号.
  public var source: Source.ID?
  /// Row of `project-progress.csv`.
  public var origin: Origin

  /// A report of progress.
  public init(
    project: Project.ID, year: Int, stage: ProjectStage, cumulativeInvestment: Decimal? = nil,
    detail: String? = nil, source: Source.ID? = nil, origin: Origin
  ) {
    self.project = project
    self.year = year
    self.stage = stage
    self.cumulativeInvestment = cumulativeInvestment
    self.detail = detail
    self.source = source
    self.origin = origin
  }
}

/// 阶段 of a project.
public enum ProjectStage: String, Sendable, Hashable, CaseIterable {
  /// 未启动
  case notStarted = "未启动"
  /// 前期
  case preparation = "前期"
  /// 在建
  case construction = "在建"
  /// 调试
  case commissioning = "调试"
  /// 完成
  case completed = "完成"
  /// 终止
  case terminated = "终止"
}

/// 减排量 of one measure in one year.
public struct Reduction: Sendable, Hashable, Identifiable {
  /// 编号.
  public var id: String
  /// 污染物.
  public var pollutant: String
  /// 措施类型; one that begins with 扣减 is deducted.
  public var measure: String?
  /// 项目名称.
  public var name: String?
  /// 区域.
  public var region: String?
  /// 年份.
  public var year: Int
  /// 减排量 in `unit`; `nil` where it is only to be estimated from `parameters`.
  public var amount: Decimal?
  /// 单位.
  public var unit: MassUnit
  /// 核算状态; `nil` where nobody says.
  public var status: ReductionStatus?
  /// 核算参数: names and values of the accounting forms (`Q=3650000; Cin=220; Cout=30`), in file order.
  public var parameters: [Parameter]
  /// 来源编号.
  public var source: Source.ID?
  /// 备注.
  public var note: String?
  /// Row of `reductions.csv`.
  public var origin: Origin

  /// A named parameter of an accounting form.
  public struct Parameter: Sendable, Hashable {
    /// `Q`, `Cin`, `Cout`, `Cout0`, `Cout1`, `Qreuse`, `V`, `C0`, `C1`, `M`, `c0`, `c1`.
    public var name: String
    /// Its number in the form's unit.
    public var value: Decimal

    /// A parameter.
    public init(name: String, value: Decimal) {
      self.name = name
      self.value = value
    }
  }

  /// A reduction with what is required; set the rest afterwards.
  public init(id: String, pollutant: String, year: Int, unit: MassUnit, origin: Origin) {
    self.id = id
    self.pollutant = pollutant
    self.year = year
    self.unit = unit
    self.origin = origin
    parameters = []
  }

  /// Whether the amount is taken away (area offsets tied to new projects).
  public var isDeduction: Bool { measure?.hasPrefix("扣减") ?? false }
}

/// Unit of an amount of emission.
public enum MassUnit: String, Sendable, Hashable, CaseIterable {
  /// 吨
  case tonne = "吨"
  /// 万吨
  case tenThousandTonnes = "万吨"

  /// How many tonnes one unit is: exact.
  public var inTonnes: Decimal {
    switch self {
    case .tonne: 1
    case .tenThousandTonnes: 10000
    }
  }
}

/// 核算状态: only 核定 counts for a verdict.
public enum ReductionStatus: String, Sendable, Hashable, CaseIterable {
  /// 申报
  case claimed = "申报"
  /// 初核
  case firstChecked = "初核"
  /// 核定
  case recognised = "核定"
}
