import Writing

/// 减排量 of one measure in one year.
package struct Reduction: Sendable, Hashable, Identifiable {
  package var id: String
  package var pollutant: String  // 污染物
  package var measure: String?  // 措施类型; one that names 扣减 is deducted
  package var name: String?  // 项目名称
  package var region: String?  // 区域
  package var year: Int
  /// 减排量 in `unit`; `nil` where it is only to be estimated from `parameters`.
  package var amount: Decimal?
  package var unit: MassUnit  // 单位
  package var status: ReductionStatus?  // 核算状态; `nil` where nobody says
  /// 核算参数: names and values of the accounting forms (`Q=3650000; Cin=220; Cout=30`), in file order.
  package var parameters: [Parameter] = []
  package var source: Source.ID?  // 来源编号
  package var note: String?  // 备注
  package var origin: Origin

  /// A named parameter of an accounting form, in the form's unit.
  package struct Parameter: Sendable, Hashable {
    package var name: String
    package var value: Decimal

    package init(name: String, value: Decimal) {
      self.name = name
      self.value = value
    }
  }

  package init(id: String, pollutant: String, year: Int, unit: MassUnit, origin: Origin) {
    self.id = id
    self.pollutant = pollutant
    self.year = year
    self.unit = unit
    self.origin = origin
  }

  /// Whether the amount is taken away (area offsets tied to new projects): 扣减 or 替代扣减 anywhere in the type.
  package var isDeduction: Bool {
    measure?.contains(utf8: "扣减") ?? false
  }

  /// Its amount in tonnes, taken away for a deduction (等量替代、减量替代 tied to new projects).
  package var net: Decimal { isDeduction ? -gross : gross }

  /// The amount in tonnes without regard to its sense; a deduction may be entered with or without a minus.
  package var gross: Decimal {
    let tonnes = (amount ?? 0) * unit.inTonnes
    return isDeduction ? tonnes.magnitude : tonnes
  }

  /// Whether it counts: only 核定 does.
  package var isRecognised: Bool {
    switch status {
    case .recognised: amount != nil
    case .firstChecked, .claimed, nil: false
    }
  }
}

/// Unit of an amount of emission.
package enum MassUnit: String, Sendable, Hashable, CaseIterable {
  case tonne = "吨"
  case tenThousandTonnes = "万吨"

  /// How many tonnes one unit is: exact.
  var inTonnes: Decimal {
    switch self {
    case .tonne: 1
    case .tenThousandTonnes: 10000
    }
  }
}

extension MassUnit {
  /// The unit of an indicator that counts an amount, with or without “a year”; `nil` for any other unit.
  package init?(indicatorUnit unit: String?) {
    switch unit {
    case "吨", "t", "吨/年": self = .tonne
    case "万吨", "万t", "万吨/年": self = .tenThousandTonnes
    default: return nil
    }
  }
}

extension Indicator {
  /// How many tonnes its unit is, where it counts an amount of a pollutant. Percentage falls of total emission and a
  /// year's emission are other quantities and never meet the rows of `reductions.csv` [methods.md 3].
  package var tonnesPerUnit: Decimal? {
    kind.form.addsUp && pollutant != nil ? MassUnit(indicatorUnit: unit)?.inTonnes : nil
  }
}

extension [Reduction] {
  /// The rows that an indicator of the pollutant is the sum of.
  package func recognised(of pollutant: String, from start: Int, through year: Int) -> [Reduction] {
    filter { $0.pollutant == pollutant && $0.isRecognised && $0.year >= start && $0.year <= year }
  }
}

/// 核算公式: how an amount is estimated from activity data (methods.md, 3).
package enum ReductionForm: Sendable, CaseIterable {
  /// Sewage plant: Q·(Cin - Cout)·10⁻⁶; m³, mg/L
  case sewagePlant
  /// Upgrade of a sewage plant: Q·(Cout0 - Cout1)·10⁻⁶
  case upgrade
  /// Reclaimed water: Qreuse·Cout·10⁻⁶
  case reclaimedWater
  /// Retrofit of a stack: V·(C0 - C1)·10⁻⁹; Nm³, mg/Nm³
  case stackRetrofit
  /// Solvent substitution: M·(c0 - c1); t, shares of 1
  case solventSubstitution

  /// The names that a row must give, no more and no fewer.
  package var parameters: [String] {
    switch self {
    case .sewagePlant: ["Q", "Cin", "Cout"]
    case .upgrade: ["Q", "Cout0", "Cout1"]
    case .reclaimedWater: ["Qreuse", "Cout"]
    case .stackRetrofit: ["V", "C0", "C1"]
    case .solventSubstitution: ["M", "c0", "c1"]
    }
  }

  /// The form that the parameters belong to.
  package init?(of parameters: [Reduction.Parameter]) {
    let names = parameters.map(\.name)
    guard let form = Self.allCases.first(where: { $0.parameters.sorted() == names.sorted() }) else {
      return nil
    }
    self = form
  }
}

/// 核算状态: only 核定 counts for a verdict.
package enum ReductionStatus: String, Sendable, Hashable, CaseIterable {
  case claimed = "申报"
  case firstChecked = "初核"
  case recognised = "核定"
}
