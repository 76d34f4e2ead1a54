/// Which of the figures could be drawn.
struct Figures: ReportSubject {
  let content: ReportContent

  var facts: [FactGroup.Entry] {
    let drawn = Subjects(content).figures.map(\.name)
    let flags = Subjects.drawable.map { figure in
      FactGroup.Entry.flag(figure.name, "是否有图：\(figure.title)", drawn.contains(figure.name))
    }
    return [.group("figures", "本报告能够绘制的图", FactGroup(flags))]
  }
}
