@testable import Diagnostics

extension Problem {
  /// Every problem of the catalogue, made once; those whose words depend on what is known more than once.
  static let examples: [Problem] = [
    csvExamples, workbookExamples, formExamples, folderExamples, narrativeExamples, pictureExamples,
    planFileExamples, cellExamples, numberExamples, readingExamples, targetTextExamples, rowExamples,
    declaredExamples, templateExamples, sentenceExamples, documentExamples, runExamples, archiveExamples,
    verifyExamples, publishedTableExamples, collectExamples,
  ].flatMap { $0 }

  private static let csvExamples: [Problem] = [
    .empty, .workbook, .utf16, .encoding(utf8Byte: 12, gb18030Byte: 15), .brokenUTF8(byte: 40),
    .delimiter(name: "分号"), .loneCarriageReturn, .unclosedQuote(until: nil), .rowsAboveTitles(2),
    .strayQuote(field: "控制\"在\"内"),
    .textAfterQuote(field: "\"控制\"内"), .raggedRow(cells: 6, expected: 5),
    .duplicateTitle(title: "年份", first: 2, second: 5), .untitledColumn(number: 7, cell: "核实"),
    .tooManyRows, .tooManyColumns, .cellTooLong,
    .controlCharacter("\t"), .lostCharacter(cell: "湖\u{FFFD}市"), .blankRow,
  ]

  private static let planFileExamples: [Problem] = [
    .syntax(reason: "缺少半角冒号", hint: "是否把半角冒号写成了全角“：”？改为“: ”。"),
    .unknownKey(key: "titel", known: ["id", "title", "region"], suggestion: "title"),
    .duplicateKey(key: "title"), .yamlAlias("*base"), .yamlKey, .yamlTooDeep, .yamlTooMany,
    .missingKey(key: "title", meaning: "规划全称"), .wrongType(key: "region", expected: "一段文字"),
    .notAnInteger(key: "declared.tasks", text: "20项", suggestion: "20"),
    .emptyKey(key: "title", meaning: "规划全称"), .colonInKey(text: "start:2021", key: "start"),
    .colonInLine(key: "region", isFullWidth: true),
    .notANumber(key: "about-tolerance", text: "5%", fixed: "5"),
    .badDate(key: "issued", text: "2021年12月9日", suggestion: "2021-12-09"),
    .yearOutOfRange(key: "base-year", year: 202),
    .unknownWord(key: "level", text: "市级", words: ["province", "city", "county"], suggestion: "city"),
    .idIsNotFolder(id: "huzhou-145", folder: "huzhou"), .badID(id: "Huzhou 145"),
    .periodEndBeforeStart(start: 2025, end: 2021), .baseYearNotBefore(baseYear: 2021, start: 2021),
    .duplicateEvaluation(year: 2023, firstLine: 12), .dataThroughAfterYear(dataThrough: 2024, year: 2023),
    .evaluationBeforePeriod(year: 2020, start: 2021), .dateInOtherYear(date: "2024-01-15", year: 2023),
    .noEvaluations, .unknownSource(id: "plam", suggestion: "plan"),
    .unknownItem(item: "pm2.5", suggestion: "pm25"), .badTolerance(text: "5"),
  ]

  private static let cellExamples: [Problem] = [
    .unknownColumn(title: "年分", known: ["指标编号", "年份", "数值"], suggestion: "年份"),
    .unitInTitle(title: "总投资（亿元）", bare: "总投资"),
    .missingColumn(title: "指标编号", key: "indicator", meaning: "indicators.csv中的编号"),
    .sameColumnTwice(title: "year", other: "年份"),
    .missing(titles: ["指标名称"], subject: "指标"), .missingIdentifier(title: "编号", meant: "pm10"),
    .noTitles(known: ["指标编号", "年份", "数值"]), .strayRow(text: "注：★为口径调整"), .sumRow(text: "合计"), .repeatedTitles,
    .dateOfTwoMonths(text: "2023.1", year: "2023"), .otherMoneyUnit(text: "元", units: "亿元或万元"),
    .negative(title: "总投资", text: "-5"), .outOfRange(title: "小数位数", text: "9", lowest: 0, highest: 6),
    .unknownChoice(title: "性质", text: "约束", words: ["约束性", "预期性"], suggestion: "约束性"),
    .badDate(text: "2023.6.30", suggestion: "2023-06-30"), .badAddress(text: "www.example.gov.cn"),
    .unknownReference(title: "指标编号", id: "pm2.5", file: "indicators.csv", suggestion: "pm25"),
    .duplicateIdentifier(id: "pm25", firstRow: 2, isSameRow: false, meant: "pm10"),
    .badIdentifier(id: "PM 2.5", suggestion: "PM-2.5"),
    .valueOfOtherKind(text: "完成", kind: "数量", expected: "数字", suggestion: nil),
    .partsBecameDate(text: "2020/1/3"),
  ]

  private static let numberExamples: [Problem] = [
    .numberWithSeparators("1，234", fixed: "1234"), .errorValue("#REF!"), .formula("=A1+B1"),
    .numberWithPercentSign("29.5%", fixed: "29.5"), .numberWithBlanks("29 .5", fixed: "29.5"),
    .numberWithUnit("29.5毫克", unit: "毫克", expected: "微克/立方米", fixed: "29.5"),
    .numberWithLetters("2O.5", fixed: "20.5"),
    .numberWithOtherPoint("29，5", fixed: "29.5"), .numberInScientificNotation("1.2E3", fixed: "1200"),
    .numberWithOtherMinus("–5", fixed: "-5"),
    .numberWithBarePoint(".5", fixed: "0.5"), .markForMissing("无", isNeeded: true),
    .dateForNumber("2020/1/3"),
    .noNumber("约29"),
  ]

  private static let readingExamples: [Problem] = [
    .readFullWidth("２９.5", as: "29.5"), .readSeparators("1,234", as: "1234"), .readUnit("85.1%", as: "85.1"),
    .readSign("+5", as: "5"), .readYear("2021年", as: "2021"), .readDate("2023/2/28", as: "2023-02-28"),
    .readWord("已完工", as: "完成"), .readIdentifier("1", as: "001"), .readBrackets("[18]", as: "〔18〕"),
    .readNames("市水利局 市林业局", as: "市水利局、市林业局"), .blanksAround(text: "湖州市"),
    .invisibleCharacter(text: "湖州市"),
  ]

  private static let targetTextExamples: [Problem] = [
    .notUnderstood(text: "降到25", understood: "", rest: "降到25", expected: "数字"),
    .thousandsSeparators(text: "1，000以上", fixed: "1000以上"),
    .blankInNumber(text: "2025 25以下"), .squareBrackets(text: "(18)", fixed: "〔18〕"),
    .contradiction(text: "不超过25以上", first: "不超过", second: "以上"), .rangeReversed(text: "10~8"),
    .aboutSinceOtherYear(text: "比2015年下降16%左右", since: 2015, base: 2020),
    .otherUnit(text: "25毫克", unit: "毫克", indicatorUnit: "微克/立方米"),
    .classWithoutUnit(text: "Ⅲ类", indicatorUnit: "%"), .numberForClass(text: "3"),
    .otherKind(text: "完成", kind: "数量", expected: "数字、范围或“保持稳定”等"), .bracketsForKind(text: "〔18〕", kind: "水平"),
    .changeForKind(text: "较2020年下降18%", kind: "水平"),
    .moderateWithoutRange(text: "90"),
    .againstDirection(text: "不低于25", sense: "设下限", direction: "越低越好"),
    .fallAgainstDirection(text: "-18", direction: "越高越好"),
  ]

  private static let rowExamples: [Problem] = [
    .parentCycle(ids: ["air", "water", "air"]), .tooManyIndicators, .parentsTooDeep(id: "pm25"),
    .parentNotCompound(id: "pm25", parent: "air", kind: "数量"),
    .valueOfOtherSize(indicator: "pm25", year: 2022, value: "291", other: "32"),
    .conflictingObservations(
      indicator: "pm25", year: 2023, status: "初核", firstRow: 5, first: "29", second: "30"),
    .repeatedObservation(indicator: "pm25", year: 2023, firstRow: 5),
    .repeatedTarget(indicator: "pm25", year: 2025, firstRow: 3, first: "28以下", second: "27以下"),
    .targetOutsidePeriod(year: 2035, start: 2021, end: 2025), .treatmentWithoutReason(treatment: "不参与评价"),
    .toleranceWithoutBasis, .toleranceWithoutHold(id: "eqi"), .judgementWithoutSource(judgement: "达到"),
    .judgementOnNumber(indicator: "pm25"),
    .amountWithoutUnit(title: "总投资", unitTitle: "投资单位"), .nothingToCount,
    .endBeforeStart(start: 2023, end: 2021),
    .periodAboveTotal(period: "2", total: "1.5"),
    .investmentFell(project: "p03", year: 2023, amount: "500", earlierYear: 2022, earlier: "800"),
    .repeatedProgress(subject: "任务", id: "t003", year: 2023, firstRow: 4),
    .finding(check: "sum-fell", subject: "修复面积", sentence: "2022年累计数（18）小于2021年（20）。", fix: "核对是否填成了当年数。"),
    .unitWithLostCharacter(text: "?g/m?"), .targetBecameDate(text: "2001/10/10"),
    .observationAfterPeriod(year: 2026, end: 2025),
    .negativeConcentration(text: "-3", unit: "mg/L"),
    .reportDateInFuture(plan: "甲市规划", date: "2026-12-31", today: "2026-11-26"),
    .twoValuesOfOneQuantity(
      indicator: "cod", year: 2023, value: "700", pollutant: "COD", sum: "500", rows: [2, 3]),
    .repeatedReduction(name: "污水处理厂", pollutant: "COD", year: 2023, status: "核定", firstRow: 2),
    .badParameter(text: "Q：100"), .unknownParameter(name: "q", known: ["Q", "Cin", "Cout"], suggestion: "Q"),
    .incompleteParameters(names: ["Q", "Cin"], forms: [["Q", "Cin", "Cout"]], isNeeded: true),
    .incompleteParameters(names: ["Q", "Cin"], forms: [["Q", "Cin", "Cout"]], isNeeded: false),
    .pollutantNotTied(pollutant: "VOC", suggestion: "VOCs"),
    .otherNumberOfParts(indicator: "plots", value: "1/3", target: "1/3/20"), .compoundWithoutParts(id: "air"),
  ]

  private static let declaredExamples: [Problem] = [
    .count(key: "declared.indicators.total", what: "指标数", declared: 28, found: 27),
    .sum(
      key: "declared.investment.total", what: "总投资", declared: "120.5", found: "118", unit: "亿元",
      withoutAmount: 2),
    .residue(key: "declared.investment.total", what: "总投资", declared: "120.5", found: "120.4", unit: "亿元"),
    .unavailable(reason: "公开文本没有附表。"), .unknownDomain(name: "水", suggestion: "水生态环境"),
    .unknownGroup(name: "环境质量改善", suggestion: "环境质量"),
  ]

  private static let templateExamples: [Problem] = [
    .missingTemplateFolder, .unreadableTemplate(reason: .noReadPermission),
    .unreadableTemplateFolder(reason: .noReadPermission), .tooManyTemplates, .notUTF8,
    .missingTemplate("midterm", suggestion: nil),
    .missingPageFile("report.css"), .unfinishedTag, .emptyTag, .unsupportedTag("{plan.title"),
    .badName("plan_title"), .unclosedSection("projects"),
    .wrongClosing("project", expected: "projects", line: 3),
    .nothingToClose("projects"), .tooDeep("projects"), .tooLarge,
    .unknownName("plan.titel", suggestion: "plan.title"),
    .nameInsideSection("owner", section: "projects"), .nameOfOtherKind("outlook", kinds: ["中期评估报告"]),
    .missingPartial("overveiw", suggestion: "overview"), .recursivePartial("overview"),
    .notPrintable("projects", kind: "列表"), .notInside("projects.name", kind: "列表"), .noCurrentValue,
    .noPosition("first()"), .strayEmphasis("**"), .strayEmphasisInText("**"),
    .rawHTML,
  ]

  private static let sentenceExamples: [Problem] = [
    .missingSentenceFile("sentences/indicators.txt"),
    .unknownSentenceFile("sentences/indicator.txt", suggestion: "sentences/indicators.txt"),
    .sentenceWithoutName, .missingSentence("序时.优于", values: ["年份", "实际值"]),
    .unknownSentence("序时.好于", suggestion: "序时.优于"), .repeatedSentence("序时.优于", line: 3),
    .unknownSentenceValue("实际", sentence: "序时.优于", values: ["年份", "实际值"], suggestion: "实际值"),
    .sentenceWithCondition,
  ]

  private static let documentExamples: [Problem] = [
    .unknownBlock("indicator-list", kind: "table", suggestion: "indicators"),
    .wrongKind("verdicts", is: "figure"),
    .repeatedBlock("indicators"), .nestedDirective("indicators"), .emptyDirective(kind: "table"),
    .secondTitle("主要结论"), .skippedLevel("主要结论", level: 4, after: 2), .emptyHeading,
  ]

  private static let runExamples: [Problem] = [
    .noInputsFolder("Inputs"), .unreadableInputs("Inputs", reason: .noReadPermission), .noPlans("Inputs"),
    .cannotPrint(reason: .full), .leftoverInTheWay(".Output.staging", reason: .noWritePermission),
    .leftover(".Output.staging", reason: .noWritePermission),
    .partlyPublished(["2023"], folder: ".Output.staging", reason: .full),
    .foreignOutput("汇总", entry: "说明.docx", command: "collect"), .outputNotAFolder("汇总"),
    .unknownPlan("huzhou-154", suggestion: "huzhou-145", known: ["huzhou-145", "yuecheng-145"]),
    .noEvaluation(year: 2019, years: [2023, 2025]),
    .noReport(plan: "huzhou-145", year: 2019, years: [2023, 2025]),
    .outputLocked("Output"), .unreadablePackage("Output/2023/huzhou-145", year: "2023"),
    .badSiteAddress("www.example.gov.cn"), .badPlanName("Huzhou"), .planExists("Inputs/huzhou-155"),
    .cannotMakePlan("Inputs/huzhou-155", reason: .noWritePermission),
    .unreadable("Inputs/huzhou-145/plan.yaml", reason: .noReadPermission),
    .cannotWrite("Output", reason: .full),
    .noEvaluation(plan: "huzhou-145", year: 2019, years: [2023, 2025]),
    .unknownItem("pm2.5", plan: "huzhou-145", suggestion: "pm25"),
  ]

  private static let archiveExamples: [Problem] = [
    .noReport(plan: "huzhou-145", year: 2023, folder: "Output/2023/huzhou-145"),
    .notCurrent(folder: "Output/2023/huzhou-145", year: 2023, files: ["index.html", "report.md"]),
    .unverified(indicator: "plot-safe-use", name: "重点建设用地安全利用率", year: 2023, status: "初核"),
    .missingReason(
      item: "pm25", name: "细颗粒物浓度", quantity: "实际值", year: 2023, old: "29", new: "28.5", revision: 2),
    .damagedRevision(folder: "Output/archive/2023/huzhou-145/r1"), .badGaps, .badFileName("附件\\一.csv"),
    .linkOutside("Inputs/huzhou-145/sources.csv"), .notArchived("Inputs/huzhou-145/说明.docx"),
  ]

  private static let verifyExamples: [Problem] = [
    .noArchive("收件"), .noTables("Output/2023/huzhou-145"),
    .unreadableArchive("收件/r1/MANIFEST", reason: .noReadPermission),
    .damagedZip("收件/r1.zip", reason: "校验值不符"),
    .zipDiffers("收件/r1.zip"), .missingZip("收件/r1.zip"), .notAFile("符号链接"), .badManifest, .noChecksums,
    .badChecksumLine, .rewrittenChecksums, .changedFile, .missingFile, .addedFile, .invalidInputs,
    .noEvaluation(year: 2023), .notReproduced(line: 12, program: "1.2.0", isSameProgram: false),
    .unexpectedFile, .otherCell,
    .wrongRevisions(previous: 1), .wrongPrevious(previous: 1), .wrongProjectList(year: 2022, revision: 1),
  ]

  private static let publishedTableExamples: [Problem] = [
    .missingTable, .wrongHeader(found: ["编号", "名称"], expected: ["编号", "指标名称"]), .emptyCell(title: "编号"),
    .wrongType(title: "年份", text: "二〇二三", type: "整数"),
    .unknownCode(title: "结论", text: "很好", codes: ["达到", "未达到"]),
    .duplicateKey(titles: ["编号", "年份"], values: ["pm25", "2023"], first: 4),
    .brokenReference(title: "指标编号", text: "pm2.5", table: "indicators"),
    .wrongSum(what: "总投资合计", stated: "10", computed: "9.5"),
  ]

  private static let collectExamples: [Problem] = [
    .nothing(found: 2), .nothingAt("收件/huzhou"),
    .leftOut(plan: "huzhou-145", reason: "校验未通过", detail: "1处错误。"),
    .sharedIdentifier(plan: "urban-145", regions: ["甲市鼓楼区", "乙市鼓楼区"]),
  ]
}
