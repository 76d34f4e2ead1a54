import Evaluation

/// 数据核查情况 as templates see it.
enum FindingFacts {
  static let all: Facts<[Finding]> = [
    .flag("any", "是否有核查发现") { !$0.isEmpty },
    .count("total", "核查发现数") { $0.count },
    .flag("anyReview", "是否有提请核实的发现") { $0.contains { $0.severity == .review } },
    .count("reviewCount", "提请核实的发现数") { $0.count { $0.severity == .review } },
  ]
}
