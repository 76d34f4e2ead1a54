package import Writing

/// People's own CommonMark that is set into a document.
package enum MarkdownFragment {
  /// Below the document's title.
  private static let sectionLevel = 2

  /// The text of a fragment without its marks, on one line.
  package static func plainText(_ text: String) -> String {
    CMarkNode.withDocument(parsing: TextBuffer(verbatim: text)) { $0.plainText }
  }

  /// The fragment in a form that cannot disturb what stands around it: fences are closed, raw HTML is text,
  /// links and images are harmless, and its headings stand below the section it is set into, without
  /// skipping a level; one of level 1 begins a section of the document.
  ///
  /// - Parameters:
  ///   - text: The fragment; it may be anything.
  ///   - level: Level of the heading above it; 0 where there is none.
  ///   - pictures: Paths of the images that stay images.
  /// - Returns: CommonMark without blank lines around it.
  package static func normalized(
    _ text: String, below level: Int, keeping pictures: Set<String> = []
  ) -> TextBuffer {
    CMarkNode.withDocument(parsing: TextBuffer(verbatim: text)) { root in
      root.makeHarmless(keeping: pictures)
      let headings = root.descendants.filter { $0.kind == .heading }
      let highest = headings.map(\.headingLevel).filter { $0 > 1 }.min() ?? 2
      var (above, previous) = (level, level)
      for heading in headings {
        if heading.headingLevel == 1 {
          (above, previous) = (sectionLevel, sectionLevel)
          heading.setHeadingLevel(sectionLevel)
          continue
        }
        let wanted = heading.headingLevel - highest + above + 1
        let granted = min(wanted, previous + 1, 6)
        heading.setHeadingLevel(granted)
        previous = granted
      }
      // Blanks at the beginning belong to a list's indentation, only line ends are taken away.
      let lineEnd = UInt8(ascii: "\n")
      var rendered = root.commonMark().bytes.drop { $0 == lineEnd }
      while rendered.last == lineEnd { rendered.removeLast() }
      return TextBuffer(rendered)
    }
  }
}
