/// How value and target were held against each other, where the printed numbers alone would mislead.
enum ComparisonSentence: String, SentenceCase {
  case rounded = "修约后比较"
  case aboutFloor = "左右.下限"
  case aboutCeiling = "左右.上限"
  case toleratedFloor = "允许偏差.下限"
  case toleratedCeiling = "允许偏差.上限"
  case toleratedFloorBecause = "允许偏差.下限.有依据"
  case toleratedCeilingBecause = "允许偏差.上限.有依据"
  case strict = "不含本数"
  case notAboutBase = "左右.差于基期"

  static let file = "comparison"
  static let title = "数值与目标的比较方法"

  var gives: [ComparisonValue] {
    switch self {
    case .rounded, .aboutFloor, .aboutCeiling, .toleratedFloor, .toleratedCeiling: [.bound]
    case .toleratedFloorBecause, .toleratedCeilingBecause: [.bound, .basis]
    case .strict, .notAboutBase: []
    }
  }
}

enum ComparisonValue: String, SentenceValue {
  case bound = "界限"
  case basis = "依据"

  func text(of subject: (bound: String, basis: String)) -> String {
    switch self {
    case .bound: subject.bound
    case .basis: subject.basis
    }
  }
}
