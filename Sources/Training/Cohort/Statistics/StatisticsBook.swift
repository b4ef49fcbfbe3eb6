import Foundation
import Scoring
import Spreadsheet

extension ClassStatistics {
  /// Writes the statistics as a workbook where the name ends in `.xlsx`, otherwise as one page of HTML.
  ///
  /// - Parameters:
  ///   - path: The file, as it was typed; it is replaced only once the new one is whole.
  ///   - environment: From where the path is seen.
  /// - Throws: `.notWritable`.
  public func write(to path: String, environment: Environment) throws(StatisticsError) {
    let url = environment.resolve(path)
    do {
      if path.lowercased().hasSuffix(".xlsx") {
        try WorkbookWriter.replace(url, with: sheets)
      } else {
        try Data(html.utf8).write(to: url, options: .atomic)
      }
    } catch {
      throw .notWritable(path: path, reason: SystemReason.writing(url, error))
    }
  }

  /// One sheet a task and a test, one of what was learnt; figures are numbers, nobody is named.
  var sheets: [OutputSheet] {
    tasks.flatMap(\.sheets) + (gains.isEmpty ? [] : [gainSheet]) + tests.map(\.sheet)
  }

  private var gainSheet: OutputSheet {
    let one = OutputSheet.Column(.decimals(1))
    let whole = OutputSheet.Column(.decimals(0))
    let titles = ["Bagian", "Peserta", "Hanya satu tes", "Sebelum", "Sesudah", "N-gain", "Keterangan"]
    var rows: [[Cell]] = [titles.map(Cell.text)]
    for gain in gains {
      rows.append([
        .text(gain.module ?? "semua"), .number(Double(gain.people)), .number(Double(gain.dropped)),
        .number(gain.before), .number(gain.after), .optional(gain.value),
        .text(gain.value == nil ? gain.words : gain.band ?? ""),
      ])
    }
    return OutputSheet(
      name: "Sebelum dan sesudah",
      columns: [.init(), whole, whole, one, one, .init(.decimals(2)), .init()], rows: rows)
  }
}

extension ClassStatistics.Task {
  /// Marks, criteria and errors on one sheet, markers on another where there are any.
  fileprivate var sheets: [OutputSheet] {
    let people = Distribution.histogram(marks)
    let machine = Distribution.histogram(measured)
    var rows: [[Cell]] = [["\(code) \(title)", "Penilai", "Mesin (sementara)", "Keterangan"].map(Cell.text)]
    rows.append([.text("Naskah"), .number(Double(marks.count)), .number(Double(submitted)), .empty])
    for band in (0..<10).reversed() {
      let label = band == 9 ? "90–100" : "\(band * 10)–\(band * 10 + 9)"
      rows.append([
        .text("Nilai \(label)"), .number(Double(people[band])), .number(Double(machine[band])), .empty,
      ])
    }
    rows += criteria.map {
      [.text("Tingkat: \($0.title)"), .number(($0.mean * 100).rounded() / 100), .empty, .empty]
    }
    rows.append([.text("Gerbang belum terpenuhi"), .number(Double(openGates)), .empty, .empty])
    rows.append([
      .text("Porsi pimpinan lebih besar (KIP-09)"), .empty, .number(Double(aboutLeaders)), .text("naskah"),
    ])
    rows += errors.map {
      [.text("\($0.code) \($0.title)"), .empty, .number(Double($0.drafts)), .text($0.sentence ?? "")]
    }
    let first = OutputSheet(name: code, columns: [.init(), .init(), .init(), .init(width: 60)], rows: rows)
    return markers.isEmpty ? [first] : [first, markerSheet]
  }

  private var markerSheet: OutputSheet {
    let figure = OutputSheet.Column(.decimals(1), width: 12)
    var rows: [[Cell]] = [["Penilai", "Naskah", "Rerata", "Selisih", "Pergeseran"].map(Cell.text)]
    rows += markers.map {
      [
        .text($0.name), .number(Double($0.count)), .number($0.mean), .optional($0.severity),
        .optional($0.drift),
      ]
    }
    if let agreement {
      rows.append([])
      let figures: [(String, Double?)] = [
        ("Dinilai dua orang atau lebih", Double(agreement.drafts)),
        ("Tingkat persis sama", agreement.exact),
        ("Selisih paling banyak satu tingkat", agreement.adjacent),
        ("Kappa berbobot kuadrat", agreement.weightedKappa),
        ("Alpha Krippendorff", agreement.alpha),
        ("Alpha, batas bawah", agreement.interval?.lowerBound),
        ("Alpha, batas atas", agreement.interval?.upperBound),
      ]
      rows += figures.map { [.text($0.0), .optional($0.1.map { ($0 * 100).rounded() / 100 })] }
    }
    if !toDiscuss.isEmpty { rows += [[], [.text("Bahas bersama")]] }
    rows += toDiscuss.map { [.text("\($0.participant): \($0.criteria.joined(separator: "; "))")] }
    return OutputSheet(
      name: "\(code) penilai",
      columns: [.init(width: 44), .init(width: 10), figure, figure, figure],
      rows: rows)
  }
}

extension ClassStatistics.Test {
  fileprivate var sheet: OutputSheet {
    var rows: [[Cell]] = [
      ["Butir", "Modul", "Kesukaran", "Daya beda", "Pengecoh kurang dari 5 %", "Perlu dilihat"].map(Cell.text)
    ]
    rows += items.map { item in
      [
        .text(item.id), .text(item.module), .number(item.difficulty), .optional(item.discrimination),
        .text(item.idleDistractors.joined(separator: ", ")), .text(item.remarks.joined(separator: "; ")),
      ]
    }
    rows += [
      [], [.text("Peserta"), .empty, .number(Double(people))], [.text("Rerata"), .empty, .number(mean)],
    ]
    rows.append([.text("Keandalan (KR-20/alpha)"), .empty, .optional(reliability)])
    rows += modules.map { [.text("Rerata \($0.code)"), .empty, .number($0.mean)] }
    return OutputSheet(
      name: code,
      columns: [.init(width: 26), .init(), .init(.decimals(2)), .init(.decimals(2)), .init(), .init()],
      rows: rows)
  }
}

extension Cell {
  /// A number, or nothing where there is none.
  fileprivate static func optional(_ value: Double?) -> Cell { value.map(Cell.number) ?? .empty }
}

extension WorkbookWriter {
  /// Writes a workbook beside its place and puts it there only once it is whole.
  static func replace(_ url: URL, with sheets: [OutputSheet]) throws(SpreadsheetError) {
    let draft = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).baru")
    do throws(SpreadsheetError) {
      try write(sheets, to: draft.path)
      guard rename(draft.path, url.path) == 0 else { throw .notWritable }
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }
}
