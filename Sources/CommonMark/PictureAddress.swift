/// How texts name the pictures beside them.
package enum PictureAddress {
  /// `assets/map.png`, also where it is written as seen from the text's own folder (`../assets/map.png`).
  package static func path(_ address: String) -> String {
    for prefix in ["../", "./"] where address.hasPrefix(prefix) {
      return String(address.dropFirst(prefix.count))
    }
    return address
  }
}

extension CMarkNode {
  /// The picture that a paragraph at the top level consists of; `nil` where it is anything else, or none of these.
  func picture(among pictures: Set<String>) -> (image: CMarkNode, path: String)? {
    guard kind == .paragraph, let parent, parent.kind == .document, let image = firstChild,
      image.kind == .image, image.next == nil
    else { return nil }
    let path = PictureAddress.path(image.url)
    return pictures.contains(path) ? (image, path) : nil
  }

  /// Images of files beside the text that are not pictures of their own.
  func strayPictures(among pictures: Set<String>) -> [(address: String, line: Int)] {
    var line = 1
    return descendants.compactMap { node in
      switch node.kind {
      case .paragraph, .heading: line = node.lines.lowerBound
      case .image:
        let isBeside = LinkSafety.isSafe(node.url) && !node.url.contains(":") && !node.url.hasPrefix("#")
        if isBeside, node.parent?.picture(among: pictures) == nil { return (node.url, line) }
      default: break
      }
      return nil
    }
  }
}
