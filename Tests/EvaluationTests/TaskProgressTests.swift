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

@Suite("任务的年份和类别") struct TaskYearTests {
  @Test("A state of an earlier year counts nowhere; what is done stays done; due and unreported apart")
  func years() {
    var builder = PlanBuilder()
    for (id, state) in [("a", TaskState.onSchedule), ("b", .completed)] {
      builder.task(id, leads: ["环保局"], due: 2023)
      builder.report(task: id, 2022, state)
    }
    builder.task("c", leads: ["环保局"], due: 2022)
    builder.report(task: "c", 2023, .onSchedule)
    let result = builder.evaluate(.midterm, 2023).taskProgress
    #expect(result.tasks.map(\.record?.state) == [nil, .completed, .onSchedule] as [TaskState?])
    #expect(result.tasks.map(\.earlier?.state) == [.onSchedule, nil, nil] as [TaskState?])
    #expect([result.total.unreported, result.total.late, result.total.dueUnreported] as [Int] == [1, 1, 1])
    #expect(result.byDepartment[0].score?.printed(1) == "66.7")
  }

  @Test("Safeguards count apart from tasks, and departments that only support stand behind those that lead")
  func kinds() {
    var builder = PlanBuilder()
    builder.task("a", leads: ["环保局"], supports: ["发改委"])
    builder.task("b", leads: ["环保局"], supports: ["发改委", "林业局"])
    builder.task("c", leads: ["财政局"])
    builder.plan.tasks[1].kind = .reform
    builder.plan.tasks[2].kind = .safeguard
    let result = builder.evaluate().taskProgress
    #expect([result.total.count, result.safeguards.count, result.list.count] as [Int] == [2, 1, 3])
    #expect(result.byKind.map { "\($0.label ?? "") \($0.count)" } == ["任务 1", "改革政策 1"])
    #expect(result.byDepartment.map(\.label) == ["环保局", "发改委", "林业局"])
    #expect(result.byDepartment.map(\.count) == [2, 0, 0])
    #expect(result.byDepartment.map(\.supported) == [0, 2, 1])
  }
}
