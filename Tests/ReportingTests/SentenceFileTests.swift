import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The files of Templates/sentences: what is wrong with one is said with its line, its place and what to write.
@Suite struct SentenceFileTests {
  /// The shipped sentences with one line of a file in the place of another.
  private static func files(_ file: String, _ old: String, _ new: String) throws -> [String: String] {
    let folder = FixturePlan.root.appendingPathComponent("Templates/sentences")
    var files: [String: String] = [:]
    for family in SentenceFamily.all {
      files[family.path] = try String(
        contentsOf: folder.appendingPathComponent(family.file + ".txt"), encoding: .utf8)
    }
    let text = try #require(files["sentences/\(file).txt"])
    #expect(text.contains(old))
    files["sentences/\(file).txt"] = text.replacing(old, with: new, maxReplacements: 1)
    return files
  }

  /// A plan with an indicator and a goal of its text, neither of which has a value.
  private static func content() throws -> ReportContent {
    try ReproTests.content([
      "indicators.csv": "编号,指标名称,单位,类型,方向,指标表\na,甲,%,水平值,越高越好,是\nb,乙,%,水平值,越高越好,否",
      "targets.csv": "指标编号,年份,目标\na,2025,80\nb,2025,80",
    ])
  }

  private static func messages(_ files: [String: String]) throws -> [String] {
    let templates = try TemporaryTemplates(files)
    defer { templates.remove() }
    var log = DiagnosticLog()
    let library = TemplateLibrary(templates.folder, log: &log)
    library.checkSentences(log: &log)
    return log.sorted.map { DiagnosticPrinter.lines(for: $0).joined(separator: "\n") }
  }

  private static func messages(_ file: String, _ old: String, _ new: String) throws -> [String] {
    try messages(files(file, old, new))
  }

  @Test func `the shipped files have every sentence, and no other`() throws {
    #expect(try Self.messages("wanted", "数据待补", "数据待补") == [])
    let names = try FileManager.default.contentsOfDirectory(
      atPath: FixturePlan.root.appendingPathComponent("Templates/sentences").path)
    #expect(names.sorted() == SentenceFamily.all.map { $0.file + ".txt" }.sorted())
  }

  @Test func `a case without a sentence is named with what it may write`() throws {
    #expect(
      try Self.messages("shares", "投资完成率.有未计入 =", "# 投资完成率.有未计入 =") == [
        """
        错误 Templates/sentences/shares.txt：缺少“投资完成率.有未计入”一句。
            规则：每种情形都须有一句；不想印出的，等号后面留空。
            修改：请补上一行“投资完成率.有未计入 = ……”；可用的值：{{分母}}、{{已完成}}、{{计划}}、{{完成率}}、{{未计入}}。
            编号：sentence.missing
        """
      ])
  }

  @Test func `a name nobody uses is pointed at`() throws {
    #expect(
      try Self.messages("wanted", "正文量化目标 =", "数据待填 = 甲\n正文量化目标 =") == [
        """
        错误 Templates/sentences/wanted.txt 第4行：没有名为“数据待填”的情形。
            | 数据待填 = 甲
            规则：句子的名称由程序规定，见docs/templates.md。
            修改：是否想写“数据待补”？
            编号：sentence.unknown
        """
      ])
  }

  @Test func `a value that a case does not give is pointed at`() throws {
    #expect(
      try Self.messages("wanted", "{{量化目标项数}}", "{{量化目标个数}}") == [
        """
        错误 Templates/sentences/wanted.txt 第4行第25字：“正文量化目标”一句里没有“量化目标个数”这个值。
            | 正文量化目标 = 《规划》正文的量化目标另有{{量化目标个数}}项缺少数据或待下达目标，见附录。
            | 　　　　　　   　　　　　　　　　　　　　  ^
            规则：“正文量化目标”一句可用：{{量化目标项数}}。
            修改：是否想写{{量化目标项数}}？
            编号：sentence.unknown-value
        """
      ])
  }

  @Test(arguments: [
    ("{{量化目标项数}}", "{{#量化目标项数}}有{{/量化目标项数}}", "sentence.with-condition"),
    ("{{量化目标项数}}", "{{量化目标项数", "template.unfinished-tag"),
    ("正文量化目标 =", "正文量化目标：", "sentence.without-name"),
    ("正文量化目标 =", "数据待补 = 甲\n正文量化目标 =", "sentence.repeated"),
    ("{{量化目标项数}}", "{{> 量化目标项数}}", "sentence.with-condition"),
  ])
  func `whatever else is no sentence is refused`(old: String, new: String, id: String) throws {
    let found = try Self.messages("wanted", old, new)
    #expect(found.contains { $0.contains("编号：\(id)") }, "\(found)")
  }

  @Test func `a missing file and a strange one are named once each`() throws {
    var files = try Self.files("wanted", "数据待补", "数据待补")
    files["sentences/wantd.txt"] = files.removeValue(forKey: "sentences/wanted.txt")
    let found = try Self.messages(files)
    #expect(
      found.map { $0.split(separator: "\n")[0] } == [
        "错误 Templates/sentences/wantd.txt：没有名为“sentences/wantd.txt”的句子文件。",
        "错误 Templates/sentences/wanted.txt：缺少句子文件“sentences/wanted.txt”。",
      ])
  }

  @Test func `other words, a full-width sign and an empty sentence are as good`() throws {
    var log = DiagnosticLog()
    let templates = try TemporaryTemplates(
      Self.files("wanted", "正文量化目标 = 《规划》正文的量化目标另有{{量化目标项数}}项", "正文量化目标 ＝共{{ 量化目标项数 }}项<*甲*>"))
    defer { templates.remove() }
    let library = TemplateLibrary(templates.folder, log: &log)
    library.checkSentences(log: &log)
    #expect(!log.hasErrors)
    let content = try Self.content()
    #expect(library.sentences(WantedSentence.goals, content) == "共1项<*甲*>缺少数据或待下达目标，见附录。")
  }

  @Test func `a plan puts single sentences of its own in the place of the common ones`() throws {
    var log = DiagnosticLog()
    let common = try TemporaryTemplates(Self.files("wanted", "数据待补", "数据待补"))
    let own = try TemporaryTemplates(["sentences/wanted.txt": "正文量化目标 = 本规划{{量化目标项数}}项\n"], named: "own")
    defer {
      common.remove()
      own.remove()
    }
    let library = TemplateLibrary(common.folder, log: &log).overridden(by: own.folder, log: &log)
    library.checkSentences(log: &log)
    #expect(!log.hasErrors)
    let content = try Self.content()
    #expect(library.sentences(WantedSentence.goals, content) == "本规划1项")
    #expect(
      library.sentences(WantedSentence.sparse, content) == "现有数据不足以评价《规划》的完成情况（1项指标：数据缺失1项）。")
    #expect(own.folder.sources(into: &log) == ["sentences/wanted.txt"])
  }
}
