import Foundation
import TestSupport
import Testing

/// The plans' own totals and counts, re-read from `Inputs/` without a line of the program: its own reader here,
/// its own sums.
@Suite struct InputsCrossCheckTests {
  /// Rows of a table as dictionaries from title to cell.
  private func rows(_ path: String) throws -> [[String: String]] {
    let url = Repository.url("Inputs/" + path)
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    func endOfCell() {
      records[records.count - 1].append(cell)
      cell = ""
    }
    for character in try String(contentsOf: url, encoding: .utf8).replacing("\u{FEFF}", with: "") {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: endOfCell()
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        endOfCell()
        records.append([])
      default: cell.append(character)
      }
    }
    if !cell.isEmpty { endOfCell() }
    let full = records.filter { $0.count > 1 }
    return full.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(full[0], $0)) }
  }

  private func sum(_ rows: [[String: String]], _ title: String) throws -> Decimal {
    try rows.reduce(0) { sum, row in
      let cell = row[title] ?? ""
      return cell.isEmpty ? sum : sum + (try #require(Decimal(string: cell)))
    }
  }

  @Test func yuechengInvestsWhatItsPlanPrints() throws {
    let projects = try rows("yuecheng-145/projects.csv")
    #expect(projects.count == 29)
    #expect(Set(projects.map { $0["投资单位"] }) == ["亿元"])
    #expect(try sum(projects, "总投资") == Decimal(string: "443.55"))
    #expect(try sum(projects, "规划期投资") == Decimal(string: "239.29"))
  }

  @Test func yuechengInvestsByDomain() throws {
    let domains = Dictionary(grouping: try rows("yuecheng-145/projects.csv")) { $0["领域"] ?? "" }
    let sums = try domains.mapValues { "\(try sum($0, "总投资"))/\(try sum($0, "规划期投资"))" }
    #expect(
      Set(sums.values) == [
        "164.43/132.93", "140/45", "94.43/34.67", "3.6/3.6", "1.7/1.7", "31.32/15.32", "8.07/6.07",
      ])
  }

  @Test func wuxingListsItsTasksAndProjects() throws {
    #expect(try rows("wuxing-2018-2022/tasks.csv").count == 111)
    #expect(Set(try rows("wuxing-2018-2022/projects.csv").map { $0["序号"] }).count == 26)
  }

  @Test(arguments: [
    ("huzhou-145", 46), ("huzhou-synergy", 25), ("liaoyuan-145", 135), ("wuxing-2018-2022", 111),
    ("yuecheng-145", 47),
  ])
  func tasksAreWhole(plan: String, count: Int) throws {
    let tasks = try rows(plan + "/tasks.csv")
    #expect(tasks.count == count)
    #expect(tasks.filter { ($0["工作任务"] ?? "").contains("……") }.isEmpty)
    #expect(tasks.allSatisfy { ($0["工作任务"] ?? "").hasSuffix("。") })
  }

  @Test(arguments: [
    ("huzhou-145", 17, 7, 10), ("yuecheng-145", 12, 6, 6), ("yuecheng-135", 6, 4, 2), ("huzhou-135", 9, 0, 0),
  ])
  func indicatorTables(plan: String, total: Int, binding: Int, expected: Int) throws {
    let listed = try rows(plan + "/indicators.csv")
      .filter { $0["指标表"] == "是" && ($0["上级编号"] ?? "").isEmpty }
    #expect(listed.count == total)
    #expect(listed.count { $0["性质"] == "约束性" } == binding)
    #expect(listed.count { $0["性质"] == "预期性" } == expected)
  }

  @Test(arguments: [
    ("liaoyuan-145", "2020", 299, 366, "81.7"), ("yuecheng-145", "2020", 332, 366, "90.7"),
    ("yuecheng-145", "2021", 336, 365, "92.1"),
  ])
  func sharesOfGoodAirDaysFollowFromTheirDays(
    plan: String, year: String, good: Int, valid: Int, share: String
  )
    throws
  {
    let row = try #require(
      rows(plan + "/observations.csv").first { $0["指标编号"] == "good-air-days" && $0["年份"] == year })
    let words = row.values.joined(separator: " ")
    let printed = try #require(words.firstMatch(of: /优良(?:天数)?(\d+)天/))
    let counted = try #require(words.firstMatch(of: /有效(?:监测天数)?(\d+)天/))
    #expect(Int(printed.1) == good)
    #expect(Int(counted.1) == valid)
    #expect(row["数值"] == share)
    #expect(String(format: "%.1f", Double(good) * 100 / Double(valid)) == share)
  }
}
