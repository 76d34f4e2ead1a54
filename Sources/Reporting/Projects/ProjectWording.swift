import Evaluation
import PlanModel

/// The paragraphs of 重点工程与投资.
struct ProjectWording {
  let content: ReportContent

  private var result: ProjectInvestmentResult { content.evaluation.projectInvestment }

  private func say(_ chosen: [ProjectSentence]) -> String { content.sentences(chosen, content) }

  /// How far the projects are and what was paid; why nothing is said of them where none were entered.
  var standing: String {
    let total = result.total
    guard total.count > 0 else {
      return say([content.plan.declared.projects == 0 ? .declaredNone : .notEntered])
    }
    let list: [ProjectSentence] =
      (total.rows == total.count ? [] : [.rows]) + (total.reserveCount > 0 ? [.reserve] : [])
    let isPriced = total.totalInvestment != nil || total.periodInvestment != nil
    let prices: [ProjectSentence] =
      isPriced ? [] : [content.plan.declared.investment?.total == 0 ? .declaredUnpriced : .unpriced]
    return say(list + prices) + progress + say(ProjectFacts.earlier(content) == nil ? [] : [.earlier])
      + say(PublishedLaterWording.projects(content).isEmpty ? [] : [.publishedLater])
  }

  private var progress: String {
    let total = result.total
    guard total.isReported else {
      return say([ProjectFacts.owners(result).isEmpty ? .noProgress : .noProgressOwners])
    }
    guard let invested = total.cumulativeInvestment else { return say([.progress]) }
    let shares = InvestmentShareWording.all(total)
    if shares.count == 2, shares.allSatisfy({ $0.leftOut.isEmpty && $0.share.spent == invested }) {
      return say([.progress, .investedOfBoth])
    }
    return say([.progress, .invested])
      + shares.map { content.sentences($0.leftOut.isEmpty ? ShareSentence.share : .shareLeavingOut, $0) }
      .joined()
  }

  /// Late starts, ends behind the plan's, what was given up.
  var others: String {
    let after = result.endingAfterPlan
    var chosen: [ProjectSentence] = ProjectFacts.lateStarts(result).isEmpty ? [] : [.lateStart]
    if !after.isEmpty { chosen.append(after.count > ProjectFacts.longest ? .endingAfterMany : .endingAfter) }
    if result.projects.contains(where: \.isTerminated) {
      chosen.append(
        ProjectFacts.terminatedAmounts(result.total).isEmpty ? .terminatedUnpriced : .terminated)
    }
    return say(chosen)
  }
}
