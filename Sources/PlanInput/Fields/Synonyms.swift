import Diagnostics

/// What staff write in the place of a word of an enumeration.
enum Synonyms {
  static func nearest(_ text: String, among words: [String]) -> String? {
    if let word = meanings[text]?.first(where: words.contains) { return word }
    return words.first { text.contains($0) && !text.hasPrefix("未") && !text.hasPrefix("不") }
      ?? Suggestion.nearest(to: text, among: words)
  }

  static let meanings: [String: [String]] = [
    "达标": ["完成", "已完成"], "已完成": ["完成"], "完成": ["已完成"], "已达标": ["完成"], "通过": ["完成"],
    "达到": ["完成"], "是": ["完成"], "否": ["未完成"], "已完工": ["完成"], "竣工": ["完成"], "完工": ["完成"],
    "未达标": ["未完成"], "进行中": ["正在推进", "在建"], "推进中": ["正在推进"], "正在进行": ["正在推进"],
    "建设中": ["在建", "正在推进"], "施工": ["在建"], "未开工": ["未启动"], "未开始": ["未启动"],
    "滞后": ["未达到序时进度"], "停建": ["终止"], "取消": ["终止"], "试运行": ["调试"], "前期工作": ["前期"],
    "Y": ["是"], "y": ["是"], "yes": ["是"], "true": ["是"], "TRUE": ["是"], "√": ["是"], "1": ["是"],
    "★": ["是"], "*": ["是"], "有": ["是"], "N": ["否"], "n": ["否"], "no": ["否"], "false": ["否"],
    "FALSE": ["否"], "×": ["否"], "0": ["否"], "无": ["否"],
    "约束": ["约束性"], "预期": ["预期性"], "binding": ["约束性"], "expected": ["预期性"],
    "level": ["水平值"], "cumulative": ["累计值"], "intensity-reduction": ["强度下降率"], "count": ["数量"],
    "milestone": ["完成事项"], "compound": ["复合"], "累计": ["累计值"], "复合指标": ["复合"],
    "正向": ["越高越好"], "逆向": ["越低越好"], "负向": ["越低越好"], "越大越好": ["越高越好"],
    "越小越好": ["越低越好"], "全数值比较法": ["全数值"], "修约值比较法": ["修约值"],
    "亿": ["亿元"], "万": ["万元"], "t": ["吨"], "终审": ["核定"], "审定": ["核定"],
    "中期": ["midterm"], "中期评估": ["midterm"], "mid-term": ["midterm"], "终期": ["final"], "终期评估": ["final"],
    "年度": ["annual"], "年度评估": ["annual"], "国家": ["nation"], "全国": ["nation"], "省": ["province"],
    "省级": ["province"], "市": ["city"], "市级": ["city"], "县": ["county"], "区": ["county"],
    "区县级": ["county"], "district": ["county"],
  ]
}
