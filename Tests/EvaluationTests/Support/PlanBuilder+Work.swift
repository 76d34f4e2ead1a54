import Foundation

@testable import PlanModel

extension PlanBuilder {
  mutating func project(
    _ id: String, domain: String? = nil, owner: String? = nil, years: ClosedRange<Int>? = nil,
    total: String? = nil, period: String? = nil, unit: MoneyUnit = .hundredMillionYuan, reserve: Bool = false
  ) {
    var project = Project(id: id, name: id, origin: origin("projects.csv"))
    project.domain = domain
    project.owner = owner
    project.start = years?.lowerBound
    project.end = years?.upperBound
    project.totalInvestment = total.map(number)
    project.periodInvestment = period.map(number)
    project.unit = unit
    project.reserve = reserve
    plan.projects.append(project)
  }

  mutating func report(_ project: String, _ year: Int, _ stage: ProjectStage, spent: String? = nil) {
    plan.projectProgress.append(
      ProjectProgressRecord(
        project: project, year: year, stage: stage, cumulativeInvestment: spent.map(number),
        origin: origin("project-progress.csv")))
  }

  mutating func task(
    _ id: String, section: String? = nil, leads: [String] = [], supports: [String] = [], due: Int? = nil
  ) {
    var task = PlanTask(id: id, task: id, origin: origin("tasks.csv"))
    task.section = section
    task.leads = leads
    task.supports = supports
    task.due = due
    plan.tasks.append(task)
  }

  mutating func report(task: String, _ year: Int, _ state: TaskState) {
    plan.taskProgress.append(
      TaskProgressRecord(task: task, year: year, state: state, origin: origin("task-progress.csv")))
  }

  mutating func reduction(
    _ pollutant: String, _ year: Int, _ amount: String?, _ status: ReductionStatus? = .recognised,
    unit: MassUnit = .tonne, measure: String? = nil, region: String? = nil, name: String? = nil,
    parameters: [(String, String)] = []
  ) {
    var row = Reduction(
      id: "r\(plan.reductions.count + 1)", pollutant: pollutant, year: year, unit: unit,
      origin: origin("reductions.csv"))
    row.amount = amount.map(number)
    row.status = status
    row.measure = measure
    row.region = region
    row.name = name
    row.parameters = parameters.map { Reduction.Parameter(name: $0.0, value: number($0.1)) }
    plan.reductions.append(row)
  }
}
