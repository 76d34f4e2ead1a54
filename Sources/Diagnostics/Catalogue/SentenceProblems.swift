/// What can be wrong with the files of sentences (`Templates/sentences/*.txt`).
extension Problem {
  package static func missingSentenceFile(_ name: String) -> Problem {
    .error(
      "sentence.missing-file", "缺少句子文件“\(name)”。", rule: "报告的句子写在模板文件夹的sentences文件夹中，每个文件都须存在。",
      fix: "请补上文件“\(name)”；各句的名称见docs/templates.md。")
  }

  package static func unknownSentenceFile(_ name: String, suggestion: String?) -> Problem {
    .error(
      "sentence.unknown-file", "没有名为“\(name)”的句子文件。", rule: "sentences文件夹中只放docs/templates.md列出的句子文件。",
      fix: didYouMean(suggestion) ?? "请改正文件名，或移出这个文件。")
  }

  package static let sentenceWithoutName: Problem = .error(
    "sentence.without-name", "这一行不是“名称 = 句子”。", rule: "句子文件一行一句，写作“名称 = 句子”；以“#”开头的行是注释。",
    fix: "请补上名称和等号；不用的行删去，或在行首加“#”。")

  /// - Parameter values: What may be written in it.
  package static func missingSentence(_ name: String, values: [String]) -> Problem {
    let usable = values.isEmpty ? "这一句没有可用的值" : "可用的值：" + values.map { "{{\($0)}}" }.joined(separator: "、")
    return .error(
      "sentence.missing", "缺少“\(name)”一句。", rule: "每种情形都须有一句；不想印出的，等号后面留空。",
      fix: "请补上一行“\(name) = ……”；\(usable)。")
  }

  package static func unknownSentence(_ name: String, suggestion: String?) -> Problem {
    .error(
      "sentence.unknown", "没有名为“\(name)”的情形。", rule: "句子的名称由程序规定，见docs/templates.md。",
      fix: didYouMean(suggestion) ?? "请改正名称，或删去这一行。")
  }

  package static func repeatedSentence(_ name: String, line: Int) -> Problem {
    .error(
      "sentence.repeated", "“\(name)”一句已在第\(line)行写过。", rule: "一种情形只写一句。", fix: "请留下一行，删去另一行。")
  }

  package static func unknownSentenceValue(
    _ name: String, sentence: String, values: [String], suggestion: String?
  ) -> Problem {
    let usable =
      values.isEmpty ? "这一句不带值" : "“\(sentence)”一句可用：" + values.map { "{{\($0)}}" }.joined(separator: "、")
    return .error(
      "sentence.unknown-value", "“\(sentence)”一句里没有“\(name)”这个值。", rule: usable + "。",
      fix: suggestion.map { "是否想写{{\($0)}}？" } ?? "请改用可用的值，或删去这个标签。")
  }

  package static let sentenceWithCondition: Problem = .error(
    "sentence.with-condition", "句子里不能写条件、列表或子模板。", rule: "一种情形一句，句子里只有文字和{{值}}；用哪一句由程序选定。",
    fix: "请删去“{{#…}}”“{{^…}}”“{{> …}}”这类标签，把不同的说法写到各自的情形里。")
}
