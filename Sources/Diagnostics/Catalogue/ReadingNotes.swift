/// What is written otherwise than asked and read all the same, because nobody can mean anything else by it. The file
/// stays as it is; one note a kind and file is enough.
extension Problem {
  package static func readFullWidth(_ text: String, as read: String) -> Problem {
    .asRead("read.full-width", "全角字符“\(text)”按“\(read)”读取。")
  }

  package static func readSeparators(_ text: String, as read: String) -> Problem {
    .asRead("read.thousands-separators", "“\(text)”去掉千位分隔符，按“\(read)”读取。")
  }

  /// The unit of the row itself, after the number.
  package static func readUnit(_ text: String, as read: String) -> Problem {
    .asRead("read.unit", "“\(text)”带有的单位就是这一行的单位，按“\(read)”读取。")
  }

  /// `+5`, `'5`, or another minus than the hyphen.
  package static func readSign(_ text: String, as read: String) -> Problem {
    .asRead("read.sign", "“\(text)”的符号按“\(read)”读取。")
  }

  /// `2021年`
  package static func readYear(_ text: String, as read: String) -> Problem {
    .asRead("read.year", "“\(text)”按年份“\(read)”读取。")
  }

  package static func readDate(_ text: String, as read: String) -> Problem {
    .asRead("read.date", "日期“\(text)”按“\(read)”读取。")
  }

  /// `已完工` in a column whose word is `完成`.
  package static func readWord(_ text: String, as read: String) -> Problem {
    .asRead("read.word", "“\(text)”按“\(read)”读取。")
  }

  /// `1` for `001`
  package static func readIdentifier(_ text: String, as read: String) -> Problem {
    .asRead("read.identifier", "编号“\(text)”按“\(read)”读取，看来是表格软件改动了前面的0。")
  }

  /// [18] for 〔18〕
  package static func readBrackets(_ text: String, as read: String) -> Problem {
    .asRead("read.brackets", "“\(text)”按规划期累计值“\(read)”读取。")
  }

  /// Departments with only a blank or a stroke between them.
  package static func readNames(_ text: String, as read: String) -> Problem {
    .asRead("read.names", "“\(text)”按分开的几个单位读取：\(read)。")
  }

  /// Blanks before or after the text, which are left out.
  package static func blanksAround(text: String) -> Problem {
    .asRead("read.blanks-around", "“\(text)”前后有空格，已略去。")
  }

  /// Characters without width in the text, which are left out.
  package static func invisibleCharacter(text: String) -> Problem {
    .asRead("read.invisible-character", "“\(text)”含有看不见的零宽字符，已略去。")
  }
}

extension Problem {
  private static func asRead(_ id: String, _ summary: String) -> Problem {
    .note(id, summary, rule: "含义没有疑问的写法照读，不改动文件。", fix: "不必修改；如读得不对，改为规定的写法。").oncePerFile
  }
}
