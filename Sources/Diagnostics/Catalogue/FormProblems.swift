/// What can be wrong with the forms that departments send back.
extension Problem {
  /// Workbooks in the folder of new forms that somebody has begun to fill in.
  package static func formsInTheWay(_ files: [String]) -> Problem {
    .error(
      "form.in-the-way", "下列填报表可能已有人填写：\(files.joined(separator: "、"))。", rule: "写填报表时不覆盖已经填写的工作簿。",
      fix: "把收回的填报表移到别的目录（如 Returned/）；不需要的旧表，删去后再运行。")
  }

  package static func badDeadline(_ text: String) -> Problem {
    .error("form.bad-deadline", "填报期限“\(text)”不是日期。", rule: "填报期限写作2023-05-31。", fix: "改正 UNTIL=（--until）。")
  }

  package static let noForm: Problem = .error(
    "form.unknown", "这不是本程序发出的填报表。", rule: "填报表有“填表说明”工作表，写明规划编号、评估年份和填报单位。",
    fix: "请填报单位在发给的工作簿中填写，以原文件发回。")

  package static func notAWorkbook(name: String) -> Problem {
    .warning(
      "form.not-read", "没有读取“\(name)”。", rule: "只读取.xlsx填报表。", fix: "如是填好的表，请填报单位以发给的.xlsx工作簿发回。")
  }

  package static func formOfOtherYear(year: String, expected: Int) -> Problem {
    .error(
      "form.other-year", "填报表的评估年份是“\(year)”，不是\(expected)。", rule: "一次收回同一年的填报表。",
      fix: lockedCell("评估年份"))
  }

  package static func formOfUnknownPlan(plan: String) -> Problem {
    .error(
      "form.unknown-plan", "\(plan)在这一年没有评估，或没有这个规划。", rule: "填报表的规划编号是Inputs/下的目录名。",
      fix: lockedCell("规划编号"))
  }

  private static func lockedCell(_ label: String) -> String { "核对是否放错了文件；\(label)格已锁定，不应改动。" }

  package static func formOfUnknownUnit(unit: String) -> Problem {
    .error(
      "form.unknown-unit", "规划没有向“\(unit)”要数据。", rule: "填报单位是规划写明的责任单位。", fix: "核对填报单位；这一格已锁定，不应改动。")
  }

  package static func twoFormsOfUnit(unit: String, other: String) -> Problem {
    .error(
      "form.twice", "“\(unit)”有两份填报表，另一份是\(other)。", rule: "一个单位一份填报表。", fix: "核对后只留一份。")
  }

  package static let formWithoutPerson: Problem = .warning(
    "form.no-person", "没有写填报人。", rule: "填报表须写明填报人。", fix: "向填报单位问明后补上。")

  package static func formWithoutDate(text: String) -> Problem {
    .error(
      "form.no-date", text.isEmpty ? "没有写填报日期。" : "填报日期“\(text)”不是日期。", rule: "填报日期写作2023-05-20，作为数据来源的日期。",
      fix: "补上填报单位填表的日期。")
  }

  package static let unknownFormSheet: Problem = .warning(
    "form.unknown-sheet", "没有读取这张工作表。", rule: "填报表只有发出时的几张工作表。", fix: "其中如有要填报的内容，请移到相应的表中。")

  package static func changedFormTitles(title: String, count: Int) -> Problem {
    .error(
      "form.changed-titles", count == 0 ? "没有“\(title)”列。" : "“\(title)”列有\(count)个。", rule: "填报表的列名不得改动。",
      fix: "照发出的填报表改回列名。")
  }

  package static func outsideOfForm(text: String) -> Problem {
    .error("form.outside", "“\(text)”写在表外。", rule: "只填浅黄色的格子。", fix: "移到备注或进展说明中，清空这一格。")
  }

  /// A row that the unit was not asked for.
  package static func rowNotAsked(id: String, year: String) -> Problem {
    .error(
      "form.row-not-asked", "填报表没有要这一行（编号“\(id)”，年份“\(year)”）。", rule: "只填发出的各行，编号和年份不得改动。",
      fix: "改回编号和年份；新增的内容另行报来。")
  }

  package static func rowTwice(id: String) -> Problem {
    .error("form.row-twice", "“\(id)”有两行。", rule: "每项一行。", fix: "核对后只留一行。")
  }

  package static func lockedCellChanged(title: String, old: String, new: String) -> Problem {
    .warning(
      "form.locked-cell", "锁定的“\(title)”由“\(old)”改成了“\(new)”，没有采用。", rule: "锁定的格子不得改动；规划资料在发出后有变的，也会这样提示。",
      fix: "向填报单位问明；确需改动规划资料的，在输入表中改。")
  }

  package static func entryCleared(title: String, old: String) -> Problem {
    .warning(
      "form.cleared", "“\(title)”原有“\(old)”，填报表中清空了；没有改动原有的内容。", rule: "清空格子不删除已有的数据。",
      fix: "向填报单位问明；确需删除的，在输入表中删。")
  }

  package static func unitsDisagree(
    name: String, title: String, one: String, oneText: String, other: String, otherText: String
  ) -> Problem {
    .error(
      "form.disagreement", "\(name)的“\(title)”：\(one)填“\(oneText)”，\(other)填“\(otherText)”。",
      rule: "同一项几个单位填报的须一致。",
      fix: "请两个单位商定后，改正其中一份。")
  }

  /// A spreadsheet program has the workbook open, and would write over what is put into it.
  package static func workbookIsOpen(name: String, mark: String) -> Problem {
    .error(
      "form.workbook-open", "“\(name)”正在Excel、WPS或LibreOffice中打开。", rule: "写入输入表时，工作簿不能同时在别处打开。",
      fix: "保存并关闭后再运行；并没有打开的，删去同一目录中的“\(mark)”。")
  }

  package static func formulasAmongEntries(table: String) -> Problem {
    .warning(
      "form.formulas", "“\(table)”中有公式，其结果保存在工作簿中，写入后可能还是写入之前的。", rule: "读取的是公式保存的计算结果，程序不计算公式。",
      fix: "写入后用Excel、WPS或LibreOffice打开这个工作簿，保存一次，再运行make check。")
  }

  package static let formulaStoredAsZero: Problem = .error(
    "form.formula-zero", "这一格公式的结果存为0，写入后须重新计算，读取时无从分辨是0还是没有计算。", rule: "写入后，工作簿中的公式由下一次打开它的软件重新计算。",
    fix: "把公式选择性粘贴为数值，再运行。")

  package static func entriesNotReadBack(table: String) -> Problem {
    .error(
      "form.not-read-back", "试写“\(table)”后读回的内容与要写入的不同，没有写入。", rule: "写入的内容读回时须完全相同。",
      fix: "照列出的变化自行填写；或把这张表另存为同名的CSV文件，删去原来的一份，再运行。")
  }

  package static func entryColumnMissing(table: String, title: String) -> Problem {
    .error(
      "form.column-missing", "\(table)没有“\(title)”列，填报的内容没有地方写。", rule: "写入时只改有关的格子，不增加列。",
      fix: "在表中补上这一列，再运行。")
  }
}
