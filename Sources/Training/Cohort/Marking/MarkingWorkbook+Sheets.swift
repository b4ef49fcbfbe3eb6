import Curriculum
import Spreadsheet

extension MarkingWorkbook {
  /// The table with the rubric behind it.
  ///
  /// The draft and the evidence stand before the decisions, where they can be seen together.
  var sheets: [OutputSheet] {
    let decisions = session.criteria.count + session.task.rubric.gates.count
    let evidence = decisions + 3
    let places = [0, evidence + 1, evidence] + Array(1...decisions + 2) + [evidence + 2, evidence + 3]
    let levels = Array(repeating: OutputSheet.Column(width: 11), count: decisions)
    let first: [OutputSheet.Column] = [
      .init(.decimals(0), width: 5), .init(.wrapped, width: 80), .init(.wrapped, width: 44),
    ]
    let last: [OutputSheet.Column] = [
      .init(.wrapped, width: 24), .init(.wrapped, width: 24), .init(.text), .init(.text),
    ]
    return [
      OutputSheet(
        name: "Penilaian", columns: first + levels + last, rows: rows.map { row in places.map { row[$0] } }),
      rubric,
    ]
  }

  private var rubric: OutputSheet {
    let levels = [4, 3, 2, 1]
    let rows = session.criteria.map { criterion -> [Cell] in
      var cells: [Cell] = [
        .text(criterion.id), .text(criterion.title), .number(Double(criterion.weight)),
      ]
      for level in levels { cells.append(.text(criterion.levels[level] ?? "")) }
      cells.append(.text(criterion.human ?? ""))
      return cells
    }
    let gates = session.task.rubric.gates.map { gate -> [Cell] in
      [
        .text("gerbang \(gate.id)"), .text(gate.text), .empty, .text("y: terpenuhi"),
        .text("t: tidak terpenuhi"),
      ]
    }
    let header = ["kriteria", "judul", "bobot"] + levels.map { "tingkat \($0)" } + ["dinilai manusia"]
    return OutputSheet(
      name: "Rubrik",
      columns: [.init(width: 14), .init(.wrapped, width: 26), .init(.decimals(0), width: 7)]
        + Array(repeating: .init(.wrapped, width: 34), count: 5),
      rows: [header.map(Cell.text)] + rows + gates)
  }
}
