import PlanModel

extension SourceTable {
  /// `tables/sources.csv`.
  static let schema = TableSchema(
    name: "sources", title: "数据来源", subject: "一个数据来源", columns: columns, key: ["id"],
    notes: [
      "id": .required("来源编号，本规划内唯一"),
      "title": .required("文件或网页的标题"),
      "publisher": .optional("发布单位"),
      "date": .optional("日期，YYYY、YYYY-MM或YYYY-MM-DD"),
      "url": .optional("网址"),
    ])
}

extension FindingTable {
  /// `tables/findings.csv`.
  static let schema = TableSchema(
    name: "findings", title: "数据核查情况", subject: "一项核查发现", columns: columns, key: ["number"],
    notes: [
      "number": .required("本表内的序号"),
      "check": .required("检查项目的代码，不随版本改变"),
      "gravity": .required("提请核实或说明"),
      "subject-kind": .required("发现所涉对象的类型"),
      "subject-id": .optional("对象的编号"),
      "subject": .required("对象的名称"),
      "title": .required("事项"),
      "sentence": .required("内容"),
      "file": .optional("涉及的输入文件"),
      "row": .optional("该文件的行号，标题行为第1行"),
    ])
}
