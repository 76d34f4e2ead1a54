import Foundation
import PlanModel
import TestSupport

/// plan.yaml and the templates: anything may be wrong with them, and nothing may run on or pass silently.
enum TextMutations {
  private static let yaml = [
    "&a ", "*a", "? ", "- ", "[", "{", "]", "}", ": ", "|\n", ">-\n  ", "!!binary ", "<<: ", "#", "'", "\"",
    "\t", "---\n", "...\n",
    "%YAML 1.2\n", "\u{0}", "null", "~", "0x1F", "1e3", "2_023", "12:30", "yes", "\u{85}", "\u{FEFF}",
    "[[[[[[[[[[[[",
  ]

  static func planFile(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let text = changed(base.files["plan.yaml"] ?? Data(), yaml, &random)
    return FuzzCase("yaml", "plan.yaml", base, files: ["plan.yaml": Data(text.utf8)]) { outcome in
      guard case .loaded(let plan, _, _) = outcome else { return nil }
      // What is read as a year stands in the file.
      let years =
        plan.evaluations.flatMap { [$0.year, $0.dataThrough] } + [
          plan.period.start, plan.period.end, plan.baseYear,
        ]
      return years.first { !text.contains(String($0)) }.map { "\($0) does not stand in it" }
    }
  }

  private static let mustache = [
    "{{", "}}", "{{#", "{{/", "{{>", "{{!", "{{{", "{{&", "{{=", "{{plan.title}}",
    "{{#indicators.evaluated}}", "{{/indicators.evaluated}}",
    "{{> overview}}", "{{.}}", "{{^last()}}", "**", "```table\nindicators\n```\n", "<b>", "\\", "|", "# ",
    "\u{1}0\u{2}", "\u{0}",
    "{{#indicators.evaluated}}{{#indicators.evaluated}}{{#indicators.evaluated}}{{#indicators.evaluated}}x{{/indicators.evaluated}}{{/indicators.evaluated}}{{/indicators.evaluated}}{{/indicators.evaluated}}",
  ]

  static func template(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    let name = random.pick(
      base.templates.keys.filter { $0.hasSuffix(".mustache") && !$0.hasPrefix("page") }.sorted())
    let text = changed(base.templates[name] ?? Data(), mustache, &random)
    return FuzzCase("template", name, base, makesReport: true, templates: [name: Data(text.utf8)])
  }

  private static func changed(_ data: Data, _ pieces: [String], _ random: inout SeededGenerator) -> String {
    var scalars = Array(String(decoding: data, as: UTF8.self).unicodeScalars)
    for _ in 0...random.below(3) {
      let place = random.below(scalars.count + 1)
      switch random.below(5) {
      case 0 where place < scalars.count: scalars.remove(at: place)
      case 1 where place < scalars.count:
        scalars.removeSubrange(place..<min(scalars.count, place + random.below(60)))
      case 2 where place < scalars.count:
        scalars.insert(
          contentsOf: scalars[place..<min(scalars.count, place + random.below(60))],
          at: random.below(scalars.count))
      default: scalars.insert(contentsOf: random.pick(pieces).unicodeScalars, at: place)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
