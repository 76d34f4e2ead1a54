import PlanModel

/// What is due and was not reported as finished, in words that hold for none, some and all of them.
enum Overdue {
  /// `其中3项2025年未填报，是否已经完成无法判断`; empty where all were reported.
  static func reporting(_ unreported: Int, of all: Int, _ counter: String, dataYear: Int) -> String {
    guard unreported > 0 else { return "" }
    let part = unreported == all ? "\(dataYear)年均未填报" : "其中\(unreported)\(counter)\(dataYear)年未填报"
    return part + "，是否已经完成无法判断"
  }

  /// Those that nobody ever reported on, one line a year.
  struct Silent {
    let due: Int
    /// With those who are in charge, where the plan names them.
    let names: [String]

    static func years<Item>(
      _ items: [Item], due: (Item) -> Int?, name: (Item) -> String
    ) -> [Silent] {
      Set(items.compactMap(due)).sorted().map { year in
        Silent(due: year, names: items.filter { due($0) == year }.map(name))
      }
    }

    static let facts: Facts<Silent> = [
      .text("due", "应完成的年份", "2024") { String($0.due) },
      .count("count", "项数", "2") { $0.names.count },
      .text("names", "名称和承担单位，用分号分开", "甲厂扩建（市水务集团）；乙厂扩建（市水务集团）") { $0.names.joined(separator: "；") },
    ]
  }
}
