/// What can be wrong with people's text (`narrative/<year>.md`).
extension Problem {
  /// What a text was written with, by the ending of its file.
  package enum TextFormat: String {
    case md, markdown, txt, docx, doc, wps, rtf, odt, pdf

    /// How it becomes Markdown.
    fileprivate func conversion(to name: String) -> String {
      switch self {
      case .md, .markdown: "把文件名改为“\(name)”。"
      case .txt: "把文件名改为“\(name)”，在各部分之前加上“## 存在问题及原因”这样的标题行（编码用UTF-8或GB18030均可）。"
      case .docx, .doc, .wps, .rtf, .odt:
        "打开后另存为“纯文本”（编码选UTF-8），文件名改为“\(name)”，在各部分之前加上“## 存在问题及原因”这样的标题行；表格和图片的写法见docs/inputs.md。"
      case .pdf: "把文字复制到文本文件“\(name)”中，在各部分之前加上“## 存在问题及原因”这样的标题行。"
      }
    }
  }

  /// A text that nothing reads, because it is in another format or its name is no year.
  ///
  /// - Parameters:
  ///   - year: The year that it is most likely of.
  ///   - isThere: Whether the text of that year is there.
  package static func narrativeInOtherFile(
    name: String, format: TextFormat, year: Int?, isThere: Bool
  ) -> Problem {
    let wanted = year.map { "\($0).md" } ?? "评估年份.md"
    return Problem(
      isThere || year == nil ? .warning : .error, "narrative.other-file", "没有读取“\(name)”，其中的文字不会印出。",
      rule: "人工撰写的文字是Markdown文件，以评估年份命名，如2023.md。",
      fix: isThere
        ? "“\(wanted)”已经存在；其中的文字如已录入“\(wanted)”，请把“\(name)”移出narrative文件夹。" : format.conversion(to: wanted))
  }

  package static func narrativeExists(_ file: String) -> Problem {
    .error(
      "narrative.exists", "“\(file)”已经存在。", rule: "写出骨架时不改动已有的文字。",
      fix: "请直接编辑该文件；要另写骨架的，先把它移走。")
  }

  package static func cannotDraft(_ file: String, reason: DiskRefusal) -> Problem {
    .error(
      "narrative.cannot-draft", "无法写出“\(file)”：\(reason.text)。", rule: "骨架一次写成，不留半成品。", fix: "请检查磁盘空间和目录权限。")
  }

  /// A heading that differs by a letter from one that reports have a place for.
  package static func nearlyKnownHeading(title: String, suggestion: String) -> Problem {
    .warning(
      "narrative.nearly-known-heading", "“\(title)”与报告固有的章节“\(suggestion)”只差一字，将作为自拟的一章印出。",
      rule: "固有章节的标题见docs/inputs.md；其他标题是自拟的章节，印在它前一章之后。", fix: didYouMean(suggestion))
  }

  package static func unknownSubject(
    kind: String, name: String, file: String, suggestion: String?
  ) -> Problem {
    .error(
      "narrative.unknown-subject", "没有\(kind)“\(name)”。", rule: "“\(kind)”之后写\(file)中的编号或名称。",
      fix: didYouMean(suggestion) ?? "如不是写给某项\(kind)的文字，请换一个标题。")
  }

  package static func ambiguousSubject(kind: String, name: String, ids: [String]) -> Problem {
    .error(
      "narrative.ambiguous-subject", "有\(ids.count)项\(kind)名为“\(name)”。", rule: "名称相同的，用编号区分。",
      fix: "改写为其中一个编号：\(ids.joined(separator: "、"))。")
  }

  package static func unknownTheme(_ name: String, known: [String], suggestion: String?) -> Problem {
    .error(
      "narrative.unknown-theme", "没有主题“\(name)”。",
      rule: known.isEmpty
        ? "主题是指标的类别、任务的章节或项目的领域；本规划都没有填写。" : "主题是指标的类别、任务的章节或项目的领域：\(known.joined(separator: "、"))。",
      fix: didYouMean(suggestion) ?? "改为其中一个，或换一个标题。")
  }

  /// `原因：` and nothing behind it.
  package static func unanswered(title: String, questions: [String]) -> Problem {
    .warning(
      "narrative.unanswered", "“\(title)”没有填写\(questions.joined(separator: "、"))。",
      rule: "草稿中没有填写的注明待补充，发布版中从略。", fix: "在冒号后面填写；确实没有的，删去该行。")
  }

  /// Text that the template does not print.
  package static func unprintedText(title: String) -> Problem {
    .warning(
      "narrative.unprinted", "“\(title)”的文字没有印在报告里。", rule: "写给指标、任务和主题的文字印在模板引用它们的地方；没有滞后的指标和任务不列原因和措施。",
      fix: "移到报告有的章节之下，或在模板中引用（见docs/templates.md）。")
  }

  package static func unknownValue(_ text: String, known: [String], suggestion: String?) -> Problem {
    .error(
      "narrative.unknown-value", "“{{\(text)}}”不是可以引用的数值。",
      rule: "写法是{{指标.编号.实际值}}，点号用半角；可以引用的有：\(known.joined(separator: "、"))。",
      fix: didYouMean(suggestion.map { "{{\($0)}}" }) ?? "对照docs/inputs.md改正，或直接写出文字。")
  }

  /// The item is known and has no such value in this report.
  package static func absentValue(_ text: String, year: Int) -> Problem {
    .error(
      "narrative.absent-value", "“{{\(text)}}”在\(year)年数据的报告中没有数值。", rule: "引用的数值须有，否则句子不完整。",
      fix: "补录数据，或改写这句话。")
  }

  /// A number that somebody typed beside an indicator's name and unit.
  ///
  /// - Parameters:
  ///   - known: What the tables have for that year, as reports print it.
  ///   - reference: What to write so that the number comes from the tables.
  package static func contradictedNumber(
    name: String, typed: String, year: Int, known: String, reference: String?
  ) -> Problem {
    .warning(
      "narrative.contradicted-number", "这里写“\(name)”\(typed)，而表中\(year)年为\(known)。",
      rule: "文字中的数值与各表一致。",
      fix: "核对后改正" + (reference.map { "；写成\($0)，数值由程序填写" } ?? "") + "。口径或年份不同的，请在句中写明。")
  }
}
