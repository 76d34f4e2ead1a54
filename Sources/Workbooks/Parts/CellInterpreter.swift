/// A cell as its sheet stores it.
struct StoredCell {
  /// The `t` of the cell: what `v` is.
  let type: String
  let style: Int
  var value: String?
  /// Empty where the formula is shared and stands in another cell.
  var formula: String?
  var sharedFormula: String?
  var isExternal = false
  var inline: StringItem?

  var text: String { value ?? inline?.text ?? "" }
}

/// Tells what a stored cell is, by its type and by the format of its style.
struct CellInterpreter {
  let strings: [String]
  let formats: [NumberFormat]
  let workbook: WorkbookPart

  func refersOutside(_ formula: String) -> Bool {
    Formula.refersOutside(formula) || Formula.contains(formula, oneOf: workbook.externalNames)
  }

  /// - Returns: `nil` if the cell is none: a number that is no number, a text that does not exist.
  func cell(_ stored: StoredCell, at reference: CellReference) -> WorkbookCell? {
    guard let (value, shown) = content(of: stored) else { return nil }
    return WorkbookCell(
      reference: reference, value: value, shown: shown,
      origin: stored.formula == nil ? .entered : stored.isExternal ? .externalFormula : .formula,
      mergedWith: nil)
  }

  private func content(of stored: StoredCell) -> (WorkbookValue, shown: String)? {
    if stored.formula != nil, isUncalculated(stored) { return (.notCalculated, "") }
    guard let raw = stored.value, !raw.isEmpty else {
      return stored.type == "inlineStr" ? text(stored.inline?.text ?? "") : (.empty, "")
    }
    switch stored.type {
    case "s":
      guard let index = Int(raw), strings.indices.contains(index) else { return nil }
      return strings[index].isEmpty ? (.empty, "") : (.text(strings[index]), strings[index])
    case "str": return text(raw)
    case "inlineStr": return text(stored.inline?.text ?? raw)
    case "b":
      guard ["0", "1", "false", "true"].contains(raw) else { return nil }
      return Spreadsheet.isTrue(raw) ? (.boolean(true), "TRUE") : (.boolean(false), "FALSE")
    case "e": return (.error(raw), raw)
    case "d": return date(iso: raw)
    case "n": return DecimalText.plain(raw).flatMap { number($0, style: stored.style) }
    default: return nil
    }
  }

  private func text(_ stored: String) -> (WorkbookValue, shown: String) {
    let text = Spreadsheet.unescaped(stored)
    return text.isEmpty ? (.empty, "") : (.text(text), text)
  }

  /// A formula may give the empty text. Some programs write 0 for every result that they did not calculate.
  private func isUncalculated(_ stored: StoredCell) -> Bool {
    switch stored.value {
    case nil: true
    case "": stored.type != "str"
    case "0": workbook.asksForCalculation
    default: false
    }
  }

  private func number(_ number: String, style: Int) -> (WorkbookValue, shown: String)? {
    guard !formats.isEmpty || style == 0 else { return (.number(number), number) }
    guard formats.isEmpty || formats.indices.contains(style) else { return nil }
    let format = formats.isEmpty ? .general : formats[style]
    switch format.meaning {
    case .number: return (.number(number), format.shown(number: number) ?? number)
    case .percent:
      let percent = DecimalText.shifted(number, by: 2)
      return (.percent(percent), format.shown(number: number) ?? percent + "%")
    case .time, .duration:
      guard let days = Double(number) else { return nil }
      let seconds = Int((max(0, min(days, 1e9)) * 86_400).rounded())
      if format.meaning == .duration { return (.time, clock(seconds: seconds)) }
      let secondOfDay = seconds % 86_400
      // A format without a date prints nothing of the day.
      let noDay = WorkbookDay(year: 0, month: 0, day: 0)
      return (.time, format.shown(date: noDay, secondOfDay: secondOfDay) ?? clock(seconds: secondOfDay))
    case .date(let precision):
      guard let serial = Double(number),
        let date = SerialDate.date(of: serial, from1904: workbook.isFrom1904)
      else { return (.number(number), number) }
      return self.date(date.day, date.secondOfDay, precision, shown: format)
    }
  }

  private func date(
    _ day: WorkbookDay, _ secondOfDay: Int, _ precision: WorkbookDate.Precision, shown format: NumberFormat?
  ) -> (WorkbookValue, shown: String) {
    let date = WorkbookDate(day: day, secondOfDay: secondOfDay, precision: precision)
    return (.date(date), format?.shown(date: day, secondOfDay: secondOfDay) ?? date.text ?? day.iso)
  }

  /// `2023-06-30` or `2023-06-30T14:05:00`, which the strict edition of the standard allows.
  private func date(iso: String) -> (WorkbookValue, shown: String)? {
    let halves = iso.split(separator: "T")
    let parts = (halves.first ?? "").split(separator: "-").compactMap { Int($0) }
    let time = (halves.count > 1 ? halves[1] : "").prefix(8).split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3, halves.count == 1 || time.count >= 2, (1...9999).contains(parts[0]) else {
      return nil
    }
    let day = WorkbookDay(year: parts[0], month: parts[1], day: parts[2])
    guard SerialDate.exists(day) else { return nil }
    let second = time.reduce(0) { $0 * 60 + $1 } * (time.count == 2 ? 60 : 1)
    return date(day, second, second == 0 ? .day : .second, shown: nil)
  }
}
