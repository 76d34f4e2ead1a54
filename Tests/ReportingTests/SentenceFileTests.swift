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
    #expect(try Self.messages("scope", "指标表", "指标表") == [])
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
      try Self.messages("scope", "正文量化目标 =", "指标表二 = 甲\n正文量化目标 =") == [
        """
        错误 Templates/sentences/scope.txt 第4行：没有名为“指标表二”的情形。
            | 指标表二 = 甲
            规则：句子的名称由程序规定，见docs/templates.md。
            修改：是否想写“指标表”？
            编号：sentence.unknown
        """
      ])
  }

  @Test func `a value that a case does not give is pointed at`() throws {
    #expect(
      try Self.messages("scope", "正文{{总数}}项", "正文{{总量}}项") == [
        """
        错误 Templates/sentences/scope.txt 第4行第18字：“正文量化目标”一句里没有“总量”这个值。
            | 正文量化目标 = 《规划》正文{{总量}}项{{名目}}
            | 　　　　　　   　　　　　　  ^
            规则：“正文量化目标”一句可用：{{名目}}、{{总数}}、{{性质}}。
            修改：是否想写{{总数}}？
            编号：sentence.unknown-value
        """
      ])
  }

  @Test(arguments: [
    ("正文{{总数}}项", "正文{{#总数}}有{{/总数}}项", "sentence.with-condition"),
    ("正文{{总数}}项{{名目}}", "正文{{总数项", "template.unfinished-tag"),
    ("正文量化目标 =", "正文量化目标：", "sentence.without-name"),
    ("正文量化目标 =", "指标表 = 甲\n正文量化目标 =", "sentence.repeated"),
    ("正文{{总数}}项", "正文{{> 总数}}项", "sentence.with-condition"),
  ])
  func `whatever else is no sentence is refused`(old: String, new: String, id: String) throws {
    let found = try Self.messages("scope", old, new)
    #expect(found.contains { $0.contains("编号：\(id)") }, "\(found)")
  }

  @Test func `a missing file and a strange one are named once each`() throws {
    var files = try Self.files("scope", "指标表", "指标表")
    files["sentences/scop.txt"] = files.removeValue(forKey: "sentences/scope.txt")
    let found = try Self.messages(files)
    #expect(
      found.map { $0.split(separator: "\n")[0] } == [
        "错误 Templates/sentences/scop.txt：没有名为“sentences/scop.txt”的句子文件。",
        "错误 Templates/sentences/scope.txt：缺少句子文件“sentences/scope.txt”。",
      ])
  }

  @Test func `other words, a full-width sign and an empty sentence are as good`() throws {
    var log = DiagnosticLog()
    let templates = try TemporaryTemplates(
      Self.files("scope", "正文量化目标 = 《规划》正文{{总数}}项{{名目}}", "正文量化目标 ＝共{{ 总数 }}项<*甲*>"))
    defer { templates.remove() }
    let library = TemplateLibrary(templates.folder, log: &log)
    library.checkSentences(log: &log)
    #expect(!log.hasErrors)
    let headline = Headline(
      try ReproTests.content(["indicators.csv": "编号,指标名称,单位,类型,方向,指标表\na,甲,%,水平值,越高越好,否"]))
    #expect(library.sentences(ScopeSentence.goals, headline) == "共1项<*甲*>")
  }

  @Test func `a plan puts single sentences of its own in the place of the common ones`() throws {
    var log = DiagnosticLog()
    let common = try TemporaryTemplates(Self.files("scope", "指标表", "指标表"))
    let own = try TemporaryTemplates(["sentences/scope.txt": "正文量化目标 = 本规划{{总数}}项\n"], named: "own")
    defer {
      common.remove()
      own.remove()
    }
    let library = TemplateLibrary(common.folder, log: &log).overridden(by: own.folder, log: &log)
    library.checkSentences(log: &log)
    #expect(!log.hasErrors)
    let headline = Headline(
      try ReproTests.content(["indicators.csv": "编号,指标名称,单位,类型,方向,指标表\na,甲,%,水平值,越高越好,否"]))
    #expect(library.sentences(ScopeSentence.goals, headline) == "本规划1项")
    #expect(library.sentences(ScopeSentence.table, headline) == "《规划》指标表1项量化目标")
    #expect(own.folder.sources(into: &log) == ["sentences/scope.txt"])
  }
}
