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
    let verification = ArchiveVerification(place)
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
  /// Sorted by identifier.
  private(set) var plans: [CollectedPlan] = []
  private(set) var leftOut: [CollectedTables.LeftOut] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ received: [ReceivedArchive]) {
    for archive in received where archive.plan == nil {
      leave(archive, "校验不通过")
      diagnostics += archive.diagnostics
    }
    let whole = received.filter { $0.plan != nil }
    let identifiers = Set(whole.compactMap { $0.manifest?.plan }).sorted(by: FileTree.precedes)
    for identifier in identifiers {
      take(whole.filter { $0.manifest?.plan == identifier })
    }
  }

  /// Takes the newest of one plan's submissions; two that differ under one number cannot both be it.
  private mutating func take(_ archives: [ReceivedArchive]) {
    func order(_ archive: ReceivedArchive) -> (Int, Int) {
      (archive.manifest?.year ?? 0, archive.manifest?.revision ?? 0)
    }
    guard let newest = archives.map(order).max(by: <) else { return }
    let candidates = archives.filter { order($0) == newest }
    for archive in archives where order(archive) != newest { leave(archive, "已有更新的报送") }
    guard Set(candidates.map(\.digest)).count == 1 else {
      for archive in candidates { leave(archive, "同一次报送有内容不同的材料") }
      return
    }
    if let plan = candidates.first?.plan { plans.append(plan) }
    for archive in candidates.dropFirst() { leave(archive, "重复") }
  }

  private mutating func leave(_ archive: ReceivedArchive, _ reason: String) {
    let plan = archive.manifest?.plan
    leftOut.append(CollectedTables.LeftOut(path: archive.path, plan: plan, reason: reason))
    diagnostics.append(
      Diagnostic(CollectProblem.leftOut(plan: plan, reason: reason), at: SourceLocation(archive.path)))
  }
}
