import Reporting
import Training

/// Statistics of a class, for the terminal.
struct StatisticsText {
  private let statistics: ClassStatistics
  private let style: TerminalStyle
  private var width: Int { min(style.width, 100) }

  init(_ statistics: ClassStatistics, _ style: TerminalStyle) {
    self.statistics = statistics
    self.style = style
  }

  var text: String {
    var lines = [style.set("\(statistics.title) · \(statistics.participants) peserta", .strong)]
    lines += statistics.tasks.flatMap(task)
    lines += gains
    lines += statistics.tests.flatMap(test)
    return lines.map { style.isPlain ? style.printable($0) : $0 }.joined(separator: "\n") + "\n"
  }

  private func task(_ task: ClassStatistics.Task) -> [String] {
    var lines = ["", style.set("\(task.code) \(task.title)", .strong)]
    lines.append("\(task.submitted) naskah, \(task.marks.count) sudah dinilai penilai")
    lines += histogram(task)
    if !task.criteria.isEmpty {
      lines += ["", "Rerata tingkat tiap kriteria"]
      lines += task.criteria.map {
        "  \(padded($0.title, min(44, width - 26))) \(Decimals.two($0.mean))  \(bar($0.mean / 4, 16))"
      }
    }
    if task.openGates > 0 {
      lines.append("\(task.openGates) naskah: perbaiki dahulu (gerbang belum terpenuhi)")
    }
    lines += ["", "Lima kesalahan terbanyak"]
    for error in task.errors {
      lines += fill("\(error.code) \(error.title): \(error.drafts) naskah", first: "  ", rest: "    ")
      if let sentence = error.sentence {
        lines += fill(style.printable("“\(sentence)”"), first: "    ", rest: "    ")
      }
    }
    lines += fill(
      "Porsi pimpinan: \(task.aboutLeaders) dari \(task.submitted) naskah lebih banyak bercerita tentang pimpinan "
        + "atau acara daripada manfaat bagi warga (KIP-09).")
    return lines + markers(task)
  }

  private func histogram(_ task: ClassStatistics.Task) -> [String] {
    let people = ClassStatistics.histogram(task.marks)
    let machine = ClassStatistics.histogram(task.measured)
    let highest = max(people.max() ?? 0, machine.max() ?? 0, 1)
    // Two bars beside the band and two counts.
    let length = min(max((width - 24) / 2, 4), 24)
    var lines = ["  nilai    \(padded("penilai", length + 6)) mesin (sementara)"]
    for band in (0..<10).reversed() where people[band] + machine[band] > 0 {
      let label = band == 9 ? "90–100" : "\(band * 10)–\(band * 10 + 9)"
      let left = "\(people[band]) " + bar(Double(people[band]) / Double(highest), length)
      lines.append(
        "  \(padded(label, 8)) \(padded(left, length + 6)) \(machine[band]) "
          + bar(Double(machine[band]) / Double(highest), length))
    }
    return lines
  }

  private func markers(_ task: ClassStatistics.Task) -> [String] {
    var lines: [String] = []
    if let agreement = task.agreement {
      lines += ["", "Kesepakatan penilai"] + agreement.lines.flatMap { fill($0, first: "  ", rest: "    ") }
    }
    if !task.markers.isEmpty {
      lines += ["", "Penilai               naskah  rerata  selisih  pergeseran"]
      lines += task.markers.map { marker in
        let severity = marker.severity.map(Decimals.signed) ?? "–"
        let drift = marker.drift.map(Decimals.signed) ?? "–"
        return "  \(padded(style.printable(marker.name), 20))\(padded("\(marker.count)", 8))"
          + "\(padded(Figures.mark(marker.mean), 8))\(padded(severity, 9))\(drift)"
      }
      lines += fill(
        "Selisih: rerata di atas (+) atau di bawah (−) penilai lain pada naskah yang sama. Pergeseran: dari "
          + "sepertiga pertama ke sepertiga terakhir, dibandingkan dengan bukti mesin.", first: "  ",
        rest: "  ")
    }
    if !task.toDiscuss.isEmpty {
      lines += ["", "Bahas bersama: selisih lebih dari satu tingkat"]
      lines += task.toDiscuss.flatMap {
        fill("\($0.participant): \($0.criteria.joined(separator: "; "))", first: "  ", rest: "    ")
      }
    }
    return lines
  }

  private var gains: [String] {
    guard !statistics.gains.isEmpty else { return [] }
    var lines = ["", style.set("Sebelum dan sesudah", .strong)]
    lines.append("  bagian  peserta  sebelum  sesudah  N-gain")
    lines += statistics.gains.map { gain in
      "  \(padded(gain.module ?? "semua", 8))\(padded("\(gain.people)", 9))\(padded(Figures.mark(gain.before), 9))"
        + "\(padded(Figures.mark(gain.after), 9))\(gain.words)"
    }
    if let dropped = statistics.gains.first?.dropped, dropped > 0 {
      lines.append("  \(dropped) peserta hanya mengikuti satu dari dua tes dan tidak dihitung.")
    }
    return lines
  }

  private func test(_ test: ClassStatistics.Test) -> [String] {
    var lines = ["", style.set("\(test.code) \(test.title)", .strong)]
    let reliability = test.reliability.map { ", keandalan (KR-20/alpha) \(Decimals.two($0))" } ?? ""
    lines += fill("\(test.people) peserta, rerata \(Figures.mark(test.mean))\(reliability)")
    lines += fill(
      test.modules.map { "\($0.code) \(Figures.mark($0.mean))" }.joined(separator: style.separator),
      first: "  ", rest: "  ")
    lines.append("  butir  modul  kesukaran  daya beda  perlu dilihat")
    lines += test.items.flatMap { item in
      fill(
        item.remarks.joined(separator: "; "),
        first: "  \(padded(item.id, 7))\(padded(item.module, 7))\(padded(Decimals.two(item.difficulty), 11))"
          + padded(item.discrimination.map(Decimals.two) ?? "–", 11),
        rest: String(repeating: " ", count: 38))
    }
    lines += fill(ClassStatistics.Test.legend, first: "  ", rest: "  ")
    return lines
  }

  private func fill(_ text: String, first: String = "", rest: String = "") -> [String] {
    Wrapping.fill(text, width: width, first: first, rest: rest)
  }

  private func bar(_ share: Double, _ length: Int) -> String {
    String(
      repeating: style.isPlain ? "#" : "█", count: Int((min(max(share, 0), 1) * Double(length)).rounded()))
  }

  private func padded(_ text: String, _ width: Int) -> String {
    DisplayWidth.padded(Wrapping.truncate(text, width: width), to: width)
  }
}
