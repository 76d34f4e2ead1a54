import PlanModel

/// A word that says how a value stands to a number.
typealias WordedRelation = (word: String, relation: Limit.Relation)

/// The words of target texts and what they mean. 以上, 以下, 以内 and the negated comparisons include the number,
/// 超过, 高于, 低于 and the like exclude it (Civil Code, art. 1259; methods.md, section 1).
enum TargetWords {
  /// Words before a number that say how a value stands to it.
  static let relations = sorted([
    (
      .atLeast,
      ["≥", "≧", ">=", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "不得低于", "不得少于", "至少", "达到或超过", "达到或高于"]
    ),
    (
      .atMost,
      ["≤", "≦", "<=", "小于等于", "小于或等于", "不高于", "不超过", "不大于", "不多于", "不得高于", "不得超过", "至多", "达到或低于"]
        + controlled
    ),
    (.greaterThan, [">", "大于", "高于", "多于", "超过"]),
    (.lessThan, ["<", "小于", "低于", "少于", "不满"]),
  ])

  /// 控制在20%: at most, but 控制在20%左右 is about 20 %, and 控制在8~10之间 a range.
  static let controlled = ["控制在", "控制到", "严格控制在"]

  /// Words before a number that only say that it is to be reached: the direction decides.
  static let reaching = byLength([
    "力争", "争取", "确保", "达到", "达", "稳定在", "稳定达到", "保持在", "稳定保持在", "维持在", "稳定", "提升至", "提升到", "提高到", "提高至",
    "增加到", "增加至", "上升到", "上升至", "降至", "降到", "降低到", "降低至", "下降到", "下降至", "减少到", "减少至", "削减到", "削减至",
    "总体", "总体为", "均", "保持",
  ])
  /// Words that such a number may be a share of: 力争达到市域面积的75%, 占陆域国土面积18%以上.
  static let shareMarks = (before: "占", after: "的")
  /// 现状的80%, 省下达目标的80%: a number that is still to be worked out.
  static let noShares = ["年", "现状", "基期", "水平", "下达", "目标", "任务", "计划", "指标", "标准"]

  /// What in such a word asks to hold the number: 稳定在, 保持在, 维持在.
  static let keeping = ["稳定", "保持", "维持"]

  /// Words before an amount of change; the falling ones count as more the more falls.
  static let changes = byLength([
    "减少", "下降", "削减", "降低", "提高", "增加", "增长", "上升", "提升", "累计减少", "累计下降", "累计削减", "累计降低", "累计提高",
    "累计增加", "累计增长", "累计上升", "累计提升",
  ])
  static let falling = ["减少", "下降", "削减", "降低"]

  static let suffixes = sorted([
    (.atLeast, ["以上", "及以上"]), (.atMost, ["以下", "及以下", "以内", "之内"]),
    (.greaterThan, ["以外"]),
  ])
  static let about = ["左右", "上下"]
  static let rangeSigns = ["~", "—", "–", "-", "至", "到", "〜", "∼"]
  static let rangeEnds = ["之间", "范围内", "区间"]

  static let unitEnds =
    suffixes.map(\.word) + about + [",", "，", "~", "—", "–", "〜", "∼", "-", "至", "〕"]
    + rangeEnds

  static let noTarget: Set<String> = ["-", "--", "—", "——", "–", "/"]
  static let done: Set<String> = ["完成", "全部完成", "全面完成"]

  /// At least as good as the baseline.
  static let hold: Set<String> = holdSteady.union(notLess).union(notMore)
  static let holdSteady: Set<String> = [
    "保持稳定", "基本稳定", "保持基本稳定", "基本保持稳定", "总体稳定", "保持总体稳定", "维持稳定", "稳定", "保持不变", "不变", "不恶化", "不退化", "保持不退化",
    "保持现状",
    "维持现状", "保持现有水平", "维持", "维持不变", "维持现有水平",
  ]
  static let notLess: Set<String> = ["不降低", "不下降", "不减少", "只增不减", "只升不降", "不低于现状", "不低于现有水平"]
  static let notMore: Set<String> = ["不增加", "不上升", "不升高", "只减不增", "只降不升", "零增长", "不高于现状", "不高于现有水平"]

  static let assignedBeginnings = ["完成", "全面完成", "达到"]
  static let assignedEnds = ["考核标准要求", "考核标准", "指标", "目标", "任务", "要求"]
  /// 实现国家下达的目标 is assigned; 实现省级示范区目标 names no number that somebody gives.
  static let assigning = ["下达", "上级", "既定"]
  /// 以省下达目标为准, 按国家下达任务执行, 待省下达: between these must stand who assigns.
  static let assignedFrames = [
    ("以", "为准"), ("按", "执行"), ("待", "下达"), ("由", "下达"), ("控制在", "考核范围内"), ("控制在", "考核范围以内"),
  ]
  /// What stands behind the name of who assigns, without a verb before it.
  static let assignedAlone = byLength(
    ["下达"]
      + ["下达", "下达的"].flatMap { verb in
        ["目标", "指标", "任务", "计划", "要求", "目标任务", "指标任务"].map { verb + $0 }
      })
  static let assigners = ["下达", "上级", "既定", "国家", "省", "市", "自治区", "区", "县"]
  /// What goes on a name of one character in a frame, if anything does: 省级, 省政府, 市人民政府, 省下达.
  static let afterAssigner = ["级", "政府", "下达", "人民", "目标", "考核"]

  /// 达到广东省水功能区划标准要求
  static let standards = ["标准", "标准要求"]
  /// 逐步好转, 持续改善, 稳中向好, 基本消除: words without a number that can be measured.
  static let qualitativeBeginnings = [
    "逐步", "逐年", "持续", "不断", "稳步", "稳中", "进一步", "明显", "显著", "有所", "总体", "整体", "基本", "根本", "全面", "大幅", "得到",
  ]
  static let qualitativeEnds = [
    "好转", "改善", "向好", "提升", "提高", "增强", "加强", "优化", "完善", "恢复", "消除", "下降", "降低", "减少", "遏制", "控制", "达标",
  ]
  /// What an authority is to do, or what is not to happen, as the indicators of 生态文明建设示范区 have it.
  static let requirements: Set<String> = [
    "遵守", "划定并遵守", "严格遵守", "应划尽划", "制定", "制定实施", "编制", "编制实施", "建立", "开展", "执行", "推行", "全面推行", "落实", "实施",
    "未发生",
    "不发生", "不明显",
  ]
  /// 高于上年平均水平, <全省平均水平: compared with others, of whom the plan gives no number.
  static let averages = "平均水平"
  /// ≥55且不降低: a second condition, without a number.
  static let and: Character = "且"

  private static func sorted(_ groups: [(Limit.Relation, [String])]) -> [WordedRelation] {
    groups.flatMap { relation, words in words.map { (word: $0, relation: relation) } }
      .sorted { $0.word.count > $1.word.count }
  }

  /// Longer words first, so that a word is not taken for its own beginning.
  private static func byLength(_ words: [String]) -> [String] { words.sorted { $0.count > $1.count } }
}
