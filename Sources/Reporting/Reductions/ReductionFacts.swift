import Evaluation
import PlanModel

/// 减排完成情况 as templates see it.
enum ReductionFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "是否有重点工程减排量数据") { !$0.evaluation.emissionReduction.pollutants.isEmpty },
    .list("pollutants", "各污染物的重点工程减排量", of: pollutant) { content in
      content.evaluation.emissionReduction.pollutants.map {
        (PollutantWording(reduction: $0, dataYear: content.context.dataYear), content.sentences)
      }
    },
    .text("publishedLater", "报告日期以后才公布、没有采用的减排量；没有时为空") { PublishedLaterWording.reductions($0) },
  ]

  private static let pollutant: Facts<(wording: PollutantWording, sentences: SentenceBook)> = [
    .text("pollutant", "污染物", "COD") { $0.wording.reduction.pollutant },
    .text(
      "sentence", "减排情况的完整说明", "截至2022年，COD重点工程净减排量1150吨（核定1200吨，扣减50吨），完成下达目标（3000吨）的38.3%。"
    ) { $0.sentences(ReductionSentence.all($0.wording), $0.wording) },
  ]
}

extension PollutantReduction {
  /// `2022—2023年`: the years behind the last recognised row up to the data year, where there are any.
  func missingYears(through dataYear: Int) -> String? {
    guard let last = recognisedThrough, last < dataYear else { return nil }
    return Period(start: last + 1, end: dataYear).printed
  }
}
