/// What can be wrong with `plan.yaml`.
package enum PlanFileProblem: Problem {
  /// Not YAML.
  case syntax(reason: String, hint: String?)
  /// A key that is not known there.
  case unknownKey(key: String, known: [String], suggestion: String?)
  /// The same key twice.
  case duplicateKey(key: String)
  /// A key that every plan needs.
  case missingKey(key: String, meaning: String)
  /// A list where a text is expected and the like.
  case wrongType(key: String, expected: String)
  /// Not a whole number.
  case notAnInteger(key: String, text: String)
  /// Not a plain number.
  case notANumber(key: String, text: String, fixed: String?)
  /// Not a date.
  case badDate(key: String, text: String, suggestion: String?)
  /// A year beyond what makes sense.
  case yearOutOfRange(key: String, year: Int)
  /// Not one of the words.
  case unknownWord(key: String, text: String, words: [String], suggestion: String?)
  /// The identifier is not the folder's name.
  case idIsNotFolder(id: String, folder: String)
  /// An identifier with other characters than allowed.
  case badID(id: String)
  /// A period that ends before it begins.
  case endBeforeStart(start: Int, end: Int)
  /// The base year lies in or after the period.
  case baseYearNotBefore(baseYear: Int, start: Int)
  /// Two evaluations of one year.
  case duplicateEvaluation(year: Int, firstLine: Int)
  /// Data of years that are not over.
  case dataThroughAfterYear(dataThrough: Int, year: Int)
  /// An evaluation before the period begins.
  case evaluationBeforePeriod(year: Int, start: Int)
  /// An evaluation's date in another year.
  case dateInOtherYear(date: String, year: Int)
  /// No evaluation at all.
  case noEvaluations
  /// A source that is not in `sources.csv`.
  case unknownSource(id: String, suggestion: String?)
  /// An item of a discrepancy that is not known.
  case unknownItem(item: String, suggestion: String?)
  /// A share that is not between 0 and 1.
  case badTolerance(text: String)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .syntax: "plan.syntax"
    case .unknownKey: "plan.unknown-key"
    case .duplicateKey: "plan.duplicate-key"
    case .missingKey: "plan.missing-key"
    case .wrongType: "plan.wrong-type"
    case .notAnInteger: "plan.not-an-integer"
    case .notANumber: "plan.not-a-number"
    case .badDate: "plan.bad-date"
    case .yearOutOfRange: "plan.year-out-of-range"
    case .unknownWord: "plan.unknown-word"
    case .idIsNotFolder: "plan.id-is-not-folder"
    case .badID: "plan.bad-id"
    case .endBeforeStart: "plan.end-before-start"
    case .baseYearNotBefore: "plan.base-year-not-before"
    case .duplicateEvaluation: "plan.duplicate-evaluation"
    case .dataThroughAfterYear: "plan.data-through-after-year"
    case .evaluationBeforePeriod: "plan.evaluation-before-period"
    case .dateInOtherYear: "plan.date-in-other-year"
    case .noEvaluations: "plan.no-evaluations"
    case .unknownSource: "plan.unknown-source"
    case .unknownItem: "plan.unknown-item"
    case .badTolerance: "plan.bad-tolerance"
    }
  }

  /// Odd but possible things are warnings.
  package var severity: Severity {
    switch self {
    case .baseYearNotBefore, .dateInOtherYear, .noEvaluations: .warning
    default: .error
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .syntax, .unknownKey, .duplicateKey, .missingKey, .wrongType, .notAnInteger, .notANumber, .badDate,
      .yearOutOfRange, .unknownWord, .badTolerance:
      valueMessage
    default:
      senseMessage
    }
  }

  private var valueMessage: Message {
    switch self {
    case .syntax(let reason, let hint):
      return Message("不是有效的YAML：\(reason)。", rule: "每行写作“键: 值”，半角冒号后空一格，下级用空格缩进对齐。", fix: hint)
    case .unknownKey(let key, let known, let suggestion):
      return Message(
        "没有名为“\(key)”的项。", rule: "这里的项有：\(known.joined(separator: "、"))。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .duplicateKey(let key):
      return Message("“\(key)”出现了两次。", rule: "每一项只能出现一次。", fix: "删去其中一项。")
    case .missingKey(let key, let meaning):
      return Message("缺少“\(key)”。", rule: "“\(key)”是必需的：\(meaning)。", fix: "补上“\(key): ……”。")
    case .wrongType(let key, let expected):
      return Message("“\(key)”的写法不对。", rule: "“\(key)”须是\(expected)。")
    case .notAnInteger(let key, let text):
      return Message("“\(key)”不是整数：\(text)。", rule: "“\(key)”须是半角数字写的整数。", fix: "只写数字，不带单位。")
    case .notANumber(let key, let text, let fixed):
      return Message(
        "“\(key)”不是数字：\(text)。", rule: "“\(key)”须是半角数字，不带单位和千位分隔符。", fix: fixed.map { "改为“\($0)”。" })
    case .badDate(let key, let text, let suggestion):
      return Message(
        "“\(key)”不是有效的日期：\(text)。", rule: "日期写作2023-06-30、2023-06或2023。",
        fix: suggestion.map { "改为“\($0)”。" })
    case .yearOutOfRange(let key, let year):
      return Message("“\(key)”的年份不合理：\(year)。", rule: "年份须在1949至2100之间。", fix: "改正年份。")
    case .unknownWord(let key, let text, let words, let suggestion):
      return Message(
        "“\(key)”不能是“\(text)”。", rule: "“\(key)”只能是：\(words.joined(separator: "、"))。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    case .badTolerance(let text):
      return Message("“about-tolerance”须在0和1之间：\(text)。", rule: "“左右”的容许范围写作比例，如0.05。", fix: "改为小数，如0.05。")
    default:
      return Message("", rule: "")
    }
  }

  private var senseMessage: Message {
    switch self {
    case .idIsNotFolder(let id, let folder):
      return Message("编号“\(id)”与文件夹名“\(folder)”不同。", rule: "计划的编号就是文件夹名。", fix: "改为“id: \(folder)”，或给文件夹改名。")
    case .badID(let id):
      return Message("编号“\(id)”含有不能用的字符。", rule: "计划编号只用小写字母、数字和连字符。", fix: "改为如huzhou-145的写法，文件夹同时改名。")
    case .endBeforeStart(let start, let end):
      return Message("规划期的末年\(end)早于首年\(start)。", rule: "period的end不早于start。", fix: "核对两个年份。")
    case .baseYearNotBefore(let baseYear, let start):
      return Message("基期年\(baseYear)不早于规划期首年\(start)。", rule: "基期年一般是规划期的前一年。", fix: "核对base-year。")
    case .duplicateEvaluation(let year, let firstLine):
      return Message("\(year)年的评估在第\(firstLine)行已经列出。", rule: "每年最多一次评估。", fix: "删去其中一项。")
    case .dataThroughAfterYear(let dataThrough, let year):
      return Message(
        "数据截止年\(dataThrough)晚于评估年份\(year)。", rule: "data-through是可用数据的最后一年，不晚于评估年份。", fix: "核对两个年份。")
    case .evaluationBeforePeriod(let year, let start):
      return Message("评估年份\(year)早于规划期首年\(start)。", rule: "评估在规划期开始之后。", fix: "核对年份。")
    case .dateInOtherYear(let date, let year):
      return Message("报告日期\(date)不在评估年份\(year)之内。", rule: "报告日期一般在评估当年。", fix: "核对date；如报告确在他年印发，可以保留。")
    case .noEvaluations:
      return Message("没有列出任何评估，不会生成报告。", rule: "evaluations列出规划要求的评估。", fix: "补上“evaluations:”。")
    case .unknownSource(let id, let suggestion):
      return Message(
        "sources.csv中没有编号“\(id)”。", rule: "source须是sources.csv中的编号。",
        fix: suggestion.map { "是否想写“\($0)”？" } ?? "在sources.csv中补上这一行。")
    case .unknownItem(let item, let suggestion):
      return Message(
        "没有编号为“\(item)”的指标、任务或项目，也没有名为“\(item)”的表。", rule: "item须是指标、任务、项目的编号，或表的名称。",
        fix: suggestion.map { "是否想写“\($0)”？" })
    default:
      return Message("", rule: "")
    }
  }
}
