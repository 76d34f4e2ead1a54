package import Diagnostics
import Foundation
package import Reporting

/// `planreport report`: from the inputs of one year to its published reports.
///
/// The stages stand in `start` in their order. Plans go through on their own and are dropped as soon as
/// their report is staged, so that memory does not grow with their number; nothing in the output folder
/// changes until everything has been built.
package struct ReportRun: Sendable {
  private let year: Int
  private let reading: PlanReading
  private let templates: Folder
  private let output: Folder
  private let edition: Edition
  private let site: SiteAddress?
  private let files: FileAccess
  private let progress: @Sendable (String) -> Void

  /// What was published.
  package struct Outcome: Sendable {
    /// Warnings and notes on the inputs.
    package let notes: [Diagnostic]
    /// What was written, for the terminal.
    package let text: String

    /// The notes as they are printed; empty if there are none.
    package var notesText: String { notes.isEmpty ? "" : DiagnosticPrinter.text(for: notes) }
  }

  /// A run for one year.
  ///
  /// - Parameters:
  ///   - edition: 草稿 or 发布.
  ///   - site: Where the output folder will stand on the web, for feed and sitemap.
  ///   - progress: Gets one line a stage, for the terminal.
  package init(
    year: Int, inputs: Folder, templates: Folder, output: Folder, edition: Edition = .draft,
    site: SiteAddress? = nil, files: FileAccess,
    progress: @escaping @Sendable (String) -> Void
  ) {
    self.year = year
    self.templates = templates
    self.output = output
    self.edition = edition
    self.site = site
    self.files = files
    self.progress = progress
    reading = PlanReading(inputs: inputs)
  }

  /// Runs all stages.
  ///
  /// - Throws: `DiagnosticsError` with everything that is wrong with inputs, templates or output folder;
  ///   then nothing was published.
  package func start() async throws -> Outcome {
    progress("[1/5] 读取模板")
    let workshop = try ReportWorkshop(templates: templates, edition: edition)

    progress("[2/5] 读取规划目录")
    let identifiers = try reading.identifiers()

    let lock = try access.takeLock()
    defer { withExtendedLifetime(lock) {} }
    let staging = try access.onDisk { try Staging(output: output.url, files: files) }
    do {
      progress("[3/5] 检查、评估并生成报告（共\(identifiers.count)个规划）")
      let batch = await PlanBatch(
        year: year, reading: reading, workshop: workshop, staging: staging,
        archive: ArchivedRevisions(output: output.url, files: files), output: output
      ).process(identifiers)
      try batch.log.throwIfErrors()
      guard !batch.summaries.isEmpty else {
        throw DiagnosticsError(PublishingProblem.noEvaluation(year: year, years: batch.years))
      }

      progress("[4/5] 生成年度页与首页")
      let pages = try stageIndexPages(of: batch.summaries, workshop.shell, staging)

      progress("[5/5] 换入\(output.display)/")
      try access.onDisk { try staging.publish([String(year)] + pages) }
      return Outcome(notes: batch.log.sorted, text: text(for: batch.summaries))
    } catch {
      staging.discard()
      throw error
    }
  }

  /// The year's page from this run; root page, feed and sitemap from this run and the years that were
  /// published before.
  ///
  /// - Returns: What stands beside the year's folder.
  private func stageIndexPages(
    of summaries: [PlanSummary], _ shell: PageShell, _ staging: Staging
  ) throws -> [String] {
    try access.onDisk {
      let others = try PublishedSummaries(output: output.url, display: output.display, files: files)
        .all(except: year)
      let everything = (others + summaries).sorted {
        ($0.year, $0.id) < ($1.year, $1.id)
      }
      let yearPage = try IndexPages.year(year, everything, shell: shell)
      try staging.write(Data(yearPage.utf8), to: "\(year)/index.html")
      var pages = [
        ("index.html", try IndexPages.root(everything, shell: shell)),
        (ReportFeed.fileName, ReportFeed.text(everything, site: site)),
      ]
      if let site { pages.append((SiteMap.fileName, SiteMap.text(everything, site: site))) }
      for (name, text) in pages { try staging.write(Data(text.utf8), to: name) }
      return pages.map(\.0)
    }
  }

  private var access: OutputAccess { OutputAccess(output: output, files: files) }

  private func text(for summaries: [PlanSummary]) -> String {
    let lines = summaries.map { "\(output.display)/\(year)/\($0.id)/index.html  \($0.title)" }
    return (["已生成\(year)年的\(summaries.count)份报告：", "\(output.display)/\(year)/index.html"] + lines)
      .map { $0 + "\n" }.joined()
  }
}
