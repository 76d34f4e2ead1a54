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
    let panels = try #require(figures.first { $0.name == TrajectoryFigure.name })
    #expect(panels.drawing.slices.last?.upperBound == panels.drawing.height)
    // Panels are the same for phones; other figures have one drawing for wide pages and one for phones.
    #expect(panels.html(number: 1).text.matches(of: #/role="img"/#).count == 1)
    let verdicts = try #require(figures.first { $0.name == "verdicts" })
    #expect(verdicts.html(number: 1).text.matches(of: #/role="img"/#).count == 2)
  }

  @Test(arguments: [2022, 2023, 2025])
  func `no label of an indicator's panel lies on a line or a point`(year: Int) throws {
    let figure = try #require(
      try TrajectoryFigure.figure(FixturePlan.content(year), name: TrajectoryFigure.name))
    #expect(figure.drawing.labelsOnMarks == [])
    #expect(figure.narrow.labelsOnMarks == [])
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

  @Test func `each standing looks like no other`() {
    #expect(Set(Standing.allCases.map(\.look)).count == Standing.allCases.count)
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
    let shown = content.indicators.compactMap(Trajectory.init)
    let figure = try #require(TrajectoryFigure.figure(content, name: TrajectoryFigure.name))
    let inks = Set(Standing.allCases.map(\.look.ink) + [.aside])
    let joins = figure.drawing.marks.count { mark in
      if case .line(_, _, _, _, let ink, _, _) = mark { inks.contains(ink) } else { false }
    }
    let years = shown.map { trajectory in
      (trajectory.item.indicator.isBaseMean ? [] : [trajectory.base?.year].compactMap { $0 })
        + trajectory.points.map(\.year)
    }
    #expect(joins == years.map { zip($0, $0.dropFirst()).count { $1 == $0 + 1 } }.reduce(0, +))
    #expect(years.contains { zip($0, $0.dropFirst()).contains { $1 > $0 + 1 } })
  }
}

private struct LabelBox: CustomStringConvertible {
  let text: String
  let left, right, top, bottom: Double

  var box: Box { Box(left: left, right: right, top: top, bottom: bottom) }

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

  /// Labels that a line or a point runs into; areas may lie under them.
  var labelsOnMarks: [String] {
    marks.flatMap { mark -> [String] in
      switch mark {
      case .line(let x1, let y1, let x2, let y2, _, _, _):
        labels.filter { $0.box.isCrossed(from: (x1, y1), to: (x2, y2)) }.map { "\($0)" }
      case .dot(let x, let y, _):
        labels.filter { $0.box.isCrossed(from: (x, y), to: (x, y)) }.map { "\($0)" }
      case .box, .text: []
      }
    }
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
