import Diagnostics
import PlanModel
import Testing

@testable import PlanInput

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("２９.5", "29.5", "“２９.5”含有全角数字。"), ("２９．５％", "29.5", "“２９．５％”含有全角数字。"),
    ("1,234", "1234", "“1,234”含有千位分隔符。"),
    ("1，234，567.8", "1234567.8", "“1，234，567.8”含有千位分隔符。"), ("29.5%", "29.5", "“29.5%”带有百分号。"),
    ("29.5％", "29.5", "“29.5％”带有百分号。"), ("29 .5", "29.5", "“29 .5”中间有空格。"),
    ("29.5微克", "29.5", "“29.5微克”带有单位或文字“微克”。"),
    ("2O.5", "20.5", "“2O.5”用字母代替了数字。"), ("29，5", "29.5", "“29，5”的小数点不是半角句点。"),
    ("29、5", "29.5", "“29、5”的小数点不是半角句点。"),
    ("29。5", "29.5", "“29。5”的小数点不是半角句点。"), ("1.2E3", "1200", "“1.2E3”是科学记数法。"),
    ("5e-2", "0.05", "“5e-2”是科学记数法。"),
    ("−5", "-5", "“−5”的负号不是半角连字符。"), ("+5", "5", "“+5”带有正号。"), ("'5", "5", "“'5”以撇号开头。"),
    (".5", "0.5", "“.5”的小数点前后缺少数字。"),
    ("5.", "5", "“5.”的小数点前后缺少数字。"),
  ])
  func namesTheMistakeAndTheFix(text: String, fixed: String, summary: String) {
    guard case .failure(let mistake) = NumberText.read(text) else {
      Issue.record("\(text) was read as a number")
      return
    }
    #expect(mistake.problem.message.summary == summary)
    #expect(mistake.problem.message.fix == "改为“\(fixed)”。")
  }

  @Test(arguments: [
    ("-", "清空这一格。"), ("—", "清空这一格。"), ("无", "清空这一格。"), ("2020/1/3", "看来是Excel把内容当作日期，请把格式设为“文本”后重新键入。"),
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
    #expect(try NumberText.read(text).get().plainText() == (text == "100.00" ? "100" : text))
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
    ("", []), ("、甲、", ["甲"]),
  ])
  func cutsNamesOutsideOfBrackets(text: String, names: [String]) { #expect(NameList.split(text) == names) }
}
