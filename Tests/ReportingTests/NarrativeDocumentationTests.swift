import Foundation
import TestSupport
import Testing

@testable import Reporting

/// `docs/inputs.md` lists the values that people's text can take.
@Suite struct NarrativeDocumentationTests {
  @Test func listsEveryValue() throws {
    let file = Repository.url("docs/inputs.md")
    var guide = try String(contentsOf: file, encoding: .utf8)
    let rows = QuotableValues.Kind.allCases.flatMap { kind in
      QuotableValues.all(of: kind).map { value in
        let item = kind == .report ? "" : "编号."
        return "| `{{\(kind.rawValue).\(item)\(value.title)}}` | \(value.meaning) |"
      }
    }
    let list = (["| 写法 | 印出 |", "|---|---|"] + rows).joined(separator: "\n")
    let head = try #require(guide.range(of: "<!-- narrative的数值：开始 -->\n"))
    let tail = try #require(guide.range(of: "<!-- narrative的数值：结束 -->"))
    let isListed = guide[head.upperBound..<tail.lowerBound] == "\n\(list)\n\n"
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
      guide.replaceSubrange(head.upperBound..<tail.lowerBound, with: "\n\(list)\n\n")
      try Data(guide.utf8).write(to: file)
    } else {
      #expect(isListed, "to write it anew: UPDATE_DOCS=1 swift test --filter NarrativeDocumentationTests")
    }
  }
}
