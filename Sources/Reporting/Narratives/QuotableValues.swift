import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Writing

/// What people's text can take from the report's tables: `{{指标.pm25.实际值}}`, by identifier or name.
enum QuotableValues {
  struct Quotable<Item>: Sendable {
    let title: String
    let meaning: String
    let text: @Sendable (Item) -> String?
  }

  static let indicator: [Quotable<IndicatorItem>] = [
    Quotable(title: "名称", meaning: "指标名称") { $0.indicator.name },
    Quotable(title: "责任单位", meaning: "责任单位") { $0.supplier },
    Quotable(title: "基期值", meaning: "基期值，带单位") { item in
      item.indicator.baseValue.map { item.wording.format.withUnit(item.wording.format.value($0)) }
    },
    Quotable(title: "目标", meaning: "目标，带单位") { $0.wording.target },
    Quotable(title: actual, meaning: "数据年份的实际值，带单位") { $0.wording.actual },
    Quotable(title: "序时应达值", meaning: "数据年份的序时应达值，带单位") { $0.wording.scheduleValue },
    Quotable(title: "完成进度", meaning: "完成进度") { item in
      item.assessment.progress.map { item.wording.format.share($0) + "%" }
    },
    Quotable(title: "结论", meaning: "评价结论") { $0.assessment.verdict.title },
  ]

  private static let actual = "实际值"

  /// How a text takes the indicator's actual value.
  static func actual(of indicator: Indicator) -> String {
    "{{\(Kind.indicator.rawValue).\(indicator.id).\(actual)}}"
  }

  static let task: [Quotable<Reported<TaskAssessment>>] = [
    Quotable(title: "名称", meaning: "工作内容，没有时为工作任务的开头") { TaskName.short($0.item.task) },
    Quotable(title: "责任单位", meaning: "牵头单位") { row in
      row.item.task.leads.isEmpty ? nil : Phrases.enumeration(row.item.task.leads)
    },
    Quotable(title: "完成年份", meaning: "完成年份") { $0.item.task.due.map { "\($0)年" } },
    Quotable(title: "进展", meaning: "数据年份的进展") { $0.item.record?.state.rawValue },
  ]

  static let project: [Quotable<Reported<ProjectAssessment>>] = [
    Quotable(title: "名称", meaning: "项目名称") { $0.item.project.name },
    Quotable(title: "责任单位", meaning: "责任单位") { $0.item.project.owner },
    Quotable(title: "阶段", meaning: "数据年份的阶段") { $0.item.record?.stage.rawValue },
  ]

  static let report: [Quotable<ReportContent>] = [
    Quotable(title: "数据年份", meaning: "数据截止年") { "\($0.context.dataYear)年" },
    Quotable(title: "规划期末", meaning: "规划期末年") { "\($0.plan.period.end)年" },
  ]

  enum Kind: String, CaseIterable {
    case indicator = "指标"
    case task = "任务"
    case project = "项目"
    case report = "报告"
  }

  /// What can be taken of each kind: title and meaning.
  static func all(of kind: Kind) -> [(title: String, meaning: String)] {
    switch kind {
    case .indicator: indicator.map { ($0.title, $0.meaning) }
    case .task: task.map { ($0.title, $0.meaning) }
    case .project: project.map { ($0.title, $0.meaning) }
    case .report: report.map { ($0.title, $0.meaning) }
    }
  }

  /// What stands between `{{` and `}}` in a line, and where.
  static func references(in line: String) -> [(text: String, range: Range<String.Index>)] {
    guard line.contains(utf8: "{{") else { return [] }
    return line.matches(of: /\{\{([^{}]*)\}\}/).map {
      ($0.1.trimmingCharacters(in: .whitespaces), $0.range)
    }
  }

  /// The line with its values; what cannot be found stays as it is written, which `NarrativeCheck` does not let pass.
  static func filled(_ line: String, from content: ReportContent, isMarkdown: Bool) -> String {
    var line = line
    for (reference, range) in references(in: line).reversed() {
      guard case .text(let value) = value(reference, in: content) else { continue }
      line.replaceSubrange(range, with: isMarkdown ? ("\(markdown: value)" as TextBuffer).text : value)
    }
    return line
  }

  enum Result: Sendable, Hashable {
    case text(String)
    /// The item is there, the value is not.
    case absent
    case unknown(known: [String], suggestion: String?)
  }

  /// - Parameter reference: What stands between the braces.
  static func value(_ reference: String, in content: ReportContent) -> Result {
    let parts = reference.split(separator: ".", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard let kind = Kind(rawValue: parts[0]) else {
      let kinds = Kind.allCases.map(\.rawValue)
      let known = Kind.allCases.map { $0 == .report ? "报告.\(report[0].title)" : "\($0.rawValue).编号.…" }
      let nearest = Suggestion.nearest(to: parts[0], among: kinds)
      return .unknown(
        known: known, suggestion: nearest.map { ([$0] + parts.dropFirst()).joined(separator: ".") })
    }
    switch kind {
    case .indicator:
      return value(of: parts, content.indicators, { [$0.indicator.id, $0.indicator.name] }, indicator)
    case .task:
      let tasks = content.evaluation.taskProgress.tasks.map(content.reported)
      return value(
        of: parts, tasks, { [$0.item.task.id] + [$0.item.task.work].compactMap { $0 } }, task)
    case .project:
      let projects = content.evaluation.projectInvestment.projects.map(content.reported)
      return value(of: parts, projects, { [$0.item.project.id, $0.item.project.name] }, project)
    case .report:
      return value(of: [parts[0], ""] + parts.dropFirst(), [content], { _ in [""] }, report)
    }
  }

  /// - Parameters:
  ///   - parts: Kind, item and value; a name may have dots itself.
  ///   - names: What an item goes by; the first is its identifier.
  private static func value<Item>(
    of parts: [String], _ items: [Item], _ names: (Item) -> [String], _ values: [Quotable<Item>]
  ) -> Result {
    let titles = values.map(\.title)
    let (name, title) = (parts.dropFirst().dropLast().joined(separator: "."), parts.last ?? "")
    let named = items.filter { names($0)[0] == name } + items.filter { names($0).dropFirst().contains(name) }
    func reference(_ name: String, _ title: String) -> String {
      [parts[0], name, title].filter { !$0.isEmpty }.joined(separator: ".")
    }
    guard let item = named.first, named.count == 1 || names(item)[0] == name else {
      let known = items.flatMap(names)
      let nearest =
        named.first.map { names($0)[0] } ?? Suggestion.nearest(to: name, among: known)
      return .unknown(
        known: titles.map { reference(nearest ?? "编号", $0) },
        suggestion: nearest.map { reference($0, titles.contains(title) ? title : titles[0]) })
    }
    guard let value = values.first(where: { $0.title == title }) else {
      let nearest = Suggestion.nearest(to: title, among: titles)
      return .unknown(
        known: titles.map { reference(names(item)[0], $0) },
        suggestion: nearest.map { reference(names(item)[0], $0) })
    }
    guard let text = value.text(item), !text.isEmpty else { return .absent }
    return .text(text)
  }
}
