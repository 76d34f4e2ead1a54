package import Writing

/// People's own CommonMark that is set into a document.
package enum MarkdownFragment {
  /// The fragment in a form that cannot disturb what stands around it: fences are closed, raw HTML is text,
  /// links and images are harmless, and its headings stand below the section it is set into, without
  /// skipping a level.
  ///
  /// - Parameters:
  ///   - text: The fragment; it may be anything.
  ///   - level: Level of the heading above it; 0 where there is none.
  /// - Returns: CommonMark without blank lines around it.
  package static func normalized(_ text: String, below level: Int) -> TextBuffer {
    CMarkNode.withDocument(parsing: TextBuffer(verbatim: text)) { root in
      root.makeHarmless()
      let headings = root.descendants.filter { $0.kind == .heading }
      let highest = headings.map(\.headingLevel).min() ?? 1
      var previous = level
      for heading in headings {
        let wanted = heading.headingLevel - highest + level + 1
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
