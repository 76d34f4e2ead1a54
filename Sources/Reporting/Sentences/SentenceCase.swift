/// The cases of one family of sentences: each has one sentence in `Templates/sentences/`, the program chooses which.
///
/// A case is named for what is so (`序时.优于`), never for how it is said.
protocol SentenceCase: CaseIterable, Hashable, Sendable {
  associatedtype Value: SentenceValue
  /// The name of its sentence in the file.
  var rawValue: String { get }
  /// The file with the sentences, without `.txt`.
  static var file: String { get }
  /// What they speak of, for the guide to templates.
  static var title: String { get }
  /// What the sentence of this case may write.
  var gives: [Value] { get }
}

/// What sentences of a family may write: the raw value is what stands between the braces.
protocol SentenceValue: RawRepresentable<String>, Hashable, Sendable {
  associatedtype Subject
  /// Formatted; every number is rounded before it comes here.
  func text(of subject: Subject) -> String
}

extension SentenceValue where Subject == [Self: String] {
  func text(of subject: Subject) -> String {
    guard let text = subject[self] else {
      preconditionFailure("who says it gives what its sentence may write")
    }
    return text
  }
}

/// A family as the check of the files sees it, whatever its types.
struct SentenceFamily: Sendable {
  struct Declared: Sendable {
    let name: String
    let values: [FactName]
  }

  let file: String
  let title: String
  let cases: [Declared]

  init<Case: SentenceCase>(_ family: Case.Type) {
    file = Case.file
    title = Case.title
    cases = Case.allCases.map { sentence in
      Declared(
        name: sentence.rawValue,
        values: sentence.gives.map {
          FactName(name: $0.rawValue, meaning: "", kind: .text, example: "", inside: [], reports: nil)
        })
    }
  }

  var path: String { "\(TemplateFolder.sentences)/\(file).txt" }

  /// Every family of sentences, in the order of the guide.
  static let all: [SentenceFamily] = [
    SentenceFamily(JudgementSentence.self),
    SentenceFamily(ConclusionSentence.self),
    SentenceFamily(BriefSentence.self),
    SentenceFamily(GroupSentence.self),
    SentenceFamily(LaggardSentence.self),
    SentenceFamily(ChangeSentence.self),
    SentenceFamily(OverviewSentence.self),
    SentenceFamily(ProgressSentence.self),
    SentenceFamily(IndicatorSentence.self),
    SentenceFamily(ComparisonSentence.self),
    SentenceFamily(CourseSentence.self),
    SentenceFamily(ProspectSentence.self),
    SentenceFamily(OutlookSentence.self),
    SentenceFamily(TaskSentence.self),
    SentenceFamily(TaskAccountSentence.self),
    SentenceFamily(ProjectSentence.self),
    SentenceFamily(ShareSentence.self),
    SentenceFamily(DueSentence.self),
    SentenceFamily(ProjectChangeSentence.self),
    SentenceFamily(ReductionSentence.self),
    SentenceFamily(WantedSentence.self),
    SentenceFamily(TableNote.self),
    SentenceFamily(MethodSentence.self),
    SentenceFamily(FindingSentence.self),
    SentenceFamily(SubmissionSentence.self),
    SentenceFamily(CorrectionSentence.self),
    SentenceFamily(UnwrittenSentence.self),
  ]
}
