import Evaluation

/// 方法说明: the rules that the other subjects used.
struct Methods: ReportSubject {
  let content: ReportContent

  var facts: [FactGroup.Entry] {
    [.group("methods", "方法说明", MethodFacts.group(content, rules: Subjects(content).rules))]
  }
}

extension Derivation {
  /// The rules that the steps name, and the schedule's where they compute one.
  var rules: Set<Rule> {
    steps.reduce(into: []) { rules, step in
      if case .rule(let rule) = step { rules.insert(rule) }
      if case .arithmetic(.schedule, _, _, _) = step { rules.insert(.schedule) }
    }
  }
}
