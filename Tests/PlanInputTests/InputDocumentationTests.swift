import Foundation
import Testing

@testable import PlanInput

/// `docs/inputs.md` lists what the program reads, with the same words.
@Suite struct InputDocumentationTests {
  private let guide: String

  init() throws {
    guide = try String(contentsOf: URL(fileURLWithPath: packageRoot + "/docs/inputs.md"), encoding: .utf8)
  }

  @Test func listsEveryColumn() {
    for table in InputTables.all {
      #expect(guide.contains("`\(table.file)`"))
      for column in table.columns {
        let row =
          "| \(column.title) | \(column.key) | \(column.isRequired ? "是" : "") | \(column.meaning) |"
        #expect(guide.contains(row), "\(table.file): \(row)")
      }
    }
  }

  @Test func listsEveryKeyOfThePlanFile() {
    let groups = [
      PlanFileKeys.plan, PlanFileKeys.period, PlanFileKeys.evaluation, PlanFileKeys.declared,
      PlanFileKeys.declaredIndicators, PlanFileKeys.group, PlanFileKeys.investment, PlanFileKeys.domain,
      PlanFileKeys.discrepancy,
    ]
    for key in groups.joined() {
      let row = "| \(key.name) | \(key.isRequired ? "是" : "") | \(key.meaning) |"
      #expect(guide.contains(row), "\(row)")
    }
  }

  /// Every target text that the guide names in its table can be read.
  @Test func showsOnlyTargetTextsThatAreRead() throws {
    let section = try #require(
      guide.components(separatedBy: "### 目标的写法").last?.components(separatedBy: "## 六").first)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == 15)
    for row in rows {
      let forms = row.split(separator: "|", omittingEmptySubsequences: true)[0].split(separator: "`")
      for form in forms where !"、（ ".contains(form.prefix(1)) {
        let unit = form.contains("类") ? "水质类别" : "%"
        #expect(throws: Never.self, "\(form)") { try TargetTextParser.parse(String(form), unit: unit) }
      }
    }
  }
}
