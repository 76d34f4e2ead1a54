extension Problem {
  /// Told on the terminal alone: what is published knows no clock.
  package static func reportDateInFuture(plan: String, date: String, today: String) -> Problem {
    .warning(
      "plan.report-date-in-future", "\(plan)的报告日期\(date)还没有到（今天是\(today)）。", rule: "报告日期是报告完成的日期。",
      fix: "核对plan.yaml中这次评估的date；没有写明date的，以评估年份的年底为准。")
  }

  package static func syntax(reason: String, hint: String?) -> Problem {
    .error("plan.syntax", "不是有效的YAML：\(reason)。", rule: "每行写作“键: 值”，半角冒号后空一格，下级用空格缩进对齐。", fix: hint)
  }

  package static func yamlAlias(_ text: String) -> Problem {
    .error(
      "plan.alias", "“\(text)”是YAML的锚点或别名。", rule: "plan.yaml中不用锚点（&）和别名（*）。",
      fix: "把内容写全；以“*”或“&”开头的文字，整个用双引号括起。")
  }

  package static let yamlKey: Problem = .error(
    "plan.key-not-text", "这里的键不是文字，而是列表或一组键。", rule: "冒号前面是项的名称。", fix: "检查这一行的方括号、花括号、“?”和缩进。")

  package static let yamlTooDeep: Problem = .error(
    "plan.too-deep", "这里嵌套超过\(Limits.yamlDepth)层。", rule: "plan.yaml的各项最多三级。", fix: "检查这一行的方括号、花括号和缩进。")

  package static let yamlTooMany: Problem = .error(
    "plan.too-many", "文件中的项和值超过\(Limits.yamlNodes)个。", rule: "plan.yaml的项和值不超过\(Limits.yamlNodes)个。",
    fix: "核对文件内容；是否粘贴了多余的内容？")

  package static func unknownKey(key: String, known: [String], suggestion: String?) -> Problem {
    .error(
      "plan.unknown-key", "没有名为“\(key)”的项。", rule: "这里的项有：\(known.joined(separator: "、"))。",
      fix: didYouMean(suggestion))
  }

  package static func duplicateKey(key: String) -> Problem {
    .error("plan.duplicate-key", "“\(key)”出现了两次。", rule: "每一项只能出现一次。", fix: "删去其中一项。")
  }

  package static func missingKey(key: String, meaning: String) -> Problem {
    .error("plan.missing-key", "缺少“\(key)”。", rule: "“\(key)”是必需的：\(meaning)。", fix: "补上“\(key): ……”。")
  }

  package static func emptyKey(key: String, meaning: String) -> Problem {
    .error("plan.empty-key", "“\(key)”没有填写。", rule: "“\(key)”是必需的：\(meaning)。", fix: "在冒号后空一格填写。")
  }

  /// `start:2021` in braces: without a blank behind it the colon belongs to the name.
  package static func colonInKey(text: String, key: String) -> Problem {
    .error(
      "plan.colon-in-key", "“\(text)”的冒号后面没有空格，或冒号是全角的。", rule: "每项写作“键: 值”，用半角冒号，冒号后空一格。",
      fix: changeTo("\(key): \(text.dropFirst(key.count + 1))"))
  }

  /// A line whose colon is full-width or has no blank behind it; what stands below it then makes no sense to the parser.
  package static func colonInLine(key: String, isFullWidth: Bool) -> Problem {
    .error(
      "plan.colon-in-line", "“\(key)”后面的冒号\(isFullWidth ? "是全角的" : "之后没有空格")。",
      rule: "每行写作“键: 值”，用半角冒号，冒号后空一格。",
      fix: "改为“\(key): ……”。")
  }

  package static func wrongType(key: String, expected: String) -> Problem {
    .error(
      "plan.wrong-type", "“\(key)”的写法不对。", rule: "“\(key)”须是\(expected)。",
      fix: "照规则所写的样子改写这一项；例子见docs/inputs.md。")
  }

  package static func notAnInteger(key: String, text: String, suggestion: String?) -> Problem {
    .error(
      "plan.not-an-integer", "“\(key)”不是整数：\(text)。", rule: "“\(key)”须是半角数字写的整数。",
      fix: changeTo(suggestion) ?? "只写数字，不带单位。")
  }

  package static func notANumber(key: String, text: String, fixed: String?) -> Problem {
    .error(
      "plan.not-a-number", "“\(key)”不是数字：\(text)。", rule: "“\(key)”须是半角数字，不带单位和千位分隔符。", fix: changeTo(fixed))
  }

  package static func badDate(key: String, text: String, suggestion: String?) -> Problem {
    .error(
      "plan.bad-date", "“\(key)”不是有效的日期：\(text)。", rule: dateForms,
      fix: changeTo(suggestion) ?? "对照原件改写。")
  }

  package static func yearOutOfRange(key: String, year: Int) -> Problem {
    .error(
      "plan.year-out-of-range", "“\(key)”的年份不合理：\(year)。",
      rule: "年份须在\(Limits.years.lowerBound)至\(Limits.years.upperBound)之间。", fix: "改正年份。")
  }

  package static func unknownWord(key: String, text: String, words: [String], suggestion: String?) -> Problem
  {
    .error(
      "plan.unknown-word", "“\(key)”不能是“\(text)”。", rule: "“\(key)”只能是：\(words.joined(separator: "、"))。",
      fix: didYouMean(suggestion) ?? "改为其中之一。")
  }

  package static func idIsNotFolder(id: String, folder: String) -> Problem {
    .error(
      "plan.id-is-not-folder", "编号“\(id)”与文件夹名“\(folder)”不同。", rule: "计划的编号就是文件夹名。",
      fix: "改为“id: \(folder)”，或给文件夹改名。")
  }

  package static func badID(id: String) -> Problem {
    .error("plan.bad-id", "编号“\(id)”含有不能用的字符。", rule: "计划编号只用小写字母、数字和连字符。", fix: "改为如huzhou-145的写法，文件夹同时改名。")
  }

  package static func periodEndBeforeStart(start: Int, end: Int) -> Problem {
    .error("plan.end-before-start", "规划期的末年\(end)早于首年\(start)。", rule: "period的end不早于start。", fix: "核对两个年份。")
  }

  package static func baseYearNotBefore(baseYear: Int, start: Int) -> Problem {
    .warning(
      "plan.base-year-not-before", "基期年\(baseYear)不早于规划期首年\(start)。", rule: "基期年一般是规划期的前一年。",
      fix: "核对base-year。")
  }

  package static func duplicateEvaluation(year: Int, firstLine: Int) -> Problem {
    .error("plan.duplicate-evaluation", "\(year)年的评估在第\(firstLine)行已经列出。", rule: "每年最多一次评估。", fix: "删去其中一项。")
  }

  /// Data of years that are not over.
  package static func dataThroughAfterYear(dataThrough: Int, year: Int) -> Problem {
    .error(
      "plan.data-through-after-year", "数据截止年\(dataThrough)晚于评估年份\(year)。",
      rule: "data-through是可用数据的最后一年，不晚于评估年份。", fix: "核对两个年份。")
  }

  package static func evaluationBeforePeriod(year: Int, start: Int) -> Problem {
    .error("plan.evaluation-before-period", "评估年份\(year)早于规划期首年\(start)。", rule: "评估在规划期开始之后。", fix: "核对年份。")
  }

  package static func dateInOtherYear(date: String, year: Int) -> Problem {
    .warning(
      "plan.date-in-other-year", "报告日期\(date)不在评估年份\(year)之内。", rule: "报告日期一般在评估当年。",
      fix: "核对date；如报告确在他年印发，可以保留。")
  }

  package static let noEvaluations: Problem = .warning(
    "plan.no-evaluations", "没有列出任何评估，不会生成报告。", rule: "evaluations列出规划要求的评估。", fix: "补上“evaluations:”。")

  package static func unknownSource(id: String, suggestion: String?) -> Problem {
    .error(
      "plan.unknown-source", "sources.csv中没有编号“\(id)”。", rule: "source须是sources.csv中的编号。",
      fix: didYouMean(suggestion) ?? "在sources.csv中补上这一行。")
  }

  /// An item of a discrepancy that is not known.
  package static func unknownItem(item: String, suggestion: String?) -> Problem {
    .error(
      "plan.unknown-item", "没有编号为“\(item)”的指标、任务或项目，也没有名为“\(item)”的表。", rule: "item须是指标、任务、项目的编号，或表的名称。",
      fix: didYouMean(suggestion))
  }

  package static func badTolerance(text: String) -> Problem {
    .error(
      "plan.bad-tolerance", "“about-tolerance”须在0和1之间：\(text)。", rule: "“左右”的容许范围写作比例，如0.05。",
      fix: "改为小数，如0.05。")
  }
}
