import Evaluation
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite("Figures")
struct FigureTests {
  @Test(arguments: [2022, 2023, 2025])
  func `no label is cut and none lies on another`(year: Int) throws {
    let figures = Subjects(try FixturePlan.content(year)).figures
    #expect(figures.map(\.name).contains("verdicts"))
    for figure in figures {
      #expect(figure.drawing.misplacedLabels == [], "\(figure.name)")
      #expect(figure.narrow.misplacedLabels == [], "\(figure.name)")
    }
  }

  @Test(arguments: [2022, 2023, 2025])
  func `a page ends only where it cuts nothing of a figure`(year: Int) throws {
    let figures = Subjects(try FixturePlan.content(year)).figures
    for figure in figures {
      let ends = figure.drawing.slices.dropLast().map(\.upperBound)
      for mark in figure.drawing.marks {
        if case .line(_, _, _, _, .grid, _, _) = mark { continue }
        #expect(
          ends.allSatisfy { $0 <= mark.extent.lowerBound || $0 >= mark.extent.upperBound }, "\(figure.name)")
      }
    }
    let attainment = try #require(figures.first { $0.name == "attainment" })
    #expect(attainment.drawing.slices.count == (year == 2022 ? 1 : 2))
    #expect(attainment.drawing.slices.last?.upperBound == attainment.drawing.height)
    // One drawing for wide pages, however many parts it has, and one for phones.
    #expect(attainment.html(number: 1).text.matches(of: #/role="img"/#).count == 2)
  }

  @Test func `labels in a row keep apart and within their bounds`() {
    let middles = LabelRow.spread([(10, 8), (12, 8), (13, 16), (99, 8)], from: 4, to: 100)
    #expect(middles == [10, 22, 38, 96])
  }

  @Test func `a bracket stays with what it holds when a label breaks`() {
    #expect(TextMeasure.lines("甲乙丙（丁）", width: 40, size: 10) == ["甲乙丙", "（丁）"])
  }

  @Test func `a figure stands alone as a file and takes the page's colours in the page`() throws {
    for figure in Subjects(try FixturePlan.content(2023)).figures {
      #expect(!figure.svg.contains("var(--"))
      let styled = #/ style="(?!fill:url\(#|paint-order:stroke")|<style/#
      #expect(figure.html(number: 1).text.matches(of: styled).isEmpty)
      #expect(
        figure.svg.contains(
          "<title id=\"figure-\(figure.name)-title\">\(HTMLText.escaped(figure.title))</title>"))
      #expect(figure.svg.contains("<desc "))
    }
  }

  @Test func `each verdict looks like no other`() {
    #expect(Set(Verdict.allCases.map(\.look)).count == Verdict.allCases.count)
  }

  @Test func `identifiers are unique in a page`() throws {
    let page = try FixturePlan.report(2023).pageHTML
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let anchors = page.matches(of: ##/ href="#([^"]+)"/##).map { String($0.1) }
    #expect(anchors.allSatisfy(ids.contains))
  }

  @Test func `years without data are not joined`() throws {
    let content = try FixturePlan.content(2025)
    let figure = try #require(SeriesFigure.figure(content, name: "series"))
    let joins = figure.drawing.marks.count { mark in
      if case .line(_, _, _, _, .first, _, _) = mark { true } else { false }
    }
    // Days and particles have 2021 and 2022, then nothing until 2025; the reductions 2021 and 2022.
    #expect(joins == 3)
  }
}

private struct LabelBox: CustomStringConvertible {
  let text: String
  let left, right, top, bottom: Double

  var description: String { "“\(text)” \(left)–\(right), \(top)–\(bottom)" }

  func overlaps(_ other: LabelBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

extension Drawing {
  /// Labels that leave the drawing or lie on one another.
  var misplacedLabels: [String] {
    let boxes = labels
    let cut = boxes.filter { $0.left < 0 || $0.right > width || $0.top < 0 || $0.bottom > height }
    let pairs = boxes.indices.flatMap { first in
      boxes[(first + 1)...].filter { boxes[first].overlaps($0) }.map { "\(boxes[first]) \($0)" }
    }
    return cut.map { "\($0)" } + pairs
  }

  /// Where the labels stand; a line of text is about as high as its size.
  fileprivate var labels: [LabelBox] {
    marks.compactMap { mark in
      guard case .text(let text, let x, let y, let size, let anchor, _, _) = mark else { return nil }
      let width = TextMeasure.width(text, size: size)
      let left: Double =
        switch anchor {
        case .start: x
        case .middle: x - width / 2
        case .end: x - width
        }
      return LabelBox(
        text: text, left: left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.15)
    }
  }
}
