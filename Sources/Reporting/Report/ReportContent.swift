import Evaluation
import PlanModel

/// What one report is made from: the evaluation of a plan, and what all subjects have in common, made once.
struct ReportContent: Sendable {
  let evaluation: PlanEvaluation
  let sentences: SentenceBook
  let edition: Edition
  /// What is said of the submission, where the report is one.
  let release: Release?
  /// The project list of an earlier report that was archived, to be compared with.
  let earlier: EarlierProjects?
  /// `nil` for a plan's first evaluation, and where nothing of it is read (`explain`, `collect`).
  let previous: PreviousReport?
  /// Where the output folder is published; `nil` where nobody said.
  let site: SiteAddress?
  let sources: SourceNames
  /// All indicators with their parts behind them, those of the plan's table first.
  private(set) var indicators: [IndicatorItem]
  /// What people wrote for this report.
  private(set) var narrative = ReportedNarrative()
  /// What can be drawn of it, not drawn yet.
  private(set) var figures: [ReportFigure] = []

  init(
    _ evaluation: PlanEvaluation, sentences: SentenceBook, edition: Edition = .draft, release: Release? = nil,
    earlier: EarlierProjects? = nil, previous: PreviousReport?, site: SiteAddress? = nil
  ) {
    self.evaluation = evaluation
    self.sentences = sentences
    self.edition = edition
    self.release = release
    self.earlier = earlier
    self.previous = previous
    self.site = site
    sources = SourceNames(evaluation.plan)
    indicators = IndicatorItem.all(of: evaluation, sources: sources, sentences: sentences)
    if let written = evaluation.plan.narratives[evaluation.context.year] {
      narrative = ReportedNarrative(written, in: self)
      let narrative = narrative
      indicators = indicators.map { $0.explained(by: narrative.account(of: .indicator($0.indicator.id))) }
    }
    figures = Subjects.figures.compactMap { $0.figure(self, $0.name) }
  }

  var plan: Plan { evaluation.plan }
  var context: EvaluationContext { evaluation.context }

  /// `湖州市生态环境保护“十四五”规划中期评估报告`; an annual report carries its year.
  var title: String { plan.title + reportTitle }

  /// `中期评估报告`, `终期考核报告`, `2022年度评估报告`
  var reportTitle: String {
    context.kind.reportTitle(dataYear: context.dataYear, term: evaluation.planned.term)
  }

  /// 建议引用格式 (GB/T 7714-2015, a report); none where nobody says to have made it. With the address of the page it is a
  /// paper on the web, of which the date of reading is cited too.
  var citation: String? {
    plan.compiler.map { compiler in
      let draft = edition == .draft ? "（\(edition.title)）" : ""
      let revision = release.map { "（第\($0.revision)次报送）" } ?? ""
      let work = "\(compiler). \(title)\(draft)\(revision)"
      return address.map { "\(work)[R/OL]. (\(context.date.iso))[引用日期]. \($0)." }
        ?? "\(work)[R]. \(context.date.iso)."
    }
  }

  /// Of its page; that of a submission stays.
  var address: String? {
    let report = "\(context.year)/\(plan.id)"
    return site?.address(
      of: release.map { ArchivedRevision.path(of: report, $0.revision) } ?? "\(report)/index.html")
  }

  /// 评估类型 in the plan's own word, where it has one.
  var evaluationTitle: String { evaluation.planned.term ?? context.kind.title }

  /// An item with what its table and its sentences need besides it.
  func reported<Item>(_ item: Item) -> Reported<Item> {
    Reported(item: item, sources: sources, dataYear: context.dataYear, narrative: narrative)
  }

  /// Whether a row of a year may be known to the report: a plan's folder goes on growing, and a new run of a
  /// mid-term report must not show what came later.
  func isKnown(_ year: Int) -> Bool { year <= context.dataYear }
}

/// 版本状态 of a report.
package enum Edition: String, Sendable, Hashable, Codable, CaseIterable {
  /// 草稿: sections that people have not written yet say so.
  case draft
  /// 发布: such sections are left out.
  case release

  package var title: String {
    switch self {
    case .draft: "草稿"
    case .release: "发布"
    }
  }
}
