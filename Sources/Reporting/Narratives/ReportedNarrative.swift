import Evaluation
import PlanModel

/// People's text for one report as it is printed: values filled in, each part where it goes.
struct ReportedNarrative: Sendable {
  struct Titled: Sendable, Hashable {
    let title: String
    let markdown: String
  }

  struct Account: Sendable {
    /// Written under 主要做法.
    var practices = ""
    /// Written elsewhere.
    var text = ""
    var answers: [Narrative.Question: String] = [:]

    /// Whether something is said of why it stands as it does.
    var isExplained: Bool { !self[.cause].isEmpty || !self[.measures].isEmpty || !text.isEmpty }

    subscript(question: Narrative.Question) -> String { answers[question] ?? "" }
  }

  /// What a part of the text is about, by its name in the report.
  struct Named: Sendable {
    let name: String
    let account: Account
    /// Whether the report lists it as lagging, and its causes with it.
    let isLaggard: Bool
  }

  /// A text that has to stand somewhere in the report.
  struct Piece: Sendable {
    let title: String
    let line: Int
    let markdown: String
  }

  /// Its pipe tables, in the order of the text.
  private(set) var tables: [ReportTable] = []
  private(set) var opening: [Titled] = []
  private(set) var others: [Titled] = []
  private(set) var pieces: [Piece] = []
  private var chapters: [Narrative.Chapter: String] = [:]
  /// Sections of the writer's own by the chapter that they follow.
  private var following: [Narrative.Chapter: [Titled]] = [:]
  private var accounts: [Narrative.Subject: Account] = [:]
  /// What the text is about, in the order of the file.
  private var named: [Named] = []

  /// A report for which nobody wrote anything.
  init() {}

  /// - Parameter content: Gives the values.
  init(_ narrative: Narrative, in content: ReportContent) {
    let kind = content.context.kind
    var text = NarrativeText(emptyTable: content.sentences(.written)) {
      QuotableValues.filled($0, from: content, isMarkdown: $1)
    }
    // The chapter that sections of the writer's own follow.
    var last: Narrative.Chapter?
    for section in narrative.sections {
      let markdown = text.markdown(of: section.text, under: section.title)
      if !markdown.isEmpty {
        pieces.append(Piece(title: section.title, line: section.line, markdown: markdown))
      }
      switch section.chapter {
      case .others?: others.append(Titled(title: section.title, markdown: markdown))
      case let chapter? where chapter.reports?.contains(kind) ?? true:
        last = chapter
        chapters[chapter] = markdown
      case .judgement?, .practices?, .problems?, .situation?, .suggestions?, .experience?, .nextSteps?, nil:
        let own = Titled(title: section.title, markdown: markdown)
        guard let last else {
          opening.append(own)
          continue
        }
        following[last, default: []].append(own)
      }
    }
    for account in narrative.accounts { add(account, &text) }
    named = narrative.accounts.map(\.subject).uniqued().map { subject in
      Named(
        name: content.name(of: subject), account: account(of: subject), isLaggard: content.isLaggard(subject))
    }
    tables = text.tables
  }

  private mutating func add(_ account: Narrative.Account, _ text: inout NarrativeText) {
    var all = accounts[account.subject] ?? Account()
    func piece(_ passage: Passage, _ title: String, isOwed: Bool = true) -> String {
      let markdown = text.markdown(of: passage, under: title)
      if isOwed { pieces.append(Piece(title: title, line: account.line, markdown: markdown)) }
      return markdown
    }
    let title = account.subject.heading
    if !account.text.isEmpty {
      let markdown = piece(account.text, title)
      if account.chapter == .practices {
        all.practices = all.practices.joined(with: markdown)
      } else {
        all.text = all.text.joined(with: markdown)
      }
    }
    for question in Narrative.Question.allCases {
      guard let answer = account.answers[question] else { continue }
      // A skeleton names the responsible unit before anything is said of the causes.
      let isOwed = question != .responsible || account.answers.count > 1
      let markdown = piece(answer, title + question.rawValue, isOwed: isOwed)
      all.answers[question] = all[question].joined(with: markdown)
    }
    accounts[account.subject] = all
  }

  func text(of chapter: Narrative.Chapter) -> String { chapters[chapter] ?? "" }

  /// The sections that follow a chapter, with their headings.
  func text(after chapter: Narrative.Chapter) -> String {
    following[chapter, default: []].map(\.asSection).joined(separator: "\n\n")
  }

  func account(of subject: Narrative.Subject) -> Account { accounts[subject] ?? Account() }

  /// Those of which something was written under 主要做法.
  var practised: [Named] { named.filter { !$0.account.practices.isEmpty } }

  /// Those that do not lag and of which something was written elsewhere.
  var explained: [Named] { named.filter { !$0.isLaggard && $0.account.isExplained } }

  var hasPractices: Bool { !text(of: .practices).isEmpty || !practised.isEmpty }

  var hasProblems: Bool { !text(of: .problems).isEmpty || named.contains(where: \.account.isExplained) }
}

extension ReportContent {
  /// The tasks that a report lists as lagging.
  var laggingTasks: [Reported<TaskAssessment>] { tasks(where: \.isLaggard) }

  fileprivate func name(of subject: Narrative.Subject) -> String {
    switch subject {
    case .indicator(let id): indicators.first { $0.indicator.id == id }?.fullName ?? id
    case .task(let id): plan.tasks.first { $0.id == id }.map(TaskName.short) ?? id
    case .theme(let name): name
    }
  }

  fileprivate func isLaggard(_ subject: Narrative.Subject) -> Bool {
    switch subject {
    case .indicator(let id): lagging.contains { $0.indicator.id == id }
    case .task(let id): laggingTasks.contains { $0.item.task.id == id }
    case .theme: false
    }
  }
}

extension ReportedNarrative.Titled {
  /// A heading of level 1 begins a section of the report (`MarkdownFragment`).
  fileprivate var asSection: String { "# \(title)\n\n\(markdown)" }
}

extension String {
  fileprivate func joined(with other: String) -> String { isEmpty ? other : self + "\n\n" + other }
}
