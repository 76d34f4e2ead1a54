/// How wide text is: Chinese characters take one em, others about half of one; a little is added, so that
/// labels never touch.
enum TextMeasure {
  ///
  /// - Parameter before: The width of what stands before it.
  static func width(_ text: String, size: Double, after before: Double = 0) -> Double {
    text.unicodeScalars.reduce(before) { $0 + (isWide($1) ? 1.0 : 0.58) * size }
  }

  /// Breaks a text so that no line is wider than `width`; numbers and Latin words stay whole where they fit,
  /// closing punctuation stays with what it closes, opening punctuation with what it opens.
  static func lines(_ text: String, width: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for piece in pieces(text) {
      let fits = self.width(piece, size: size, after: used) <= width
      if !line.isEmpty, !fits, !closing.contains(piece) {
        // What opens a bracket goes on with the bracket's content.
        let opening = String(line.reversed().prefix { "（【《“".contains($0) }.reversed())
        let whole = line.dropLast(opening.count)
        if !whole.isEmpty { lines.append(String(whole)) }
        line = opening
        used = self.width(line, size: size)
      }
      line += piece
      used = self.width(piece, size: size, after: used)
      // A word longer than a line is cut where the line ends.
      if used > width * 1.1 {
        let parts = cut(line, width: width, size: size)
        lines += parts.dropLast()
        line = parts.last ?? ""
        used = self.width(line, size: size)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static let closing: Set = ["，", "。", "；", "：", "、", "）", "】", "》", "”"]

  private static func cut(_ word: String, width: Double, size: Double) -> [String] {
    var parts = [""]
    var used = 0.0
    for character in word {
      let next = self.width(String(character), size: size)
      if used + next > width, used > 0 {
        parts.append("")
        used = 0
      }
      parts[parts.count - 1].append(character)
      used += next
    }
    return parts
  }

  /// Chinese characters one by one, runs of other characters together.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var isInRun = false
    for character in text {
      let isLatin = character.isASCII && character != " "
      if isLatin, isInRun {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      isInRun = isLatin
    }
    return pieces
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 || (0x2010...0x203A).contains(scalar.value)
      || (0x2150...0x218F).contains(scalar.value)
      || (0x2190...0x22FF).contains(scalar.value)
  }
}

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
