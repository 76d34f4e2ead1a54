import Foundation
import Reporting

/// `说明.txt`: what somebody reads first who has only been sent the zip.
enum SubmissionNotice {
  static let file = "说明.txt"

  /// Lines as the text editors of Windows show them.
  static func data(of manifest: ArchiveManifest, title: String) -> Data {
    let text = """
      \(title)
      \(manifest.year)年的报告，第\(manifest.revision)次报送

      index.html           报告，用浏览器打开
      \(TablesWorkbook.path)          全部数据表，用Excel或WPS打开
      tables/              同样的数据表，CSV格式，供程序读取
      figures/             报告中的图
      inputs/、templates/  生成这份报告所用的数据和模板，供核对
      \(Checksums.file)           校验清单
      \(ArchiveManifest.file)             程序版本、规划、年份、第几次报送

      这份材料已经封存：请不要改动、增加或删除其中的文件，转送时连同压缩包原样转送。
      要填写、修改或合并数据，请先另存一份。
      核对是否完整：planreport verify 压缩包；没有该程序时，在本目录运行 sha256sum -c SHA256SUMS。

      """
    return Data(("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf8)
  }
}
