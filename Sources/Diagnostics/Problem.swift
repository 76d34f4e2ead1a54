/// How much a problem hinders, the gravest first.
package enum Severity: Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing is published while one of these stands.
  case error
  /// Published, but somebody should look.
  case warning
  /// For the reader's information.
  case note

  /// For programs.
  package var code: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  /// The word in front of a message and in the count at the end.
  package var name: String {
    switch self {
    case .error: "错误"
    case .warning: "警告"
    case .note: "提示"
    }
  }
}

/// Something that is wrong: what it is called, how much it hinders and what staff read about it.
///
/// `Catalogue/` makes all of them, one function a problem. Code that has to decide by a problem keeps what it
/// decides by itself.
package struct Problem: Sendable, Hashable {
  /// Stable identifier, `area.case`, used in tests, documentation and searches.
  package let id: String
  package let severity: Severity
  package let message: Message
  /// Whether the first one of a file stands for all of its kind there, whatever their words.
  private(set) var isOncePerFile = false

  /// The wording, in Chinese; each sentence ends with a full stop of its own.
  package struct Message: Sendable, Hashable {
    /// Names the subject and what is wrong with it.
    package let summary: String
    package let rule: String
    /// What the clerk most likely has to do; `nil` where nobody can know.
    package let fix: String?
  }
}

// What the catalogue is written with.
extension Problem {
  init(_ severity: Severity, _ id: String, _ summary: String, rule: String, fix: String? = nil) {
    self.init(id: id, severity: severity, message: Message(summary: summary, rule: rule, fix: fix))
  }

  static func error(_ id: String, _ summary: String, rule: String, fix: String? = nil) -> Problem {
    Problem(.error, id, summary, rule: rule, fix: fix)
  }

  static func warning(_ id: String, _ summary: String, rule: String, fix: String? = nil) -> Problem {
    Problem(.warning, id, summary, rule: rule, fix: fix)
  }

  static func note(_ id: String, _ summary: String, rule: String, fix: String? = nil) -> Problem {
    Problem(.note, id, summary, rule: rule, fix: fix)
  }

  func reworded(_ words: (String) -> String) -> Problem {
    let message = Message(
      summary: words(message.summary), rule: words(message.rule), fix: message.fix.map(words))
    return Problem(id: id, severity: severity, message: message, isOncePerFile: isOncePerFile)
  }

  var oncePerFile: Problem {
    var problem = self
    problem.isOncePerFile = true
    return problem
  }

  static let dateForms = "日期写作2023-06-30、2023-06或2023。"

  static func didYouMean(_ name: String?) -> String? { name.map { "是否想写“\($0)”？" } }

  static func changeTo(_ text: String?) -> String? { text.map { "改为“\($0)”。" } }
}
