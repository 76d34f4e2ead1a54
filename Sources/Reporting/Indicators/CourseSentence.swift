import Evaluation
import PlanModel

/// The sentences on where an indicator is going.
enum CourseSentence: String, SentenceCase {
  case sinceBaseAndRecent = "较基期和近年"
  case sinceBase = "较基期"
  case recent = "较近年"
  case recentIsBase = "较近年.即基期"
  case fall = "累计降幅"
  case contrary = "较基期.背离"
  case ofPart = "分项"
  case baseIsMean = "基期为均值"
  case worsening = "结论未反映变差"
  case tendency = "超标趋势"
  case tendencyUnnumbered = "超标趋势.不计数值"
  case tendencyOfPart = "超标趋势.分项"

  static let file = "course"
  static let title = "一项指标的变化方向"

  var gives: [CourseValue] {
    switch self {
    case .sinceBaseAndRecent: [.base, .sinceBase, .earlierYear, .earlier, .recent, .sense]
    case .sinceBase: [.base, .sinceBase]
    case .recent, .recentIsBase, .fall: [.earlierYear, .earlier, .recent, .sense]
    case .contrary: [.contrary]
    case .ofPart, .tendencyOfPart: [.part, .ofPart]
    case .baseIsMean: [.baseNote, .baseYear]
    case .worsening: [.verdict, .worse]
    case .tendency: [.projectedYear, .projected, .target]
    case .tendencyUnnumbered: [.projectedYear, .target]
    }
  }
}

/// An indicator's course; of a part, with what is said of it.
struct CourseSubject {
  let wording: AssessmentWording
  var part = ""
  var ofPart = ""
}

enum CourseValue: String, SentenceValue {
  /// `2020年，32 µg/m³`, `“十三五”均值36 µg/m³`
  case base = "基期值"
  /// `下降4 µg/m³`, `上升2起，不降反升`
  case sinceBase = "较基期变化"
  case earlierYear = "比较年份"
  case earlier = "比较年数值"
  case recent = "近年变化"
  case sense = "近年方向"
  /// 不降反升 or 不升反降
  case contrary = "背离"
  case part = "分项名称"
  case ofPart = "分项说明"
  case baseNote = "基期说明"
  case baseYear = "基期年份"
  case verdict = "结论"
  case worse = "变差之处"
  case projectedYear = "外推年份"
  case projected = "外推值"
  case target = "目标"

  func text(of subject: CourseSubject) -> String {
    let wording = subject.wording
    let course = wording.assessment.course
    return switch self {
    case .base: wording.base
    case .sinceBase: course?.sinceBase.map { wording.moved($0) + wording.aside } ?? ""
    case .earlierYear: course?.recent.map { String($0.year) } ?? ""
    case .earlier: course?.recent.map { wording.printed($0.earlier) } ?? ""
    case .recent: course?.recent.map(wording.recently) ?? ""
    case .sense: course?.sense.title ?? ""
    case .contrary: wording.contrary ?? ""
    case .part: subject.part
    case .ofPart: subject.ofPart
    case .baseNote: wording.assessment.indicator.baseNote ?? ""
    case .baseYear: course?.sinceBase.map { String($0.year) } ?? ""
    case .verdict: wording.assessment.verdict.title
    case .worse: wording.worse
    case .projectedYear: String(wording.dueYear)
    case .projected: wording.projectedValue ?? ""
    case .target: wording.target ?? "—"
    }
  }
}
