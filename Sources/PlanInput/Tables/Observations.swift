import Diagnostics
import PlanModel

extension InputTables {
  static let observations = InputTable<Observation>(
    "observations.csv", of: "年度实际值", list: \.observations,
    blank: {
      Observation(indicator: "", year: 0, value: .absent, origin: $0)
    },
    columns: [
      .required("indicator", "指标编号", "indicators.csv中的编号", \.indicator, .reference(.indicators)),
      .required("year", "年份", "数据所属的年份", \.year, .year),
      .defaulting(
        "value", "数值", "数字；完成事项填状态，复合指标填如1/3/20，水质类别填如Ⅲ类；除有评价处理或人工判断的以外必填", \.value, .measured),
      .optional("status", "数据状态", "\(DataStatus.listed)；来源没有说明的留空", \.status, .word),
      .optional("treatment", "评价处理", "留空，或口径调整、不参与评价（须在备注写明理由）", \.treatment, .word),
      .optional(
        "judgement", "人工判断", "只用于以文字表述的目标（逐步好转等）：\(Judgement.listed)，须写来源编号", \.judgement, .word),
      .optional("published", "已公布结论", "本单位当年公布的结论，照原文", \.published, .text),
      .optional("source", "来源编号", "sources.csv中的编号", \.source, .reference(.sources)),
      .optional("calibre", "口径说明", "数据的统计口径", \.calibre, .text),
      .optional("note", "备注", "有评价处理时在此写明理由", \.note, .text),
    ],
    checkRow: { row, reading in
      if row.value.value.isAbsent, row.treatment == nil, row.judgement == nil {
        let field = row.field(\.value)
        if field.isEmpty, !reading.isUnreadable(field) {
          reading.log.report(.missing(titles: [field.title], subject: "年度实际值"), at: field.location)
        }
        row.require(\.value, nil)
      }
      if let judgement = row.judgement, row.source == nil {
        reading.log.report(
          .judgementWithoutSource(judgement: judgement.rawValue), at: row.location(\.source))
      }
      if let year = row.year, let period = reading.period, year > period.end {
        reading.log.report(
          Problem.observationAfterPeriod(year: year, end: period.end), at: row.location(\.year))
      }
      if let treatment = row.treatment, row.note == nil {
        reading.log.report(
          Problem.treatmentWithoutReason(treatment: treatment.rawValue), at: row.location(\.note))
      }
    },
    checkRows: { reading in
      checkValues(&reading)
      checkSize(&reading)
      checkParts(&reading)
      checkJudgements(&reading)
    })

  /// Only a goal in words is judged by a person.
  private static func checkJudgements(_ reading: inout InputReading) {
    let described = Set(reading.plan.targets.filter(\.meaning.isQualitative).map(\.indicator))
    for observation in reading.plan.observations
    where observation.judgement != nil && !described.contains(observation.indicator) {
      reading.log.report(
        .judgementOnNumber(indicator: observation.indicator),
        at: observations.place(observation.origin, \.judgement, in: reading))
    }
  }

  /// One value a year and status, unless the others are marked as not used (methods.md, section 2).
  private static func checkValues(_ reading: inout InputReading) {
    struct Key: Hashable {
      let indicator: Indicator.ID
      let year: Int
      let status: DataStatus?
    }
    let used = reading.sound(reading.plan.observations, \.origin).filter { $0.treatment == nil }
    let repeated = used.repeated { Key(indicator: $0.indicator, year: $0.year, status: $0.status) }
    for (first, again) in repeated {
      let place = observations.place(again.origin, \.value, in: reading)
      if first.value.content == again.value.content {
        reading.log.report(
          Problem.repeatedObservation(
            indicator: again.indicator, year: again.year, firstRow: first.origin.row), at: place)
      } else {
        reading.log.report(
          Problem.conflictingObservations(
            indicator: again.indicator, year: again.year, status: again.status?.rawValue,
            firstRow: first.origin.row, first: first.value.text, second: again.value.text), at: place)
      }
    }
  }

  /// A point out of its place: a value of quite another size than all others of its indicator, the base among them.
  private static func checkSize(_ reading: inout InputReading) {
    let series = Dictionary(grouping: reading.sound(reading.plan.observations, \.origin), by: \.indicator)
    for indicator in reading.plan.indicators
    where indicator.kind.form.needsBaseline && !indicator.isWaterClass {
      func size(_ value: MeasuredValue?) -> Decimal? { value?.number.flatMap { $0 > 0 ? $0 : nil } }
      let values = (series[indicator.id] ?? []).filter { $0.treatment == nil && size($0.value) != nil }
      let base = size(indicator.baseValue)
      let sorted = (values.map(\.value) + [indicator.baseValue].compactMap { $0 }).compactMap(size).sorted()
      guard sorted.count > 1, let least = sorted.first, let most = sorted.last else { continue }
      let isHigh = most >= 8 * sorted[sorted.count - 2]
      let isLow = least * 8 <= sorted[1]
      guard isHigh || isLow else { continue }
      for observation in values {
        let value = observation.value.number
        guard isHigh && value == most || isLow && value == least,
          let other = base ?? values.last(where: { $0.origin != observation.origin })?.value.number
        else { continue }
        reading.log.report(
          .valueOfOtherSize(
            indicator: indicator.id, year: observation.year, value: observation.value.text,
            other: other.plainText()),
          at: observations.place(observation.origin, \.value, in: reading))
      }
    }
  }

  /// A value has as many parts as the last target of its indicator that has parts.
  private static func checkParts(_ reading: inout InputReading) {
    var targets: [Indicator.ID: (text: String, parts: Int)] = [:]
    for target in reading.plan.targets {
      if case .parts(let limits) = target.meaning { targets[target.indicator] = (target.text, limits.count) }
    }
    for observation in reading.plan.observations {
      guard case .parts(let values) = observation.value.content, let target = targets[observation.indicator],
        target.parts != values.count
      else { continue }
      reading.log.report(
        Problem.otherNumberOfParts(
          indicator: observation.indicator, value: observation.value.text, target: target.text),
        at: observations.place(observation.origin, \.value, in: reading))
    }
  }
}

extension FieldParser where Row == Observation, Value == MeasuredValue {
  fileprivate static var measured: Self {
    Self { text, field, row, reading in
      row.indicator.flatMap(reading.indicator).flatMap {
        MeasuredValue(text, of: $0, field, isNeeded: true, &reading)
      }
    }
  }
}

extension MeasuredValue {
  /// Reads a baseline or yearly value by the kind of its indicator.
  ///
  /// - Parameter isNeeded: Whether the row is nothing without it.
  init?(
    _ text: String, of indicator: Indicator, _ field: Field, isNeeded: Bool = false,
    _ reading: inout InputReading
  ) {
    let content: Content?
    let expected: String
    var suggestion: String?
    switch indicator.kind.form.values {
    case .states:
      content = (MilestoneState(text) ?? field.certainWord(&reading)).map(Content.milestone)
      expected = MilestoneState.words.joined(separator: "、") + "之一"
      suggestion = Synonyms.nearest(text, among: MilestoneState.words)
    case .parts:
      if NumberText.looksLikeDate(text) {
        reading.log.report(.partsBecameDate(text: text), at: field.location)
        return nil
      }
      content = Self.parts(of: text).map { .parts($0.map(\.number)) }
      expected = "用“/”分开的几个数，如1/3/20；有子指标的，填在子指标的行"
    case .numbers:
      if !indicator.isWaterClass {
        guard let result = field.numberText(unit: indicator.unit, isNeeded: isNeeded, &reading) else {
          return nil
        }
        let number = result.number
        if number < 0, let unit = indicator.unit, indicator.isConcentration {
          reading.log.report(.negativeConcentration(text: text, unit: unit), at: field.location)
          return nil
        }
        self.init(text: result.text, content: .number(number))
        return
      }
      content = WaterClass(text).map { .number($0.number) }
      expected = "水质类别Ⅰ类至Ⅴ类或劣Ⅴ类（单位是“水质类别”）"
      let digits = text.filter(\.isASCIIDigit)
      suggestion = WaterClass.allCases.first { String($0.number.plainText()) == digits }?.name
    }
    guard let content else {
      reading.log.report(
        Problem.valueOfOtherKind(
          text: text, kind: indicator.kind.rawValue, expected: expected, suggestion: suggestion),
        at: field.location)
      return nil
    }
    self.init(text: text, content: content)
  }

  /// The numbers of `1/3/20`, each with its printed places; `nil` for anything else.
  static func parts(of text: String) -> [(number: Decimal, places: Int)]? {
    let fields = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    let parts = fields.compactMap { field in
      Decimal(plain: field).map { (number: $0, places: printedPlaces(of: field)) }
    }
    return fields.count > 1 && parts.count == fields.count ? parts : nil
  }
}

extension MilestoneState {
  /// 创建中 and 建设中 are what plans print in their column of present values for 正在推进.
  fileprivate init?(_ text: String) {
    if ["创建中", "建设中"].contains(text) { self = .underway } else { self.init(rawValue: text) }
  }
}
