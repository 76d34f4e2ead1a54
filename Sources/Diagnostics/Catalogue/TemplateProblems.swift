extension Problem {
  package static let missingTemplateFolder: Problem = .error(
    "template.missing-folder", "找不到模板文件夹。", rule: "模板文件夹须存在，内有各类报告的模板。", fix: "请检查路径，或用 --templates 指定。")

  package static func unreadableTemplate(reason: DiskRefusal) -> Problem {
    .error(
      "template.unreadable", "模板文件无法读取：\(reason.text)。",
      rule: "模板须是可以读取的文本文件，不超过\(Limits.inWords(bytes: Limits.templateBytes))。",
      fix: "请检查文件及其读取权限。")
  }

  package static func unreadableTemplateFolder(reason: DiskRefusal) -> Problem {
    .error(
      "template.unreadable-folder", "模板文件夹无法读取：\(reason.text)。", rule: "模板文件夹和其中的partials须可读取。",
      fix: "请检查文件夹的权限。")
  }

  package static let tooManyTemplates: Problem = .error(
    "template.too-many", "模板文件超过\(Limits.templateFiles)个。", rule: "一个模板文件夹不超过\(Limits.templateFiles)个模板。",
    fix: "请移出用不到的模板。")

  package static let notUTF8: Problem = .error(
    "template.not-utf8", "模板文件不是UTF-8编码。", rule: "模板须以UTF-8编码保存。", fix: "请在编辑器中另存为UTF-8编码。")

  package static func missingTemplate(_ name: String, suggestion: String?) -> Problem {
    .error(
      "template.missing-template", "没有名为“\(name)”的报告模板。", rule: "每类报告对应模板文件夹中的一个“名称.md.mustache”文件。",
      fix: didYouMean(suggestion) ?? "请补上文件“\(name).md.mustache”。")
  }

  package static func missingPageFile(_ name: String) -> Problem {
    .error(
      "template.missing-file", "模板文件夹中缺少“\(name)”。", rule: "网页由page.html.mustache和report.css生成，两者均须存在。",
      fix: "请补上文件“\(name)”。")
  }

  package static let unfinishedTag: Problem = .error(
    "template.unfinished-tag", "标签没有写完，缺少“}}”。", rule: "标签以“{{”开头、以“}}”结尾，除注释外须写在同一行内。", fix: "请在标签末尾补上“}}”。")

  package static let emptyTag: Problem = .error(
    "template.empty-tag", "标签里没有名称。", rule: "标签须写明变量、段落或子模板的名称。", fix: "请填写名称，或删去此标签。")

  /// A kind of Mustache tag that templates do not use.
  package static func unsupportedTag(_ text: String) -> Problem {
    .error(
      "template.unsupported-tag", "模板不支持标签“{{\(text)}}”。",
      rule: "可用的标签只有{{名称}}、{{#名称}}、{{^名称}}、{{/名称}}、{{> 子模板}}和{{! 注释}}；输出一律转义。", fix: "请改用{{名称}}。")
  }

  /// A name with other characters than letters, digits and hyphens.
  package static func badName(_ name: String) -> Problem {
    .error(
      "template.bad-name", "名称“\(name)”不合规则。", rule: "名称由英文字母、数字、连字符组成，组内名称用半角句点连接。",
      fix: "请对照“planreport vocabulary”列出的名称修改。")
  }

  package static func unclosedSection(_ name: String) -> Problem {
    .error(
      "template.unclosed-section", "段落“\(name)”没有结束。", rule: "每个{{#\(name)}}或{{^\(name)}}须有对应的{{/\(name)}}。",
      fix: "请在段落末尾补上{{/\(name)}}。")
  }

  /// A closing tag with another name than the innermost open section; `line` is where that begins.
  package static func wrongClosing(_ name: String, expected: String, line: Int) -> Problem {
    .error(
      "template.wrong-closing", "结束标签写的是“\(name)”，应当结束的是第\(line)行开始的“\(expected)”。",
      rule: "段落先开始的后结束，名称前后一致。", fix: "是否想写{{/\(expected)}}？")
  }

  package static func nothingToClose(_ name: String) -> Problem {
    .error(
      "template.nothing-to-close", "结束标签“\(name)”没有对应的开始标签。",
      rule: "每个{{/\(name)}}之前须有{{#\(name)}}或{{^\(name)}}。", fix: "请补上开始标签，或删去此标签。")
  }

  package static func tooDeep(_ name: String) -> Problem {
    .error(
      "template.too-deep", "段落“\(name)”嵌套过深。", rule: "段落嵌套不超过\(Limits.sectionDepth)层。",
      fix: "请把内层内容移到子模板之外，减少嵌套。")
  }

  /// Partials and lists in each other that multiply beyond any use.
  package static let tooLarge: Problem = .error(
    "template.too-large", "模板展开后过大。",
    rule: "一份模板连同其中的子模板不超过\(Limits.inWords(count: Limits.templateNodes))个标签和文字段、"
      + "\(Limits.inWords(bytes: Limits.templateExpandedBytes))，层层相套不超过\(Limits.templateDepth)层；"
      + "排出的内容不超过\(Limits.inWords(count: Limits.renderedNodes))个标签和文字段、"
      + "\(Limits.inWords(bytes: Limits.renderedBytes))（页面的正文不计）。",
    fix: "请减少子模板之间的相互引用和列表中的列表。")

  package static func unknownName(_ name: String, suggestion: String?) -> Problem {
    .error(
      "template.unknown-name", "没有名为“\(name)”的变量。", rule: "模板只能使用“planreport vocabulary”列出的名称。",
      fix: didYouMean(suggestion) ?? "请运行“planreport vocabulary”查找所需的名称。")
  }

  /// A name of a list's items or a group, used outside of it.
  package static func nameInsideSection(_ name: String, section: String) -> Problem {
    .error(
      "template.name-inside-section", "此处不能使用“\(name)”。",
      rule: "“\(name)”属于“\(section)”，只能在{{#\(section)}}与{{/\(section)}}之间使用。",
      fix: "请把它写在{{#\(section)}}…{{/\(section)}}之内。")
  }

  /// A name that the facts of other report kinds have.
  package static func nameOfOtherKind(_ name: String, kinds: [String]) -> Problem {
    .error(
      "template.name-of-other-kind", "“\(name)”不能用在这类报告的模板里。",
      rule: "“\(name)”只在\(kinds.map { "“\($0)”" }.joined(separator: "、"))的模板中可用。", fix: "请删去此处，或改用本类报告的变量。")
  }

  package static func missingPartial(_ name: String, suggestion: String?) -> Problem {
    .error(
      "template.missing-partial", "没有名为“\(name)”的子模板。", rule: "子模板是partials文件夹中的文件，引用时写文件名，不写文件夹和扩展名。",
      fix: suggestion.map { "是否想写{{> \($0)}}？" } ?? "请补上文件“partials/\(name).md.mustache”。")
  }

  package static func recursivePartial(_ name: String) -> Problem {
    .error("template.recursive-partial", "子模板“\(name)”引用了自身。", rule: "子模板不能直接或间接引用自身。", fix: "请删去其中一处引用。")
  }

  /// A condition, list or group printed as if it were a text.
  package static func notPrintable(_ name: String, kind: String) -> Problem {
    .error(
      "template.not-printable", "“\(name)”是\(kind)，不能直接输出。", rule: "直接输出的只能是文字；条件、列表和分组用{{#名称}}…{{/名称}}。",
      fix: "请改写为{{#\(name)}}…{{/\(name)}}。")
  }

  /// A dotted name below something that is not a group.
  package static func notInside(_ name: String, kind: String) -> Problem {
    .error(
      "template.not-inside", "“\(name)”是\(kind)，没有下级名称。", rule: "只有分组可以用半角句点连接下级名称。",
      fix: "列表请写成{{#\(name)}}…{{/\(name)}}。")
  }

  /// `{{.}}` outside a text's section.
  package static let noCurrentValue: Problem = .error(
    "template.no-current-value", "此处的{{.}}没有所指的文字。", rule: "{{.}}只能用在文字变量的段落里。", fix: "请写明变量的名称。")

  /// `first()` or `last()` where the position in a list is not known.
  package static func noPosition(_ name: String) -> Problem {
    .error(
      "template.no-position", "此处不能使用“\(name)”。", rule: "first()和last()只能直接写在列表的段落里，不能写在其中的子模板或分组里。",
      fix: "请把它移到列表段落的第一层。")
  }

  /// Emphasis beside Chinese punctuation, which CommonMark does not recognise.
  package static func strayEmphasis(_ run: String) -> Problem {
    emphasis(.error, "template.stray-emphasis", run)
  }

  /// The same, brought about by a value or people's own text; the report stays readable.
  package static func strayEmphasisInText(_ run: String) -> Problem {
    emphasis(.warning, "template.stray-emphasis-in-text", run)
  }

  private static func emphasis(_ severity: Severity, _ id: String, _ run: String) -> Problem {
    Problem(
      severity, id, "加粗标记“\(run)”不起作用，会原样印在报告里。", rule: "加粗内容的首尾若是标点，标记外侧须是标点、空格或行的首尾。",
      fix: "请把标点移到加粗内容之外，例如把“\(run)重点。\(run)后文”改为“\(run)重点\(run)。后文”。")
  }

  package static let rawHTML: Problem = .error(
    "template.raw-html", "模板里有HTML标签。", rule: "模板正文用Markdown书写，HTML标签不会生效；说明文字用{{! 注释}}。",
    fix: "请删去HTML标签；要印出“<”时写“\\<”。")
}
