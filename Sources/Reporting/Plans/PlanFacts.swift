import Evaluation
import Foundation
import PlanModel

/// The plan and its evaluation as templates see them.
enum PlanFacts {
  static func plan(_ plan: Plan) -> FactGroup {
    FactGroup([
      .text("id", "规划编号", plan.id),
      .text("title", "规划全称", plan.title),
      .text("cited", "规划全称，带书名号", Phrases.title(plan.title)),
      .text("shortTitle", "规划简称", plan.shortTitle),
      .text("region", "区域", plan.region),
      .text("parentRegion", "上级区域；没有时为空", plan.parentRegion),
      .text("level", "层级", plan.level.title),
      .text("period", "规划期，如“2021—2025年”", plan.period.printed),
      .count("periodStart", "规划期首年", plan.period.start),
      .count("periodEnd", "规划期末年", plan.period.end),
      .count("years", "规划期年数", plan.period.years),
      .count("baseYear", "基期年", plan.baseYear),
      .text("issuer", "印发单位；没有时为空", plan.issuer),
      .text("documentNumber", "文号；没有时为空", plan.documentNumber),
      .text("issued", "印发日期；没有时为空", plan.issued?.printed),
      .text("issuing", "印发情况，如“由湖州市人民政府于2021年12月9日印发（湖政发〔2024〕18号）”；没有时为空", issuing(plan)),
      .text("disclaimer", "声明；没有时为空", plan.disclaimer),
      .flag("hasLegalBasis", "是否列明编制依据", !plan.legalBasis.isEmpty),
      .list("legalBasis", "编制依据", plan.legalBasis.map { TitleFacts(title: Phrases.title($0)) }),
      .text("tableUnavailable", "指标表未能取得的说明；能取得时为空", plan.declared.indicators?.unavailable),
      .text("declaredIndicators", "规划自述的指标数；没有时为空", plan.declared.indicators?.total.map(String.init)),
    ])
  }

  static func report(_ content: ReportContent) -> FactGroup {
    let context = content.context
    return FactGroup([
      .text("title", "报告标题", content.title),
      .text("kind", "评估类型：中期评估、终期评估、年度评估", context.kind.title),
      .count("year", "评估年份", context.year),
      .count("dataYear", "数据截止年", context.dataYear),
      .text("date", "报告日期", context.date.printed),
      .text("clause", "规划中要求开展评估的原文；没有时为空", content.evaluation.planned.clause),
      .flag("isDraft", "是否草稿", content.edition == .draft),
      .text("edition", "版本状态：草稿或发布", content.edition.title),
      .count("yearsPassed", "已过的规划年数", context.schedule.passed),
      .count("yearsLeft", "剩余的规划年数", context.schedule.yearsLeft),
      .text("schedule", "序时进度", NumberFormat.percent(context.schedule.percent)),
      .flag("hasAppendix", "是否有附表", Subjects(content).haveAppendix),
      .flag("isWholePeriod", "规划期是否已满", context.schedule.yearsLeft == 0),
    ])
  }

  private static func issuing(_ plan: Plan) -> String {
    guard plan.issuer != nil || plan.issued != nil || plan.documentNumber != nil else { return "" }
    let number = plan.documentNumber.map { "（\($0)）" } ?? ""
    let issuer = plan.issuer.map { "由\($0)" } ?? ""
    return issuer + (plan.issued.map { "于\($0.printed)" } ?? "") + "印发" + number
  }
}

/// Title of a document.
struct TitleFacts: FactListItem {
  var title = "《浙江省生态环境保护“十四五”规划》"

  static var example: TitleFacts { TitleFacts() }

  var entries: [FactGroup.Entry] { [.text("title", "标题", title)] }
}
