/// What can be wrong with an archive that was received.
package enum VerifyProblem: Problem {
  /// Nothing at the path is an archive.
  case noArchive(String)
  /// There are no tables at the path.
  case noTables(String)
  /// The path cannot be read.
  case unreadable(String, reason: DiskRefusal)
  /// The zip cannot be unpacked.
  case damagedZip(String, reason: String)
  /// The zip beside the folder does not hold what the folder holds.
  case zipDiffers(String)
  /// The zip that was written with the folder is not there.
  case missingZip(String)
  /// A link, a device or an empty folder.
  case notAFile(NoFile)
  /// MANIFEST is missing or was changed.
  case badManifest
  /// SHA256SUMS is missing.
  case noChecksums
  /// A line of SHA256SUMS is none.
  case badChecksumLine
  /// SHA256SUMS lists the right files otherwise than it was written.
  case rewrittenChecksums
  /// A file's content is not what the list says.
  case changedFile
  /// A listed file is not there.
  case missingFile
  /// A file is there that the list does not name.
  case addedFile
  /// The archived inputs or templates have errors.
  case invalidInputs
  /// The archived plan has no evaluation in the archive's year.
  case noEvaluation(year: Int)
  /// What inputs and templates give is another file.
  case notReproduced(line: Int?, program: String, isSameProgram: Bool)
  /// A file that an archive of this kind does not have.
  case unexpectedFile
  /// The list of revisions does not say what differs from the submission before.
  case wrongRevisions(previous: Int)
  /// The submission before is not the one that this one was compared with.
  case wrongPrevious(previous: Int)
  /// The list of project changes does not follow from the earlier submission that it names.
  case wrongProjectList(year: Int, revision: Int)

  /// What a folder can hold that is no file and leads to none.
  package enum NoFile: Sendable, Hashable {
    case emptyFolder
    case link
    /// A device, a pipe, a socket.
    case special

    fileprivate var text: String {
      switch self {
      case .emptyFolder: "空目录"
      case .link: "符号链接"
      case .special: "特殊文件"
      }
    }
  }

  /// Stable identifier.
  package var id: String {
    switch self {
    case .noArchive: "verify.no-archive"
    case .noTables: "verify.no-tables"
    case .unreadable: "verify.unreadable"
    case .damagedZip: "verify.damaged-zip"
    case .zipDiffers: "verify.zip-differs"
    case .missingZip: "verify.missing-zip"
    case .notAFile: "verify.not-a-file"
    case .badManifest: "verify.bad-manifest"
    case .noChecksums: "verify.no-checksums"
    case .badChecksumLine: "verify.bad-checksum-line"
    case .rewrittenChecksums: "verify.rewritten-checksums"
    case .changedFile: "verify.changed-file"
    case .missingFile: "verify.missing-file"
    case .addedFile: "verify.added-file"
    case .invalidInputs: "verify.invalid-inputs"
    case .noEvaluation: "verify.no-evaluation"
    case .notReproduced: "verify.not-reproduced"
    case .unexpectedFile: "verify.unexpected-file"
    case .wrongRevisions: "verify.wrong-revisions"
    case .wrongPrevious: "verify.wrong-previous"
    case .wrongProjectList: "verify.wrong-project-list"
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .noArchive(let path):
      Message(
        "“\(path)”中没有报送材料。", rule: "报送材料是planreport archive写出的r1、r2……目录，或同名的zip。", fix: "请检查路径。")
    case .noTables(let path):
      Message(
        "“\(path)”中没有数据表tables/indicators.csv。", rule: "比较的是两次报送的材料，或两份报告的目录。", fix: "请检查路径。")
    case .unreadable(let path, let reason):
      Message("“\(path)”无法读取：\(reason.text)。", rule: "报送材料的每个文件都要能读取。", fix: "请检查路径和权限。")
    case .damagedZip(let path, let reason):
      Message("压缩包“\(path)”已损坏：\(reason)。", rule: "压缩包须与生成时逐字节相同。", fix: "请报送单位重新发送。")
    case .zipDiffers(let path):
      Message("压缩包“\(path)”与同名目录的内容不同。", rule: "压缩包和目录是同一次报送。", fix: "请报送单位重新发送。")
    case .missingZip(let path):
      Message("缺少压缩包“\(path)”。", rule: "每次封存都写出目录和同名的压缩包。", fix: "请从备份恢复压缩包。")
    case .notAFile(let kind):
      Message("这是\(kind.text)，不是文件。", rule: Self.frozen, fix: "请移出，或请报送单位重新发送。")
    case .badManifest:
      Message("MANIFEST缺失，或不是planreport archive写出的内容。", rule: "MANIFEST记录规划、年份、报送次数和程序版本。", fix: Self.resend)
    case .noChecksums:
      Message("缺少校验清单SHA256SUMS。", rule: "每份报送材料都有校验清单。", fix: Self.resend)
    case .badChecksumLine:
      Message("校验清单的这一行不成格式，或文件重复。", rule: "每行是64位十六进制数、两个空格和文件名。", fix: Self.resend)
    case .rewrittenChecksums:
      Message("校验清单被改写过。", rule: "清单按文件名排序，一个文件一行，与生成时逐字节相同。", fix: Self.resend)
    case .changedFile:
      Message("文件内容与校验清单不符。", rule: Self.frozen, fix: Self.resend)
    case .missingFile:
      Message("校验清单所列的文件不存在。", rule: Self.frozen, fix: Self.resend)
    case .addedFile:
      Message("文件不在校验清单中。", rule: Self.frozen, fix: "请移出该文件，或请报送单位重新发送。")
    case .invalidInputs:
      Message("封存的输入或模板有错误，不能重新评估。", rule: Self.reproducible, fix: Self.resend)
    case .noEvaluation(let year):
      Message("封存的输入没有在\(year)年安排评估。", rule: Self.reproducible, fix: Self.resend)
    case .notReproduced(let line, let program, let isSame):
      Message(
        "由封存的输入重新评估，得不到这个文件" + (line.map { "（自第\($0)行起不同）。" } ?? "。"), rule: Self.reproducible,
        fix: isSame ? "文件或输入被改动过，请报送单位重新发送。" : "报送材料由\(program)版程序生成，请用该版本校验；若仍不同，请报送单位重新发送。")
    case .unexpectedFile:
      Message("报送材料中不应有这个文件。", rule: Self.reproducible, fix: Self.resend)
    case .wrongRevisions(let previous):
      Message("修订清单与同目录中第\(previous)次报送的差别不符。", rule: "修订清单列出与上次报送不同的每个数值。", fix: Self.resend)
    case .wrongPrevious(let previous):
      Message("同目录中的第\(previous)次报送不是本次报送所比较的那一份。", rule: "MANIFEST记录上次报送校验清单的校验值。", fix: Self.resend)
    case .wrongProjectList(let year, let revision):
      Message(
        "项目清单变化与\(year)年报告第\(revision)次报送的项目清单不符。", rule: "项目清单变化列出与MANIFEST所记那次报送相比新增、退出和结转的项目。",
        fix: Self.resend)
    }
  }

  private static let resend = "请报送单位重新发送。"
  private static let frozen = "报送材料封存后不得增加、删除或改动文件。"
  private static let reproducible = "封存的输入和模板须能逐字节重现报送的报告和数据表。"
}
