import PlanModel

/// The sentence of judgement: which of its cases a report is.
enum Judgement: String, CaseIterable {
  /// Neither indicators nor goals were entered.
  case empty
  /// None was judged.
  case open
  case allMet
  /// All that were judged are met.
  case judgedMet
  /// Some met and some behind; all judged, or not all.
  case mixed, mixedOpen
  /// All behind; all that were judged are behind.
  case allBehind, judgedBehind

  init(_ tally: Tally) {
    switch (tally.met > 0, tally.behind > 0, tally.unjudged > 0) {
    case (false, false, false): self = .empty
    case (false, false, true): self = .open
    case (true, false, false): self = .allMet
    case (true, false, true): self = .judgedMet
    case (true, true, false): self = .mixed
    case (true, true, true): self = .mixedOpen
    case (false, true, false): self = .allBehind
    case (false, true, true): self = .judgedBehind
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .empty: "是否没有录入任何指标和量化目标"
    case .open: "是否都没有作出评价"
    case .allMet: "是否全部达标"
    case .judgedMet: "是否已评价的都达标，另有未评价的"
    case .mixed: "是否全部作出评价，有达标的也有滞后或未完成的"
    case .mixedOpen: "是否有达标的、滞后或未完成的，也有未评价的"
    case .allBehind: "是否全部滞后或未完成"
    case .judgedBehind: "是否已评价的都滞后或未完成，另有未评价的"
    }
  }
}

/// 要点 as templates see it: the numbers of the set that the plan is judged by, and the cases of its sentence.
enum HighlightFacts {
  static let all = Facts<ReportContent>(joining: [numbers, cases])

  private static let numbers: Facts<ReportContent> = [
    .text("set", "评价所依据的指标：指标表所列的；没有指标表时为正文量化目标", "指标") { $0.judgesListed ? "指标" : "正文量化目标" },
    .count("total", "其项数", "25") { $0.judgedSet.total },
    .count("judged", "其中已作出评价的项数", "21") { $0.judgedSet.judged },
    .count("met", "其中达标的项数：提前完成、超额完成、完成、保持达标和达到序时进度", "14") { Tally($0.judgedSet).met },
    .count("behind", "其中滞后或未完成的项数", "7") { Tally($0.judgedSet).behind },
    .count("unjudged", "其中未能评价的项数", "4") { Tally($0.judgedSet).unjudged },
    .text("behindTitle", "滞后、未完成，或滞后或未完成，按实际出现的结论；没有时为空", "滞后") {
      Tally.behindTitle([Tally($0.judgedSet)])
    },
  ]

  private static let cases = Facts<ReportContent>(
    Judgement.allCases.map { judgement in
      .flag(judgement.rawValue, judgement.meaning) { Judgement(Tally($0.judgedSet)) == judgement }
    })
}

/// 要点, at the head of every report.
struct HeadOfReport: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [.group("highlights", "要点", of: HighlightFacts.all) { $0 }]
}
