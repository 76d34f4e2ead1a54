import Evaluation

/// 投资完成率 in words, with what it leaves out.
struct InvestmentShareWording {
  /// 总投资 or 规划期投资.
  let title: String
  let share: InvestmentShare

  static func all(_ sums: ProjectRollUp) -> [InvestmentShareWording] {
    [("总投资", sums.totalShare), ("规划期投资", sums.periodShare)].compactMap { title, share in
      share.map { InvestmentShareWording(title: title, share: $0) }
    }
  }

  /// `没有列总投资的1个项目完成的6.00亿元、已终止的1个项目完成的0.50亿元`; empty where all that was spent counts.
  var leftOut: String {
    let parts = [("没有列\(title)", share.withoutPlan), ("已终止", share.terminated)]
    return Phrases.enumeration(
      parts.compactMap { reason, left in
        left.map { "\(reason)的\($0.count)个项目完成的\(NumberFormat.yuan($0.amount))" }
      })
  }
}
