import Evaluation

/// What the method notes and derivations say of a rule (methods.md).
struct RuleWording: Sendable {
  /// Short name, as derivations cite it.
  let name: String
  /// The rule in one or two sentences.
  let text: String
  /// Where it comes from: a standard, published practice, or a choice of this report.
  let source: String

  private static let practice = "已公布评估报告的通行做法"
  private static let own = "本报告约定"

  init(_ rule: Rule) {
    switch rule {
    case .level:
      self.init(
        "水平值", "完成进度＝（实际值－基期值）÷（目标值－基期值）；实际值不差于基期值与目标值连线上的序时应达值，即为达到序时进度。",
        Self.practice)
    case .hold:
      self.init(
        "保持类指标", "基期已达到目标、目标等于基期，或要求保持稳定、不降低、不增加的指标，逐年对照目标本身判断，不计算完成进度。",
        Self.practice)
    case .cumulative:
      self.init("累计值", "完成进度＝规划期累计实际值÷目标值；不低于序时进度即为达到序时进度。", Self.practice)
    case .intensityReduction:
      self.init(
        "强度下降率", "完成进度＝ln（1－累计下降率）÷ln（1－目标下降率），不低于序时进度即为达到序时进度。",
        "节能目标完成进度的通行算法")
    case .count:
      self.init("数量", "完成进度＝已完成数量÷目标数量；不低于序时进度即为达到序时进度。", Self.practice)
    case .milestone:
      self.init("完成事项", "已完成的为提前完成（终期为完成）；到期未完成的为滞后；未到期且正在推进的为达到序时进度。", Self.own)
    case .compound:
      self.init("复合指标", "各分项分别按各自规则判断，以最差的分项作为整体结论，并列出全部分项。", Self.own)
    case .dataYearTarget:
      self.init(
        "年度目标", "规划为数据年份单独设定目标的，以该年度目标代替序时直线判断，同时列出对规划期末目标的完成进度。", Self.practice)
    case .achievedEarly:
      self.init("提前完成", "中期或年度评估时已达到规划期末目标的，无论进度快慢，均为提前完成。", Self.practice)
    case .final:
      self.init("终期判定", "严格优于目标的为超额完成，达到目标的为完成，未达到目标的为未完成。", Self.practice)
    case .about:
      self.init("“左右”的判断", "目标写“左右”的，实际值与目标之差不超过目标值的规定比例（未另行规定时为5%）即为达到。", Self.own)
    case .assignedTarget:
      self.init(
        "下达目标", "目标由上级下达的，以评估日期前最近一次下达的数值为准；尚未下达的列为目标待下达，不作评价。", Self.practice)
    case .noData:
      self.init("数据缺失", "未取得数据年份实际值的列为数据缺失；以往年份的数值仅供参考，不用于评价，也不作推算。", Self.own)
    case .calibre:
      self.init("口径调整", "实际值口径与基期值或目标值不同且未作还原的，只列数值，不作评价。", Self.practice)
    case .excluded:
      self.init("不参与评价", "因故不参与评价的数值从统计中剔除，并注明原因。", Self.own)
    case .requiredEffort:
      self.init(
        "所需年均努力", "水平值和累计值为（目标值－实际值）÷剩余年数；下降率按复合率计算，即1－（（1－目标）÷（1－实际））的剩余年数次方根；以个数计的进为整数。",
        Self.practice)
    case .outlook:
      self.init(
        "形势判断", "以基期以来的年均变化推至规划期末，作为本报告的估计，不是评估结论；基期以后数据不足两年的，难以判断。", Self.own)
    case .reduction:
      self.init(
        "重点工程减排量", "当年减排量＝核定措施减排量之和－扣减量，规划期减排量为各年之和；申报和初核数只列示，只有核定数用于评价。",
        "《主要污染物总量减排核算技术指南》")
    case .reductionEstimate:
      self.init(
        "减排量估算", "尚无核定数时可按活动水平参数估算，标明“估算，非核算认定值”，不用于评价。",
        "《主要污染物总量减排核算技术指南》的通用算式")
    case .investment:
      self.init(
        "工程与投资",
        "开工率＝（在建＋调试＋完成）÷项目数；投资完成率分别以总投资和规划期投资为分母；已终止的项目不计入分母并单独列出；加权进度按完成1、调试0.75、在建0.5、前期0.25、未启动0计算。",
        "重点流域规划实施情况考核办法及已公布评估报告的通行做法")
    case .task:
      self.init("主要任务", "一项任务有多个牵头单位的，对各牵头单位分别计数，合计只计一次；无人填报的列为未填报。", Self.own)
    }
  }

  private init(_ name: String, _ text: String, _ source: String) {
    self.name = name
    self.text = text
    self.source = source
  }
}
