import Writing

extension Picture {
  /// The picture in the page itself, with its title under it.
  func html(title: String) -> TextBuffer {
    """
    <figure class="picture">
    <img src="\(verbatim: dataAddress)" alt="\(html: title)" width="\(width)" height="\(height)">
    <figcaption>\(html: title)</figcaption>
    </figure>

    """
  }
}
