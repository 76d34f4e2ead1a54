import Evaluation
import PlanModel

/// What the method notes and derivations say of a rule (methods.md).
struct RuleWording: Sendable {
  let name: String
  private let text: String
  private let schedule: String
  /// Where it comes from: a standard, published practice, or a choice of this report.
  let source: String

  /// - Parameters:
  ///   - text: The rule in one or two sentences.
  ///   - schedule: What it asks of the schedule.
  init(_ name: String, _ text: String, _ source: String, schedule: String = "") {
    self.name = name
    self.text = text
    self.schedule = schedule
    self.source = source
  }

  /// What is printed in a report; where the plan's period is over no schedule is asked for.
  func text(in context: EvaluationContext) -> String { text + (context.isPeriodOver ? "" : schedule) }

  static let practice = "已公布评估报告的通行做法"
  static let own = "本报告约定"

  init(_ rule: Rule) {
    switch rule {
    case .schedule:
      self.init(
        "序时进度",
        "序时进度＝已过的规划年数÷规划年数，按规划年数而不按距基期的年数计算，基期早于规划期前一年的指标也是如此；目标年份早于规划期末的，算到目标年份为止；规划期之后年份的目标不作为评价依据（后两点为本报告约定）。",
        Self.practice)
    case .kind(let kind): self = kind.words.rule
    case .hold:
      self.init(
        "保持类指标",
        "基期已达到目标、目标等于基期，或要求保持稳定、不降低、不增加的指标，逐年对照目标本身判断，不计算完成进度；目标年份之前符合目标的为保持达标，不称提前完成，按近年变化推算到目标年份将不再符合的注明有超标趋势；目标写明稳定在某一数值的，没有基期值也照此判断（后三点为本报告约定）。",
        Self.practice)
    case .dataYearTarget:
      self.init(
        "年度目标", "规划为数据年份单独设定目标的，当年目标按完成、未完成单独判断，并代替序时直线作为对规划期末目标的判断依据，同时列出对规划期末目标的完成进度；当年目标待下达的，列明待下达。",
        Self.practice)
    case .achievedEarly:
      self.init("提前完成", "目标年份之前已达到目标的，无论进度快慢，均为提前完成。", Self.practice)
    case .final:
      self.init(
        "到期判定",
        "目标年份已到的，严格优于目标的为超额完成，达到目标的为完成，未达到目标的为未完成；累计值、数量和强度下降率的完成率＝实际值÷目标值，超额率＝（实际值－目标值）÷目标值；规划期之后年份的目标不作为评价依据（后一点为本报告约定）。",
        Self.practice)
    case .dueYear:
      self.init(
        "目标年份", "目标年份早于数据年份的，以目标年份当年的数值判定完成与否，以后的报告不再改变；没有当年数值的列为到期未报，以后年份达到目标的注明迟于目标年份完成，不改变结论。",
        "国家规划的评估单列各年到期的目标")
    case .about:
      self.init("“左右”的判断", "目标写“左右”的，实际值与目标之差不超过目标值的规定比例（未另行规定时为5%）即为达到。", Self.own)
    case .assignedTarget:
      self.init(
        "下达目标", "目标由上级下达的，以评估日期前最近一次下达的数值为准；尚未下达的列为目标待下达，不作评价。", Self.practice)
    case .noData:
      self.init(
        "数据缺失", "未取得数据年份实际值的列为数据缺失；以往年份的数值仅供参考，不用于评价，也不作推算；报告日期以后公布的数值不采用。",
        Self.own)
    case .calibre:
      self.init("口径调整", "实际值口径与基期值或目标值不同且未作还原的，只列数值，不作评价。", Self.practice)
    case .excluded:
      self.init("不参与评价", "因故不参与评价的数值从统计中剔除，并注明原因。", Self.own)
    case .requiredEffort:
      self.init(
        "所需年均努力",
        "水平值和累计值为（目标值－实际值）÷剩余年数；下降率（强度下降率，和以百分比计、名称没有写明提高或增加的累计值）按复合率计算，即1－（（1－目标）÷（1－实际））的剩余年数次方根；以个数计的进为整数；水质类别不能分年计算，只列相差的类别数，目标写“优于”的多计一个类别（累计值是否为下降率的认定和水质类别的处理为本报告约定）。",
        Self.practice)
    case .outlook:
      self.init(
        "形势判断", "以基期以来的年均变化推至目标年份，下降率按复合率外推，作为本报告的估计，不是评估结论；基期以后数据不足两年的，难以判断。", Self.own)
    case .course:
      self.init(
        "变化方向",
        "较基期变化＝实际值－基期值，下降率以基期为零；近年方向与上一年数值比较，没有上一年数值的，与前三年中最近一年的数值比较，基期值不代替年度数值；相差不超过末位半个单位的为持平，朝目标要求的方向变化为改善，反之为变差，没有可比数值的为无法判断。累计量和数量只增不减，完成事项和复合指标没有大小，不判断方向。方向与评价结论分别判断，不改变结论。规划期以前的数值只用于方向和逐年数值。",
        Self.own)
    case .reduction:
      self.init(
        "重点工程减排量",
        "当年减排量＝核定措施减排量之和－扣减量，规划期减排量为各年之和；措施类型含“扣减”的为扣减量；申报和初核数（包括尚未核定的扣减量）只列示，只有核定数用于评价；没有注明核算状态的按申报列示（本报告约定）；数据年份没有核定数的，不以往年合计代替。",
        "《主要污染物总量减排核算技术指南》")
    case .reductionEstimate:
      self.init(
        "减排量估算", "尚无核定数时可按活动水平参数估算，标明“估算，非核算认定值”，不用于评价。",
        "《主要污染物总量减排核算技术指南》的通用算式")
    case .investment:
      self.init(
        "工程与投资",
        "开工率＝（在建＋调试＋完成）÷项目数；投资完成率分别以总投资和规划期投资为分母；已终止的项目不计入分母并单独列出，未填报的项目仍计入分母；加权进度按完成1、调试0.75、在建0.5、前期0.25、未启动0计算。完成年已过而没有完成的为逾期，起始年已过而仍为未启动或前期的为逾期未开工，按期率＝没有这两种情况的项目数÷已填报且列明起始年或完成年的项目数；未填报的不作逾期判断。按总投资规模分组时，分组的下限归入本组（分组和按期率的算法为本报告约定）。",
        "重点流域规划实施情况考核办法及已公布评估报告的通行做法")
    case .task:
      self.init(
        "主要任务",
        "完成年份已过而没有填报已完成的任务为逾期；到期而无人填报的，是否逾期无法判断；无人填报的列为未填报。一项任务有多个牵头单位的，对各牵头单位分别计数，合计只计一次。“完成和达到进度占比”＝已完成和达到序时进度的任务数÷牵头任务数。",
        Self.own)
    }
  }
}
