extension Problem {
  package static func noReport(plan: String, year: Int, folder: String) -> Problem {
    .error(
      "archive.no-report", "没有找到规划“\(plan)”\(year)年的报告（\(folder)）。", rule: "报送的是已经生成的报告。",
      fix: "请先运行 make report YEAR=\(year)。")
  }

  /// The published report is not what inputs and templates give now.
  package static func notCurrent(folder: String, year: Int, files: [String]) -> Problem {
    .error(
      "archive.not-current", "\(folder)中的报告与现在的输入和模板不一致：\(list(files))。",
      rule: "报送的报告须与Inputs/和Templates/现在的内容一致。", fix: "请重新运行 make report YEAR=\(year)，核对报告后再封存。")
  }

  /// A binding indicator has no verified value of the data year.
  package static func unverified(indicator: String, name: String, year: Int, status: String?) -> Problem {
    .error(
      "archive.unverified",
      "约束性指标“\(name)”（\(indicator)）\(year)年的数据" + (status.map { "为“\($0)”，尚未核定。" } ?? "没有核定数。"),
      rule: "报送时每项约束性指标都要有数据状态为“核定”的实际值。",
      fix: "请录入核定数，或用 --allow-gaps 说明原因（make archive 用 ALLOW_GAPS=说明），说明会印在报告中。")
  }

  /// A value differs from the last submission and nobody said why.
  package static func missingReason(
    item: String, name: String, quantity: String, year: Int?, old: String, new: String, revision: Int
  ) -> Problem {
    .error(
      "archive.missing-reason",
      "“\(name)”（\(item)）\(year.map { "\($0)年" } ?? "")的“\(quantity)”由“\(value(old))”变为“\(value(new))”，没有写明理由。",
      rule: "与上次报送不同的数值须在revisions.csv中写明理由。",
      fix: "请在revisions.csv中加一行：对象编号“\(item)”，报送次数“\(revision)”，理由；没有这个文件就新建，首行为“对象编号,报送次数,理由”。")
  }

  package static func damagedRevision(folder: String) -> Problem {
    .error(
      "archive.damaged-revision", "上次报送的材料“\(folder)”已被改动。", rule: "报送过的材料不得改动；本次报送要与它比较。",
      fix: "请用 planreport verify 查看改动了什么，并从备份恢复。")
  }

  /// The text of `--allow-gaps` cannot be recorded.
  package static let badGaps: Problem = .error(
    "archive.bad-gaps", "--allow-gaps 后面的说明为空或有换行。", rule: "说明是一段不换行的文字，会印在报告中。", fix: "请写明约束性指标为什么没有全部核定。")

  /// What stands elsewhere would be sent with the submission.
  package static func linkOutside(_ path: String) -> Problem {
    .error(
      "archive.link-outside", "“\(path)”是指向所在目录之外的符号链接。", rule: "封存的是规划目录和模板目录中的文件，不封存别处的内容。",
      fix: "请把要封存的文件复制到目录中，代替符号链接。")
  }

  /// A file that the report was not made from.
  package static func notArchived(_ path: String) -> Problem {
    .note("archive.not-archived", "“\(path)”没有封存。", rule: "只封存生成报告所用的文件。", fix: "如不需要，请移出目录。")
  }

  /// A file name that a checksum list cannot carry.
  package static func badFileName(_ name: String) -> Problem {
    .error(
      "archive.bad-file-name", "文件名“\(name)”含有换行或反斜线。", rule: "校验清单SHA256SUMS不能记录这样的文件名。", fix: "请给文件改名。")
  }
}

private func value(_ text: String) -> String { text.isEmpty ? "无" : text }

private func list(_ files: [String]) -> String {
  files.prefix(5).joined(separator: "、") + (files.count > 5 ? "等\(files.count)个文件" : "")
}
