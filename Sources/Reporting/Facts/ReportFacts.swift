import PlanModel

/// What the kinds of report do not have in common.
enum ReportFacts {
  /// What the other kinds of report have besides, for a message that says where a name would be right.
  static func otherKinds(than kind: EvaluationKind) -> [(title: String, facts: FactGroup)] {
    EvaluationKind.allCases.filter { $0 != kind }.map { other in
      let outlook: [FactGroup.Entry] = other.isFinal ? [] : [.group("outlook", "形势与可达性", FactGroup([]))]
      let narrative = NarrativeFacts.group(nil, for: other)
      return (other.title, FactGroup(outlook + [.group("narrative", "人工撰写的文字", narrative)]))
    }
  }
}
