import Evaluation
import Foundation
import PlanModel

enum PlanFacts {
  static let plan: Facts<Plan> = [
    .text("id", "规划编号") { $0.id },
    .text("title", "规划全称") { $0.title },
    .text("cited", "规划全称；单独成文的带书名号") { $0.isDocument ? Phrases.title($0.title) : $0.title },
    .flag("isDocument", "是否单独成文的规划，而不是他文所列的指标表") { $0.isDocument },
    .text("shortTitle", "规划简称") { $0.shortTitle },
    .text("region", "区域") { $0.region },
    .text("parentRegion", "上级区域；没有时为空") { $0.parentRegion },
    .text("level", "层级") { $0.level.title },
    .text("period", "规划期，如“2021—2025年”") { $0.period.printed },
    .count("periodStart", "规划期首年") { $0.period.start },
    .count("periodEnd", "规划期末年") { $0.period.end },
    .count("years", "规划期年数") { $0.period.years },
    .count("baseYear", "基期年") { $0.baseYear },
    .text("issuer", "印发单位；没有时为空") { $0.issuer },
    .text("documentNumber", "文号；没有时为空") { $0.documentNumber },
    .text("issued", "印发或发布日期；没有时为空") { $0.issued?.printed },
    .text("compiler", "报告的编制单位；没有时为空") { $0.compiler },
    .text("contact", "联系方式；没有时为空") { $0.contact },
    .text("licence", "使用许可；没有时为空") { $0.licence },
    .flag("hasImprint", "是否有编制单位、联系方式或使用许可") { $0.compiler ?? $0.contact ?? $0.licence != nil },
    .text("disclaimer", "声明；没有时为空") { $0.disclaimer },
    .list("legalBasis", "编制依据", of: document) { $0.legalBasis },
  ]

  static let report: Facts<ReportContent> = [
    .text("title", "报告标题") { $0.title },
    .text("kind", "评估类型：中期评估、终期评估、年度评估，规划另有称呼的用规划的称呼") { $0.evaluationTitle },
    .count("year", "评估年份") { $0.context.year },
    .count("dataYear", "数据截止年") { $0.context.dataYear },
    .text("date", "报告日期") { $0.context.date.printed },
    .text("opening", "概述的第一段：规划、所列内容和投资") { $0.sentences(OverviewSentence.first($0), $0) },
    .text("tableNote", "指标表未能取得的说明；能取得时为空") { $0.sentences(OverviewSentence.unavailable($0), $0) },
    .text("basis", "编制依据的一句；规划没有列明时为空") {
      $0.plan.legalBasis.isEmpty ? "" : $0.sentences(OverviewSentence.basis, $0)
    },
    .text("data", "所用数据和序时进度") { $0.sentences(OverviewSentence.data($0), $0) },
    .text("judgement", "总体评价的一句话；判断的规则见docs/methods.md") { Headline($0).judgement },
    .text("clause", "规划中要求开展评估的原文；没有时为空") { $0.evaluation.planned.clause },
    .text("citation", "建议引用格式；没有编制单位时为空", "云溪市（虚构）生态环境局. 云溪市（虚构）规划中期评估报告[R]. 2023-06-30.") {
      $0.citation
    },
    .flag("isDraft", "是否草稿") { $0.edition == .draft },
    .text("edition", "版本状态：草稿或发布") { $0.edition.title },
    .count("yearsPassed", "已过的规划年数") { $0.context.schedule.passed },
    .count("yearsLeft", "剩余的规划年数") { $0.context.schedule.yearsLeft },
    .text("schedule", "序时进度") { NumberFormat.percent($0.context.schedule.percent) },
    .flag("isWholePeriod", "规划期是否已满") { $0.context.isPeriodOver },
    .flag("isFinal", "是否终期评估") { $0.context.kind.isFinal },
  ]

  private static let document: Facts<String> = [
    .text("title", "名称：文件名带书名号，原文不是文件名的照录", "《浙江省生态环境保护“十四五”规划》") { $0 }
  ]

  static func issuing(_ plan: Plan) -> String {
    guard plan.issuer != nil || plan.issued != nil || plan.documentNumber != nil else { return "" }
    let number = plan.documentNumber.map { "（\($0)）" } ?? ""
    let issuer = plan.issuer.map { "由\($0)" } ?? ""
    return issuer + (plan.issued.map { "于\($0.printed)" } ?? "") + plan.issue.rawValue + number
  }
}
