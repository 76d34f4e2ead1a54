// Names that the call sites had before all problems were of one type; they go as soon as none is used.
package typealias TabularProblem = Problem
package typealias CellProblem = Problem
package typealias TableProblem = Problem
package typealias RowProblem = Problem
package typealias PlanFileProblem = Problem
package typealias FolderProblem = Problem
package typealias DeclaredProblem = Problem
package typealias TargetTextProblem = Problem
package typealias ExplanationProblem = Problem
package typealias PublishingProblem = Problem
package typealias ArchiveProblem = Problem
package typealias CollectProblem = Problem
package typealias PublishedTableProblem = Problem
package typealias VerifyProblem = Problem
