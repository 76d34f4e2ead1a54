import Diagnostics
import PlanModel

extension InputTables {
  static let targets = InputTable<Target>(
    .targets, of: "目标", list: \.targets,
    blank: { Target(indicator: "", year: 0, text: "", meaning: .none, origin: $0) },
    columns: [
      .required("indicator", "指标编号", "indicators.csv中的编号", \.indicator, .reference(.indicators)),
      .defaulting("year", "年份", "目标所属的年份；不填为规划期末年", \.year, .year),
      .required("target", "目标", "照规划原文，写法见“目标的写法”", \.text, .targetText),
      .optional("assigned-by", "下达单位", "上级下达的目标由谁下达", \.assignedBy, .text),
      .optional("issued", "发布日期", "下达目标的日期，YYYY、YYYY-MM或YYYY-MM-DD", \.issued, .date),
      .optional("source", "来源编号", "sources.csv中的编号", \.source, .reference(.sources)),
      .optional("note", "说明", "其他需要说明的", \.note, .text),
    ],
    checkRow: { row, reading in
      if row.field(\.year).isEmpty, let period = reading.period { row.value.year = period.end }
      if let year = row.year, let period = reading.period, year < period.start || year > period.end {
        reading.log.report(
          Problem.targetOutsidePeriod(year: year, start: period.start, end: period.end),
          at: row.location(\.year))
      }
    },
    checkRows: checkTargets)

  /// One target for an indicator and year, unless a later one was assigned.
  private static func checkTargets(_ reading: inout InputReading) {
    struct Key: Hashable {
      let indicator: Indicator.ID
      let year: Int
      let issued: CalendarDate?
    }
    let repeated = reading.sound(reading.plan.targets, \.origin).repeated {
      Key(indicator: $0.indicator, year: $0.year, issued: $0.issued)
    }
    for (first, again) in repeated {
      reading.log.report(
        Problem.repeatedTarget(
          indicator: again.indicator, year: again.year, firstRow: first.origin.row, first: first.text,
          second: again.text),
        at: targets.place(again.origin, \.text, in: reading))
    }
  }
}

extension FieldParser where Row == Target, Value == String {
  /// Reads the text for its indicator and fills its meaning too.
  fileprivate static var targetText: Self {
    Self { text, field, row, reading in
      // Without its indicator a text cannot be read; the indicator's row has its own message then.
      if NumberText.looksLikeDate(text) {
        reading.log.report(.targetBecameDate(text: text), at: field.location)
        return nil
      }
      guard let indicator = row.indicator.flatMap(reading.indicator),
        let meaning = TargetMeaning(text, of: indicator, field, &reading)
      else { return nil }
      row.value.meaning = meaning
      return text
    }
  }
}

extension TargetMeaning {
  fileprivate init?(_ text: String, of indicator: Indicator, _ field: Field, _ reading: inout InputReading) {
    do {
      let target = try TargetTextParser.parse(text, unit: indicator.unit)
      if let problem = TargetFit.problem(text, target, indicator) {
        reading.log.report(problem, at: field.location)
        return nil
      }
      for note in target.notes { reading.log.report(note, at: field.location) }
      let base = reading.plan.baseYear(of: indicator)
      if let since = target.aboutSince, since != base, reading.period != nil {
        reading.log.report(.aboutSinceOtherYear(text: text, since: since, base: base), at: field.location)
      }
      self = target.meaning
    } catch {
      // For something to be done the message about numbers would lead astray.
      if case .states = indicator.kind.form.values, error.isNotUnderstood {
        let expected = "“完成”，或由上级下达的“完成省下达指标”等"
        reading.log.report(
          Problem.otherKind(text: text, kind: indicator.kind.rawValue, expected: expected),
          at: field.location)
        return nil
      }
      var place = field.location
      place.character = error.character
      reading.log.report(error.problem, at: place, excerpt: text)
      return nil
    }
  }
}
