/// “是否想写……”: the known name that a misspelt one most likely stands for.
package enum Suggestion {
  /// The candidate with the smallest edit distance, if it is near enough to be worth naming.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - candidates: The names that are known; of equally near ones the first counts.
  ///   - most: How many letters may differ; half of them if `nil`.
  package static func nearest(
    to name: String, among candidates: [String], within most: Int? = nil
  ) -> String? {
    let letters = Array(name.prefix(Limits.suggestionLength + 1))
    guard letters.count <= Limits.suggestionLength else { return nil }
    var limit = most ?? max(1, letters.count / 2)
    var best: String?
    for candidate in candidates where candidate.utf8.count <= 4 * Limits.suggestionLength {
      let other = Array(candidate)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = editDistance(letters, other)
      if distance <= limit {
        // Of equally near ones the first counts.
        (best, limit) = (candidate, distance - 1)
        if limit < 0 { break }
      }
    }
    return best
  }

  /// Levenshtein distance with adjacent transpositions.
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for index in 0...left.count { rows[index][0] = index }
    for index in 0...right.count { rows[0][index] = index }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for row in 1...left.count {
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        rows[row][column] = min(
          rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          rows[row][column] = min(rows[row][column], rows[row - 2][column - 2] + 1)
        }
      }
    }
    return rows[left.count][right.count]
  }
}
