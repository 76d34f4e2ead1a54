package import Diagnostics
import Foundation
import PlanInput

/// Makes the folder of a new plan: `planreport new`.
package enum NewPlan {
  /// Writes `<inputs>/<plan>/` whole or not at all, and says what to do next.
  ///
  /// - Throws: `DiagnosticsError` where the name will not do, the folder is there or the disk refuses.
  package static func create(
    _ plan: String, inputs: Folder, files: FileAccess = .live
  ) throws(DiagnosticsError) -> String {
    guard NewPlanFiles.isAllowed(plan) else { throw DiagnosticsError(.badPlanName(plan)) }
    let folder = inputs.child(plan)
    guard files.exists(inputs.url) else {
      throw DiagnosticsError(.noInputsFolder(inputs.display))
    }
    guard !files.exists(folder.url) else {
      throw DiagnosticsError(.planExists(folder.display))
    }
    let content = NewPlanFiles.all(for: plan)
    let staged = inputs.url.appending(path: ".\(plan).new", directoryHint: .isDirectory)
    do {
      if files.exists(staged) { try files.remove(staged) }
      try files.makeFolder(staged)
      for file in content { try files.write(Data(file.bytes), staged.appending(path: file.name)) }
      try files.move(staged, folder.url)
    } catch {
      // What cannot be removed now is removed by the next try.
      try? files.remove(staged)
      throw DiagnosticsError(.cannotMakePlan(folder.display, reason: DiskFailure(error).reason))
    }
    return """
      已建立 \(folder.display)/：plan.yaml 和\(content.count - 1)个只有列名的表。
      下一步：填写 plan.yaml 中标“必填”的各项和 indicators.csv，其余的表有多少填多少，用不到的可以删除；
      填好后运行 make check，错误会逐条列出。各文件的写法见 docs/inputs.md。

      """
  }
}
