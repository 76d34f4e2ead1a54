import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

/// Whatever stands in the files: messages, never a crash.
@Suite struct RobustnessTests {
  private static let fixture = Repository.url("Tests/Fixtures/broken-tables")

  @Test func survivesRandomDamage() throws {
    let names = (InputTables.files + ["plan.yaml", "narrative/2023.md"]).filter {
      FileManager.default.fileExists(atPath: Self.fixture.appendingPathComponent($0).path)
    }
    var plan = TemporaryPlan()
    for name in names { plan.files[name] = try Data(contentsOf: Self.fixture.appendingPathComponent(name)) }
    var state: UInt64 = 11
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<150 {
      var damaged = plan
      for name in names {
        guard var bytes = damaged.files[name].map(Array.init), !bytes.isEmpty else { continue }
        switch random(4) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.removeSubrange(random(bytes.count)...)
        case 2:
          bytes.insert(contentsOf: Array("\",\n：[{&*".utf8).shuffled(by: random), at: random(bytes.count))
        default: break
        }
        damaged.files[name] = Data(bytes)
      }
      #expect(try damaged.messages().hasSuffix("。\n"))
    }
  }

  @Test func survivesAnyTargetText() {
    let pieces = [
      "较", "2015年", "不低于", "9", ".", "%", "以上", "〔", "〕", "~", "/", "完成", "Ⅲ类", "左右", "，", "保持稳定", "-", "😀",
      "e\u{301}",
    ]
    var state: UInt64 = 1
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<5 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      do {
        _ = try TargetTextParser.parse(text, unit: "%")
      } catch {
        #expect((1...text.count + 1).contains(error.character))
        #expect(!error.problem.message.summary.isEmpty)
      }
    }
  }

  @Test(arguments: [
    "", "# nur\n", "- a\n", "text", "a: &x [*x]\n", "id: *none\n", "{", "\u{0}", "? [a, b]\n: c\n",
    "id: a\nid: b\n", "---\nid: a\n---\nid: b\n", "id: !!binary aGk=\n", "<<: {id: a}\n",
    String(repeating: "[", count: 20000), "a: " + String(repeating: "{a: ", count: 3000),
  ])
  func survivesAnyPlanFile(text: String) throws {
    #expect(try TemporaryPlan(["plan.yaml": text]).messages().contains("错误 Inputs/xuxian-145/plan.yaml"))
  }

  /// A table of 20,000 rows is read in time that grows with its length.
  @Test func readsLongTables() throws {
    var observations = "指标编号,年份,数值,备注\n"
    var indicators = "编号,指标名称,单位,类型,方向\n"
    for row in 0..<2000 {
      indicators += "i\(row),指标\(row),%,水平值,越高越好\n"
      for year in 2016...2025 { observations += "i\(row),\(year),\(row).5,“说明”\n" }
    }
    let plan = TemporaryPlan(["indicators.csv": indicators, "observations.csv": observations])
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try plan.load().plan.observations.count == 20000)
    #expect(clock.now - start < .seconds(20))
  }
}

extension [UInt8] {
  fileprivate func shuffled(by random: (Int) -> Int) -> [UInt8] {
    var bytes = self
    for index in bytes.indices { bytes.swapAt(index, random(bytes.count)) }
    return bytes
  }
}
