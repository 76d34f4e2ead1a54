import Evaluation
import PlanModel

/// What a draft says where people have not written yet; a release says nothing.
enum UnwrittenSentence: String, SentenceCase {
  case section = "章节待撰写"
  case cause = "原因待补充"
  case measures = "措施待补充"

  static let file = "unwritten"
  static let title = "草稿中尚未撰写的文字"

  var gives: [UnwrittenValue] { [.dataYear] }
}

enum UnwrittenValue: String, SentenceValue {
  case dataYear = "数据年份"

  func text(of content: ReportContent) -> String { String(content.context.dataYear) }
}

/// Sections that the draft keeps open.
struct Unwritten: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [.group("unwritten", "草稿中尚未撰写的文字；发布版都为空", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .text("practicesNote", "没有“主要做法”的文字时的说明") { said(.section, $0, unless: $0.narrative.hasPractices) },
    .text("suggestionsNote", "没有“对策建议”的文字时的说明") { section(.suggestions, $0) },
    .text("experienceNote", "没有“经验”的文字时的说明") { section(.experience, $0) },
    .text("nextStepsNote", "没有“下一阶段思路”的文字时的说明") { section(.nextSteps, $0) },
    .text("causeNote", "没有写原因时的说明") { said(.cause, $0, unless: false) },
    .text("measuresNote", "没有写措施时的说明") { said(.measures, $0, unless: false) },
  ]

  private static func section(_ chapter: Narrative.Chapter, _ content: ReportContent) -> String {
    said(.section, content, unless: !content.narrative.text(of: chapter).allSatisfy(\.isWhitespace))
  }

  private static func said(_ sentence: UnwrittenSentence, _ content: ReportContent, unless isWritten: Bool)
    -> String
  {
    switch content.edition {
    case .draft: isWritten ? "" : content.sentences(sentence, content)
    case .release: ""
    }
  }
}
