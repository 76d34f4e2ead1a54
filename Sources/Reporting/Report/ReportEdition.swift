/// 版本状态 of a report.
package enum Edition: String, Sendable, Hashable, Codable, CaseIterable {
  /// 草稿: sections that people have not written yet say so.
  case draft
  /// 发布: such sections are left out.
  case release

  /// What is printed.
  package var title: String {
    switch self {
    case .draft: "草稿"
    case .release: "发布"
    }
  }
}
