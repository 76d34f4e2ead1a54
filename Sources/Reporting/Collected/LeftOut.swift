package struct LeftOut: Sendable, Hashable {
  /// Where it was found, as the user named it.
  package let path: String
  package let plan: String?
  package let reason: Reason

  package init(path: String, plan: String?, reason: Reason) {
    self.path = path
    self.plan = plan
    self.reason = reason
  }

  /// What is wrong with it, or what counts in its place: in a word, and the particulars in a sentence.
  package struct Reason: Sendable, Hashable {
    static let failed = "校验不通过"
    static let superseded = "已有更新的报送"
    static let duplicate = "重复"
    static let disputed = "同一次报送有内容不同的材料"
    static let titles = [failed, superseded, duplicate, disputed]

    package let title: String
    package let detail: String

    /// It failed the verification.
    ///
    /// - Parameter file: Place of the first mistake below the submission, where it has one.
    package static func failed(mistakes: Int, file: String?, first: String) -> Reason {
      let place = file.map { $0 + "：" } ?? ""
      return Reason(
        title: failed, detail: (mistakes > 1 ? "共\(mistakes)处错误，第一处：" : "") + place + first)
    }

    /// It names no mistake, but nothing came of it either.
    package static let incomplete = Reason(title: failed, detail: "材料不完整。")

    /// The newest of the plan's submissions counts, which stands at the path.
    package static func superseded(by newer: SubmissionNumber, at path: String) -> Reason {
      Reason(title: superseded, detail: "以\(newer.printed)为准（\(path)）。")
    }

    /// There is a newer one, but none of those with its number counts.
    package static func supersededInDispute(by newer: SubmissionNumber) -> Reason {
      Reason(title: superseded, detail: "更新的是\(newer.printed)，但有内容不同的材料，都没有纳入。")
    }

    /// It is the same as what stands at the path.
    package static func duplicate(of path: String) -> Reason {
      Reason(title: duplicate, detail: "与\(path)相同，只计一次。")
    }

    /// Others of the same number have another content.
    package static func disputed(_ number: SubmissionNumber, others: [String]) -> Reason {
      Reason(
        title: disputed,
        detail: "同为\(number.printed)，与\(others.joined(separator: "、"))内容不同，请报送单位确认以哪一份为准。")
    }
  }
}

extension SubmissionNumber {
  fileprivate var printed: String { "\(year)年第\(revision)次报送" }
}
