import Diagnostics
import Testing

@testable import Tabular

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) -> (text: String?, messages: String) {
    var log = DiagnosticLog()
    let text = TextDecoder.text(bytes, file: "a.csv", into: &log)
    return (text, DiagnosticPrinter.text(for: log.sorted))
  }

  @Test func readsGB18030OfTwoAndFourBytes() {
    // 湖州, ㎡, 𠮷 (U+20BB7, four bytes) and 〔〕.
    let bytes: [UInt8] = [
      0xBA, 0xFE, 0xD6, 0xDD, 0xA9, 0x4F, 0x95, 0x34, 0xB2, 0x35, 0xA1, 0xB2, 0xA1, 0xB3, 0x31,
    ]
    #expect(decode(bytes).text == "湖州㎡𠮷〔〕1")
    #expect(decode(bytes).messages == "")
  }

  @Test(arguments: ["湖州市，“十四五”", "㎡µg/m³Ⅲ类★", "𠮷𰻝龘㐀", "€ΩЖ〔18〕～≥≦", "ABC,1\r\n"])
  func goesRoundThroughGB18030(text: String) throws {
    let encoded = try #require(GB18030.encode(Array(text.utf8)))
    guard case .text(let decoded) = GB18030.decode(encoded) else {
      Issue.record("not decoded")
      return
    }
    #expect(String(decoding: decoded, as: UTF8.self) == text)
  }

  @Test func readsUTF8WithAndWithoutMark() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("湖州".utf8)).text == "湖州")
    #expect(decode(Array("湖州".utf8)).text == "湖州")
  }

  @Test func namesThePlaceWhereBothEncodingsBreak() {
    let result = decode(Array("甲\n".utf8) + [0x41, 0xFF, 0x41])
    #expect(result.text == nil)
    #expect(
      result.messages == """
        错误 a.csv 第2行：无法识别文件的文字编码：按UTF-8在第6个字节处中断；按GB18030在第3个字节处中断。
            规则：表格和文本须用UTF-8或GB18030（GBK）编码，全文件用同一种。
            修改：在Excel或WPS中打开原文件，用“另存为”选择“CSV UTF-8（逗号分隔）”重新保存。
            编号：tabular.encoding

        共错误1处。

        """)
  }

  @Test func namesABrokenFileThatSaysItIsUTF8() {
    #expect(
      decode([0xEF, 0xBB, 0xBF, 0x41, 0xBA, 0xFE]).messages.hasPrefix(
        "错误 a.csv 第1行：文件以UTF-8标记（BOM）开头，但第5个字节不是有效的UTF-8。\n"))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41], [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
    ] as [[UInt8]])
  func saysHowToSaveAgain(bytes: [UInt8]) {
    #expect(decode(bytes).text == nil)
    #expect(decode(bytes).messages.contains("    修改：在Excel或WPS中打开原文件，用“另存为”选择“CSV UTF-8（逗号分隔）”重新保存。\n"))
  }

  /// Overlong forms, surrogates and numbers above U+10FFFF are not UTF-8.
  @Test(
    arguments: [
      ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x41, 0xE6, 0xB9], 1), ([0x80], 0),
    ] as [([UInt8], Int)])
  func findsTheFirstByteThatIsNotUTF8(bytes: [UInt8], offset: Int) {
    #expect(TextDecoder.firstInvalidUTF8(bytes) == offset)
  }
}
