import TestSupport
import Testing

@testable import PlanInput

/// What the plan says of itself against its tables: never an error.
@Suite struct DeclaredTests {
  private func messages(declared: String, projects: String) throws -> String {
    try TemporaryPlan([
      "plan.yaml": TemporaryPlan.planFile + "declared: {\(declared)}\n",
      "projects.csv": "编号,领域,项目名称,总投资,规划期投资,投资单位,储备项目\n" + projects,
    ]).messages()
  }

  @Test func agreesAtThePrintedPrecisionAcrossUnits() throws {
    let text = try messages(
      declared:
        "indicators: {total: 2, binding: 0}, projects: 2, investment: {total: 1.25, period: 1.0, unit: 亿元}",
      projects: "p1,水,甲,1.2,0.98,亿元,否\np2,水,乙,524,400,万元,是\n")
    #expect(text == "")
  }

  @Test func notesAResidueOfTheLastPlace() throws {
    #expect(
      try messages(
        declared: "investment: {total: 10.1, unit: 亿元}", projects: "p1,水,甲,5.04,,亿元,否\np2,水,乙,5.14,,亿元,否\n")
          == """
          提示 Inputs/xuxian-145/plan.yaml 第9行“declared.investment.total”项：“declared.investment.total”写10.1亿元，表中总投资合计10.18亿元，相差末位一个单位。
              规则：各项分别修约后，合计末位可能相差一个单位。
              修改：照规划原文保留即可。
              编号：declared.residue

          共提示1处。

          """)
  }

  @Test func warnsOfCountsSumsAndNames() throws {
    #expect(
      try messages(
        declared: """
          projects: 3, investment: {total: 12, unit: 亿元}, domains: [{name: 水, projects: 1, total: 5}, {name: 大汽, projects: 1}]
          """,
        projects: "p1,水,甲,5,,亿元,否\np2,大气,乙,,,,否\n") == """
          警告 Inputs/xuxian-145/plan.yaml 第9行“declared.domains第2项的name”项：没有项目的领域是“大汽”。
              规则：declared中的领域须与projects.csv的“领域”列一致。
              修改：是否想写“大气”？
              编号：declared.unknown-domain

          警告 Inputs/xuxian-145/plan.yaml 第9行“declared.investment.total”项：“declared.investment.total”写12亿元，表中总投资合计5亿元（其中1个项目没有填写金额）。
              规则：declared照录规划自述的数，须与各表核对；不一致的会印在报告中。
              修改：先核对各表是否录全；如规划自身如此，请保留。
              编号：declared.sum

          警告 Inputs/xuxian-145/plan.yaml 第9行“declared.projects”项：“declared.projects”写3，表中的项目数是2。
              规则：declared照录规划自述的数，须与各表核对；不一致的会印在报告中。
              修改：先核对各表是否录全；如规划自身如此，请保留。
              编号：declared.count

          共警告3处。

          """)
  }
}
