import Diagnostics
import Files
import Foundation
import PlanModel
import Reporting

/// A submission that was received: verified, and what is kept of it.
struct ReceivedArchive: Sendable {
  let path: String
  /// The plan's identifier and which of its submissions it is; `nil` where the manifest says nothing that holds.
  let name: String?
  let number: SubmissionNumber?
  let digest: String?
  /// `nil` where the verification failed.
  let plan: CollectedPlan?
  let errors: [Diagnostic]

  init(_ place: ArchivePlace, _ workshops: WorkshopCache, _ spool: Spool) {
    // Who received the folder alone has all that is needed.
    let verification = ArchiveVerification(place, demandsZip: false, workshops)
    path = place.folder.display
    name = verification.manifest?.plan
    number = verification.manifest?.number
    digest = verification.archive?.tree.digest
    errors = verification.errors
    if let manifest = verification.manifest, let report = verification.report, errors.isEmpty {
      plan = CollectedPlan(report, revision: manifest.revision, gaps: manifest.gaps, spool: spool)
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

  init(_ received: [ReceivedArchive]) {
    for archive in received where archive.plan == nil {
      leave(archive, Self.failure(of: archive) ?? .incomplete)
      diagnostics += archive.errors
    }
    let whole = received.compactMap { archive in archive.plan.map { (archive, $0) } }
    // The senders choose the identifiers, and two regions may choose the same one. Where two regions share a
    // name too, the regions that they belong to tell them apart.
    func name(_ plan: CollectedPlan) -> [String?] { [plan.summary.id, plan.summary.region] }
    let parents = Dictionary(grouping: whole.map(\.1), by: name).mapValues {
      Set($0.compactMap(\.summary.parentRegion))
    }
    let keyed = whole.map { archive, plan in
      let isAmbiguous = (parents[name(plan)]?.count ?? 0) > 1
      return (plan: name(plan) + (isAmbiguous ? [plan.summary.parentRegion] : []), archive: archive)
    }
    let groups = Dictionary(grouping: keyed, by: \.plan)
    for plan in keyed.map(\.plan).uniqued() { take(groups[plan, default: []].map(\.archive)) }
    plans = CollectedPlan.listed(plans)
    warnOfSharedIdentifiers()
  }

  /// Takes the newest of one plan's submissions; two that differ under one number cannot both be it.
  private mutating func take(_ archives: [ReceivedArchive]) {
    guard let newest = archives.compactMap({ $0.number }).max() else { return }
    let candidates = archives.filter { $0.number == newest }
    let older = archives.filter { $0.number != newest }
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
    leftOut.append(LeftOut(path: archive.path, plan: archive.name, reason: reason))
    diagnostics.append(
      Diagnostic(
        .leftOut(plan: archive.name, reason: reason.title, detail: reason.detail),
        at: SourceLocation(archive.path)))
  }

  /// How many mistakes, and where the first one is.
  private static func failure(of archive: ReceivedArchive) -> LeftOut.Reason? {
    guard let first = archive.errors.first else { return nil }
    let file = first.location.map(\.file).flatMap { file in
      file.hasPrefix(archive.path + "/") ? String(file.dropFirst(archive.path.count + 1)) : nil
    }
    return .failed(mistakes: archive.errors.count, file: file, first: first.message.summary)
  }

  private mutating func warnOfSharedIdentifiers() {
    let regions = Dictionary(grouping: plans, by: \.summary.id).mapValues { $0.map(\.region) }
    for plan in plans.map(\.summary.id).uniqued() {
      guard let regions = regions[plan], regions.count > 1 else { continue }
      diagnostics.append(Diagnostic(.sharedIdentifier(plan: plan, regions: regions), at: nil))
    }
  }
}
