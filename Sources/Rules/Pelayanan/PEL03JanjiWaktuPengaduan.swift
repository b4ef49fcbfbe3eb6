import Bahasa
import RuleKit

extension Rule {
  /// Promises on complaints are no looser than the law.
  static let janjiWaktuPengaduan = Rule(
    "PEL-03", "Janji waktu pengaduan tidak melewati batas", .peringatan,
    rationale: """
      Pengadu berhak ditanggapi paling lambat 14 hari sejak aduan diterima, dan diputuskan paling lambat 60 hari sejak berkas \
      lengkap. Janji yang lebih cepat tentu boleh.
      """,
    question: "Apakah yang dimaksud hari kerja atau hari kalender?",
    references: [.hukum("UU 25/2009 Pasal 44 ayat (3) dan Pasal 50 ayat (1)–(2)", checked: "2026-11-20")],
    detectors: [
      .cues(
        "aduan\npengaduan\nkeluhan\nmengadu\nlaporan masyarakat\nlaporan warga\nlaporan anda\nlaporan bapak\nlaporan ibu\nlaporan kakak\nlaporan kerusakan\nkomplain\nlaporan yang masuk\nsetiap laporan",
        options: [.clitics]
      ) { cue, reading, report in
        guard let promise = TimePromise(after: cue, in: reading) else { return }
        let sentence = reading.sentence(around: cue.lowerBound)
        guard ComplaintPromise.isPromise(sentence, reading) else { return }
        let law = ComplaintPromise.limit(sentence, reading)
        let limit = law == 14 ? Double(reading.draft.settings.complaintDays ?? 14) : law
        guard promise.days > limit else { return }
        switch promise.unit {
        case .working where promise.days * 1.4 <= limit + 1: break
        default:
          report.add(
            promise.tokens,
            "Batas \(ComplaintPromise.name(law)) \(limit.written) hari, di sini \(promise.days.written) hari"
          )
        }
      }
    ],
    examples: [
      .bad("Aduan akan kami jawab dalam «90 hari»."),
      .bad("Pengaduan ditanggapi paling lambat «30 hari kerja»."),
      .bad("Aduan kami tanggapi paling lambat «10 hari».", settings: .promising(complaints: 5)),
      .bad("Keluhan Anda kami selesaikan maksimal «75 hari»."),
      .good(
        "Aduan kami tanggapi paling lambat 14 hari sejak diterima dan kami putuskan paling lambat 60 hari sejak berkas lengkap."
      ),
      .good("Aduan kami jawab dalam 3 hari kerja."),
      .good("Sebanyak 120 aduan diterima selama 90 hari terakhir."),
    ])
}
