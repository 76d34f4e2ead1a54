/// Why a target text cannot be read, or cannot be the target of its indicator.
extension Problem {
  /// `rest` is not in the grammar; `understood` is what was read before it.
  package static func notUnderstood(text: String, understood: String, rest: String, expected: String)
    -> Problem
  {
    let read = understood.isEmpty ? "开头的" : "已读懂“\(understood)”，其后的"
    let what =
      rest.isEmpty ? "目标“\(text)”不完整：已读懂“\(understood)”，其后缺少内容" : "目标“\(text)”读不懂：\(read)“\(rest)”不在可用的写法中"
    return .error("target.not-understood", "\(what)。", rule: rule, fix: "此处应为\(expected)。")
  }

  package static func thousandsSeparators(text: String, fixed: String) -> Problem {
    .error(
      "target.thousands-separators", "目标“\(text)”中的逗号可能是千位分隔符，也可能是小数点。", rule: "数字写作29.5这样的半角数字。",
      fix: changeTo(fixed))
  }

  /// A blank or a line break between the digits of what may be one number or two.
  package static func blankInNumber(text: String) -> Problem {
    .error(
      "target.blank-in-number", "目标“\(text)”的数字中间有空格或换行。", rule: "一个数字连着写，中间不留空格，不换行。",
      fix: "如是一个数，删去其中的空白；如是两个数，分写在两行或改用规定的写法。")
  }

  /// (18) for 〔18〕
  package static func squareBrackets(text: String, fixed: String) -> Problem {
    .error("target.square-brackets", "目标“\(text)”整个在圆括号中。", rule: "五年累计值用六角括号〔〕。", fix: changeTo(fixed))
  }

  /// 不超过…以上
  package static func contradiction(text: String, first: String, second: String) -> Problem {
    .error("target.contradiction", "目标“\(text)”自相矛盾：既写“\(first)”，又写“\(second)”。", rule: rule, fix: "照规划原文核对。")
  }

  /// 比2020年下降16%左右, where the base is of another year.
  package static func aboutSinceOtherYear(text: String, since: Int, base: Int) -> Problem {
    .warning(
      "target.about-since", "目标“\(text)”从\(since)年算起，而该指标的基期年份是\(base)。", rule: "变化幅度从基期年份算起。",
      fix: "核对年份；规划自身如此的，在indicators.csv填写该指标的基期年份。")
  }

  package static func rangeReversed(text: String) -> Problem {
    .error("target.range-reversed", "目标“\(text)”的范围前大后小。", rule: "范围写作较小的数~较大的数。", fix: "对调两个数。")
  }

  package static func otherUnit(text: String, unit: String, indicatorUnit: String?) -> Problem {
    .error(
      "target.other-unit", "目标“\(text)”的单位“\(unit)”与指标的单位\(indicatorUnit.map { "“\($0)”" } ?? "（未填写）")不同。",
      rule: "目标须用指标的单位；可以省略单位。", fix: "换算为指标的单位，或改正indicators.csv中的单位。")
  }

  /// A water-quality class although the unit is another.
  package static func classWithoutUnit(text: String, indicatorUnit: String?) -> Problem {
    .error(
      "target.class-without-unit", "目标“\(text)”是水质类别，而指标的单位是\(indicatorUnit.map { "“\($0)”" } ?? "空")。",
      rule: "以水质类别为目标的指标，单位写“水质类别”。", fix: "把indicators.csv中该指标的单位改为“水质类别”。")
  }

  package static func numberForClass(text: String) -> Problem {
    .error(
      "target.number-for-class", "目标“\(text)”不是水质类别。", rule: "单位为“水质类别”的指标，目标写作Ⅲ类、达到Ⅲ类或优于Ⅲ类。",
      fix: "改为水质类别的写法。")
  }

  /// A text that the kind of indicator cannot have.
  package static func otherKind(text: String, kind: String, expected: String) -> Problem {
    .error(
      "target.other-kind", "目标“\(text)”不能是“\(kind)”指标的目标。", rule: "“\(kind)”指标的目标须是\(expected)。",
      fix: "核对目标，或核对indicators.csv中该指标的类型。")
  }

  /// 〔〕 although the indicator is not summed up.
  package static func bracketsForKind(text: String, kind: String) -> Problem {
    .error(
      "target.brackets-for-kind", "目标“\(text)”是规划期累计值，而指标的类型是“\(kind)”。", rule: "〔〕表示规划期累计，类型须是累计值、强度下降率或数量。",
      fix: "改正indicators.csv中该指标的类型。")
  }

  /// A change since a year, although the indicator is a state.
  package static func changeForKind(text: String, kind: String) -> Problem {
    .error(
      "target.change-for-kind", "目标“\(text)”是相对某年的变化，而指标的类型是“\(kind)”。", rule: "以变化幅度为目标的指标，类型须是累计值或强度下降率。",
      fix: "改正indicators.csv中该指标的类型，年度实际值填变化幅度。")
  }

  /// A limit or hold that says the contrary of the direction.
  package static func againstDirection(text: String, sense: String, direction: String) -> Problem {
    .error(
      "target.against-direction", "目标“\(text)”（\(sense)）与指标的方向“\(direction)”相反。",
      rule: "越高越好的指标设下限，越低越好的指标设上限；减少、下降的幅度越高越好。", fix: "核对目标，或改正indicators.csv中该指标的方向。")
  }

  /// 适中 although the target is no range.
  package static func moderateWithoutRange(text: String) -> Problem {
    .error(
      "target.moderate-without-range", "目标“\(text)”不是范围，而指标的方向是“适中”。", rule: "“适中”只用于目标为范围（如6~9）的指标：在范围之内为好。",
      fix: "改正indicators.csv中该指标的方向，或核对目标。")
  }

  /// A 强度下降率 whose sign does not go with its direction.
  package static func fallAgainstDirection(text: String, direction: String) -> Problem {
    .error(
      "target.fall-against-direction", "强度下降率的目标“\(text)”与方向“\(direction)”不合。",
      rule: "下降的幅度写正数，方向是越高越好；写成负的变化率的，方向是越低越好。", fix: "改正indicators.csv中该指标的方向，或改正目标的正负号；年度实际值用同样的写法。")
  }
}

private let rule = "目标照规划原文，可用的写法见说明文档“目标的写法”。"
