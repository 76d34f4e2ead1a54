import Diagnostics
import Testing

@testable import Workbooks

/// XML 1.0 and its namespaces as far as parts of workbooks have them.
@Suite struct MarkupReaderTests {
  /// What is taken of a part, in the signs of the markup itself.
  private struct Record: MarkupContent {
    static let namespaces: Set = ["u"]
    var text = ""

    mutating func open(_ element: borrowing MarkupTag) {
      text += "<" + String(decoding: element.bytes[element.name.local], as: UTF8.self)
      for attribute in element.attributes {
        let value = String(decoding: element.value(of: attribute), as: UTF8.self)
        text +=
          " " + String(decoding: element.bytes[attribute.name.range], as: UTF8.self) + "=[" + value + "]"
      }
      text += ">"
    }

    mutating func text(_ piece: ArraySlice<UInt8>) { text += String(decoding: piece, as: UTF8.self) }
    mutating func close(_ element: borrowing MarkupTag) { text += "</>" }
  }

  private func record(_ markup: String) throws(WorkbookError) -> String {
    var reader = MarkupReader(
      Array(markup.utf8), part: "p", namespaces: Record.namespaces, tags: 0, limits: .standard)
    var record = Record()
    try reader.read(into: &record)
    return record.text
  }

  private func refusal(_ markup: String) -> Problem? {
    do throws(WorkbookError) {
      _ = try record(markup)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(arguments: [
    ("<a xmlns='u'/>", "<a></>"), ("\u{FEFF}<a xmlns='u'></a>", "<a></>"),
    ("<?xml version=\"1.0\"?><a xmlns='u'/>\n<!-- k -->\n", "<a></>"),
    ("<?xml\nversion = '1.0' encoding='Utf-8' standalone='yes' ?>\r\n<a xmlns='u'/>", "<a></>"),
    // Line ends, and what stands for a character that would end one.
    ("<a xmlns='u'>1\r\n2\r3\n4&#13;&#10;5\t</a>", "<a>1\n2\n3\n4\r\n5\t</>"),
    ("<a xmlns='u'><![CDATA[1\r\n<&>]] ]]>2<!-- - -->3<![CDATA[]]></a>", "<a>1\n<&>]] 23</>"),
    ("<a xmlns='u'>&lt;&gt;&amp;&quot;&apos;&#x4E2D;&#20013;&#x1f600;]]&gt;]]</a>", "<a><>&\"'中中😀]]>]]</>"),
    (
      "<a\txmlns='u'\r\nb = '\"&quot;&apos;' c=\"'>\"\nd='1\r\n2\r3\n4\t5&#13;&#10;&#9;&lt;' ></a\n>",
      "<a b=[\"\"'] c=['>] d=[1 2 3 4 5\r\n\t<]></>"
    ),
    ("<a xmlns='u' xml:space='preserve'> 甲 </a>", "<a xml:space=[preserve]> 甲 </>"),
    ("<甲·-1 xmlns='u' _é.名='值'/>", "<甲·-1 _é.名=[值]></>"),
    // Prefixes, and declarations that hold for one element.
    ("<x:a xmlns:x='u' x:b='1' b='2'><x:c/><c>3<x:d/></c>4</x:a>", "<a x:b=[1] b=[2]><c></>4</>"),
    ("<a xmlns='u'><b xmlns='v'>1<c xmlns='u'/></b><b xmlns=''>2</b><b/></a>", "<a><b></></>"),
    ("<y:a xmlns:y='v' xmlns='u'><b xmlns:y='u'/></y:a>", ""),
    ("<a xmlns='u' xmlns:y='v'><y:b xmlns:y='u'>1</y:b><y:b>2</y:b></a>", "<a><b>1</></>"),
    ("<a xmlns='&#117;' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", "<a></>"),
  ])
  func whatIsTaken(markup: String, expected: String) throws {
    #expect(try record(markup) == expected)
  }

  @Test(arguments: [
    "", " ", "1", "\u{FEFF}", "<a", "<a ", "<a b", "<a b=", "<a b='1", "<a b='1'", "<a/", "<", "</", "</a>",
    "<a>",
    "<a></a", "<a></b>", "<a></a></a>", "<a/><a/>", "<a/>1", "1<a/>", "<a/>&#32;", "<a/><![CDATA[",
    "<![CDATA[]]><a/>",
    "<a></A>", "<a><b></a></b>", "< a/>", "<1/>", "<-a/>", "<a:/>", "<:a/>", "<a//>", "<a/ >",
    "<a></a b='1'>",
    "<a></ a>", "<a></a/>", "<a b/>", "<a b=1/>", "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a 1b='1'/>",
    "<a b ='1' = '2'/>",
    "<a b='1'\u{A0}c='2'/>", "<a ?>", "<a b='&'/>", "<a b='&c;'/>", "<a>&</a>", "<a>& </a>", "<a>&c;</a>",
    "<a>&lt</a>",
    "<a>&LT;</a>", "<a>&#;</a>", "<a>&#x;</a>", "<a>&#X41;</a>", "<a>&#0;</a>", "<a>&#8;</a>",
    "<a>&#xD800;</a>",
    "<a>&#xFFFE;</a>", "<a>&#x110000;</a>", "<a>&#99999999999999999999;</a>", "<a>&#4A;</a>", "<a>&#-1;</a>",
    "<a>\u{1}</a>", "<a>\u{B}</a>", "<a>\u{FFFE}</a>", "<a>\u{FFFF}</a>", "<a b='\u{1F}'/>",
    "<a b='\u{FFFF}'/>",
    "<a>]]></a>", "<a><![CDATA[</a>", "<a><![CDATA[\u{2}]]></a>", "<a><!-- -- --></a>", "<a><!-- ---></a>",
    "<a><!--></a>",
    "<a><!-- \u{3} --></a>", "<a><!-- </a>", "<x:a/>", "<a x:b='1'/>", "<a><b xmlns:x='v'/><x:b/></a>",
    "<a:b:c xmlns:a='v'/>",
    "<a xmlns:x='v' xmlns:y='v' x:b='1' y:b='2'/>", "<a xmlns:x='v' xmlns:x='v'/>", "<a xmlns:x=''/>",
    "<a xmlns:xml='v'/>", "<a xmlns:xmlns='v'/>", "<xmlns:a/>",
    "<a xmlns:x='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a><b xmlns='v'><x:c/></b></a>", "<a·/><·a/>", "<×/>",
  ])
  func whatIsNotWellFormedIsDamage(markup: String) {
    // As elements that are taken and as such that are left out.
    for namespace in ["u", "v"] {
      let start = markup.firstRange(of: "<a").map { $0.upperBound } ?? markup.startIndex
      var declared = markup
      if !markup.contains("xmlns="), markup[start...].first.map({ "> /".contains($0) }) == true {
        declared.insert(contentsOf: " xmlns='\(namespace)'", at: start)
      }
      #expect(refusal(declared) == .damagedPart(name: "p"), "\(declared)")
    }
  }

  @Test func whatNoWorkbookHasIsSuspicious() {
    for markup in [
      "<a>\0</a>", "<a/>\0", "<a b='\0'/>", "<a \0/>", "<a b='<'/>", "<a <b/>", "<a b=<", "<a></a <b>",
      "<?a b?><a/>",
      "<a/><?a?>", "<?xml?><a/>", "<?xml version='1.1'?><a/>", "<?xml version='1.0' encoding='GBK'?><a/>",
      "<?xml encoding='utf-8'?><a/>", "<?xml version='1.0' standalone='no' encoding='utf-8'?><a/>",
      "<?xml version='1.0' version='1.0'?><a/>", "<?xml version='1.0'", "<?xml version='1.0'><a/>",
      "<?XML version='1.0'?><a/>",
      "<?xml version='1.0' a='1'?><a/>", " <?xml version='1.0'?><a/>", "<?xmlversion='1.0'?><a/>",
    ] {
      #expect(refusal(markup) == .suspiciousMarkup, "\(markup)")
    }
    for markup in ["<!DOCTYPE a><a/>", "<a><!ELEMENT b></a>", "<a/><!"] {
      #expect(refusal(markup) == .documentTypeInWorkbook, "\(markup)")
    }
  }

  @Test func limits() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try record(nested(Limits.markupDepth)) == "")
    #expect(refusal(nested(Limits.markupDepth + 1)) == .suspiciousMarkup)
    func attributes(_ count: Int, _ name: String = "b") -> String {
      "<a" + (0..<count).map { " \(name)\($0)='1'" }.joined() + "/>"
    }
    #expect(try record(attributes(Limits.markupAttributes)) == "")
    #expect(refusal(attributes(Limits.markupAttributes + 1)) == .suspiciousMarkup)
    // Those that are in force at a place count, not those of one element after the other.
    let declarations = (0..<60).map { " xmlns:n\($0)='v'" }.joined()
    #expect(refusal("<a\(declarations)><b\(declarations)/></a>") == .suspiciousMarkup)
    #expect(try record("<a>" + String(repeating: "<b\(declarations)/>", count: 100) + "</a>") == "")
  }

  /// Nothing that a part may hold takes more than a moment.
  @Test(.timeLimit(.minutes(1))) func workIsBounded() throws {
    let declarations = (0..<60).map { " xmlns:namespace\($0)='v'" }.joined()
    let prefixed = (0..<60).map { " namespace0:b\($0)=''" }.joined()
    let names = (0..<50_000).map { "<n\($0)/>" }.joined()
    let text = String(repeating: "&#x4E2D;\r]]", count: 100_000)
    for content in [String(repeating: "<a\(prefixed)/>", count: 1_000), names, text] {
      #expect(try record("<r\(declarations)>\(content)</r>") == "")
    }
  }
}
