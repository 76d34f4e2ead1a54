internal import CYaml
import Diagnostics

/// Looks through YAML without building anything of it: what would be large or endless once built is named here.
///
/// Aliases, anchors, keys that are lists, and depth are no part of the format of `plan.yaml`. libyaml gives events, so
/// that a text of any shape costs time and memory by its length.
enum YAMLShape {
  /// What is wrong first, and its line; `nil` also where the text is not YAML, which the parser says better.
  static func problem(of text: String) -> (problem: Problem, line: Int)? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    var text = text
    return text.withUTF8 { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var shape = Walk()
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return nil }
        if let problem = shape.problem(with: event) { return (problem, event.start_mark.line + 1) }
      }
    }
  }

  private struct Walk {
    /// The lists and groups that are open: whether each is a group, and whether a key comes next in it.
    private var open: [(isGroup: Bool, isBeforeKey: Bool)] = []
    private var nodes = 0

    /// Goes on to the next event.
    mutating func problem(with event: yaml_event_t) -> Problem? {
      switch event.type {
      case YAML_ALIAS_EVENT: return .yamlAlias("*" + name(event.data.alias.anchor))
      case YAML_SCALAR_EVENT:
        if let anchor = event.data.scalar.anchor { return .yamlAlias("&" + name(anchor)) }
        count()
      case YAML_SEQUENCE_START_EVENT:
        return opening(isGroup: false, anchor: event.data.sequence_start.anchor)
      case YAML_MAPPING_START_EVENT: return opening(isGroup: true, anchor: event.data.mapping_start.anchor)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: open.removeLast()
      default: return nil
      }
      return nodes > Limits.yamlNodes ? .yamlTooMany : nil
    }

    private mutating func opening(
      isGroup: Bool, anchor: UnsafeMutablePointer<yaml_char_t>?
    ) -> Problem? {
      if let anchor { return .yamlAlias("&" + name(anchor)) }
      if open.last?.isGroup == true, open.last?.isBeforeKey == true { return .yamlKey }
      count()
      open.append((isGroup: isGroup, isBeforeKey: true))
      return open.count > Limits.yamlDepth ? .yamlTooDeep : nil
    }

    /// A node; in a group every second one is a key.
    private mutating func count() {
      nodes += 1
      if open.last?.isGroup == true { open[open.count - 1].isBeforeKey.toggle() }
    }

    private func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String {
      anchor.map { String(cString: $0) } ?? ""
    }
  }
}
