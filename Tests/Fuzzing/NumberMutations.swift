import struct Foundation.Data
import PlanModel
import TestSupport

/// Numbers: whatever is done to one, it is read as it is written, or it is named.
enum NumberMutations {
  /// What may stand in a number and does not belong there.
  private static let intruders = [
    " ", "\n", "\r\n", "\t", "\u{A0}", "\u{3000}", "\u{2009}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}",
    "\u{AD}",
    "\u{202E}", "\u{2066}", "\u{301}", "\u{FE0F}", "\u{20E3}", ",", "，", "'", "_", "·", "e", "E", "x", "O",
    "o", "l",
    "〇", "一", "１", "٣", "²", "½", "%", "％", ".", "..", "．", "-", "−", "+", "/", "\"", "=", "万", "NaN",
    "\u{0}",
  ]

  /// A value of observations.csv.
  static func observation(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let (file, title) = ("observations.csv", "数值")
    let numeric = base.loaded.observations.filter { $0.value.number != nil }
    let chosen = random.pick(numeric)
    let text = changed(chosen.value.text, &random)
    let files = setting(file, title, row: chosen.origin.row, to: text, base)
    return FuzzCase(
      "observation", "\(chosen.indicator) \(chosen.year): \(text.debugDescription)", base, files: files
    ) {
      outcome in
      guard case .loaded(let plan, _, _) = outcome else {
        return outcome.names(file, row: chosen.origin.row, column: title) || plausible(text) != nil
          ? nil : "an error elsewhere"
      }
      for (old, new) in zip(base.loaded.observations, plan.observations) where old.origin != chosen.origin {
        if old != new { return "another value changed: \(new)" }
      }
      guard let read = plan.observations.first(where: { $0.origin == chosen.origin }) else {
        return "it is gone"
      }
      guard let number = read.value.number else { return "read as \(read.value.content)" }
      let unit = base.loaded.indicators.first { $0.id == chosen.indicator }?.unit
      guard let written = plausible(plain(visible(text), unit: unit)) else { return "read as \(number)" }
      if number != written { return "read as \(number)" }
      return visible(text) == text || outcome.names(file, row: chosen.origin.row, column: title)
        ? nil : "read as \(number) without a word"
    }
  }

  /// A text of targets.csv: every number of its meaning stands in it as one.
  static func target(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let (file, title) = ("targets.csv", "目标")
    let chosen = random.pick(base.loaded.targets)
    var text = random.below(3) == 0 ? random.pick(forms) : chosen.text
    for _ in 0...random.below(2) { text = changed(text, &random) }
    let files = setting(file, title, row: chosen.origin.row, to: text, base)
    return FuzzCase("target", "\(chosen.indicator): \(text.debugDescription)", base, files: files) {
      outcome in
      guard case .loaded(let plan, _, _) = outcome else { return nil }
      for (old, new) in zip(base.loaded.targets, plan.targets) where old.origin != chosen.origin {
        if old != new { return "another target changed: \(new)" }
      }
      guard let read = plan.targets.first(where: { $0.origin == chosen.origin }) else { return "it is gone" }
      let digits = String(
        visible(text).map { "０"..."９" ~= $0 ? Character("\($0.wholeNumberValue ?? 0)") : $0 })
      let tokens = numbers(in: digits.replacing("．", with: ".").replacing(",", with: ""))
      for number in read.meaning.numbers where !tokens.contains(abs(number)) {
        // 优于Ⅲ类 counts its class.
        if text.contains("类") { continue }
        return "\(number) does not stand in it: \(read.meaning)"
      }
      let years = digits.matches(of: #/[较比]\s*([0-9]{4})/#).count
      if !read.meaning.numbers.isEmpty, tokens.count > read.meaning.numbers.count + years {
        return "of \(tokens.count) numbers \(read.meaning.numbers.count) are read: \(read.meaning)"
      }
      return nil
    }
  }

  private static let forms = [
    "90", "≥92", "25以下", "4%以上", "不低于33%", "不超过6.5%", "〔18〕", "较2015年减少23%", "20%左右", "8~10", "1/10/100",
    "控制在3.79以内", "提高到90%", "90，保持稳定", "-13.5", "完成省下达指标", "保持稳定", "Ⅲ类",
  ]

  /// The text with one thing put in, taken out, doubled or exchanged.
  private static func changed(_ text: String, _ random: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    let place = random.below(scalars.count + 1)
    switch random.below(6) {
    case 0 where place < scalars.count: scalars.remove(at: place)
    case 1 where place < scalars.count: scalars.insert(scalars[place], at: place)
    case 2 where place < scalars.count: scalars[place] = random.pick(Array("0123456789.".unicodeScalars))
    default: scalars.insert(contentsOf: random.pick(intruders).unicodeScalars, at: place)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text as a person sees it: without blanks around it and characters without width.
  private static func visible(_ text: String) -> String {
    let hidden: Set<Unicode.Scalar> = ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"]
    var scalars = text.unicodeScalars.filter { !hidden.contains($0) }[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text in plain digits, where only the way of writing them is another: full-width, a sign before them, commas or
  /// blanks that cannot be broken between thousands, the indicator's percent sign behind them.
  private static func plain(_ text: String, unit: String?) -> String {
    let folded: [Character: Character] = ["．": ".", "％": "%", "－": "-", "＋": "+", "−": "-"]
    var text = String(
      text.map { folded[$0] ?? ("０"..."９" ~= $0 ? Character("\($0.wholeNumberValue ?? 0)") : $0) })
    if text.hasSuffix("%"), unit == "%" { text.removeLast() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    if text.hasPrefix("'") || text.hasPrefix("+") { text.removeFirst() }
    let grouped = text.replacing(#/[\u{A0}\u{2009}]/#, with: ",")
    return grouped.wholeMatch(of: #/-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?/#) == nil
      ? text : grouped.filter { $0 != "," }
  }

  /// What the text says, if it is a number in plain digits.
  private static func plausible(_ text: String) -> Decimal? {
    guard text.unicodeScalars.allSatisfy(\.isASCII), text.wholeMatch(of: #/-?[0-9]+(\.[0-9]+)?/#) != nil
    else { return nil }
    return Decimal(plain: text)
  }

  private static func numbers(in text: String) -> [Decimal] {
    text.matches(of: #/[0-9]+(?:\.[0-9]+)?/#).compactMap { Decimal(plain: String($0.0)) }
  }

  static func setting(
    _ file: String, _ title: String, row: Int, to text: String, _ base: FuzzBase
  ) -> [String: Data] {
    guard let data = base.files[file], var table = StrictTable(data), let column = table.column(title) else {
      preconditionFailure("\(file) of the undamaged plan has no \(title)")
    }
    table.rows[row - 1][column] = text
    return [file: Data(table.bytes)]
  }
}
