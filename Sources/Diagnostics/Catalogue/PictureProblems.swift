/// What can be wrong with pictures (`Templates/assets/`, a plan's `assets/`) and where they are asked for.
extension Problem {
  package static func notAPicture(name: String) -> Problem {
    .warning(
      "picture.other-file", "没有用到“\(name)”。", rule: "assets文件夹只放PNG和JPEG图片，文件名以.png、.jpg或.jpeg结尾。",
      fix: "如是其他格式的图片（如svg、gif、webp、bmp），请另存为PNG或JPEG；如不是图片，请移走。")
  }

  package static func badPictureName(name: String) -> Problem {
    .error(
      "picture.bad-name", "图片“\(name)”的文件名不能用作网址。", rule: "图片的文件名只用汉字、字母、数字、点、连字符和下划线。",
      fix: "改名，去掉空格、括号和其他符号。")
  }

  /// Not what the ending of its name says.
  package static func brokenPicture(name: String) -> Problem {
    .error(
      "picture.broken", "“\(name)”不是完整的图片，或格式与扩展名不符。", rule: "扩展名为.png的是PNG图片，.jpg和.jpeg的是JPEG图片。",
      fix: "用看图软件打开，另存为PNG或JPEG；只改扩展名不会改变格式。")
  }

  package static func pictureTooLarge(name: String) -> Problem {
    .error(
      "picture.too-large", "图片“\(name)”超过\(Limits.inWords(bytes: Limits.pictureBytes))。",
      rule:
        "图片嵌在网页里，每张不超过\(Limits.inWords(bytes: Limits.pictureBytes))，一份报告合计不超过\(Limits.inWords(bytes: Limits.picturesBytes))。",
      fix: "缩小尺寸（宽1600像素足够）后另存为JPEG。")
  }

  package static let picturesTooLarge: Problem = .error(
    "picture.all-too-large", "这份报告的图片合计超过\(Limits.inWords(bytes: Limits.picturesBytes))。",
    rule: "图片嵌在网页里，一份报告合计不超过\(Limits.inWords(bytes: Limits.picturesBytes))。", fix: "减少图片，或缩小尺寸后另存为JPEG。")

  package static func unknownPicture(_ address: String, suggestion: String?) -> Problem {
    .error(
      "picture.unknown", "没有图片“\(address)”。",
      rule: "图片放在计划文件夹的assets中（各规划共用的放在Templates/assets中），写作“![说明](assets/文件名)”。",
      fix: didYouMean(suggestion) ?? "把图片放进assets文件夹；网上的图片先下载，报告不引用别处的图片。")
  }

  package static func untitledPicture(_ address: String) -> Problem {
    .error(
      "picture.untitled", "图片“\(address)”没有说明。", rule: "图片的说明写在方括号里，印在图下，供看不见图片的读者了解内容。",
      fix: "写作“![说明](\(address))”。")
  }

  package static func pictureInText(_ address: String) -> Problem {
    .error(
      "picture.in-text", "图片“\(address)”写在文字中间。", rule: "图片独占一行，不写在句子、列表、表格或引用里。", fix: "把图片移到单独的一行，顶格书写。")
  }
}
