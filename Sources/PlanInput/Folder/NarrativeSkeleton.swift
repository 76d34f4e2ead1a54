package import PlanModel
import Writing

/// What a text for a report begins with: the headings that reports have a place for, what belongs under them, and the
/// questions to be answered for everything that lags. Nothing of it is printed until somebody fills it in.
package enum NarrativeSkeleton {
  /// The text for a year that is not known yet, in a file that is read once it has the name of a year.
  static let blankName = "评估年份.md"

  /// For a new plan, of whose indicators nothing is known.
  static var blank: String {
    text(
      opening: "把文件名改为评估年份，如2028.md；录入数据后，也可以用 make draft PLAN=规划编号 YEAR=年份 写出列明滞后指标和任务的骨架。",
      chapters: Narrative.Chapter.allCases, laggards: nil)
  }

  package static func text(
    of title: String, chapters: [Narrative.Chapter], laggards: [Laggard]
  ) -> String {
    text(opening: "\(title)的文字。", chapters: chapters, laggards: laggards)
  }

  private static func text(
    opening: String, chapters: [Narrative.Chapter], laggards: [Laggard]?
  ) -> String {
    let note = comment("\(opening)这样的说明不印出；没有填写的，草稿中注明待补充，发布版中从略。写法见docs/inputs.md第十二节。")
    return
      ([note]
      + chapters.filter { $0 != .others }.map { chapter in
        let items = chapter == .problems ? parts(laggards) : []
        return ([["## \(chapter.titles[0])", comment(chapter.advice)].joined(separator: "\n\n")] + items)
          .joined(separator: "\n\n")
      }).joined(separator: "\n\n") + "\n"
  }

  private static func parts(_ laggards: [Laggard]?) -> [String] {
    guard let laggards else {
      return [comment("滞后的指标和任务各写一段，标题如：### 指标 pm25；其下写三行，以“\(labels)”开头。")]
    }
    guard !laggards.isEmpty else { return [comment("按现有数据，没有滞后的指标和任务。")] }
    return laggards.map { laggard in
      let answers = Narrative.Question.allCases.map { question in
        switch question {
        case .cause, .measures: "\(question.rawValue)："
        case .responsible: "\(question.rawValue)：\(VisibleText.of(laggard.responsible))"
        }
      }
      return ["### \(heading(laggard))", comment(laggard.standing), answers.joined(separator: "\n")]
        .joined(separator: "\n\n")
    }
  }

  private static func heading(_ laggard: Laggard) -> String {
    switch laggard.subject {
    case .indicator, .task: "\(laggard.subject.heading) \(VisibleText.of(laggard.name))"
    case .theme: laggard.subject.heading
    }
  }

  private static var labels: String {
    Narrative.Question.allCases.map { $0.rawValue + "：" }.joined(separator: "”“")
  }

  /// No text may end the comment that it stands in.
  private static func comment(_ text: String) -> String {
    "<!-- \(VisibleText.of(text).replacing("--", with: "－－")) -->"
  }
}

extension Narrative.Chapter {
  /// What belongs into it, for those who write it.
  fileprivate var advice: String {
    switch self {
    case .judgement: "一段话：规划执行总体怎样，哪些好于预期，哪些滞后。数值写成{{指标.编号.实际值}}，由程序填写。"
    case .practices: "做了什么、有什么成效，分条写。写给某项指标或某个主题的，标题如：### 指标 pm25、### 主题 环境质量。"
    case .problems: "先写总的问题，再逐项写原因、措施和责任单位。"
    case .situation: "规划期后段的有利条件和不利因素。"
    case .suggestions: "对规划实施和调整的建议，写明由谁做什么。"
    case .experience: "可以推广的做法。"
    case .nextSteps: "下一个规划期的思路。"
    case .others: "其他需要说明的。"
    }
  }
}
