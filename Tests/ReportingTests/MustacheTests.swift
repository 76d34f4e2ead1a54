import Diagnostics
import Testing
import Writing

@testable import Reporting

/// The cases of the Mustache specification (github.com/mustache/spec) for what templates may use, under its names.
@Suite("Mustache")
struct MustacheTests {
  private static let facts: Facts<Void> = [
    .flag("boolean", "") { _ in true },
    .flag("no", "") { _ in false },
    .text("text", "") { _ in "x" },
    .text("empty", "") { _ in "" },
    .text("forbidden", "") { _ in "& \" < >" },
    .html("content", "") { _ in "<\n->" },
    .group("a", "", of: [.text("name", "") { $0 }]) { _ in "Joe" },
    .list("list", "", of: [.text("n", "") { String($0) }]) { _ in [1, 2, 3] },
    .list("none", "", of: [.text("n", "") { String($0) }]) { _ in [Int]() },
  ]

  private func render(
    _ template: String, partial: String, language: ParsedTemplate.Language = .html
  ) throws -> String {
    var log = DiagnosticLog()
    let partials = ["partial": partial, "second": "{{> partial}}"].mapValues {
      ParsedTemplate(TemplateSource(file: "p", text: $0), language: language, into: &log)
    }
    let parsed = ParsedTemplate(TemplateSource(file: "t", text: template), language: language, into: &log)
    let compiled = TemplateCompiler.compile(
      parsed, partials: partials, names: Self.facts.names, into: &log)
    #expect(log.sorted.flatMap(DiagnosticPrinter.lines) == [])
    return try compiled.render(Self.facts.values(of: ())).text.text
  }

  @Test(arguments: [
    ("No Interpolation", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    ("Basic Interpolation", "Hello, {{text}}!\n", "Hello, x!\n"),
    ("HTML Escaping", "{{forbidden}}", "&amp; &quot; &lt; &gt;"),
    ("Dotted Names", "\"{{a.name}}\" == \"{{#a}}{{name}}{{/a}}\"", "\"Joe\" == \"Joe\""),
    ("Surrounding Whitespace", "| {{text}} |", "| x |"),
    ("Standalone", "  {{text}}\n", "  x\n"),
    ("With Padding", "|{{ text }}|", "|x|"),
  ])
  func interpolation(_ name: String, _ template: String, _ expected: String) throws {
    #expect(try render(template, partial: "") == expected, "\(name)")
  }

  @Test(arguments: [
    ("Inline", "12345{{! Comment Block! }}67890", "1234567890"),
    ("Multiline", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", "1234567890\n"),
    ("Standalone", "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Indented Standalone", "Begin.\n  {{! Indented Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Standalone Line Endings", "|\r\n{{! Standalone Comment }}\r\n|", "|\n|"),
    ("Standalone Without Previous Line", "  {{! I'm Still Standalone }}\n!", "!"),
    ("Standalone Without Newline", "!\n  {{! I'm Still Standalone }}", "!\n"),
    ("Multiline Standalone", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Indented Multiline Standalone", "Begin.\n  {{!\n    Something's\n  }}\nEnd.\n", "Begin.\nEnd.\n"),
    ("Indented Inline", "  12 {{! 34 }}\n", "  12 \n"),
    ("Surrounding Whitespace", "12345 {{! Comment Block! }} 67890", "12345  67890"),
    ("Two On A Line", "{{! a }} {{! b }}\n.", " \n."),
  ])
  func comments(_ name: String, _ template: String, _ expected: String) throws {
    #expect(try render(template, partial: "") == expected, "\(name)")
  }

  @Test(arguments: [
    ("Truthy", "{{#boolean}}This should be rendered.{{/boolean}}", "This should be rendered."),
    ("Falsey", "{{#no}}This should not be rendered.{{/no}}", ""),
    ("Empty Text", "\"{{#empty}}no{{/empty}}\"", "\"\""),
    ("Context", "{{#a}}Hi {{name}}.{{/a}}", "Hi Joe."),
    ("Parent Contexts", "{{#a}}{{name}}, {{text}}{{/a}}", "Joe, x"),
    ("Variable Test", "{{#text}}{{.}} is {{text}}{{/text}}", "x is x"),
    ("List", "{{#list}}{{n}}{{/list}}", "123"),
    ("Empty List", "[{{#none}}{{n}}{{/none}}]", "[]"),
    (
      "Doubled",
      "{{#boolean}}\n* first\n{{/boolean}}\n* {{text}}\n{{#boolean}}\n* third\n{{/boolean}}\n",
      "* first\n* x\n* third\n"
    ),
    ("Nested (Truthy)", "| A {{#boolean}}B {{#boolean}}C{{/boolean}} D{{/boolean}} E |", "| A B C D E |"),
    ("Nested (Falsey)", "| A {{#no}}B {{#no}}C{{/no}} D{{/no}} E |", "| A  E |"),
    ("Nested Lists", "{{#list}}{{#list}}{{n}}{{/list}};{{/list}}", "123;123;123;"),
    ("Dotted Names", "{{#a.name}}{{.}}{{/a.name}}", "Joe"),
    ("Surrounding Whitespace", " | {{#boolean}}\t|\t{{/boolean}} | \n", " | \t|\t | \n"),
    ("Internal Whitespace", " | {{#boolean}} {{! Whitespace }}\n {{/boolean}} | \n", " |  \n  | \n"),
    (
      "Indented Inline Sections", " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n",
      " YES\n GOOD\n"
    ),
    ("Standalone Lines", "| This\n{{#boolean}}\n|\n{{/boolean}}\n| Line\n", "| This\n|\n| Line\n"),
    ("Indented Standalone Lines", "| This\n  {{#boolean}}\n|\n  {{/boolean}}\n| A\n", "| This\n|\n| A\n"),
    ("Standalone Line Endings", "|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", "|\n|"),
    ("Standalone Without Previous Line", "  {{#boolean}}\n#{{/boolean}}\n/", "#\n/"),
    ("Standalone Without Newline", "#{{#boolean}}\n/\n  {{/boolean}}", "#\n/\n"),
    ("Adjacent Standalone Lines", "{{#boolean}}\n{{#boolean}}\nx\n{{/boolean}}\n{{/boolean}}\n.", "x\n."),
    ("Padding", "|{{# boolean }}={{/ boolean }}|", "|=|"),
    ("First", "{{#list}}{{#first()}}[{{/first()}}{{n}}{{/list}}", "[123"),
    ("Last", "{{#list}}{{n}}{{^last()}}, {{/last()}}{{/list}}", "1, 2, 3"),
    ("Place", "{{#list}}{{position}}{{separator}}{{#isLast}}.{{/isLast}}{{/list}}", "1、2、3."),
  ])
  func sections(_ name: String, _ template: String, _ expected: String) throws {
    #expect(try render(template, partial: "") == expected, "\(name)")
  }

  @Test(arguments: [
    ("Falsey", "{{^no}}This should be rendered.{{/no}}", "This should be rendered."),
    ("Truthy", "{{^boolean}}This should not be rendered.{{/boolean}}", ""),
    ("Context", "{{^a}}Hi {{a.name}}.{{/a}}", ""),
    ("List", "{{^list}}no{{/list}}", ""),
    ("Empty List", "{{^none}}Yay lists!{{/none}}", "Yay lists!"),
    ("Empty Text", "{{^empty}}yes{{/empty}}", "yes"),
    (
      "Doubled", "{{^no}}\n* first\n{{/no}}\n* {{text}}\n{{^no}}\n* third\n{{/no}}\n",
      "* first\n* x\n* third\n"
    ),
    ("Nested (Falsey)", "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", "| A B C D E |"),
    ("Nested (Truthy)", "| A {{^boolean}}B {{^boolean}}C{{/boolean}} D{{/boolean}} E |", "| A  E |"),
    ("Standalone Lines", "| This\n{{^no}}\n|\n{{/no}}\n| Line\n", "| This\n|\n| Line\n"),
    ("Standalone Without Previous Line", "  {{^no}}\n^{{/no}}\n/", "^\n/"),
    ("Standalone Without Newline", "^{{^no}}\n/\n  {{/no}}", "^\n/\n"),
    ("Padding", "|{{^ no }}={{/ no }}|", "|=|"),
  ])
  func invertedSections(_ name: String, _ template: String, _ expected: String) throws {
    #expect(try render(template, partial: "") == expected, "\(name)")
  }

  @Test(arguments: [
    ("Basic Behavior", "\"{{>partial}}\"", "from partial", "\"from partial\""),
    ("Context", "\"{{>partial}}\"", "*{{text}}*", "\"*x*\""),
    ("Item's Names", "{{#list}}{{> partial}}{{/list}}", "({{n}})", "(1)(2)(3)"),
    ("Nested", "{{> second}}", "*{{text}}*", "*x*"),
    ("Surrounding Whitespace", "| {{>partial}} |", "\t|\t", "| \t|\t |"),
    ("Inline Indentation", "  {{text}}  {{> partial}}\n", ">\n>", "  x  >\n>\n"),
    ("Standalone Line Endings", "|\r\n{{>partial}}\r\n|", ">", "|\n>|"),
    ("Standalone Without Previous Line", "  {{>partial}}\n>", ">\n>", "  >\n  >>"),
    ("Standalone Without Newline", ">\n  {{>partial}}", ">\n>", ">\n  >\n  >"),
    (
      "Standalone Indentation", "\\\n {{>partial}}\n/\n", "|\n{{content}}\n|\n",
      "\\\n |\n <\n->\n |\n/\n"
    ),
    ("Indented Sections", " {{> partial}}\n", "{{#list}}\n{{n}}\n{{/list}}\n.\n", " 1\n 2\n 3\n .\n"),
    ("Indented Empty Lines", "  {{> partial}}\n", "a\n\nb\n", "  a\n\n  b\n"),
    ("Indentation Adds Up", " {{> second}}\n", "a\nb\n", " a\n b\n"),
    ("Padding Whitespace", "|{{> partial }}|", "[]", "|[]|"),
  ])
  func partials(_ name: String, _ template: String, _ partial: String, _ expected: String) throws {
    #expect(try render(template, partial: partial) == expected, "\(name)")
  }

  @Test func `a mistake in an indented partial keeps its place`() throws {
    let (_, messages) = try renderSample("    {{> p}}\n", partials: ["p": "甲\n乙{{oops}}\n"])
    #expect(
      messages.hasPrefix("错误 Templates/partials/p.md.mustache 第2行第4字：没有名为“oops”的变量。\n    | 乙{{oops}}\n"))
  }

  @Test func `partials and lists that multiply without end are refused`() throws {
    var partials = ["p0": "甲"]
    for number in 1...9 { partials["p\(number)"] = String(repeating: "{{> p\(number - 1)}}", count: 9) }
    let summary = "错误 Templates/midterm.md.mustache：模板展开后过大。"
    #expect(try renderSample("{{> p9}}", partials: partials).messages.hasPrefix(summary))

    var chain = ["p0": "甲"]
    for number in 1...300 { chain["p\(number)"] = "{{> p\(number - 1)}}" }
    #expect(try renderSample("{{> p300}}", partials: chain).messages.hasPrefix(summary))

    let nested =
      String(repeating: "{{#laggards}}", count: 22) + String(repeating: "{{/laggards}}", count: 22)
    #expect(try renderSample(nested).messages.hasPrefix(summary))
  }
}
