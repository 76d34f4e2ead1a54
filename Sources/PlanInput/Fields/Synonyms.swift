import Diagnostics
import Writing

/// What staff write in the place of a word of an enumeration.
enum Synonyms {
  /// The word that the text means beyond doubt.
  static func same(as text: String, among words: [String]) -> String? {
    if let word = same[text]?.first(where: words.contains) { return word }
    let lower = text.lowercased()
    return words.first { $0.lowercased() == lower }
  }

  /// The word that was most likely meant.
  static func nearest(_ text: String, among words: [String]) -> String? {
    if let word = likely[text]?.first(where: words.contains) { return word }
    return words.first { text.contains(utf8: $0) && !text.hasPrefix("未") && !text.hasPrefix("不") }
      // 元 is near to 亿元 and 万元 alike.
      ?? (words.count { $0.contains(utf8: text) } > 1 ? nil : Suggestion.nearest(to: text, among: words))
  }

  /// What the English words of `plan.yaml` mean.
  static let names = [
    "midterm": "中期", "final": "终期", "annual": "年度", "nation": "国家", "province": "省级", "city": "市级",
    "county": "区县级",
  ]

  /// Texts that say nothing else than one of the words.
  static let same: [String: [String]] = [
    "已完成": ["完成"], "完成": ["已完成"], "已完工": ["完成", "已完成"], "完工": ["完成", "已完成"], "竣工": ["完成", "已完成"],
    "已竣工": ["完成", "已完成"], "已建成": ["完成"],
    "进行中": ["正在推进"], "推进中": ["正在推进"], "正在进行": ["正在推进"], "正在实施": ["正在推进"],
    "建设中": ["在建"], "正在建设": ["在建"], "施工中": ["在建"], "已开工": ["在建"], "在建设": ["在建"],
    "未开工": ["未启动"], "未开始": ["未启动"], "尚未启动": ["未启动"], "未启动建设": ["未启动"],
    "前期工作": ["前期"], "前期阶段": ["前期"], "试运行": ["调试"], "已终止": ["终止"],
    "Y": ["是"], "y": ["是"], "yes": ["是"], "Yes": ["是"], "YES": ["是"], "true": ["是"], "TRUE": ["是"],
    "√": ["是"],
    "N": ["否"], "n": ["否"], "no": ["否"], "No": ["否"], "NO": ["否"], "false": ["否"], "FALSE": ["否"], "×": ["否"],
    "约束": ["约束性"], "预期": ["预期性"], "约束性指标": ["约束性"], "预期性指标": ["预期性"], "binding": ["约束性"],
    "expected": ["预期性"],
    "level": ["水平值"], "cumulative": ["累计值"], "intensity-reduction": ["强度下降率"], "count": ["数量"],
    "milestone": ["完成事项"], "compound": ["复合"], "累计": ["累计值"], "复合指标": ["复合"], "水平": ["水平值"],
    "正向": ["越高越好"], "逆向": ["越低越好"], "负向": ["越低越好"], "正向指标": ["越高越好"], "逆向指标": ["越低越好"],
    "负向指标": ["越低越好"], "越大越好": ["越高越好"], "越小越好": ["越低越好"],
    "全数值比较法": ["全数值"], "修约值比较法": ["修约值"],
    "已核定": ["核定"], "已初核": ["初核"], "快报数": ["快报"], "快报值": ["快报"], "核定值": ["核定"], "估算值": ["估算"],
    "亿": ["亿元"], "万": ["万元"], "亿元人民币": ["亿元"], "万元人民币": ["万元"],
    "中期": ["midterm"], "中期评估": ["midterm"], "mid-term": ["midterm"], "终期": ["final"], "终期评估": ["final"],
    "末期": ["final"], "终期考核": ["final"], "年度": ["annual"], "年度评估": ["annual"],
    "国家": ["nation"], "国家级": ["nation"], "全国": ["nation"], "省": ["province"], "省级": ["province"],
    "市": ["city"], "市级": ["city"], "地市级": ["city"], "县": ["county"], "区": ["county"], "县级": ["county"],
    "区级": ["county"], "区县级": ["county"], "县区级": ["county"], "district": ["county"],
  ]

  static let likely: [String: [String]] = [
    "浓度": ["水平值"], "比例": ["水平值"], "比率": ["水平值"], "绝对值": ["水平值"], "下降率": ["强度下降率"], "总量": ["累计值"],
    "个数": ["数量"], "达标": ["完成", "已完成"], "已达标": ["完成"], "通过": ["完成"], "达到": ["完成"], "是": ["完成"], "否": ["未完成"],
    "未达标": ["未完成"], "施工": ["在建"], "滞后": ["未达到序时进度"], "停建": ["终止"], "取消": ["终止"],
    "1": ["是"], "★": ["是"], "*": ["是"], "有": ["是"], "0": ["否"], "无": ["否"], "终审": ["核定"], "审定": ["核定"],
  ]
}
