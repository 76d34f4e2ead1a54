extension Problem {
  package static func noArchive(_ path: String) -> Problem {
    .error(
      "verify.no-archive", "“\(path)”中没有报送材料。", rule: "报送材料是planreport archive写出的r1、r2……目录，或同名的zip。",
      fix: "请检查路径。")
  }

  package static func noTables(_ path: String) -> Problem {
    .error(
      "verify.no-tables", "“\(path)”中没有数据表tables/indicators.csv。", rule: "比较的是两次报送的材料，或两份报告的目录。",
      fix: "请检查路径。")
  }

  package static func unreadableArchive(_ path: String, reason: DiskRefusal) -> Problem {
    .error("verify.unreadable", "“\(path)”无法读取：\(reason.text)。", rule: "报送材料的每个文件都要能读取。", fix: "请检查路径和权限。")
  }

  package static func damagedZip(_ path: String, reason: String) -> Problem {
    .error("verify.damaged-zip", "压缩包“\(path)”已损坏：\(reason)。", rule: "压缩包须与生成时逐字节相同。", fix: resend)
  }

  /// The zip beside the folder does not hold what the folder holds.
  package static func zipDiffers(_ path: String) -> Problem {
    .error("verify.zip-differs", "压缩包“\(path)”与同名目录的内容不同。", rule: "压缩包和目录是同一次报送。", fix: resend)
  }

  package static func missingZip(_ path: String) -> Problem {
    .error("verify.missing-zip", "缺少压缩包“\(path)”。", rule: "每次封存都写出目录和同名的压缩包。", fix: "请从备份恢复压缩包。")
  }

  /// A link, a device or an empty folder.
  package static func notAFile(_ kind: String) -> Problem {
    .error("verify.not-a-file", "这是\(kind)，不是文件。", rule: frozen, fix: "请移出，或请报送单位重新发送。")
  }

  package static let badManifest: Problem = .error(
    "verify.bad-manifest", "MANIFEST缺失，或不是planreport archive写出的内容。", rule: "MANIFEST记录规划、年份、报送次数和程序版本。",
    fix: resend)

  package static let noChecksums: Problem = .error(
    "verify.no-checksums", "缺少校验清单SHA256SUMS。", rule: "每份报送材料都有校验清单。", fix: resend)

  package static let badChecksumLine: Problem = .error(
    "verify.bad-checksum-line", "校验清单的这一行不成格式，或文件重复。", rule: "每行是64位十六进制数、两个空格和文件名。", fix: resend)

  /// SHA256SUMS lists the right files, but not in the form in which it was written.
  package static let rewrittenChecksums: Problem = .error(
    "verify.rewritten-checksums", "校验清单被改写过。", rule: "清单按文件名排序，一个文件一行，与生成时逐字节相同。", fix: resend)

  package static let changedFile: Problem = .error(
    "verify.changed-file", "文件内容与校验清单不符。", rule: frozen, fix: resend)

  package static let missingFile: Problem = .error(
    "verify.missing-file", "校验清单所列的文件不存在。", rule: frozen, fix: resend)

  package static let addedFile: Problem = .error(
    "verify.added-file", "文件不在校验清单中。", rule: frozen, fix: "请移出该文件，或请报送单位重新发送。")

  package static let invalidInputs: Problem = .error(
    "verify.invalid-inputs", "封存的输入或模板有错误，不能重新评估。", rule: reproducible, fix: resend)

  package static func noEvaluation(year: Int) -> Problem {
    .error("verify.no-evaluation", "封存的输入没有在\(year)年安排评估。", rule: reproducible, fix: resend)
  }

  /// What inputs and templates give is another file.
  package static func notReproduced(line: Int?, program: String, isSameProgram: Bool) -> Problem {
    .error(
      "verify.not-reproduced", "由封存的输入重新评估，得不到这个文件" + (line.map { "（自第\($0)行起不同）。" } ?? "。"),
      rule: reproducible,
      fix: isSameProgram ? "文件或输入被改动过，请报送单位重新发送。" : "报送材料由\(program)版程序生成，请用该版本校验；若仍不同，请报送单位重新发送。")
  }

  /// A cell of the workbook is not what the tables say.
  package static let otherCell: Problem = .error(
    "verify.other-cell", "工作簿从这里起与数据表不同。", rule: "工作簿的每个单元格与同一份报告的CSV数据表相同。", fix: resend)

  package static let unexpectedFile: Problem = .error(
    "verify.unexpected-file", "报送材料中不应有这个文件。", rule: reproducible, fix: resend)

  /// The list of revisions does not say what differs from the submission before.
  package static func wrongRevisions(previous: Int) -> Problem {
    .error(
      "verify.wrong-revisions", "修订清单与同目录中第\(previous)次报送的差别不符。", rule: "修订清单列出与上次报送不同的每个数值。", fix: resend)
  }

  /// The submission before is not the one that this one was compared with.
  package static func wrongPrevious(previous: Int) -> Problem {
    .error(
      "verify.wrong-previous", "同目录中的第\(previous)次报送不是本次报送所比较的那一份。", rule: "MANIFEST记录上次报送校验清单的校验值。",
      fix: resend)
  }

  /// The list of project changes does not follow from the earlier submission that it names.
  package static func wrongProjectList(year: Int, revision: Int) -> Problem {
    .error(
      "verify.wrong-project-list", "项目清单变化与\(year)年报告第\(revision)次报送的项目清单不符。",
      rule: "项目清单变化列出与MANIFEST所记那次报送相比新增、退出和结转的项目。", fix: resend)
  }
}

private let resend = "请报送单位重新发送。"
private let frozen = "报送材料封存后不得增加、删除或改动文件。"
private let reproducible = "封存的输入和模板须能逐字节重现报送的报告和数据表。"
