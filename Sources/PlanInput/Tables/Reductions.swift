import Diagnostics
import PlanModel
import Writing

extension InputTables {
  static let reductions = InputTable<Reduction>(
    "reductions.csv", of: "减排量", list: \.reductions,
    // The accounting forms give tonnes, so a row that has only parameters needs no unit.
    blank: { Reduction(id: "", pollutant: "", year: 0, unit: .tonne, origin: $0) },
    columns: [
      .identifier("本计划内唯一", \.id),
      .required("pollutant", "污染物", "如COD、NH3-N、NOx、VOCs", \.pollutant, .text),
      .optional("measure", "措施类型", "含“扣减”二字的从减排量中扣除", \.measure, .text),
      .optional("name", "项目名称", "产生减排量的项目", \.name, .text),
      .optional("region", "区域", "项目所在的区域", \.region, .text),
      .required("year", "年份", "减排量所属的年份", \.year, .year),
      .optional("amount", "减排量", "数字，不带单位；没有核算的留空并填核算参数", \.amount, .amount),
      .defaulting("unit", "单位", "\(MassUnit.listed)；有减排量的行必填", \.unit, .massUnit),
      .optional("status", "核算状态", ReductionStatus.listed, \.status, .word),
      .defaulting("parameters", "核算参数", "如Q=3650000; Cin=220; Cout=30", \.parameters, .parameters),
      .optional("source", "来源编号", "sources.csv中的编号", \.source, .reference(.sources)),
      .optional("note", "备注", "其他需要说明的", \.note, .text),
    ],
    checkRow: { row, reading in
      if row.amount == nil, row.field(\.amount).text == nil, row.field(\.parameters).text == nil {
        reading.log.report(.nothingToCount, at: row.location(\.amount))
      }
      row.checkUnit(\.unit, of: [\.amount], &reading)
    },
    checkRows: { reading in
      checkRepetitions(&reading)
      checkPollutants(&reading)
      checkSums(&reading)
    })

  /// No measure is counted twice; the parts of one project in several regions carry different names.
  private static func checkRepetitions(_ reading: inout InputReading) {
    struct Key: Hashable {
      let name: TextBytes?
      let pollutant: TextBytes
      let year: Int
      let status: ReductionStatus?
      let isDeduction: Bool
    }
    let repeated = reading.sound(reading.plan.reductions, \.origin).repeated {
      Key(
        name: $0.name.map(TextBytes.init), pollutant: TextBytes($0.pollutant), year: $0.year,
        status: $0.status, isDeduction: $0.isDeduction)
    }
    for (first, again) in repeated {
      guard let name = again.name else { continue }
      reading.log.report(
        Problem.repeatedReduction(
          name: name, pollutant: again.pollutant, year: again.year, status: again.status?.rawValue,
          firstRow: first.origin.row), at: reading.place(again.origin))
    }
  }

  /// A recognised value of an indicator and the recognised rows of its pollutant are one quantity (methods.md, 8).
  private static func checkSums(_ reading: inout InputReading) {
    for observation in reading.plan.observations {
      guard observation.status == .verified, observation.treatment == nil,
        let value = observation.value.number,
        let indicator = reading.indicator(observation.indicator), let pollutant = indicator.pollutant,
        let tonnes = indicator.tonnesPerUnit, let period = reading.period
      else { continue }
      let rows = reading.plan.reductions.recognised(
        of: pollutant, from: period.start, through: observation.year)
      let sum = rows.reduce(0) { $0 + $1.net } / tonnes
      guard rows.contains(where: { $0.year == observation.year }), sum != value else { continue }
      reading.log.report(
        Problem.twoValuesOfOneQuantity(
          indicator: indicator.id, year: observation.year, value: observation.value.text,
          pollutant: pollutant, sum: sum.plainText(), rows: rows.map(\.origin.row)),
        at: observations.place(observation.origin, \.value, in: reading))
    }
  }

  /// A pollutant is written as the indicators write it.
  private static func checkPollutants(_ reading: inout InputReading) {
    let known = reading.plan.indicators.compactMap(\.pollutant)
    for reduction in reading.plan.reductions where !known.contains(reduction.pollutant) {
      let bare = plainName(reduction.pollutant)
      guard let suggestion = known.first(where: { plainName($0) == bare }) else { continue }
      reading.log.report(
        Problem.pollutantNotTied(pollutant: reduction.pollutant, suggestion: suggestion),
        at: reductions.place(reduction.origin, \.pollutant, in: reading))
    }
  }

  /// 氨氮, NH3N and nh3-n are one pollutant.
  private static func plainName(_ pollutant: String) -> String {
    let bare = String(pollutant.filter { $0.isLetter || $0.isNumber }).lowercased()
    return pollutantNames[bare] ?? bare
  }

  private static let pollutantNames = [
    "化学需氧量": "cod", "codcr": "cod", "氨氮": "nh3n", "nh4n": "nh3n", "二氧化硫": "so2", "氮氧化物": "nox",
    "挥发性有机物": "vocs", "voc": "vocs",
  ]
}

extension FieldParser where Row == Reduction, Value == MassUnit {
  /// 吨 may be written t, 万吨 万t.
  fileprivate static var massUnit: Self {
    Self { text, field, _, reading in
      MassUnit(rawValue: text) ?? MassUnit.allCases.first { UnitName.isSame($0.rawValue, text) }
        ?? field.word(&reading)
    }
  }
}

extension FieldParser where Row == Reduction, Value == [Reduction.Parameter] {
  /// `Q=3650000; Cin=220; Cout=30`
  fileprivate static var parameters: Self {
    Self { text, field, row, reading in
      let parts = text.split { ";；".contains($0) }.map { CellText.clean(String($0)).text }
        .filter { !$0.isEmpty }
      var parameters: [Reduction.Parameter] = []
      for part in parts {
        parameters += [Reduction.Parameter(part, after: parameters, field, &reading)].compactMap { $0 }
      }
      if parameters.count == parts.count, ReductionForm(of: parameters) == nil {
        reading.log.report(
          Problem.incompleteParameters(
            names: parameters.map(\.name), forms: ReductionForm.allCases.map(\.parameters),
            isNeeded: row.field(\.amount).text == nil),
          at: field.location)
      }
      return parameters
    }
  }
}

extension Reduction.Parameter {
  private static let names = ReductionForm.allCases.flatMap(\.parameters)
    .reduce(into: [String]()) { names, name in if !names.contains(name) { names.append(name) } }

  fileprivate init?(
    _ text: String, after earlier: [Reduction.Parameter], _ field: Field, _ reading: inout InputReading
  ) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
      .map { CellText.clean(String($0)).text }
    guard sides.count == 2, let value = Decimal(plain: sides[1]), value >= 0,
      !earlier.contains(where: { $0.name == sides[0] })
    else {
      reading.log.report(.badParameter(text: text), at: field.location)
      return nil
    }
    guard Self.names.contains(sides[0]) else {
      let suggestion = Suggestion.nearest(to: sides[0], among: Self.names)
      reading.log.report(
        Problem.unknownParameter(name: sides[0], known: Self.names, suggestion: suggestion),
        at: field.location)
      return nil
    }
    self.init(name: sides[0], value: value)
  }
}
