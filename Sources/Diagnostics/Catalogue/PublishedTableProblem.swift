/// What can be wrong with a published table that was received.
package enum PublishedTableProblem: Problem {
  /// A table of the contract is not there.
  case missingTable
  /// The header row is not that of the contract.
  case wrongHeader(found: [String], expected: [String])
  /// A cell that must not be empty.
  case empty(title: String)
  /// A cell is not of its column's type.
  case wrongType(title: String, text: String, type: String)
  /// A cell is none of the column's codes.
  case unknownCode(title: String, text: String, codes: [String])
  /// Two rows have one key.
  case duplicateKey(titles: [String], values: [String], first: Int)
  /// A reference leads nowhere.
  case brokenReference(title: String, text: String, table: String)
  /// A sum is not that of its parts.
  case wrongSum(what: String, stated: String, computed: String)

  /// Stable identifier.
  package var id: String {
    switch self {
    case .missingTable: "table.missing"
    case .wrongHeader: "table.wrong-header"
    case .empty: "table.empty-cell"
    case .wrongType: "table.wrong-type"
    case .unknownCode: "table.unknown-code"
    case .duplicateKey: "table.duplicate-key"
    case .brokenReference: "table.broken-reference"
    case .wrongSum: "table.wrong-sum"
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .missingTable: Message("缺少数据表。", rule: "报送材料包含docs/tables.md所列的全部数据表。")
    case .wrongHeader(let found, let expected):
      Message(
        "标题行与规定不同：\(Self.difference(found, expected))。", rule: "列名和顺序见docs/tables.md。")
    case .empty(let title): Message("“\(title)”为空。", rule: "这一列每行都有值。")
    case .wrongType(let title, let text, let type):
      Message("“\(title)”的值“\(text)”不是\(type)。", rule: "各列的类型见docs/tables.md。")
    case .unknownCode(let title, let text, let codes):
      Message("“\(title)”的值“\(text)”不在规定的取值中。", rule: "取值只能是：\(codes.joined(separator: "、"))。")
    case .duplicateKey(let titles, let values, let first):
      Message(
        "主键“\(titles.joined(separator: "、"))”的值“\(values.joined(separator: "、"))”与第\(first)行重复。",
        rule: "主键在一张表中不得重复。")
    case .brokenReference(let title, let text, let table):
      Message("“\(title)”的值“\(text)”在\(table).csv中没有。", rule: "外键须对应所引用的表中的一行。")
    case .wrongSum(let what, let stated, let computed):
      Message("\(what)为\(stated)，由分项相加得\(computed)。", rule: "合计等于分项之和。")
    }
  }

  private static func difference(_ found: [String], _ expected: [String]) -> String {
    let missing = expected.filter { !found.contains($0) }
    let added = found.filter { !expected.contains($0) }
    let parts =
      (missing.isEmpty ? [] : ["缺少“\(missing.joined(separator: "、"))”"])
      + (added.isEmpty ? [] : ["多出“\(added.joined(separator: "、"))”"])
    return parts.isEmpty ? "顺序不同" : parts.joined(separator: "，")
  }
}
