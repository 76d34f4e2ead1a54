import Evaluation
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

/// Sentences that assert something about all items, or that there is none: each with none, one, some and all.
@Suite struct AssertionTests {
  /// What is given for one indicator of three kinds of data.
  private enum Given: String { case met = "90", behind = "41", absent = "" }

  private static func markdown(_ given: [Given], listed: Bool = true, year: Int = 2023) throws -> String {
    try markdown(files(given, listed: listed, year: year), year)
  }

  private static func files(_ given: [Given], listed: Bool = true, year: Int = 2023) -> [String: String] {
    let flag = listed ? "是" : "否"
    let ids = given.indices.map { "i\($0)" }
    return
      [
        "indicators.csv": "编号,指标名称,单位,类型,方向,基期值,指标表\n"
          + ids.map { "\($0),\($0)率,%,水平值,越高越好,40,\(flag)" }.joined(separator: "\n"),
        "targets.csv": "指标编号,年份,目标\n" + ids.map { "\($0),2025,80" }.joined(separator: "\n"),
        "observations.csv": "指标编号,年份,数值\n"
          + zip(ids, given).filter { $0.1 != .absent }.map { "\($0.0),\(year),\($0.1.rawValue)" }.joined(
            separator: "\n"),
      ]
  }

  private static func markdown(_ files: [String: String], _ year: Int = 2023, release: Release? = nil) throws
    -> String
  {
    try FixturePlan.renderer().render(
      ReproTests.content(files, year).evaluation, release: release
    ).markdown
  }

  /// The sentences of a list that a text has.
  private func said(_ sentences: [String], in text: String) -> [String] { sentences.filter(text.contains) }

  @Test func `departments that a plan does not name are said to be missing only where none is named`() throws
  {
    func said(_ leads: [String]) throws -> [String] {
      let rows = leads.enumerated().map { "i\($0.offset),甲\($0.offset),%,水平值,越高越好,\($0.element)" }
      let text = try Self.markdown([
        "indicators.csv": "编号,指标名称,单位,类型,方向,责任单位\n" + rows.joined(separator: "\n"),
        "targets.csv": "指标编号,年份,目标\n" + leads.indices.map { "i\($0),2025,80" }.joined(separator: "\n"),
      ])
      return self.said(["《规划》未注明上述指标的责任单位", "须由责任单位提供：乙局（甲0", "的责任单位《规划》未注明。"], in: text)
    }
    #expect(try said(["", ""]) == ["《规划》未注明上述指标的责任单位"])
    #expect(try said(["乙局", ""]) == ["须由责任单位提供：乙局（甲0", "的责任单位《规划》未注明。"])
    #expect(try said(["乙局", "乙局"]) == ["须由责任单位提供：乙局（甲0"])
  }

  /// 核定 is said of every binding indicator's value only where there is one and each is 核定.
  @Test(arguments: [
    (["预期性,核定", ",核定"], "录入的指标没有注明为约束性的，不对数据是否核定作出说明。"),
    (["约束性,核定", "预期性,"], "约束性指标的数据均已核定。"), (["约束性,核定", "约束性,核定"], "约束性指标的数据均已核定。"),
    (["约束性,核定", "约束性,初核"], ""), (["约束性,", "约束性,"], ""), (["约束性,无", "预期性,核定"], ""),
  ])
  func `that binding indicators are verified is said only of those that are`(
    given: [String], sentence: String
  ) throws {
    let rows = given.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let files = [
      "indicators.csv": "编号,指标名称,单位,性质,类型,方向,基期值\n"
        + rows.enumerated().map { "i\($0),甲\($0),%,\($1[0]),水平值,越高越好,40" }.joined(separator: "\n"),
      "targets.csv": "指标编号,年份,目标\n" + rows.indices.map { "i\($0),2025,80" }.joined(separator: "\n"),
      "observations.csv": "指标编号,年份,数值,数据状态\n"
        + rows.enumerated().filter { $1[1] != "无" }.map { "i\($0),2023,60,\($1[1])" }.joined(separator: "\n"),
    ]
    let text = try Self.markdown(files, release: Release(revision: 1))
    let all = ["约束性指标的数据均已核定。", "录入的指标没有注明为约束性的，不对数据是否核定作出说明。"]
    #expect(said(all, in: text) == (sentence.isEmpty ? [] : [sentence]))
    let gaps = try Self.markdown(files, release: Release(revision: 1, gaps: "年报未发布"))
    #expect(!gaps.contains("均已核定") && gaps.contains("报送单位说明：年报未发布。"))
  }

  private static func change(_ old: String, _ new: String, verdicts: (String, String)) -> RevisedValue {
    RevisedValue(
      table: "indicators", item: "i0", name: "甲", quantity: "实际值", year: 2023, old: old, new: new,
      oldVerdict: verdicts.0, newVerdict: verdicts.1)
  }

  @Test func `what did not change since the last submission is said only where nothing did`() throws {
    func said(_ changes: [RevisedValue]) throws -> [String] {
      let text = try Self.markdown(
        ["indicators.csv": "编号,指标名称,单位,类型,方向\ni0,甲,%,水平值,越高越好"],
        release: Release(revision: 2, changes: changes))
      return self.said(["数值没有变化", "各项指标的结论没有变化", "1项指标的结论随之变化"], in: text)
    }
    #expect(try said([]) == ["数值没有变化"])
    #expect(try said([Self.change("60", "61", verdicts: ("完成", "完成"))]) == ["各项指标的结论没有变化"])
    let both = [
      Self.change("60", "61", verdicts: ("完成", "未完成")),
      RevisedValue(table: "tasks", item: "t", name: "乙", quantity: "进展", year: 2023, old: "", new: "已完成"),
    ]
    #expect(try said(both) == ["1项指标的结论随之变化"])
  }

  @Test func `that a list of projects did not change is said only where nothing came or went`() throws {
    func text(_ changes: [RevisedValue]) throws -> String {
      try Self.markdown(
        [
          "indicators.csv": "编号,指标名称,单位,类型,方向\ni0,甲,%,水平值,越高越好", "projects.csv": "编号,项目名称\np1,甲工程\np2,乙工程",
        ], release: Release(revision: 2, changes: changes))
    }
    func change(_ item: String, _ quantity: String) -> RevisedValue {
      RevisedValue(
        table: "projects", item: item, name: item, quantity: quantity, year: nil, old: "", new: "是")
    }
    let unchanged = "项目清单相比没有增减，2个项目全部结转。"
    #expect(try text([]).contains(unchanged))
    let added = try text([change("p2", RevisedValue.addition)])
    #expect(!added.contains(unchanged) && added.contains("新增1个，删除0个，结转1个。"))
    let all = try text([
      change("p1", RevisedValue.addition), change("p2", RevisedValue.addition),
      change("p0", RevisedValue.removal),
    ])
    #expect(all.contains("新增2个，删除1个，结转0个。"))
  }

  @Test func `a list that was not entered is not said to be missing from the plan`() throws {
    let text = try FixturePlan.report(2023, of: FixturePlan.emptyPlan()).markdown
    #expect(text.contains("《规划》的指标表和正文的量化目标均未录入，本报告不能对目标的完成情况作出评价。"))
    var plan = FixturePlan.emptyPlan()
    plan.declared.indicators = .unstated
    plan.declared.indicators?.total = 0
    #expect(
      try FixturePlan.report(2023, of: plan).markdown.contains("《规划》没有单列指标表，正文的量化目标未录入，本报告不能对目标的完成情况作出评价。"))
    let goals = try Self.markdown([.met], listed: false)
    #expect(goals.contains("《规划》的指标表未录入，以下以《规划》正文提出的量化目标为评价对象。"))
  }

  @Test func `that nothing can be said of the way ahead is said only where nothing can`() throws {
    let sentence = "现有数据不足，无法计算所需年均努力，也难以判断各指标到规划期末的可达性。"
    #expect(try Self.markdown([.absent, .absent]).contains(sentence))
    #expect(try !Self.markdown([.behind, .absent]).contains(sentence))
    #expect(try !Self.markdown([.behind, .behind]).contains(sentence))
  }

  @Test func `that nothing is a problem is said only of what is known, and where nothing is so`()
    throws
  {
    let all = "没有滞后、变差或者未能评价的指标和目标，也没有滞后或者逾期的任务和工程。"
    let indicators = "没有滞后、变差或者未能评价的指标和目标。"
    let nothing = "没有录入可以评价的指标和目标，本报告不能判断存在的问题。"
    func says(_ given: [Given], _ work: [String: String] = [:]) throws -> [String] {
      said([all, indicators, nothing], in: try Self.markdown(Self.files(given).merging(work) { $1 }))
    }
    #expect(try says([.met, .met]) == [indicators])
    #expect(try says([.met, .behind]) == [])
    #expect(try says([.behind, .behind]) == [])
    #expect(try says([.met, .absent]) == [])
    #expect(
      said(
        [all, indicators, nothing], in: try FixturePlan.report(2023, of: FixturePlan.emptyPlan()).markdown)
        == [nothing])

    let tasks = "编号,章节,工作任务,牵头单位,完成年份\nt1,一,甲任务,甲局,"
    let projects = "编号,项目名称,起始年,完成年\np1,甲,2021,"
    let told = [
      "task-progress.csv": "任务编号,年份,进展\nt1,2023,正在推进", "project-progress.csv": "项目编号,年份,阶段\np1,2023,在建",
    ]
    #expect(try says([.met], ["tasks.csv": tasks + "2022"]) == [])
    #expect(try says([.met], ["tasks.csv": tasks + "2025"]) == [indicators])
    #expect(try says([.met], ["projects.csv": projects + "2022"]) == [])
    let work = ["tasks.csv": tasks + "2025", "projects.csv": projects + "2025"]
    #expect(try says([.met], work) == [indicators])
    #expect(try says([.met], work.merging(told) { $1 }) == [all])
    let late = told.merging(["project-progress.csv": "项目编号,年份,阶段\np1,2023,未启动"]) { $1 }
    #expect(try says([.met], work.merging(late) { $1 }) == [])
  }

  @Test func `that the checks found nothing is said only where they found nothing`() throws {
    let sentence = "未发现需要说明的事项"
    #expect(try Self.markdown([.met]).contains(sentence))
    // Falls from 90 to 60 as a sum: one finding.
    let text = try Self.markdown([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期年份,基期值\na,甲,%,水平值,越高越好,2018,40",
      "targets.csv": "指标编号,年份,目标\na,2025,80", "observations.csv": "指标编号,年份,数值\na,2023,60",
    ])
    #expect(!text.contains(sentence) && text.contains("共发现需要说明的事项1项"))
  }

  /// The words by which a sentence speaks of all or of none, wherever a template or a file of sentences has them, and the tests that hold them.
  private static let held: [String: String] = [
    "未注明上述": "here", "均已核定": "here", "没有注明为约束性": "here", "数值没有变化": "here", "结论没有变化": "here",
    "没有单列指标表": "here", "未录入": "here", "无法计算所需年均努力": "here", "未发现需要说明": "here",
    "没有该年数据": "each cell that is so",
    "全部达到序时进度要求": "JudgementTests", "全部滞后": "JudgementTests", "全部达到目标要求": "JudgementTests",
    "全部未完成": "JudgementTests", "没有判断": "SettledReproTests", "没有核定数": "ReproTests",

    "没有滞后、变差": "here", "也没有滞后或者逾期": "here", "没有填写核算状态": "each row has none, by its own finding",
    "无法计算序时进度": "each has no base, by its own sentence",
    "没有当年数据": "each of its list has none, by its verdict", "评价结论没有反映": "CourseTests", "清单相比没有增减": "here",
    "清单相比没有变化": "ProjectChangesTests", "全部结转": "ProjectChangesTests", "没有应于": "WorkSentenceTests",
    "都没有写明完成年份": "WorkSentenceTests", "没有填报完成": "WorkSentenceTests", "没有列出": "WorkSentenceTests",
    "没有达标": "GroupSentenceTests", "没有填报": "here", "没有滞后的指标": "GroupSentenceTests",
    "没有待补的指标数据": "GroupSentenceTests", "没有录入可以评价": "here",
    "全部达标": "GroupSentenceTests", "均未能评价": "GroupSentenceTests",
    "没有报告完成": "each that is counted is so, by its list",
    "没有变差": "GroupSentenceTests", "都没有变差": "GroupSentenceTests", "没有录入指标和目标": "GroupSentenceTests",
    "也没有完成的任务和工程": "GroupSentenceTests", "约束性指标没有全部核定": "each that is counted gives a reason for it",
    "均已通过校验": "collect takes in no other", "收到的材料全部纳入": "SummarySentenceTests",
    "没有滞后或未完成": "SummarySentenceTests", "没有缺报": "SummarySentenceTests", "没有出现的结论": "CollectedTests",
    "全部见数据表": "ExcerptTests", "合计按全部计算": "ExcerptTests", "全部缺报内容见数据表": "ExcerptTests",
    "没有一个项目注明金额": "each cell that is so", "没有录入的目标": "says what is counted",
    "没有评估报告": "SummarySentenceTests", "无滞后或未完成": "SummarySentenceTests", "对任何指标": "SummarySentenceTests",
    "没有数据的指标": "says what is done with each", "没有数据或不适用": "each cell that is so",
  ]

  /// What is printed of a line of a file of sentences, without its name.
  private static func sentence(_ line: Substring) -> Substring {
    guard !line.hasPrefix("#") || line.hasPrefix("# ·") || line.hasPrefix("##") else { return "" }
    return line.firstRange(of: " = ").map { line[$0.upperBound...] } ?? line
  }

  @Test func `no template speaks of all or of none without being held to it`() throws {
    let folder = FixturePlan.root.appendingPathComponent("Templates")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".mustache") || $0.hasSuffix(".txt") && $0.hasPrefix("sentences/")
    }.sorted()
    #expect(files.count > 30)
    var unseen = Set(Self.held.keys)
    // What stands in sentences/empty.txt is said of a table that has no rows, and only there.
    for file in files where file != "page.html.mustache" && file != "sentences/empty.txt" {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .replacing(#/\{\{[^}]*\}\}/#, with: "·")
        .split(separator: "\n").map(Self.sentence).joined(separator: "\n")
      for held in Self.held.keys where text.contains(held) { unseen.remove(held) }
      let clauses = text.split(whereSeparator: { "，。；·\n（）".contains($0) }).map(String.init)
      for clause in clauses where clause.contains(#/均[已未为]|全部|任何|^无|没有|未发现|无法计算/#) {
        #expect(
          Self.held.keys.contains { clause.contains($0) || text.contains($0) && $0.contains(clause) },
          "\(file): \(clause)")
      }
    }
    #expect(unseen.isEmpty, "\(unseen)")
  }
}
