import Foundation
import Testing

@testable import Evaluation

/// `docs/methods.md` names the file of every rule.
@Suite struct MethodsDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private let page: String

  init() throws {
    page = try String(contentsOf: Self.root.appending(path: "docs/methods.md"), encoding: .utf8)
  }

  /// Paths in the page; `E/` stands for `Sources/Evaluation/`.
  private var files: [String] {
    page.split(separator: "`").map(String.init).filter { $0.hasSuffix(".swift") }
      .map { $0.hasPrefix("E/") ? "Sources/Evaluation/" + $0.dropFirst(2) : $0 }
  }

  @Test func everyFileThatItNamesExists() {
    #expect(files.count > 40)
    for file in files {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: file).path), "\(file)")
    }
  }

  @Test func everyRuleHasItsFileInTheTable() throws {
    let folder = Self.root.appending(path: "Sources/Evaluation/IndicatorAttainment")
    let rules = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter {
        $0.hasSuffix("Rule.swift") || $0.hasSuffix("Verdict.swift") || $0.hasSuffix("Selection.swift")
      }
    #expect(rules.count >= 13)
    for rule in rules {
      #expect(files.contains("Sources/Evaluation/IndicatorAttainment/\(rule)"), "\(rule)")
    }
  }

  /// The words that somebody who knows the field looks for lead to one file each.
  @Test(arguments: [
    ("累计值", "CumulativeRule"), ("水平值", "LevelRule"), ("强度下降率", "IntensityReductionRule"), ("数量", "CountRule"),
    ("完成事项", "MilestoneRule"), ("复合", "CompoundRule"), ("左右", "AboutRule"), ("序时进度", "Pace"),
    ("所需年均努力", "RequiredEffortRule"), ("可达性", "OutlookRule"), ("加权进度", "StageWeight"),
  ])
  func termsLeadToTheirFile(term: String, file: String) {
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("| \(term) |") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("/\(file).swift`") == true)
  }
}
