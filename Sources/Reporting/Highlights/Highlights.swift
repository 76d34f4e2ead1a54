import Evaluation
import PlanModel
import Writing

/// 要点: what a reader of five seconds takes away: the judgement, how many indicators are on target, behind and not
/// judged, and who answers for those behind. The first block of a report, whatever its kind.
struct Highlights: DocumentBlock {
  /// A set of indicators with its numbers.
  struct Part: Sendable {
    let title: String
    let tally: Tally
    /// What those behind would be called, where there are none.
    let behind: String
  }

  static let name = "highlights"

  let judgement: String
  /// The indicator table and the goals of the text, where there are any.
  let parts: [Part]
  let laggards: [NamedLaggard]
  /// What stands over them.
  private let heading: String

  /// - Parameter page: The page that has the indicators' rows, where it is another one.
  init(_ content: ReportContent, rowsIn page: String = "") {
    let result = content.evaluation.indicators
    judgement = Headline(content).judgement
    let behind = content.context.isPeriodOver ? Tally.missed : Tally.late
    parts = [
      Part(title: "指标表", tally: Tally(result.counts), behind: behind),
      Part(title: "正文量化目标", tally: Tally(result.textGoalCounts), behind: behind),
    ].filter { $0.tally.counts.total > 0 }
    laggards = LaggardsInCommon.worstFirst(content.lagging).map { NamedLaggard($0, in: page) }
    heading = content.sentences(
      HighlightSentence.heading,
      [.title: Tally.behindTitle(parts.map(\.tally)), .number: String(laggards.count)])
  }

  var name: String { Self.name }
  var kind: DocumentBlockKind { .summary }

  func markdown() -> TextBuffer {
    var text: [TextBuffer] = ["\(markdown: judgement)"]
    text += parts.map { part -> TextBuffer in
      let lines = part.numbers.map { "- \(markdown: $0.line)" as TextBuffer }
      return "\(markdown: part.heading)\n\n\(lines.joined(separator: "\n"))"
    }
    if !laggards.isEmpty {
      let lines = laggards.map { "- \(markdown: "\($0.name)：\($0.facts)\($0.owner)")" as TextBuffer }
      text.append("\(markdown: heading)\n\n\(lines.joined(separator: "\n"))")
    }
    return text.joined(separator: "\n\n")
  }

  func html(number: Int) -> TextBuffer {
    var html: TextBuffer = "<div class=\"highlights\">\n<p class=\"judgement\">\(html: judgement)</p>\n"
    if !parts.isEmpty { html += VerdictBar.patterns }
    for part in parts { html += part.html }
    if !laggards.isEmpty {
      html += "<p class=\"laggards-title\">\(html: heading)</p>\n<ul class=\"laggards\">\n"
      for laggard in laggards {
        html += "<li><a href=\"\(laggard.address)\">\(html: laggard.name)</a>："
        html += "<span>\(html: laggard.facts)</span>\(html: laggard.owner)</li>\n"
      }
      html += "</ul>\n"
    }
    return html + "</div>\n"
  }

}

/// An indicator behind, as it is named on the first screen.
struct NamedLaggard: Sendable {
  let name: String
  /// `2023年87.2%，序时应达87.6%；责任单位：`; a phone leaves them out.
  let facts: String
  /// `市生态环境局`.
  let owner: String
  /// Address of its row.
  let address: TextBuffer

  init(_ item: IndicatorItem, in page: String) {
    let (wording, assessment) = (item.wording, item.assessment)
    let goal = assessment.dataYearTarget ?? assessment.target
    let yardstick =
      assessment.isDue || assessment.dataYearTarget != nil ? nil : wording.spokenLine
    let sentence: HighlightSentence? =
      switch (wording.actual, yardstick, goal) {
      case (_?, _?, _): .schedule
      case (_?, nil, _?): .target
      case (_?, nil, nil): .value
      case (nil, _?, _): .scheduleAlone
      case (nil, nil, _?): .targetAlone
      case (nil, nil, nil): nil
      }
    func say(_ sentence: HighlightSentence) -> String {
      wording.sentences(
        sentence,
        [
          .year: String(assessment.judgedYear), .value: wording.actual ?? "", .line: yardstick ?? "",
          .targetYear: goal.map { String($0.year) } ?? "",
          .target: goal.map { TargetWording.phrase($0, unit: wording.format.unit) } ?? "",
        ])
    }
    name = item.named
    facts = (sentence.map(say) ?? "") + (item.supplier == nil ? "" : say(.lead))
    owner = item.supplier.map(Phrases.clause) ?? say(.leadUnknown)
    address = "\(verbatim: page)#\(verbatim: item.anchor)"
  }
}

extension Tally {
  static let late = "滞后", missed = "未完成"

  /// What those behind are called: 滞后 before a target's year, 未完成 in it; empty where there are none.
  static func behindTitle(_ tallies: [Tally]) -> String {
    let verdicts = tallies.flatMap(\.counts.verdicts).map(\.verdict)
    return [(Verdict.behind, late), (.notCompleted, missed)].filter { verdicts.contains($0.0) }.map(\.1)
      .joined(separator: "或")
  }
}

extension Tally {
  /// One of the three numbers of a report, with what it counts.
  struct Number {
    let title: String
    let count: Int
    let words: String
    let look: TextBuffer

    /// `滞后 7 项：未达到序时进度7项`.
    var line: String { "\(title) \(count) 项" + (words.isEmpty ? "" : "：\(words)") }
  }

  /// 达标, 滞后 and 未能评价.
  ///
  /// - Parameter behind: What those behind would be called, where there are none.
  func numbers(ifNone behind: String) -> [Number] {
    [
      Number(title: "达标", count: met, words: words([.reached, .onCourse]), look: "met"),
      Number(
        title: self.behind > 0 ? Self.behindTitle([self]) : behind, count: self.behind,
        words: words([.behind]),
        look: "behind"),
      Number(title: "未能评价", count: unjudged, words: words([.unjudged]), look: "unjudged"),
    ]
  }
}

extension Highlights.Part {
  var heading: String { "\(title) \(tally.counts.total) 项：" }

  var numbers: [Tally.Number] { tally.numbers(ifNone: behind) }

  fileprivate var html: TextBuffer {
    var html: TextBuffer =
      "<div class=\"tally\">\n<p>\(html: heading)</p>\n\(VerdictBar.bar(tally.counts))<ul>\n"
    for number in numbers {
      // Where there are none, nothing is to be alarmed or pleased about.
      html += number.count == 0 ? "<li>" : "<li class=\"\(number.look)\">"
      html += "\(html: number.title) <strong>\(number.count)</strong> 项"
      if !number.words.isEmpty { html += "<span><i>：</i>\(html: number.words)</span>" }
      html += "</li>\n"
    }
    return html + "</ul>\n</div>\n"
  }
}
