package import PlanModel

/// 核查发现: something a reader of the report must know: a check of methods.md section 6, or a recorded disagreement.
package struct Finding: Sendable, Hashable {
  /// Stable identifier of the check that found it (`declared-count`, `target-worse-than-baseline`, …).
  package var check: String
  /// How grave it is.
  package var gravity: Gravity
  /// What it is about: kind and identifier of the item.
  package var subject: Subject
  /// What is wrong, as data; the words are Reporting's.
  package var detail: Detail
  /// The input row, where there is one.
  package var origin: Origin?

  /// A finding.
  package init(check: String, gravity: Gravity, subject: Subject, detail: Detail, origin: Origin? = nil) {
    self.check = check
    self.gravity = gravity
    self.subject = subject
    self.detail = detail
    self.origin = origin
  }

  /// How grave a finding is.
  package enum Gravity: String, Sendable, Hashable, CaseIterable {
    /// 提请核实
    case review
    /// 说明
    case note
  }

  /// What a finding is about.
  package enum Subject: Sendable, Hashable {
    /// The plan as a whole.
    case plan
    /// An indicator.
    case indicator(id: Indicator.ID, name: String)
    /// A task.
    case task(id: PlanTask.ID, name: String)
    /// A project.
    case project(id: Project.ID, name: String)
    /// Something else, by its own name (a table, a reduction).
    case named(String)
  }

  /// What is wrong.
  package enum Detail: Sendable, Hashable {
    /// 申报数与表内数不一致: what is counted, what the plan says, what the tables give.
    case declaredDiffers(quantity: String, declared: String, computed: String, unit: String?, isResidue: Bool)
    /// The plan's own table is not available.
    case tableUnavailable(explanation: String)
    /// The target is worse than the baseline.
    case targetWorseThanBaseline(baseline: String, target: String)
    /// Our verdict differs from the published one.
    case publishedDiffers(published: String, verdict: Verdict)
    /// Two values of one year: the used and the other one.
    case otherObservation(year: Int, used: String, other: String, reason: String?)
    /// A recorded disagreement.
    case recorded(place: String?, used: String, other: String, reason: String, source: Source.ID?)
    /// The base year of an indicator is earlier than the year before the plan: the assumption on time is printed.
    case earlyBaseYear(baseYear: Int, planStart: Int)
    /// The same name twice.
    case duplicateName(name: String, otherID: String)
    /// Two base years in one comparison: the one that the target's words name and the one of the baseline.
    case twoBaseYears(stated: Int, used: Int)
    /// The target's words bound the value from the side that the indicator's direction calls better.
    case againstDirection(target: String, direction: Direction)
    /// A fall by its name, whose target's sign does not go with the indicator's direction.
    case fallAgainstDirection(target: String, direction: Direction)
    /// A share of the whole outside 0–100 %.
    case outOfRange(year: Int, value: String)
    /// A sum or count that is smaller than in an earlier year.
    case sumFell(year: Int, value: String, earlierYear: Int, earlier: String)
    /// A measure whose amount is entered more than once for a year.
    case countedTwice(name: String, year: Int, otherRow: Int)
    /// An amount without 核算状态: it counts as 申报.
    case statusMissing(year: Int)
    /// Parameters that no accounting form takes: no estimate is made.
    case notEstimable(parameters: [String])
    /// 规划期投资 beyond 总投资.
    case periodExceedsTotal(period: String, total: String, unit: String)
    /// A free explanation with named values; for checks added later.
    case other(String)
  }
}
