public import PlanModel

/// 核查发现: something a reader of the report must know: a check of methods.md section 6, or a recorded disagreement.
public struct Finding: Sendable, Hashable {
  /// Stable identifier of the check that found it (`declared-count`, `target-worse-than-baseline`, …).
  public var check: String
  /// How grave it is.
  public var gravity: Gravity
  /// What it is about: kind and identifier of the item.
  public var subject: Subject
  /// What is wrong, as data; the words are Reporting's.
  public var detail: Detail
  /// The input row, where there is one.
  public var origin: Origin?

  /// A finding.
  public init(check: String, gravity: Gravity, subject: Subject, detail: Detail, origin: Origin? = nil) {
    self.check = check
    self.gravity = gravity
    self.subject = subject
    self.detail = detail
    self.origin = origin
  }

  /// How grave a finding is.
  public enum Gravity: String, Sendable, Hashable, CaseIterable {
    /// 提请核实
    case review
    /// 说明
    case note
  }

  /// What a finding is about.
  public enum Subject: Sendable, Hashable {
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
  public enum Detail: Sendable, Hashable {
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
    /// A free explanation with named values; for checks added later.
    case other(String)
  }
}
