import PlanModel

/// What was reported of a task or project for a year.
protocol YearlyRecord {
  var year: Int { get }
  var origin: Origin { get }
}

extension TaskProgressRecord: YearlyRecord {}
extension ProjectProgressRecord: YearlyRecord {}

/// What is known at the end of the data year. A report counts for its own year; only what is finished or given up stays
/// so without being reported again [methods.md 8].
struct KnownRecord<Record: YearlyRecord> {
  /// What holds for the data year; `nil` means 未填报.
  let record: Record?
  /// The latest one of an earlier year, where nothing holds for the data year.
  let earlier: Record?

  init(of records: [Record], dataYear: Int, lasts: (Record) -> Bool) {
    let latest = records.filter { $0.year <= dataYear }
      .max { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    let holds = latest.map { $0.year == dataYear || lasts($0) } ?? false
    (record, earlier) = holds ? (latest, nil) : (nil, latest)
  }
}
