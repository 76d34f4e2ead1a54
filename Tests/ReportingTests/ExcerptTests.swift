import Files
import PlanModel
import Testing

@testable import Reporting

/// A page shows so many rows of a table and says which: all of few, with nothing said.
@Suite struct ExcerptTests {
  private static let limit = ExcerptLimit.rows

  private func notes(of name: String, _ tables: CollectedTables) throws -> [String] {
    try #require(tables.blocks.first { $0.name == name }).notes
  }

  private func tables(_ plans: [CollectedPlan], leftOut: Int = 0) throws -> CollectedTables {
    try CollectedTables(
      plans, leftOut: (0..<leftOut).map { LeftOut(path: "\($0)", plan: nil, reason: .incomplete) },
      sentences: FixturePlan.sentences())
  }

  @Test func `up to the limit a table stands in full, with one row more it does not`() throws {
    for count in [1, Self.limit - 1, Self.limit] {
      let block = try #require(try tables([], leftOut: count).blocks.last)
      #expect(block.rows.count == count)
      #expect(block.notes == [])
    }
    let block = try #require(try tables([], leftOut: Self.limit + 1).blocks.last)
    #expect(block.rows.map(\.cells[0].printed) == (1...Self.limit).map(String.init))
    #expect(block.notes == ["本表共251行，这里按顺序列出250行；全部见数据表left-out.csv。"])
  }

  @Test(arguments: [-1, 0, 1]) func `tables of regions keep their totals`(more: Int) throws {
    let plan = try FixturePlan.collected(FixturePlan.content(2023))
    let count = Self.limit + more
    let plans = FixturePlan.regions(plan, count)
    let (one, tables) = (try tables([plan]), try tables(plans))
    for (block, single) in zip(tables.blocks, one.blocks) where block.rows.count > 0 {
      let totals = single.rows.count(where: \.look.isTotal)
      #expect(block.rows.count(where: \.look.isTotal) == totals, "\(block.name)")
    }
    func sum(_ tables: CollectedTables) throws -> Int? {
      let row = try #require(tables.blocks.first { $0.name == "investment" }?.rows.last)
      #expect(row.cells[1].printed == "合计")
      return Int(row.cells[2].printed)
    }
    #expect(try sum(tables) == sum(one).map { $0 * count })
    let said = [
      "submissions": "本表共251行，这里列出250行，先取约束性指标没有全部核定的规划；全部见数据表submissions.csv。",
      "investment": "本表共253行，这里按顺序列出252行，合计按全部计算；全部见数据表investment.csv。",
    ]
    for (name, note) in said {
      #expect(try notes(of: name, tables).contains { $0.hasPrefix("本表共") } == (more > 0), "\(name)")
      if more > 0 { #expect(try notes(of: name, tables).last == note) }
    }
  }

  /// Few of many laggards are shown: the binding ones of all plans, then others, as the table lists them.
  @Test func `what matters most is shown, in the order of the table`() {
    func shown(_ all: some Sequence<Int>, by rank: @escaping (Int) -> Int) -> Excerpt<Int> {
      var excerpt = Excerpt<Int>(section: { [String($0 / 10000)] }, preference: .init(note: .cut, rank: rank))
      for row in all { excerpt.add(row) }
      return excerpt
    }
    let some = shown(0..<2000) { $0 % 10 == 0 ? 1 : 0 }
    let others = (0..<2000).filter { $0 % 10 != 0 }.prefix(50)
    #expect(some.rows == (stride(from: 0, to: 2000, by: 10) + others).sorted())
    #expect(some.count == 2000)
    #expect(shown(0..<2000) { $0 }.rows == Array(1750..<2000))
    #expect(
      shown(Array(0..<600) + [10000] + Array(20000..<20600)) { _ in 0 }.rows
        == Array(0..<250) + [10000] + Array(20000..<20250))
  }

  @Test func `rows come back from the spool as they were`() throws {
    let rows: [[TableCell]] = [
      [], [.text("字"), .text(""), .missing, .blank, .link("https://example.org/")],
      Verdict.allCases.map { .verdict($0) },
      [.money(Decimal(1) / 3), .tonnes(-Decimal(12_345_678_901) * Decimal(98_765_432_109)), .integer(0)],
    ]
    #expect(try KeptRows(rows, in: Spool()).read() == rows)
  }
}
