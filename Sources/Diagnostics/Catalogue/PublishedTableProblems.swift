extension Problem {
  package static let missingTable: Problem = .error(
    "table.missing", "缺少数据表。", rule: "报送材料包含docs/tables.md所列的全部数据表。", fix: resend)

  package static func wrongHeader(found: [String], expected: [String]) -> Problem {
    .error(
      "table.wrong-header", "标题行与规定不同：\(difference(found, expected))。", rule: "列名和顺序见docs/tables.md。",
      fix: resend)
  }

  package static func emptyCell(title: String) -> Problem {
    .error("table.empty-cell", "“\(title)”为空。", rule: "这一列每行都有值。", fix: resend)
  }

  package static func wrongType(title: String, text: String, type: String) -> Problem {
    .error("table.wrong-type", "“\(title)”的值“\(text)”不是\(type)。", rule: "各列的类型见docs/tables.md。", fix: resend)
  }

  package static func unknownCode(title: String, text: String, codes: [String]) -> Problem {
    .error(
      "table.unknown-code", "“\(title)”的值“\(text)”不在规定的取值中。", rule: "取值只能是：\(codes.joined(separator: "、"))。",
      fix: resend)
  }

  package static func duplicateKey(titles: [String], values: [String], first: Int) -> Problem {
    .error(
      "table.duplicate-key",
      "主键“\(titles.joined(separator: "、"))”的值“\(values.joined(separator: "、"))”与第\(first)行重复。",
      rule: "主键在一张表中不得重复。", fix: resend)
  }

  package static func brokenReference(title: String, text: String, table: String) -> Problem {
    .error(
      "table.broken-reference", "“\(title)”的值“\(text)”在\(table).csv中没有。", rule: "外键须对应所引用的表中的一行。", fix: resend
    )
  }

  package static func wrongSum(what: String, stated: String, computed: String) -> Problem {
    .error("table.wrong-sum", "\(what)为\(stated)，由分项相加得\(computed)。", rule: "合计等于分项之和。", fix: resend)
  }
}

private func difference(_ found: [String], _ expected: [String]) -> String {
  func named(_ verb: String, _ titles: [String]) -> String? {
    titles.isEmpty ? nil : "\(verb)“\(titles.joined(separator: "、"))”"
  }
  let parts = [
    named("缺少", expected.filter { !found.contains($0) }),
    named("多出", found.filter { !expected.contains($0) }),
  ].compactMap { $0 }
  return parts.isEmpty ? "顺序不同" : parts.joined(separator: "，")
}

private let resend = "请报送单位核对后重新发送。"
