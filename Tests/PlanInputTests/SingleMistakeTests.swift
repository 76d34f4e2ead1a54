import Diagnostics
import Foundation
import PlanInput
import TestSupport
import Testing

@testable import Files

/// One slip of a pen in an otherwise right plan (made up): one message at its place, with what mends it, and none that only
/// follows from it. The messages stand word for word in `Tests/Golden/messages/single-mistakes.txt`.
@Suite struct SingleMistakeTests {
  private struct Mistake {
    let name: String
    let file: String
    let old: String?
    let new: String
    /// More than one where two places are wrong.
    var messages = 1

    init(_ name: String, _ file: String, _ old: String, _ new: String, messages: Int = 1) {
      (self.name, self.file, self.old, self.new, self.messages) = (name, file, old, new, messages)
    }

    init(_ name: String, _ file: String, behind new: String) {
      (self.name, self.file, self.old, self.new) = (name, file, nil, new)
    }

    func made(in files: [String: String]) throws -> [String: String] {
      var files = files
      let text = try #require(files[file])
      guard let old else {
        files[file] = text + new
        return files
      }
      let place = try #require(text.firstRange(of: old), "\(name)")
      files[file] = text.replacingCharacters(in: place, with: new)
      return files
    }
  }

  private static let plan = Repository.url("Tests/Fixtures/demo/Inputs/qingxi-demo")

  private static func files() throws -> [String: String] {
    let tables = try FileManager.default.contentsOfDirectory(at: plan, includingPropertiesForKeys: nil)
      .filter { ["csv", "yaml"].contains($0.pathExtension) }
    return try Dictionary(
      uniqueKeysWithValues: tables.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    )
  }

  private static func diagnostics(of files: [String: String]) throws -> [Diagnostic] {
    let root = URL(filePath: "/made-up")
    let content = files.map { ("qingxi-demo/\($0.key)", Data($0.value.utf8)) }
    do {
      return try PlanLoader.load(
        folder: root.appending(path: "qingxi-demo"), displayPath: "Inputs/qingxi-demo",
        files: .memory(Dictionary(uniqueKeysWithValues: content), at: root)
      ).notes
    } catch {
      return error.diagnostics
    }
  }

  @Test func eachIsNamedOnceAndAlone() throws {
    let files = try Self.files()
    let before = Set(try Self.diagnostics(of: files).map(\.problem))
    var text = ""
    for mistake in Self.mistakes {
      let found = try Self.diagnostics(of: mistake.made(in: files)).filter { !before.contains($0.problem) }
      #expect(DiagnosticGroup.groups(of: found).count == mistake.messages, "\(mistake.name)")
      text += "== \(mistake.name)\n" + DiagnosticPrinter.text(for: found) + "\n"
    }
    #expect(try Golden("messages").difference(of: text, "single-mistakes.txt") == nil)
  }

  private static let mistakes: [Mistake] = [
    Mistake("unclosed quote early", "observations.csv", "pm25,2021,30.6", "\"pm25,2021,30.6"),
    Mistake(
      "unclosed quote in a note with later quotes", "indicators.csv", "虚构生态环境局,规划（虚构）", "虚构生态环境局,\"规划（虚构）"),
    Mistake("comma in text", "tasks.csv", "完成全市热电机组和工业窑炉烟气深度治理，", "完成全市热电机组和工业窑炉烟气深度治理,"),
    Mistake(
      "cell missing", "observations.csv", "good-air-days,2021,85.1,核定,,,bulletin-2021,,",
      "good-air-days,2021,85.1,核定,,bulletin-2021,,"),
    Mistake("column title misspelt", "observations.csv", "数据状态", "数据状况"),
    Mistake("column title with unit", "observations.csv", "年份,数值", "年份,数值（单位见指标）"),
    Mistake("column twice", "observations.csv", "口径说明,备注", "备注,备注"),
    Mistake("total row at the end", "projects.csv", behind: "合计,,,,,,,37.83,32.54,亿元,,,\n"),
    Mistake("note row at the end", "indicators.csv", behind: "注：★为口径调整,,,,,,,,,,,,,,,,,,,\n"),
    Mistake(
      "second header repeated in middle", "observations.csv", "\npm25,2021",
      "\n指标编号,年份,数值,数据状态,评价处理,已公布结论,来源编号,口径说明,备注\npm25,2021"),
    Mistake("duplicate indicator id", "indicators.csv", "pm10,3", "pm25,3"),
    Mistake(
      "same row twice", "observations.csv", "pm25,2021,30.6,核定,,,bulletin-2021,,\n",
      "pm25,2021,30.6,核定,,,bulletin-2021,,\npm25,2021,30.6,核定,,,bulletin-2021,,\n"),
    Mistake(
      "two values for a year", "observations.csv", "pm25,2021,30.6,核定,,,bulletin-2021,,\n",
      "pm25,2021,30.6,核定,,,bulletin-2021,,\npm25,2021,31.6,核定,,,bulletin-2021,,\n"),
    Mistake("id with blank", "indicators.csv", "pm10,3", "pm 10,3"),
    Mistake("id in upper case", "observations.csv", "pm25,2021", "PM25,2021"),
    Mistake(
      "id misspelt in observations", "observations.csv", "non-fossil-share,2022", "non-fosil-share,2022"),
    Mistake("id unknown at all", "observations.csv", "non-fossil-share,2022", "xyz,2022"),
    Mistake("Chinese name for id", "observations.csv", "pm25,2022", "细颗粒物,2022"),
    Mistake("source id unknown", "observations.csv", "29.1,核定,,,bulletin-2022", "29.1,核定,,,bulletin-2032"),
    Mistake("id left empty", "indicators.csv", "pm10,3", ",3"),
    Mistake("parent unknown", "indicators.csv", "cod-cut,,emission-cuts", "cod-cut,,emission-cut"),
    Mistake("parent of itself", "indicators.csv", "cod-cut,,emission-cuts", "cod-cut,,cod-cut"),
    Mistake("project id unknown in progress", "project-progress.csv", "p02,2022", "p20,2022"),
    Mistake("task id unknown in progress", "task-progress.csv", "t002,2022", "t2,2022"),
    Mistake("full-width digits", "observations.csv", "30.6", "３０.６"),
    Mistake("percent sign in percent column", "observations.csv", "85.1", "85.1%"),
    Mistake("unit in value", "observations.csv", "pm25,2021,30.6", "pm25,2021,30.6µg/m³"),
    Mistake("other unit in value", "observations.csv", "pm25,2021,30.6", "pm25,2021,30.6毫克"),
    Mistake("thousands separator", "projects.csv", "4870,4870", "\"4,870\",4870"),
    Mistake("wrong thousands", "projects.csv", "4870,4870", "\"48,70\",4870"),
    Mistake("letter O", "observations.csv", "30.6", "3O.6"),
    Mistake("Chinese comma as point", "observations.csv", "30.6", "30，6"),
    Mistake("two points", "observations.csv", "30.6", "30..6"),
    Mistake("blank in number", "observations.csv", "30.6", "30 .6"),
    Mistake("NBSP around", "observations.csv", "30.6", "\u{A0}30.6\u{A0}"),
    Mistake("approx", "observations.csv", "30.6", "约30.6"),
    Mistake("range as value", "observations.csv", "30.6", "30~31"),
    Mistake("dash for no value", "observations.csv", "30.6", "-"),
    Mistake("无 for no value", "observations.csv", "30.6", "无"),
    Mistake("empty value", "observations.csv", "pm25,2021,30.6", "pm25,2021,"),
    Mistake("scientific", "projects.csv", "4870,4870", "4.87E+03,4870"),
    Mistake("excel date in value", "observations.csv", "1/6/72", "2001/6/72"),
    Mistake("excel date 8月10日", "observations.csv", "30.6", "8月10日"),
    Mistake("negative concentration", "observations.csv", "30.6", "-30.6"),
    Mistake("error cell", "observations.csv", "30.6", "#REF!"),
    Mistake("formula", "observations.csv", "30.6", "=A1+B1"),
    Mistake("milestone number", "observations.csv", "eco-demo-city,2023,正在推进", "eco-demo-city,2023,50%"),
    Mistake("milestone word", "observations.csv", "eco-demo-city,2023,正在推进", "eco-demo-city,2023,进展顺利"),
    Mistake("milestone 已完工", "observations.csv", "emergency-store,2024,完成", "emergency-store,2024,已完工"),
    Mistake("parts count", "observations.csv", "1/6/72", "1/6"),
    Mistake("water class as number", "observations.csv", "river-class,2023,Ⅳ类", "river-class,2023,4"),
    Mistake("negative reduction", "reductions.csv", "2021,260,吨", "2021,-260,吨"),
    Mistake("value ten times too high", "observations.csv", "pm25,2022,29.1", "pm25,2022,291"),
    Mistake("year with 年", "observations.csv", "pm25,2021", "pm25,2021年"),
    Mistake("year two digits", "observations.csv", "pm25,2021", "pm25,21"),
    Mistake("year typo", "observations.csv", "pm25,2021", "pm25,2201"),
    Mistake("year in the future of plan", "observations.csv", "pm25,2021", "pm25,2031"),
    Mistake("year empty", "observations.csv", "pm25,2021", "pm25,"),
    Mistake("date with slashes", "targets.csv", "2023-02-28", "2023/2/28"),
    Mistake("date impossible", "targets.csv", "2023-02-28", "2023-02-30"),
    Mistake("date in words", "targets.csv", "2023-02-28", "二月二十八日"),
    Mistake("date day first", "targets.csv", "2023-02-28", "28/2/2023"),
    Mistake(
      "bad date of second assigned target", "targets.csv", "cod-cut,2025,2600吨,虚构省生态环境厅,2023-03-20",
      "cod-cut,2025,2600吨,虚构省生态环境厅,3月20日"),
    Mistake("date 2023.1", "targets.csv", "2023-02-28", "2023.1"),
    Mistake("end before start", "projects.csv", "2021,2024,3.20", "2024,2021,3.20"),
    Mistake("stage word", "project-progress.csv", "在建,1.65", "施工,1.65"),
    Mistake("stage 已完工", "project-progress.csv", "在建,1.65", "已完工,1.65"),
    Mistake("stage typo", "project-progress.csv", "在建,1.65", "再建,1.65"),
    Mistake("task progress 完成", "task-progress.csv", "t001,2022,正在推进", "t001,2022,完成"),
    Mistake("task progress 滞后", "task-progress.csv", "t001,2022,正在推进", "t001,2022,滞后"),
    Mistake("task progress unknown", "task-progress.csv", "t001,2022,正在推进", "t001,2022,良好"),
    Mistake("kind 浓度", "indicators.csv", "约束性,水平值,越低越好,2020,32", "约束性,浓度,越低越好,2020,32"),
    Mistake("direction swapped", "indicators.csv", "约束性,水平值,越低越好,2020,32", "约束性,水平值,越高越好,2020,32"),
    Mistake("direction 逆向", "indicators.csv", "约束性,水平值,越低越好,2020,32", "约束性,水平值,逆向,2020,32"),
    Mistake("nature 约束", "indicators.csv", "µg/m³,约束性", "µg/m³,约束"),
    Mistake("kind missing", "indicators.csv", "约束性,水平值,越低越好,2020,32", "约束性,,越低越好,2020,32"),
    Mistake("status 已核定", "observations.csv", "30.6,核定", "30.6,已核定"),
    Mistake("treatment without reason", "observations.csv", "30.6,核定,,", "30.6,核定,口径调整,"),
    Mistake("reserve 1", "projects.csv", "否,附表1第1项", "1,附表1第1项"),
    Mistake("unit of money missing", "projects.csv", "3.20,3.20,亿元", "3.20,3.20,"),
    Mistake("unit of money 元", "projects.csv", "3.20,3.20,亿元", "3.20,3.20,元"),
    Mistake("departments by blank", "tasks.csv", "虚构工业和信息化局、虚构东岭区政府", "虚构工业和信息化局 虚构东岭区政府"),
    Mistake("departments by /", "tasks.csv", "虚构工业和信息化局、虚构东岭区政府", "虚构工业和信息化局/虚构东岭区政府"),
    Mistake("target full-width", "targets.csv", "25以下", "２５以下"),
    Mistake("target with wrong unit", "targets.csv", "2600吨", "2600万吨"),
    Mistake("target unreadable", "targets.csv", "25以下", "二十五以下"),
    Mistake("target empty", "targets.csv", "pm25,2025,25以下", "pm25,2025,"),
    Mistake("target square brackets", "targets.csv", "〔400〕", "[400]"),
    Mistake("target 〔〕 of level", "targets.csv", "25以下", "〔25〕"),
    Mistake("target against direction", "targets.csv", "25以下", "25以上"),
    Mistake("target became a date", "targets.csv", "1/10/100", "2001/10/100"),
    Mistake(
      "target twice", "targets.csv", "pm25,2025,25以下,,,plan,\n",
      "pm25,2025,25以下,,,plan,\npm25,2025,26以下,,,plan,\n"),
    Mistake("target year out of the period", "targets.csv", "pm25,2025,25以下", "pm25,2035,25以下"),
    Mistake("target range reversed", "targets.csv", "8~10", "10~8"),
    Mistake("target blank inside", "targets.csv", "2600吨", "26 00吨"),
    Mistake("target of milestone a number", "targets.csv", "eco-demo-city,2025,完成", "eco-demo-city,2025,1"),
    Mistake("yaml full-width colon", "plan.yaml", "region: ", "region："),
    Mistake("yaml missing blank", "plan.yaml", "level: city", "level:city"),
    Mistake("yaml missing blank in first line", "plan.yaml", "id: qingxi", "id:qingxi"),
    Mistake("yaml key misspelt", "plan.yaml", "base-year", "baseyear"),
    Mistake("yaml tab", "plan.yaml", "    kind: annual", "\tkind: annual"),
    Mistake("yaml indent", "plan.yaml", "    kind: annual", "   kind: annual"),
    Mistake("yaml level 市级", "plan.yaml", "level: city", "level: 市级"),
    Mistake("yaml kind 终期", "plan.yaml", "kind: final", "kind: 终期"),
    Mistake("yaml kind unknown", "plan.yaml", "kind: final", "kind: 抽查"),
    Mistake("yaml kind missing", "plan.yaml", "    kind: final\n", ""),
    Mistake("yaml period reversed", "plan.yaml", "{start: 2021, end: 2025}", "{start: 2025, end: 2021}"),
    Mistake(
      "yaml period without blank", "plan.yaml", "{start: 2021, end: 2025}", "{start:2021, end:2025}",
      messages: 2),
    Mistake("yaml period as text", "plan.yaml", "{start: 2021, end: 2025}", "2021-2025"),
    Mistake(
      "yaml period full-width comma", "plan.yaml", "{start: 2021, end: 2025}", "{start: 2021，end: 2025}"),
    Mistake("yaml year with 年", "plan.yaml", "base-year: 2020", "base-year: 2020年"),
    Mistake("yaml id other", "plan.yaml", "id: qingxi-demo", "id: qingxi-deno"),
    Mistake("yaml issued slashes", "plan.yaml", "issued: 2021-10-15", "issued: 2021/10/15"),
    Mistake("yaml count with unit", "plan.yaml", "tasks: 20", "tasks: 20项"),
    Mistake("yaml colon in clause", "plan.yaml", "clause: 2022年起", "clause: 规定: 2022年起"),
    Mistake("yaml unclosed quote", "plan.yaml", "clause: 2022年起每年", "clause: \"2022年起每年"),
    Mistake("yaml data-through later", "plan.yaml", "data-through: 2023", "data-through: 2024"),
    Mistake(
      "yaml evaluation twice", "plan.yaml", "year: 2023\n    kind: midterm", "year: 2022\n    kind: midterm"),
    Mistake("yaml date in quotes wrong", "plan.yaml", "date: 2023-12-31", "date: 2023年12月"),
  ]
}
