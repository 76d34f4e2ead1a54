import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import PlanInput

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("1，234，567.8", "1234567.8", "“1，234，567.8”中的全角逗号可能是千位分隔符，也可能是小数点。"),
    ("29.5%", "29.5", "“29.5%”带有百分号。"),
    ("29.5 %", "29.5", "“29.5 %”带有百分号。"), ("29 .5", "29.5", "“29 .5”中间有空格。"),
    ("2O.5", "20.5", "“2O.5”用字母代替了数字。"),
    ("29、5", "29.5", "“29、5”的小数点不是半角句点。"),
    ("29。5", "29.5", "“29。5”的小数点不是半角句点。"), ("1.2E3", "1200", "“1.2E3”是科学记数法。"),
    ("5e-2", "0.05", "“5e-2”是科学记数法。"), ("—5", "-5", "“—5”的负号不是半角连字符。"),
    (".5", "0.5", "“.5”的小数点前后缺少数字，或多了一个小数点。"),
    ("5.", "5", "“5.”的小数点前后缺少数字，或多了一个小数点。"), ("5..1", "5.1", "“5..1”的小数点前后缺少数字，或多了一个小数点。"),
  ])
  func namesTheMistakeAndTheFix(text: String, fixed: String, summary: String) {
    guard case .failure(let mistake) = NumberText.read(text) else {
      Issue.record("\(text) was read as a number")
      return
    }
    #expect(mistake.problem.message.summary == summary)
    #expect(mistake.problem.message.fix == "改为“\(fixed)”。")
  }

  /// Text, unit of the row, the number that it must mean, and the kind of note.
  @Test(
    arguments: [
      ("２９．5", nil, "29.5", "read.full-width"), ("－5", nil, "-5", "read.full-width"),
      ("1,234", nil, "1234", "read.thousands-separators"),
      ("-1,234.50", nil, "-1234.50", "read.thousands-separators"),
      ("12\u{A0}345", nil, "12345", "read.thousands-separators"), ("29.5%", "%", "29.5", "read.unit"),
      ("29.5 ％", "%", "29.5", "read.full-width"), ("29.5ug/m3", "µg/m³", "29.5", "read.unit"),
      ("29.5 微克/立方米", "µg/m³", "29.5", "read.unit"), ("−5", nil, "-5", "read.sign"),
      ("+5", nil, "5", "read.sign"),
      ("'5", nil, "5", "read.sign"),
    ] as [(String, String?, String, String)])
  func readsWhatCanMeanNothingElse(text: String, unit: String?, number: String, note: String) throws {
    let reading = try NumberText.read(text, unit: unit).get()
    #expect(reading.text == number)
    #expect(reading.number == Decimal(plain: number))
    #expect(reading.note?.id == note)
  }

  /// What may be two things is an error, also where one of them is likely.
  @Test(
    arguments: [
      ("12,34", nil), ("1,2345", nil), ("0,123", nil), ("1234,567", nil), ("29，5", nil), ("29，500", nil),
      ("12 345", nil),
      ("29.5毫克", "µg/m³"), ("29.5%", "µg/m³"), ("5万", "吨"), ("2O,000", nil), ("1.2E5", nil), ("8月10日", nil),
      ("10-Aug", nil), ("#REF!", nil), ("=A1", nil),
    ] as [(String, String?)])
  func refusesWhatIsDoubtful(text: String, unit: String?) {
    #expect(throws: NumberText.Mistake.self) { try NumberText.read(text, unit: unit).get() }
  }

  @Test(arguments: [
    ("-", "清空这一格。"), ("—", "清空这一格。"), ("无", "清空这一格。"), ("2020/1/3", "看来是表格软件把内容当作日期，请把这一列的格式设为“文本”后照原件重新键入。"),
    ("约29", "只留数字，说明写在备注列。"), ("8~10", "只留数字，说明写在备注列。"), ("完成", "只留数字，说明写在备注列。"), ("1.2.3", "只留数字，说明写在备注列。"),
    ("😀", "只留数字，说明写在备注列。"),
  ])
  func saysWhatToDoWhereNoNumberIsMeant(text: String, fix: String) {
    guard case .failure(let mistake) = NumberText.read(text) else {
      Issue.record("\(text) was read as a number")
      return
    }
    #expect(mistake.problem.message.fix == fix)
  }

  @Test(arguments: ["29.5", "-0.5", "0", "1000000", "100.00"])
  func readsPlainNumbers(text: String) throws {
    let reading = try NumberText.read(text).get()
    #expect(reading.note == nil)
    #expect(reading.number.plainText() == (text == "100.00" ? "100" : text))
  }

  @Test(arguments: [
    ("ug/m3", "µg/m³", true), ("μg/m3", "µg/m³", true), ("微克/立方米", "µg/m3", true), ("㎡", "平方米", true),
    ("吨", "t", true),
    ("公里", "km", true), ("万立方米", "万m³", true), ("％", "%", true), ("mg/m³", "µg/m³", false),
    ("亿立方米", "万立方米", false),
    ("个", "家", false), ("公里", "平方公里", false), ("千克/亩", "kg/亩", true),
  ])
  func comparesUnitsByMeaning(left: String, right: String, same: Bool) {
    #expect(UnitName.isSame(left, right) == same)
  }

  @Test(arguments: [
    (" 湖州\u{3000}", "湖州"), ("\u{A0}a", "a"), ("a\u{200B}b", "ab"), ("\u{FEFF}编号", "编号"), ("“十四五”", "“十四五”"),
    ("", ""),
    ("　", ""),
  ])
  func takesAwayWhatNobodySees(text: String, clean: String) { #expect(CellText.clean(text).text == clean) }

  @Test(arguments: [
    ("市生态环境局、市水利局", ["市生态环境局", "市水利局"]), ("市局（含分局、中心），区政府", ["市局（含分局、中心）", "区政府"]),
    ("甲；乙;丙", ["甲", "乙", "丙"]),
    ("", []), ("、甲、", ["甲"]), ("市水利局 市林业局", ["市水利局", "市林业局"]), ("市水利局/市林业局", ["市水利局", "市林业局"]),
    ("市水利局 市林业局、县政府", ["市水利局", "市林业局", "县政府"]), ("某某 有限责任", ["某某 有限责任"]), ("Sino Water", ["Sino Water"]),
  ])
  func cutsNamesOutsideOfBrackets(text: String, names: [String]) { #expect(NameList.split(text) == names) }
}
