import Foundation
import Tabular
import Testing

@testable import Reporting

/// Every sentence that counts, read from the Markdown of random plans and counted again from their indicators.csv.
@Suite struct CountingSentenceTests {
  @Test func `what sentences count is what the table lists`() throws {
    var plans = RandomPlanText(seed: 15)
    let renderer = try FixturePlan.renderer()
    var found: [String: Int] = [:]
    for _ in 0..<120 {
      let files = plans.files()
      let content = try ReproTests.content(files)
      let report = try renderer.render(content.evaluation)
      let table = try #require(report.tables.first { $0.name == Tables.listed })
      let rows = IndicatorRow.all(table)
      let text = PrintedTables.between(report.markdown, "## 一、", "附录\n")
      for check in Self.checks(rows) {
        for match in text.matches(of: try Regex(check.pattern)) {
          let printed = match.output.dropFirst().compactMap { $0.substring.map(String.init) }
          found[check.pattern, default: 0] += 1
          #expect(
            printed == check.counted, "\(check.pattern) in \(match.output[0].substring ?? "")\n\(files)")
        }
      }
      // Whoever is behind or missed is named in the conclusion, whoever is unreported or goes the wrong way among
      // the problems.
      let conclusion = PrintedTables.between(report.markdown, "## 二、总体评价", "\n## 三、")
      let problems = PrintedTables.between(report.markdown, "## 四、存在问题及原因", "\n## 五、")
      for row in rows where row.isTop {
        if row.isLaggard {
          #expect(
            conclusion.contains(row.name) && problems.contains(". \(row.name)\n"), "\(row.name)\n\(files)")
        }
        let isFew = rows.count { $0.isTop && $0.isListed == row.isListed && $0.code == row.code } <= 12
        if row.code == "due-unreported" && isFew || row.isWorse(among: rows) {
          #expect(problems.contains(row.name), "\(row.name)\n\(files)")
        }
      }
    }
    for check in Self.checks([]) {
      #expect(found[check.pattern, default: 0] > 0, "\(check.pattern) never occurred")
    }
  }

  /// Sentences with their numbers as groups, and the numbers that belong there.
  private static func checks(_ rows: [IndicatorRow]) -> [(pattern: String, counted: [String])] {
    let top = rows.filter(\.isTop)
    let (listed, goals) = (top.filter(\.isListed), top.filter { !$0.isListed })
    func count(_ set: [IndicatorRow], _ isCounted: (IndicatorRow) -> Bool) -> [String] {
      [String(set.count(where: isCounted))]
    }
    let judged = listed.isEmpty ? goals : listed
    var checks: [(String, [String])] = [
      ("《规划》([0-9]+)项(?:指标|量化目标)(?:均|全|中)", [String(judged.count)]),
      ("提出的([0-9]+)项量化目标中", [String(goals.count)]), ("《规划》列有指标([0-9]+)项", [String(listed.count)]),
      ("正文量化目标([0-9]+)项", [String(goals.count)]),
      ("只有([0-9]+)项能够评价", count(judged, \.isJudged)), ("已评价的([0-9]+)项", count(judged, \.isJudged)),
      ("中仅?([0-9]+)项达到序时进度要求", count(judged) { $0.isJudged && !$0.isLaggard }),
      ("、([0-9]+)项滞后", count(judged, \.isLaggard)), ("([0-9]+)项未能评价", count(judged) { !$0.isJudged }),
      ("约束性指标([0-9]+)项中", count(judged) { $0.nature == "约束性" }),
      ("目标待上级下达的指标([0-9]+)项", count(listed) { $0.code == "awaiting-target" }),
      ("目标待上级下达的目标([0-9]+)项", count(goals) { $0.code == "awaiting-target" }),
      ("因口径调整不作评价的指标([0-9]+)项", count(listed) { $0.code == "not-comparable" }),
      ("不参与评价的指标([0-9]+)项", count(listed) { $0.code == "not-evaluated" }),
      ("数据缺失的指标([0-9]+)项", count(listed) { $0.code == "no-data" }),
      ("数据缺失的目标([0-9]+)项", count(goals) { $0.code == "no-data" }),
      ("当年数据）的目标([0-9]+)项", count(goals) { $0.code == "due-unreported" }),
      ("(?:未达到序时进度|未完成)的指标([0-9]+)项，为", count(listed, \.isLaggard)),
      ("(?:未达到序时进度|未完成)的目标([0-9]+)项，为", count(goals, \.isLaggard)),
    ]
    let open = rows.filter(\.hasOpenOutlook)
    for (prospect, phrase) in [("预计可完成", "预计可完成目标"), ("有难度", "实现目标有难度"), ("难以判断", "难以判断")] {
      checks.append(("\(phrase)的指标([0-9]+)项", count(open) { $0.prospect == prospect }))
    }
    return checks.map { (pattern: $0.0, counted: $0.1) }
  }

  @Test func `names are as many as the number before them, and lists of what got worse too`() throws {
    var plans = RandomPlanText(seed: 16)
    let renderer = try FixturePlan.renderer()
    var found = 0
    for _ in 0..<80 {
      let files = plans.files()
      let content = try ReproTests.content(files)
      let report = try renderer.render(content.evaluation)
      let rows = IndicatorRow.all(try #require(report.tables.first { $0.name == Tables.listed }))
      let text = PrintedTables.between(report.markdown, "## 二、总体评价", "附录\n")
      for match in text.matches(of: #/([0-9]+)项(?:，为|：)((?:指标[0-9]+(?:（[^）]*）)?、?)+)[。，]/#) {
        found += 1
        let names = match.2.replacing(#/（[^）]*）/#, with: "").split(separator: "、")
        #expect(Int(match.1) == names.count, "\(match.0)")
      }
      let worse = text.matches(of: #/已变差的(?:指标|目标)([0-9]+)项/#).compactMap { Int($0.1) }.reduce(0, +)
      #expect(worse == rows.count { $0.isTop && !$0.isLaggard && $0.isWorse(among: rows) }, "\(files)")
      let outlook = PrintedTables.markdown(report.markdown)["所需年均努力与形势判断"] ?? []
      #expect(max(0, outlook.count - 1) == rows.count(where: \.hasOpenOutlook), "\(files)")
    }
    #expect(found > 100)
  }
}

/// A row of indicators.csv, by what its cells say alone.
private struct IndicatorRow {
  let cells: [ColumnKey: String]

  static func all(_ table: TableFile) -> [IndicatorRow] {
    table.rows.map { row in
      IndicatorRow(
        cells: Dictionary(
          uniqueKeysWithValues: zip(table.schema.columns.map(\.key), row.map { $0.isEmpty ? "" : $0.printed })
        ))
    }
  }

  private subscript(key: ColumnKey) -> String { cells[key] ?? "" }

  var name: String { self[.name] }
  var code: String { self["verdict-code"] }
  var nature: String { self["nature"] }
  var prospect: String { self["prospect"] }
  var isTop: Bool { self["parent"].isEmpty }
  var isListed: Bool { self["listed"] == "是" }
  var isLaggard: Bool { ["behind", "not-completed"].contains(code) }
  var lacksData: Bool { ["no-data", "due-unreported"].contains(code) }

  var isJudged: Bool {
    ["achieved-early", "maintained", "on-schedule", "behind", "exceeded", "completed", "not-completed"]
      .contains(code)
  }

  var hasOpenOutlook: Bool {
    if ["achieved-early", "exceeded", "completed"].contains(code) { return false }
    if code == "maintained" { return prospect == "有难度" }
    return !prospect.isEmpty || !self["required-effort"].isEmpty
  }

  /// By the signs of the changes; no value here has more places than are printed, so that any change counts.
  func isWorse(among rows: [IndicatorRow]) -> Bool {
    let sinceBase = Double(self["change-since-base"]) ?? 0
    let isBaseWorse = self["direction"] == "越高越好" ? sinceBase < 0 : sinceBase > 0
    let isAway = (Double(self[.progress]) ?? 0) < 0
    return isBaseWorse || isAway || self["course"] == "变差"
      || rows.contains { $0["parent"] == self[.id] && $0.isWorse(among: rows) }
  }
}
