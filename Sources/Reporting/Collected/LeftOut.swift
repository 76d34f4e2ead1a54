/// A submission that does not count.
package struct LeftOut: Sendable, Hashable {
  /// Where it was found, as the user named it.
  package let path: String
  /// The plan that it says it is of.
  package let plan: String?
  /// Why it does not count.
  package let reason: Reason

  /// Names it.
  package init(path: String, plan: String?, reason: Reason) {
    self.path = path
    self.plan = plan
    self.reason = reason
  }

  /// What is wrong with it, or what counts in its place.
  package enum Reason: Sendable, Hashable {
    /// It failed the verification: how many mistakes, and the first with the file below it, where there is one.
    case failed(mistakes: Int, file: String?, first: String)
    /// It names no mistake, but nothing came of it either.
    case incomplete
    /// The newest of the plan's submissions counts, which stands at the path.
    case superseded(by: SubmissionNumber, at: String)
    /// There is a newer one, but none of those with its number counts.
    case supersededInDispute(by: SubmissionNumber)
    /// It is the same as what stands at the path.
    case duplicate(of: String)
    /// Others of the same number have another content.
    case disputed(SubmissionNumber, others: [String])

    /// The reason in a word, as the table gives it.
    enum Code: String, CaseIterable, Sendable {
      case failed = "校验不通过"
      case superseded = "已有更新的报送"
      case duplicate = "重复"
      case disputed = "同一次报送有内容不同的材料"
    }

    var code: Code {
      switch self {
      case .failed, .incomplete: .failed
      case .superseded, .supersededInDispute: .superseded
      case .duplicate: .duplicate
      case .disputed: .disputed
      }
    }

    /// In a word.
    package var title: String { code.rawValue }

    /// The particulars, in a sentence.
    package var detail: String {
      switch self {
      case .failed(let mistakes, let file, let first):
        (mistakes > 1 ? "共\(mistakes)处错误，第一处：" : "") + (file.map { $0 + "：" } ?? "") + first
      case .incomplete: "材料不完整。"
      case .superseded(let newer, let path): "以\(newer.text)为准（\(path)）。"
      case .supersededInDispute(let newer): "更新的是\(newer.text)，但有内容不同的材料，都没有纳入。"
      case .duplicate(let path): "与\(path)相同，只计一次。"
      case .disputed(let number, let others):
        "同为\(number.text)，与\(others.joined(separator: "、"))内容不同，请报送单位确认以哪一份为准。"
      }
    }
  }
}

extension SubmissionNumber {
  fileprivate var text: String { "\(year)年第\(revision)次报送" }
}
