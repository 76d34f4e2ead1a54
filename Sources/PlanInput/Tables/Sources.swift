import Diagnostics
import PlanModel

extension InputTables {
  static let sources = InputTable<Source>(
    .sources, of: "来源", list: \.sources,
    blank: { Source(id: "", title: "", origin: $0) },
    columns: [
      .identifier("本计划内唯一", \.id),
      .required("title", "标题", "文件或网页的标题", \.title, .text),
      .optional("publisher", "发布单位", "发布单位", \.publisher, .text),
      .optional("date", "日期", "YYYY、YYYY-MM或YYYY-MM-DD", \.date, .date),
      .optional("url", "网址", "网址", \.url, .text),
    ],
    checkRow: { row, reading in
      if let url = row.url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
        reading.log.report(.badAddress(text: url), at: row.location(\.url))
      }
    })
}
