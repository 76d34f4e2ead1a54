import CommonMark
import Diagnostics
import Writing

/// `![说明](assets/map.png)` in people's text: a line of its own, with words for those who cannot see it.
enum NarrativePictures {
  /// Whether a line is a picture, which then has to be a paragraph.
  static func isPicture(_ line: String) -> Bool {
    line.contains(utf8: "![") && line.wholeMatch(of: /[ ]{0,3}!\[[^\[\]]*\]\([^()]+\)\s*/) != nil
  }

  static func problems(in line: String, _ pictures: PictureLibrary) -> [Problem] {
    guard line.contains(utf8: "![") else { return [] }
    return line.matches(of: /!\[([^\[\]]*)\]\(<?([^()<> ]+)>?[^()]*\)/).compactMap { match in
      let address = String(match.2)
      if pictures[PictureAddress.path(address)] == nil { return pictures.problem(with: address) }
      if match.1.allSatisfy(\.isWhitespace) { return .untitledPicture(address) }
      return isPicture(line) ? nil : .pictureInText(address)
    }
  }
}
