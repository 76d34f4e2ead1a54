import Evaluation
import PlanModel

/// 一次报送 as it is archived: what a page tells of the submissions of its report.
package struct ArchivedRevision: Sendable {
  package let number: Int
  /// 报告日期; `nil` where its data package does not say.
  let date: CalendarDate?
  /// What differs from the submission before.
  let changes: [RevisedValue]

  package init(number: Int, summary: PlanSummary?, changes: [RevisedValue]) {
    self.number = number
    date = summary?.date
    self.changes = changes
  }

  /// The page below the output folder.
  ///
  /// - Parameter report: `2023/huzhou-145`.
  static func path(of report: String, _ number: Int) -> String { "archive/\(report)/r\(number)/index.html" }
}

/// 历次报送和更正: what a page says of the archived submissions.
enum CorrectionSentence: String, SentenceCase {
  case first = "首次报送"
  case unchanged = "无更正"
  case corrected = "有更正"
  case value = "更正"
  case valueOfYear = "更正.有年份"
  case added = "增列"
  case removed = "删去"
  case verdict = "结论变化"
  case reason = "理由"
  case more = "其余更正"

  static let file = "corrections"
  static let title = "历次报送和更正"

  var gives: [CorrectionValue] {
    switch self {
    case .first, .unchanged: [.date]
    case .corrected: [.date, .count]
    case .value: [.item, .quantity, .old, .new]
    case .valueOfYear: [.item, .year, .quantity, .old, .new]
    case .added, .removed: [.item]
    case .verdict: [.oldVerdict, .newVerdict]
    case .reason: [.reason]
    case .more: [.count]
    }
  }
}

enum CorrectionValue: String, SentenceValue {
  typealias Subject = [CorrectionValue: String]

  case date = "报告日期"
  case count = "处数"
  case item = "对象"
  case year = "年份"
  case quantity = "内容"
  case old = "原值"
  case new = "现值"
  case oldVerdict = "原结论"
  case newVerdict = "现结论"
  case reason = "理由"
}

/// The words on one submission, for the foot of its report and the page of its plan.
struct RevisionNote {
  /// More are in the submission's own table.
  private static let longest = 12

  let number: Int
  /// Below the output folder.
  let path: String
  let summary: String
  let corrections: [String]

  init(_ revision: ArchivedRevision, of report: String, _ sentences: SentenceBook) {
    number = revision.number
    path = ArchivedRevision.path(of: report, revision.number)
    let sentence: CorrectionSentence =
      revision.number == 1 ? .first : revision.changes.isEmpty ? .unchanged : .corrected
    summary = sentences(
      sentence,
      [.date: revision.date?.printed ?? "不详", .count: String(revision.changes.count)])
    let told = revision.changes.prefix(Self.longest).map { Self.words($0, sentences) }
    let rest = revision.changes.count - told.count
    corrections =
      told + (rest == 0 ? [] : [sentences(CorrectionSentence.more, [.count: String(rest)])])
  }

  private static func words(_ change: RevisedValue, _ sentences: SentenceBook) -> String {
    let main: CorrectionSentence =
      switch change.quantity {
      case RevisedValue.addition: .added
      case RevisedValue.removal: .removed
      default: change.year == nil ? .value : .valueOfYear
      }
    let isJudged = change.isVerdictChanged && change.oldVerdict != nil && change.newVerdict != nil
    let parts: [CorrectionSentence] =
      [main] + (isJudged ? [.verdict] : []) + (change.reason == nil ? [] : [.reason])
    return sentences(
      parts,
      [
        .item: change.name, .year: change.year.map(String.init) ?? "", .quantity: change.quantity,
        .old: change.old.isEmpty ? "—" : change.old, .new: change.new.isEmpty ? "—" : change.new,
        .oldVerdict: change.oldVerdict ?? "", .newVerdict: change.newVerdict ?? "",
        .reason: change.reason.map(Phrases.clause) ?? "",
      ])
  }
}

extension RevisionNote {
  func link(from folder: String) -> PageContent.Revision {
    ("第\(number)次报送（r\(number)）", folder + path, summary, corrections)
  }
}
