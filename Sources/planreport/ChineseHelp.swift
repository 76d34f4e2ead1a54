import Foundation

/// Says in Chinese what the argument parser says in English: its headings and its complaints.
enum ChineseHelp {
  /// Translates help pages and usage errors; our own texts in them are Chinese already.
  static func translate(_ text: String) -> String {
    unbroken(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { translate(line: String($0)) }
      .joined(separator: "\n")
  }

  /// The parser breaks long lines before anybody can translate them.
  private static func unbroken(_ text: String) -> String {
    text.replacing(#/\s*\(values: (?<values>[^()]*);\s+default:\s+(?<default>[^()]*)\)/#) {
      "（可写：\($0.output.values.replacing(#/\s+/#, with: " "))；默认：\($0.output.default)）"
    }
  }

  private static func translate(line: String) -> String {
    for (heading, chinese) in headings where line.hasPrefix(heading) {
      return chinese + translate(phrase: String(line.dropFirst(heading.count)))
    }
    return translate(phrase: line)
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "子命令："), ("Error: ", "错误："), ("Help:  ", "说明："),
  ]

  private static func translate(phrase: String) -> String {
    for (pattern, template) in phrases {
      let range = NSRange(phrase.startIndex..., in: phrase)
      // The patterns are constants; one that does not compile is caught by the test of this table.
      guard let expression = try? NSRegularExpression(pattern: pattern),
        expression.firstMatch(in: phrase, range: range) != nil
      else { continue }
      return expression.stringByReplacingMatches(in: phrase, range: range, withTemplate: template)
    }
    return phrase
  }

  private static let phrases = [
    (#"Show help information\."#, "显示本帮助。"),
    (#"Show subcommand help information\."#, "显示子命令的帮助。"),
    (#"Show the version\."#, "显示版本。"),
    (#"  See '(.+)' for detailed help\."#, "  某条子命令的说明：$1"),
    (#"  See '(.+)' for more information\."#, "  更多说明：$1"),
    (#"\(default: (.+)\)"#, "（默认：$1）"),
    (#"^Unknown option '(.+)'\. Did you mean '(.+)'\?$"#, "没有选项“$1”。是否想写“$2”？"),
    (#"^Unknown option '(.+)'$"#, "没有选项“$1”。"),
    (#"^Missing expected argument '(.+)'$"#, "缺少参数“$1”。"),
    (#"^Missing value for '(.+)'$"#, "选项“$1”后面缺少值。"),
    (
      #"^The value '(.*)' is invalid for '(.+)'\. Please provide one of '(.+)' and '(.+)'\.$"#,
      "“$2”的值“$1”无效，可写$3或$4。"
    ),
    (#"^The value '(.*)' is invalid for '(.+)'(?:\..*)?$"#, "“$2”的值“$1”无效。"),
    (#"^Unexpected argument '(.+)'$"#, "多余的参数“$1”。"),
    (#"^(\d+) unexpected arguments: (.+)$"#, "$1 个多余的参数：$2。"),
  ]
}
