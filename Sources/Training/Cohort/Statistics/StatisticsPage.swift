import Foundation
import Scoring

extension ClassStatistics {
  /// The statistics as one page of HTML with plots, to be shown, mailed and printed.
  public var html: String {
    var page = HTMLPage(title: "Statistik kelas")
    page.heading(1, "Statistik kelas")
    page.paragraph("\(title) · \(participants) peserta · tanpa nama peserta", "kepala")
    for task in tasks { task.write(to: &page) }
    if !gains.isEmpty {
      page.heading(2, "Sebelum dan sesudah")
      page.table(
        ["Bagian", "Peserta", "Sebelum", "Sesudah", "N-gain"],
        gains.map { gain in
          [
            gain.module ?? "Semua", "\(gain.people) (\(gain.dropped) hanya satu tes)",
            FeedbackPage.number(gain.before), FeedbackPage.number(gain.after), gain.words,
          ]
        })
      page.paragraph(
        "N-gain dihitung dari rerata kelas (Hake 1998). Bila rerata awal di atas 85, tes awalnya terlalu mudah "
          + "untuk mengukur kenaikan.", "kecil")
    }
    for test in tests { test.write(to: &page) }
    return page.finished()
  }
}

extension ClassStatistics.Gain {
  /// The gain in words.
  public var words: String {
    value.map { "\(Decimals.two($0)) (\(band ?? ""))" } ?? "efek langit-langit; tidak dihitung"
  }
}

extension ClassStatistics.Task {
  fileprivate func write(to page: inout HTMLPage) {
    page.heading(2, "\(code) \(title)")
    page.paragraph("\(submitted) naskah, \(marks.count) sudah dinilai penilai.")
    page.figure(
      PlotSVG.histogram(people: Distribution.histogram(marks), machine: Distribution.histogram(measured)))
    if !criteria.isEmpty {
      page.heading(3, "Rerata tingkat tiap kriteria")
      page.figure(
        PlotSVG.dots(
          criteria.map { ($0.title, $0.mean, Decimals.two($0.mean)) }, highest: 4, title: "Rerata tingkat"))
    }
    page.heading(3, "Lima kesalahan terbanyak")
    for error in errors {
      page.paragraph("\(error.code) \(error.title): \(error.drafts) dari \(submitted) naskah", "hal")
      if let sentence = error.sentence { page.quotation(sentence) }
    }
    page.paragraph(
      "Porsi pimpinan: \(aboutLeaders) dari \(submitted) naskah lebih banyak bercerita tentang pimpinan atau acara "
        + "daripada manfaat bagi warga (KIP-09).")
    if let agreement {
      page.heading(3, "Kesepakatan penilai")
      page.list(agreement.lines)
    }
    if !markers.isEmpty {
      page.table(
        ["Penilai", "Naskah", "Rerata", "Selisih dari penilai lain", "Pergeseran"],
        markers.map { marker in
          [
            marker.name, "\(marker.count)", FeedbackPage.number(marker.mean),
            marker.severity.map(Decimals.signed) ?? "–", marker.drift.map(Decimals.signed) ?? "–",
          ]
        })
    }
    if !toDiscuss.isEmpty {
      page.heading(3, "Naskah untuk dibahas bersama")
      page.list(toDiscuss.map { "\($0.participant): \($0.criteria.joined(separator: "; "))" })
    }
  }
}

extension ClassStatistics.MarkerAgreement {
  /// The figures in words, one a line.
  public var lines: [String] {
    var lines = [
      "\(drafts) naskah dinilai dua orang atau lebih",
      "tingkat persis sama \(Decimals.percent(exact)) (sasaran 60 %)",
      "selisih paling banyak satu tingkat \(Decimals.percent(adjacent)) (sasaran 95 %)",
    ]
    if let weightedKappa { lines.append("kappa berbobot kuadrat \(Decimals.two(weightedKappa))") }
    if let alpha {
      let range = interval.map {
        ", antara \(Decimals.two($0.lowerBound)) dan \(Decimals.two($0.upperBound))"
      }
      lines.append("alpha Krippendorff \(Decimals.two(alpha))\(range ?? "")")
    }
    return lines
  }
}

extension ClassStatistics.Test {
  fileprivate func write(to page: inout HTMLPage) {
    page.heading(2, "\(code) \(title)")
    let reliability = reliability.map { "; keandalan (KR-20/alpha) \(Decimals.two($0))" } ?? ""
    page.paragraph("\(people) peserta, rerata \(FeedbackPage.number(mean)) dari 100\(reliability).")
    page.figure(
      PlotSVG.dots(
        modules.map { ($0.code, $0.mean, FeedbackPage.number($0.mean)) }, highest: 100,
        title: "Rerata tiap modul"))
    page.table(
      ["Butir", "Modul", "Kesukaran", "Daya beda", "Perlu dilihat"],
      items.map { item in
        [
          item.id, item.module, Decimals.two(item.difficulty),
          item.discrimination.map(Decimals.two) ?? "–", item.remarks.joined(separator: "; "),
        ]
      })
    page.paragraph(ClassStatistics.Test.legend, "kecil")
  }
}
