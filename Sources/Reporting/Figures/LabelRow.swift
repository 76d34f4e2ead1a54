/// Labels in one line, each as near to its place as the others allow.
enum LabelRow {
  /// Room between two labels.
  private static let gap = 4.0

  /// The middles of the labels, none touching another, within the bounds as far as they all fit.
  ///
  /// - Parameter labels: The wanted middles from left to right, with the labels' widths.
  static func spread(_ labels: [(middle: Double, width: Double)], from low: Double, to high: Double)
    -> [Double]
  {
    var middles = labels.map(\.middle)
    var edge = low
    for (index, label) in labels.enumerated() {
      middles[index] = max(middles[index], edge + label.width / 2)
      edge = middles[index] + label.width / 2 + gap
    }
    edge = high
    for (index, label) in labels.enumerated().reversed() {
      middles[index] = min(middles[index], edge - label.width / 2)
      edge = middles[index] - label.width / 2 - gap
    }
    return middles
  }
}
