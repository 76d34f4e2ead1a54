import Diagnostics
import Foundation
import PlanModel
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
  private(set) var leftOut: [LeftOut] = []
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
      leave(archive, Self.failure(of: archive) ?? .incomplete)
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
    func number(_ archive: ReceivedArchive) -> LeftOut.Number {
      LeftOut.Number(year: archive.manifest?.year ?? 0, revision: archive.manifest?.revision ?? 0)
    }
    guard let newest = archives.map(number).max() else { return }
    let candidates = archives.filter { number($0) == newest }
    let older = archives.filter { number($0) != newest }
    guard Set(candidates.map(\.digest)).count == 1, let taken = candidates.first, let plan = taken.plan else {
      for archive in older { leave(archive, .supersededInDispute(by: newest)) }
      for archive in candidates {
        let others = candidates.map(\.path).filter { $0 != archive.path }
        leave(archive, .disputed(newest, others: others))
      }
      return
    }
    for archive in older { leave(archive, .superseded(by: newest, at: taken.path)) }
    plans.append(plan)
    for archive in candidates.dropFirst() { leave(archive, .duplicate(of: taken.path)) }
  }

  private mutating func leave(_ archive: ReceivedArchive, _ reason: LeftOut.Reason) {
    let plan = archive.manifest?.plan
    leftOut.append(LeftOut(path: archive.path, plan: plan, reason: reason))
    diagnostics.append(
      Diagnostic(
        CollectProblem.leftOut(plan: plan, reason: reason.title, detail: reason.detail),
        at: SourceLocation(archive.path)))
  }

  /// How many mistakes, and where the first one is.
  private static func failure(of archive: ReceivedArchive) -> LeftOut.Reason? {
    guard let first = archive.diagnostics.first else { return nil }
    let file = first.location.map(\.file).flatMap { file in
      file.hasPrefix(archive.path + "/") ? String(file.dropFirst(archive.path.count + 1)) : nil
    }
    return .failed(mistakes: archive.diagnostics.count, file: file, first: first.message.summary)
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
