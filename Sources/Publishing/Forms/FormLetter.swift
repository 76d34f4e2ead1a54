import Foundation
import PlanInput
import PlanModel
import Reporting
import Writing

/// The letter that goes out with a form.
struct FormLetter {
  let form: UnitForm
  let deadline: CalendarDate

  var markdown: TextBuffer {
    let counts = form.sheets.map { "\($0.table.name)\($0.rows.count)项" }.joined(separator: "、")
    var text: TextBuffer = """
      # 关于填报\(markdown: form.occasion)数据的函

      \(markdown: form.unit)：

      按照\(markdown: "《\(form.plan.title)》")的评估安排，现收集\(form.planned.dataThrough)年度数据。请填写所附工作簿\(markdown: "“\(form.fileName).xlsx”（\(counts)）")，于**\(verbatim: deadline.printed)前**发回，并写明填报人和填报日期。

      需要填报的内容如下：

      """
    for sheet in form.sheets {
      text += """

        ## \(markdown: sheet.table.name)

        \(FormLetter.table(sheet.rows, withLatest: true))
        """
    }
    text += "\n已有数值的，请核对后保留或改正；没有数据的留空并说明原因。\n\n（发函单位、日期）\n"
    return text
  }

  /// The rows that somebody is to fill in.
  static func table(_ rows: [FormItem], withLatest: Bool) -> TextBuffer {
    var titles = ["编号", "名称"]
    if withLatest { titles.append(FormLayout.latest) }
    titles.append(FormLayout.rule)
    func line(_ cells: [String]) -> TextBuffer {
      var line: TextBuffer = "|"
      for cell in cells { line += " \(markdown: cell) |" }
      return line + "\n"
    }
    var text = line(titles) + "|" + titles.map { _ in TextBuffer(" --- |") }.joined() + "\n"
    for row in rows {
      let latest = withLatest ? [row.latest.isEmpty ? "—" : row.latest] : []
      text += line([row.id, "\(row.name)（\(row.year)年）"] + latest + [row.rule])
    }
    return text
  }
}
