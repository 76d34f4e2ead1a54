package import PlanModel

/// 核查发现: something a reader of the report must know: a check of methods.md section 6, or a recorded disagreement.
package struct Finding: Sendable, Hashable {
  /// Stable identifier of the check that found it (`declared-count`, `target-worse-than-baseline`, …).
  package let check: String
  package let severity: Severity
  package let subject: Subject
  /// What is wrong, as data; the words are Reporting's.
  package let detail: Detail
  package let origin: Origin?

  /// Whether reading the inputs has named it already: a clerk is not told twice.
  package var isToldOnReading = false

  package enum Severity: Sendable, Hashable {
    /// 提请核实
    case review
    /// 说明
    case note
    /// 本报告的理解: nothing is wrong and nothing disagrees
    case reading
  }

  package enum Subject: Sendable, Hashable {
    case plan
    case indicator(id: Indicator.ID, name: String)
    case task(id: PlanTask.ID, name: String)
    case project(id: Project.ID, name: String)
    /// Something else, by its own name (a table, a reduction).
    case named(String)

    static func indicator(_ indicator: Indicator) -> Subject {
      .indicator(id: indicator.id, name: indicator.name)
    }
  }

  /// Something that a plan declares of itself and that can be counted or summed.
  package struct Quantity: Sendable, Hashable {
    package enum What: Sendable, Hashable {
      case indicators, tasks, projects, totalInvestment, periodInvestment
    }

    package enum Scope: Sendable, Hashable {
      case all
      case nature(Nature)
      /// A group of indicators or a domain of projects.
      case named(String)
      /// All, as what the plan declares of the two natures, of the groups or of the domains adds up to.
      case sumOfNatures, sumOfGroups, sumOfDomains
    }

    package let what: What
    package let scope: Scope

    init(_ what: What, _ scope: Scope = .all) {
      self.what = what
      self.scope = scope
    }
  }

  package enum Detail: Sendable, Hashable {
    /// What the plan says of itself is not what its tables give. A residue is one unit of the last printed place.
    case declaredDiffers(
      Quantity, declared: Decimal, computed: Decimal, places: Int, unit: MoneyUnit?, isResidue: Bool)
    case tableUnavailable(explanation: String)
    case targetWorseThanBaseline(baseline: String, target: String)
    case publishedDiffers(published: String, verdict: Verdict)
    /// 0.95 for 95 %
    case percentAsFraction(year: Int, value: String, beside: String)
    case baseYearDiffers(year: Int, value: String, base: String)
    case dateBeforeDataYearEnds(date: CalendarDate, dataYear: Int)
    case dateBeforeSource(date: CalendarDate, source: String, published: CalendarDate)
    /// Progress or a reduction that was published after the report's date.
    case publishedLater(year: Int, published: CalendarDate)
    /// Words of the plan that may be read otherwise.
    case interpretation(place: String?, text: String, reading: String, reason: String)
    /// Two values of one year: the used and the other one.
    case otherObservation(year: Int, used: String, other: String, reason: String?)
    case recorded(place: String?, used: String, other: String, reason: String)
    /// The base year of an indicator is earlier than the year before the plan: the assumption on time is printed.
    case earlyBaseYear(baseYear: Int, planStart: Int)
    case duplicateName(name: String, otherID: String)
    /// Two base years in one comparison: the one that the target's words name and the one of the baseline.
    case twoBaseYears(stated: Int, used: Int)
    /// A fall by its name, whose target's sign does not go with the indicator's direction.
    case fallAgainstDirection(target: String, direction: Direction)
    /// A share of the whole outside 0–100 %.
    case outOfRange(year: Int, value: String)
    /// A sum or count that is smaller than in an earlier year.
    case sumFell(year: Int, value: String, earlierYear: Int, earlier: String)
    /// An amount without 核算状态: it counts as 申报.
    case statusMissing(year: Int)
    /// 规划期投资 beyond 总投资.
    case periodExceedsTotal(period: Decimal, total: Decimal, unit: MoneyUnit?)
  }
}
