/// People's text for one report: `narrative/<year>.md`.
package struct Narrative: Sendable, Hashable {
  /// What stands under a heading of level 2, in the order of the file, without what goes elsewhere.
  package struct Section: Sendable, Hashable {
    package var title: String
    /// Where the report has a place for it; `nil` for a heading of the writer's own, and for a second one of a chapter.
    package var chapter: Chapter?
    package var line: Int
    package var text = Passage()

    package init(title: String, chapter: Chapter?, line: Int) {
      self.title = title
      self.chapter = chapter
      self.line = line
    }
  }

  /// What stands under a heading that names an indicator, a task or a theme, and goes there.
  package struct Account: Sendable, Hashable {
    package var subject: Subject
    /// The chapter that it was written in.
    package var chapter: Chapter?
    package var line: Int
    /// What is said of it besides the answers.
    package var text = Passage()
    /// What follows `原因：`, `措施：` or `责任单位：`, only where something does.
    package var answers: [Question: Passage] = [:]

    package init(subject: Subject, chapter: Chapter?, line: Int) {
      self.subject = subject
      self.chapter = chapter
      self.line = line
    }
  }

  package enum Subject: Sendable, Hashable {
    case indicator(Indicator.ID)
    case task(PlanTask.ID)
    /// 类别 of indicators, 章节 of tasks or 领域 of projects.
    case theme(String)
  }

  package var sections: [Section] = []
  package var accounts: [Account] = []

  package init() {}
}

extension Narrative.Subject {
  /// What its heading begins with.
  package enum Kind: String, Sendable, CaseIterable {
    case indicator = "指标"
    case task = "任务"
    case theme = "主题"
  }

  /// `指标 pm25`
  package var heading: String {
    switch self {
    case .indicator(let id): "\(Kind.indicator.rawValue) \(id)"
    case .task(let id): "\(Kind.task.rawValue) \(id)"
    case .theme(let name): "\(Kind.theme.rawValue) \(name)"
    }
  }
}

/// What a report lists as lagging, for those who have to say why.
package struct Laggard: Sendable {
  package let subject: Narrative.Subject
  package let name: String
  /// How it stands: 未达到序时进度；2022年实际值为79.5%，目标为85.0%。
  package let standing: String
  /// Whom the plan names; may be empty.
  package let responsible: String

  package init(subject: Narrative.Subject, name: String, standing: String, responsible: String) {
    self.subject = subject
    self.name = name
    self.standing = standing
    self.responsible = responsible
  }
}

extension Narrative {
  /// A section that reports have a place for; the raw value is its name in templates.
  package enum Chapter: String, Sendable, Hashable, CaseIterable {
    case judgement, practices, problems, situation, suggestions, experience, nextSteps, others

    /// What staff may call it; the first is its usual title.
    package var titles: [String] {
      switch self {
      case .judgement: ["总体评价", "总体情况", "总体结论", "总体判断", "评估结论"]
      case .practices:
        [
          "主要做法和成效", "主要做法", "主要做法与成效", "主要做法及成效", "主要工作", "主要工作和成效", "主要工作及成效", "主要举措",
          "主要成效", "工作成效", "工作开展情况", "进展和成效", "进展与成效", "进展及成效",
        ]
      case .problems:
        [
          "存在问题及原因", "存在问题", "存在问题和原因", "存在的问题", "存在的问题及原因", "存在的问题和原因", "存在的主要问题",
          "存在的困难和问题", "主要问题", "问题及原因", "困难和问题",
        ]
      case .situation: ["面临形势", "形势", "形势分析", "面临的形势", "形势和挑战", "形势与挑战", "形势与可达性"]
      case .suggestions: ["对策建议", "对策和建议", "对策与建议", "对策措施", "建议", "意见建议", "意见和建议", "有关建议"]
      case .experience: ["经验", "主要经验", "经验做法", "经验总结", "经验启示", "经验与启示", "经验和启示"]
      case .nextSteps:
        ["下一阶段思路", "下一阶段工作思路", "下一步思路", "下一步工作思路", "下一步工作", "下一步工作安排", "下一步打算", "下一步工作打算"]
      case .others: ["其他", "其它", "其他说明", "其他事项", "其他需要说明的问题", "其他需要说明的事项", "补充说明"]
      }
    }
  }

  /// What is asked of everything that lags.
  package enum Question: String, Sendable, Hashable, CaseIterable {
    case cause = "原因"
    case measures = "措施"
    case responsible = "责任单位"

    /// What may stand before the colon.
    package var labels: [String] {
      switch self {
      case .cause: [rawValue, "原因分析", "滞后原因", "主要原因"]
      case .measures: [rawValue, "整改措施", "下一步措施", "工作措施", "对策"]
      case .responsible: [rawValue, "责任部门", "牵头单位"]
      }
    }
  }
}

/// Lines of a text, each with its number in the file, without blank ones at both ends.
package struct Passage: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package let number: Int
    package let text: String
  }

  package private(set) var lines: [Line] = []

  package init(_ lines: [Line] = []) { self.lines = lines }

  package var isEmpty: Bool { lines.isEmpty }
  package var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Adds a line; blank ones at the beginning are left out.
  package mutating func append(_ text: String, number: Int) {
    if lines.isEmpty, text.allSatisfy(\.isWhitespace) { return }
    lines.append(Line(number: number, text: text))
  }

  package var trimmed: Passage {
    Passage(Array(lines.prefix((lines.lastIndex { !$0.text.allSatisfy(\.isWhitespace) } ?? -1) + 1)))
  }
}
