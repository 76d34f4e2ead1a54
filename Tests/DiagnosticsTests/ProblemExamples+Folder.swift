@testable import Diagnostics

/// What can be wrong with what staff hand in besides the cells of tables.
extension Problem {
  static let workbookExamples: [Problem] = [
    .emptyWorkbook, .oldWorkbook, .encryptedWorkbook, .binaryWorkbook, .openDocument, .otherOfficeFile,
    .textInsteadOfWorkbook, .unknownInsteadOfWorkbook, .damagedContainer,
    .missingPart(name: "xl/workbook.xml"),
    .damagedPart(name: "xl/styles.xml"), .workbookWithoutSheets, .doubledSheet, .damagedCell,
    .unsafePartName(name: "../x"),
    .doubledPartName(name: "xl/workbook.xml"), .documentTypeInWorkbook, .suspiciousCompression,
    .suspiciousMarkup,
    .workbookFileTooLarge(megabytes: 16), .tooManyParts(limit: 1_000), .unpackedTooLarge(megabytes: 24),
    .tooMuchMarkup, .tooManySheets(limit: 100), .tooManyRows(limit: 50_000),
    .tooManyColumns(limit: 256), .tooManyCells(limit: 200_000), .tooManyTexts(limit: 200_000),
    .tooManyFormats(limit: 4_000), .cellTooLong(limit: 32_767), .errorInCell(text: "#REF!"),
    .formulaNotCalculated,
    .externalFormula, .mergedCell(first: "A2"), .dateWithoutYear(shown: "8月10日"), .timeInCell(shown: "1:10"),
    .hiddenRow, .hiddenColumn, .emptySheet, .hiddenSheet,
    .unclearSheet(table: "目标", sheets: ["Sheet1", "Sheet2"]), .misnamedSheet(suggestion: "目标"),
    .unknownSheet(known: ["来源", "指标", "目标"]),
    .tableTwice(table: "目标", first: "targets.csv", second: "plan.xlsx的工作表“目标”"),
    .emptyTableLeftOut(table: "目标", taken: "plan.xlsx的工作表“目标”"),
    .shownOtherwise(shown: "85.1", stored: "85.1429"), .digitsLost(shown: "123456789012345678"),
  ]

  static let formExamples: [Problem] = [
    .formsInTheWay(["Output/forms/2023/huzhou-145/市水利局.xlsx"]), .badDeadline("五月底"), .noForm,
    .notAWorkbook(name: "市水利局.xls"), .formOfOtherYear(year: "2022", expected: 2023),
    .formOfUnknownPlan(plan: "huzhou-154"), .formOfUnknownUnit(unit: "市水务局"),
    .twoFormsOfUnit(unit: "市水利局", other: "Returned/市水利局.xlsx"), .formWithoutPerson,
    .formWithoutDate(text: ""), .formWithoutDate(text: "五月"), .unknownFormSheet,
    .changedFormTitles(title: "数值", count: 0), .changedFormTitles(title: "数值", count: 2),
    .outsideOfForm(text: "已报市局"), .rowNotAsked(id: "pm10", year: "2022"), .rowTwice(id: "pm25"),
    .lockedCellChanged(title: "目标", old: "90", new: "80"), .entryCleared(title: "数值", old: "85.1"),
    .unitsDisagree(
      name: "用水总量", title: "数值", one: "市水利局", oneText: "10.1", other: "市生态环境局", otherText: "10.2"),
    .workbookIsOpen(name: "plan.xlsx", mark: "~$plan.xlsx"), .formulasAmongEntries(table: "年度实际值"),
    .entriesNotReadBack(table: "年度实际值"), .formulaStoredAsZero, .formulaInEntryCell, .workbookNotChanged,
    .entryColumnMissing(table: "observations.csv", title: "来源编号"),
  ]

  static let folderExamples: [Problem] = [
    .missingFolder(name: "huzhou-154", suggestion: "huzhou-145"),
    .missingFile(name: "plan.yaml", meaning: "规划的基本信息"),
    .unreadable(name: "targets.csv", reason: .noReadPermission),
    .unreadableFolder(name: "narrative", reason: .noReadPermission),
    .fileTooLarge(name: "targets.csv", limit: Limits.tableBytes),
    .unknownFile(name: "targets-old.csv", suggestion: "targets.csv"),
    .misnamedFile(name: "target.csv", suggestion: "targets.csv"),
    .narrativeWithoutEvaluation(year: 2024, years: [2023, 2025]), .textBeforeHeading(text: "本年度"),
    .markupInQuotation(mark: ">", text: "> 环境质量大幅跃升"),
    .headingOfLevelOne(title: "主要做法"), .duplicateHeading(title: "主要做法", firstLine: 3),
    .emptySection(title: "主要做法"),
  ]

  static let pictureExamples: [Problem] = [
    .notAPicture(name: "分布图.svg"), .badPictureName(name: "图 1.png"), .brokenPicture(name: "分布图.png"),
    .pictureTooLarge(name: "现场.jpg"), .picturesTooLarge,
    .unknownPicture("assets/分布图.jpg", suggestion: "assets/分布图.png"), .untitledPicture("assets/分布图.png"),
    .pictureInText("assets/分布图.png"),
  ]

  static let narrativeExamples: [Problem] = [
    .narrativeInOtherFile(name: "2023.docx", format: .docx, year: 2023, isThere: false),
    .narrativeExists("Inputs/huzhou-145/narrative/2023.md"),
    .cannotDraft("Inputs/huzhou-145/narrative/2023.md", reason: .noWritePermission),
    .nearlyKnownHeading(title: "主要作法", suggestion: "主要做法"),
    .unknownSubject(kind: "指标", name: "pm2.5", file: "indicators.csv", suggestion: "pm25"),
    .ambiguousSubject(kind: "指标", name: "昼间", ids: ["noise-day", "noise-road-day"]),
    .unknownTheme("大气", known: ["环境质量", "污染减排"], suggestion: nil),
    .unanswered(title: "指标 pm25", questions: ["原因", "措施"]), .unprintedText(title: "指标 pm25"),
    .unknownValue("指标.pm25.实测值", known: ["名称", "实际值"], suggestion: "指标.pm25.实际值"),
    .absentValue("指标.pm25.实际值", year: 2022),
    .contradictedNumber(
      name: "PM2.5", typed: "28.1微克/立方米", year: 2022, known: "28 µg/m³", reference: "{{指标.pm25.实际值}}"),
  ]
}
