import Diagnostics
import Foundation
import Reporting

/// A submission that was received: verified, and what is kept of it.
struct ReceivedArchive: Sendable {
  let path: String
  let manifest: ArchiveManifest?
  let digest: String?
  /// `nil` where the verification failed.
  let plan: CollectedPlan?
  let diagnostics: [Diagnostic]

  init(_ place: ArchivePlace) {
    // Who received the folder alone has all that is needed.
    let verification = ArchiveVerification(place, demandsZip: false)
    path = place.display
    manifest = verification.manifest
    digest = verification.digest
    diagnostics = verification.log.sorted.filter { $0.severity == .error }
    if let manifest = verification.manifest, let evaluation = verification.evaluation, diagnostics.isEmpty {
      plan = CollectedPlan(evaluation, revision: manifest.revision, gaps: manifest.gaps)
    } else {
      plan = nil
    }
  }
}

/// Which of the submissions count: whole ones, each once, of every plan the newest.
struct CollectSelection: Sendable {
  /// As `CollectedPlan.listed` orders them.
  private(set) var plans: [CollectedPlan] = []
  private(set) var leftOut: [CollectedTables.LeftOut] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A plan: identifiers are given by those who send, and two regions may have hit on the same.
  private struct Identity: Hashable {
    let plan: String
    let region: String
    /// Where regions of one name lie in different ones.
    let parent: String?
  }

  init(_ received: [ReceivedArchive]) {
    for archive in received where archive.plan == nil {
      leave(archive, "校验不通过", Self.firstError(of: archive))
      diagnostics += archive.diagnostics
    }
    let whole = received.filter { $0.plan != nil }
    let keyed = whole.map { (archive: $0, identity: Self.identity(of: $0, among: whole)) }
    let groups = Dictionary(grouping: keyed, by: \.identity)
    for identity in keyed.map(\.identity).uniqued() {
      take((groups[identity] ?? []).map(\.archive))
    }
    plans = CollectedPlan.listed(plans)
    warnOfSharedIdentifiers()
  }

  private static func identity(of archive: ReceivedArchive, among all: [ReceivedArchive]) -> Identity? {
    guard let summary = archive.plan?.summary else { return nil }
    let parents = all.compactMap { other in
      let isNamesake = other.plan?.summary.id == summary.id && other.plan?.summary.region == summary.region
      return isNamesake ? other.plan?.summary.parentRegion : nil
    }
    let isAmbiguous = Set(parents).count > 1
    return Identity(
      plan: summary.id, region: summary.region, parent: isAmbiguous ? summary.parentRegion : nil)
  }

  /// Takes the newest of one plan's submissions; two that differ under one number cannot both be it.
  private mutating func take(_ archives: [ReceivedArchive]) {
    func order(_ archive: ReceivedArchive) -> (Int, Int) {
      (archive.manifest?.year ?? 0, archive.manifest?.revision ?? 0)
    }
    guard let newest = archives.map(order).max(by: <) else { return }
    let candidates = archives.filter { order($0) == newest }
    let number = "\(newest.0)年第\(newest.1)次报送"
    guard Set(candidates.map(\.digest)).count == 1, let taken = candidates.first, let plan = taken.plan else {
      for archive in archives where order(archive) != newest {
        leave(archive, "已有更新的报送", "更新的是\(number)，但有内容不同的材料，都没有纳入。")
      }
      for archive in candidates {
        let others = candidates.filter { $0.path != archive.path }.map(\.path).joined(separator: "、")
        leave(archive, "同一次报送有内容不同的材料", "同为\(number)，与\(others)内容不同，请报送单位确认以哪一份为准。")
      }
      return
    }
    for archive in archives where order(archive) != newest {
      leave(archive, "已有更新的报送", "以\(number)为准（\(taken.path)）。")
    }
    plans.append(plan)
    for archive in candidates.dropFirst() { leave(archive, "重复", "与\(taken.path)相同，只计一次。") }
  }

  private mutating func leave(_ archive: ReceivedArchive, _ reason: String, _ detail: String) {
    let plan = archive.manifest?.plan
    leftOut.append(
      CollectedTables.LeftOut(path: archive.path, plan: plan, reason: reason, detail: detail))
    diagnostics.append(
      Diagnostic(
        CollectProblem.leftOut(plan: plan, reason: reason, detail: detail), at: SourceLocation(archive.path)))
  }

  /// How many mistakes, and where the first one is.
  private static func firstError(of archive: ReceivedArchive) -> String {
    guard let first = archive.diagnostics.first else { return "材料不完整。" }
    let file = first.location.map { $0.file } ?? archive.path
    let inside =
      file.hasPrefix(archive.path + "/") ? String(file.dropFirst(archive.path.count + 1)) + "：" : ""
    let count = archive.diagnostics.count
    return (count == 1 ? "" : "共\(count)处错误，第一处：") + inside + first.message.summary
  }

  private mutating func warnOfSharedIdentifiers() {
    for plan in plans.map(\.summary.id).uniqued() {
      let regions = plans.filter { $0.summary.id == plan }.map(\.region)
      if regions.count > 1 {
        diagnostics.append(
          Diagnostic(CollectProblem.sharedIdentifier(plan: plan, regions: regions), at: nil))
      }
    }
  }
}
