import Diagnostics
import Files
import Foundation
import TestSupport
import Testing
import Writing

@testable import Reporting

/// Pictures: what is taken for one, where texts may show it, and what becomes of it on the page.
@Suite struct PictureTests {
  /// The head of a PNG of 3 by 2 pixels; nobody looks further.
  private static let png = Data(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0, 0, 0, 0, 0])
  /// A JPEG of 5 by 4 pixels as far as its frame header, behind another segment.
  private static let jpeg = Data(
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC0, 0, 17, 8, 0, 4, 0, 5, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1])

  @Test func knowsTheSizeOfEachFormat() {
    let sizes = [("a.png", Self.png), ("b.JPG", Self.jpeg), ("c.jpeg", Self.jpeg)].map { name, data in
      Picture(name: name, data: data).map { "\($0.width)×\($0.height)" }
    }
    #expect(sizes == ["3×2", "5×4", "5×4"])
  }

  @Test(arguments: [
    ("a.jpg", png), ("a.png", jpeg), ("a.svg", png), ("png", png), ("a.png", Data()),
    ("a.png", png.prefix(20)),
    ("a.jpg", jpeg.prefix(12)), ("a.jpg", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 0])),
  ])
  func takesNothingElseForAPicture(name: String, data: Data) {
    #expect(Picture(name: name, data: Data(data)) == nil)
  }

  private static func library(
    _ files: [String: Data], resolved: @escaping @Sendable (URL) -> URL = { $0 }
  ) -> (library: PictureLibrary, messages: String) {
    let root = URL(filePath: "/made-up")
    var access = FileAccess.memory(files, at: root)
    access.resolved = resolved
    let plan = Folder(display: "Inputs/xuxian-145", url: root, files: access)
    var log = DiagnosticLog()
    let library = PictureLibrary(plan.child("assets"), in: plan, log: &log)
    log.merge(library.notes)
    return (library, DiagnosticPrinter.text(for: log.sorted))
  }

  @Test func namesWhatCannotBeShown() {
    let (library, messages) = Self.library([
      "assets/好.png": Self.png, "assets/分 布.png": Self.png, "assets/坏.png": Self.jpeg,
      "assets/图.svg": Data("<svg/>".utf8), "assets/大.jpg": Data(count: Limits.pictureBytes + 1),
      "assets/.DS_Store": Data(),
    ])
    #expect(library.paths == ["assets/好.png"])
    #expect(
      messages == """
        错误 Inputs/xuxian-145/assets/分 布.png：图片“分 布.png”的文件名不能用作网址。
            规则：图片的文件名只用汉字、字母、数字、点、连字符和下划线。
            修改：改名，去掉空格、括号和其他符号。
            编号：picture.bad-name

        警告 Inputs/xuxian-145/assets/图.svg：没有用到“图.svg”。
            规则：assets文件夹只放PNG和JPEG图片，文件名以.png、.jpg或.jpeg结尾。
            修改：如是其他格式的图片（如svg、gif、webp、bmp），请另存为PNG或JPEG；如不是图片，请移走。
            编号：picture.other-file

        错误 Inputs/xuxian-145/assets/坏.png：“坏.png”不是完整的图片，或格式与扩展名不符。
            规则：扩展名为.png的是PNG图片，.jpg和.jpeg的是JPEG图片。
            修改：用看图软件打开，另存为PNG或JPEG；只改扩展名不会改变格式。
            编号：picture.broken

        错误 Inputs/xuxian-145/assets/大.jpg：图片“大.jpg”超过1 MB。
            规则：图片嵌在网页里，每张不超过1 MB，一份报告合计不超过5 MB。
            修改：缩小尺寸（宽1600像素足够）后另存为JPEG。
            编号：picture.too-large

        共错误3处、警告1处。

        """)
  }

  @Test func followsNoLinkOutOfThePlan() {
    let (library, messages) = Self.library(["assets/a.png": Self.png, "assets/b.png": Self.png]) {
      $0.lastPathComponent == "b.png" ? URL(filePath: "/elsewhere/b.png") : $0
    }
    #expect(library.paths == ["assets/a.png"])
    #expect(messages.contains("“Inputs/xuxian-145/assets/b.png”是指向所在目录之外的符号链接。"))
  }

  @Test(arguments: [
    ("![图](assets/a.png)", nil), ("![图](../assets/a.png)", nil),
    ("![图](assets/b.png)", "没有图片“assets/b.png”。是否想写“assets/a.png”？"),
    (
      "![图](https://example.com/a.png)", "没有图片“https://example.com/a.png”。把图片放进assets文件夹；网上的图片先下载，报告不引用别处的图片。"
    ),
    ("![图](../../other/assets/a.png)", "没有图片“../../other/assets/a.png”。是否想写“assets/a.png”？"),
    ("![](assets/a.png)", "图片“assets/a.png”没有说明。写作“![说明](assets/a.png)”。"),
    ("见![图](assets/a.png)", "图片“assets/a.png”写在文字中间。把图片移到单独的一行，顶格书写。"),
  ])
  func saysWhatIsWrongWithAPictureInPeoplesText(line: String, message: String?) {
    let problems = NarrativePictures.problems(in: line, Self.library(["assets/a.png": Self.png]).library)
    #expect(problems.map { $0.message.summary + ($0.message.fix ?? "") } == (message.map { [$0] } ?? []))
  }

  @Test func pagesHoldTheirPictures() throws {
    let report = try FixturePlan.report(2023)
    let name = "assets/河湖分布.png"
    let picture = try #require(report.pictures.first)
    #expect(report.pictures.map(\.path) == [name])
    let data = picture.data.base64EncodedString()
    #expect(report.markdown.contains("\n\n![美丽河湖分布示意图（虚构）](\(name))\n\n"))
    for html in [report.pageHTML, report.fragmentHTML] {
      #expect(
        html.contains(
          """
          <figure class="picture">
          <img src="data:image/png;base64,\(data)" alt="美丽河湖分布示意图（虚构）" width="480" height="240">
          <figcaption>美丽河湖分布示意图（虚构）</figcaption>
          </figure>

          """))
    }
    #expect(report.pageHTML.contains("<img class=\"logo\" src=\"data:image/png;base64,"))
    #expect(report.pageHTML.contains("img-src data:;"))
    #expect(try FixturePlan.report(2025).pictures == [])
  }

  @Test func templatesShowPicturesToo() throws {
    var sample = try SampleLibrary(["midterm.md.mustache": "# 题\n\n![图](assets/b.png)\n\n见![图](a.png)。\n"])
    #expect(sample.render() != nil)
    #expect(
      sample.messages == """
        错误 Templates/midterm.md.mustache 第3行：没有图片“assets/b.png”。
            | ![图](assets/b.png)
            规则：图片放在计划文件夹的assets中（各规划共用的放在Templates/assets中），写作“![说明](assets/文件名)”。
            修改：把图片放进assets文件夹；网上的图片先下载，报告不引用别处的图片。
            编号：picture.unknown
        错误 Templates/midterm.md.mustache 第5行：没有图片“a.png”。
            | 见![图](a.png)。
            规则：图片放在计划文件夹的assets中（各规划共用的放在Templates/assets中），写作“![说明](assets/文件名)”。
            修改：把图片放进assets文件夹；网上的图片先下载，报告不引用别处的图片。
            编号：picture.unknown
        """)
  }
}
