import PlanModel
import Writing

/// Titles of a plan's sources by their identifiers.
struct SourceNames: Sendable {
  private let titles: [Source.ID: String]
  /// The source that is the plan's own text.
  let plan: Source.ID?

  init(_ plan: Plan) {
    titles = plan.sources.reduce(into: [:]) { titles, source in titles[source.id] = source.title }
    self.plan = plan.source
  }

  /// The title; the identifier itself where it is not listed.
  func title(_ id: Source.ID?) -> String? { id.map { titles[$0] ?? $0 } }

  /// Under figures of what the plan itself says, with the sources of what was added to it.
  func note(adding ids: [Source.ID?] = []) -> String {
    let named = references([plan] + ids).map { Phrases.title($0.title) }
    return "数据来源：\(named.isEmpty ? "见数据来源表" : named.joined())。"
  }

  /// The listed sources among these, each once, in order of first appearance.
  func references(_ ids: [Source.ID?]) -> [SourceReference] {
    ids.compactMap { $0 }.uniqued().compactMap { id in
      titles[id].map { SourceReference(id: id, title: $0) }
    }
  }
}

/// A source that a table or figure draws on: leads to its row in the table of sources.
package struct SourceReference: Sendable, Hashable {
  package let id: String
  package let title: String

  /// `id` of the row of a source in the page.
  static func anchor(_ id: String) -> String { "source-" + PageAnchor.plain(id) }

  var html: TextBuffer { "<a href=\"#\(verbatim: Self.anchor(id))\">\(html: Phrases.title(title))</a>" }
}

enum PageAnchor {
  /// A visible way to the address of a place in the page, for those who cite it; the styles draw its mark.
  static func link(_ anchor: String) -> TextBuffer {
    "<a class=\"anchor\" href=\"#\(verbatim: anchor)\" aria-label=\"链接\"></a>"
  }

  /// Plain letters and digits, whatever the identifier.
  static func plain(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || scalar == "-"
        ? String(scalar) : "_" + String(scalar.value, radix: 16)
    }.joined()
  }
}
