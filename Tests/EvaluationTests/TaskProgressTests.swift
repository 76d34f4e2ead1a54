import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("主要任务进展") struct TaskProgressTests {
  @Test("By section and by lead department; a task with several leads counts for each and once in the total")
  func rollUps() {
    var builder = PlanBuilder()
    builder.task("a", section: "一", leads: ["环保局", "发改委"], due: 2022)
    builder.task("b", section: "一", leads: ["发改委"], supports: ["环保局"], due: 2022)
    builder.task("c", section: "二", leads: ["环保局"], due: 2021)
    builder.task("d", section: "二", leads: ["环保局"])
    builder.task("e", section: "三")
    builder.report(task: "a", 2021, .underway)
    builder.report(task: "a", 2022, .completed)
    builder.report(task: "b", 2022, .underway)
    builder.report(task: "d", 2022, .onSchedule)
    builder.report(task: "d", 2023, .completed)
    let result = builder.evaluate(.midterm, 2022).taskProgress
    #expect(result.total.count == 5)
    #expect(result.total.states == [.completed: 1, .underway: 1, .onSchedule: 1])
    #expect(result.total.unreported == 2)
    #expect(result.total.late == 1)
    #expect(result.tasks.filter(\.isLate).map(\.id) == ["b"])
    #expect(result.tasks.filter(\.isDueUnreported).map(\.id) == ["c"])
    #expect(result.bySection.map(\.label) == ["一", "二", "三"])
    #expect(result.bySection.map(\.count) == [2, 2, 1])
    #expect(result.byDepartment.map(\.label) == ["环保局", "发改委", nil])
    #expect(result.byDepartment.map(\.count) == [3, 2, 1])
    #expect(result.byDepartment.map(\.supported) == [1, 0, 0])
    #expect(result.byDepartment[0].score?.printed(1) == "66.7")
    #expect(result.byDepartment[1].score == 50)
  }

  @Test("Where nobody reported there is no score")
  func silent() {
    var builder = PlanBuilder()
    builder.task("a", leads: ["环保局"])
    let result = builder.evaluate(.midterm, 2022).taskProgress
    #expect(result.byDepartment.map(\.score) == [nil])
    #expect(result.total.unreported == 1)
  }
}
