import Diagnostics
import Foundation
import PlanModel

/// Reads a baseline or yearly value by the kind of its indicator.
enum ValueText {
  static func read<Columns: TableColumns>(
    _ row: InputRow<Columns>, _ column: Columns, of indicator: Indicator, _ log: inout DiagnosticLog
  ) -> MeasuredValue? {
    guard let text = row.text(column) else { return nil }
    let content: MeasuredValue.Content?
    switch indicator.kind.form.values {
    case .states: content = milestone(text, row, column, &log)
    case .parts: content = parts(text, row, column, &log)
    case .numbers:
      content =
        indicator.isWaterClass
        ? waterClass(text, indicator.kind, row, column, &log)
        : row.number(column, &log).map(MeasuredValue.Content.number)
    }
    return content.map { MeasuredValue(text: text, content: $0) }
  }

  private static func milestone<Columns: TableColumns>(
    _ text: String, _ row: InputRow<Columns>, _ column: Columns, _ log: inout DiagnosticLog
  ) -> MeasuredValue.Content? {
    if underway.contains(text) { return .milestone(.underway) }
    if let state = MilestoneState(rawValue: text) { return .milestone(state) }
    let words = MilestoneState.allCases.map(\.rawValue)
    row.report(
      .valueOfOtherKind(
        text: text, kind: IndicatorKind.milestone.rawValue, expected: words.joined(separator: "、") + "之一",
        suggestion: Synonyms.nearest(text, among: words)), column, &log)
    return nil
  }

  /// What plans print in their column of present values for 正在推进.
  private static let underway = ["创建中", "建设中"]

  private static func parts<Columns: TableColumns>(
    _ text: String, _ row: InputRow<Columns>, _ column: Columns, _ log: inout DiagnosticLog
  ) -> MeasuredValue.Content? {
    if NumberText.looksLikeDate(text) {
      row.report(.partsBecameDate(text: text), column, &log)
      return nil
    }
    let fields = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Decimal(plain: String($0)) }
    if fields.count > 1, numbers.count == fields.count { return .parts(numbers) }
    row.report(
      .valueOfOtherKind(
        text: text, kind: IndicatorKind.compound.rawValue, expected: "用“/”分开的几个数，如1/3/20；有子指标的，填在子指标的行",
        suggestion: nil), column, &log)
    return nil
  }

  private static func waterClass<Columns: TableColumns>(
    _ text: String, _ kind: IndicatorKind, _ row: InputRow<Columns>, _ column: Columns,
    _ log: inout DiagnosticLog
  ) -> MeasuredValue.Content? {
    if let number = WaterClass.number(of: text) { return .number(Decimal(number)) }
    row.report(
      .valueOfOtherKind(
        text: text, kind: kind.rawValue, expected: "水质类别Ⅰ类至Ⅴ类或劣Ⅴ类（单位是“水质类别”）", suggestion: nil), column, &log)
    return nil
  }
}
