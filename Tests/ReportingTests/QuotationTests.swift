import Evaluation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite("Passages of the plan")
struct QuotationTests {
  private func block(_ paragraphs: [String]) -> QuotationBlock {
    QuotationBlock(
      name: "background", title: "虚县规划（地名虚构）",
      passages: [Quotation(place: "一、（一）基础", paragraphs: paragraphs)])
  }

  @Test func `a short one is open and all of it is text`() {
    let block = block(["臭氧<超标>，*偏多*。", Quotation.gap])
    #expect(
      block.markdown() == """
        据《虚县规划（地名虚构）》一、（一）基础：

        > 臭氧\\<超标\\>，\\*偏多\\*。
        >
        > ……
        """)
    #expect(
      block.html(number: 1) == """
        <details class="quotation" open>
        <summary>据《虚县规划（地名虚构）》一、（一）基础（12字）</summary>
        <blockquote>
        <p>臭氧&lt;超标&gt;，*偏多*。</p>
        <p>……</p>
        </blockquote>
        </details>

        """)
  }

  @Test(arguments: [(300, true), (301, false)])
  func `a long one is folded`(length: Int, isOpen: Bool) {
    let html = block([String(repeating: "水", count: length)]).html(number: 1)
    #expect(html.contains("<details class=\"quotation\" open>") == isOpen)
    #expect(html.contains("（\(length)字）"))
  }

  @Test func `a plan of which nothing is quoted has no such section`() throws {
    var plan = try FixturePlan.evaluation(2023).plan
    let planned = plan.evaluations.first { $0.year == 2023 }
    func markdown() throws -> String {
      try FixturePlan.renderer(.draft).render(PlanEvaluator.evaluate(plan, #require(planned))).markdown
    }
    let lead = "以下照录《规划》对编制时基础和形势的叙述"
    #expect(try markdown().contains(lead + "（“……”处略去若干段），是当时的情况"))
    plan.background.removeLast()
    plan.background[0].paragraphs.removeLast()
    #expect(try markdown().contains(lead + "，是当时的情况"))
    plan.background = []
    #expect(try !markdown().contains("规划编制时的基础和形势"))
  }
}
