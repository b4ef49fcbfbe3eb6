import Bahasa
import RuleKit

extension Rule {
  /// E-mail addresses are the agency's.
  static let surelPribadi = Rule(
    "PDP-05", "Surel yang ditayangkan milik instansi", .peringatan,
    rationale: """
      Alamat surel pribadi warga atau pegawai berpotensi disalahgunakan dan sulit ditarik kembali. Pakai surel berdomain \
      pemerintah, atau daftarkan surel layanan instansi di `.bimtek.yml` (resmi: surel).
      """,
    question: "Apakah ini surel resmi instansi?",
    references: [.hukum("UU 27/2022 Pasal 4 ayat (3)", checked: "2026-11-20")],
    detectors: [
      .tokens([.email]) { index, reading, report in
        let address = reading.text(index).lowercased()
        guard let at = address.lastIndex(of: "@") else { return }
        let host = String(address[address.index(after: at)...])
        let official = reading.draft.settings.official
        guard !EmailHost.isGovernment(host), !official.emails.contains(address),
          !official.domains.contains(host)
        else { return }
        let shown = address.prefix(1) + "•••@" + host
        if !official.emails.isEmpty || !official.domains.isEmpty {
          report.add(
            index, "Surel ini tidak ada dalam daftar surel resmi; berpotensi surel pribadi", shown: shown)
        } else if !reading.privatePeople(in: reading.sentence(around: index)).isEmpty {
          report.add(
            index, "Surel di samping nama orang; berpotensi surel pribadi", shown: shown,
            .atMost(.peringatan, .dugaan))
        } else {
          report.add(
            index, "Surel di luar domain pemerintah; pastikan ini surel resmi instansi", shown: shown,
            .atMost(.peringatan, .tanya))
        }
      },
      .cues("gmail\nyahoo\nhotmail\noutlook\nymail\nrocketmail", options: []) { cue, reading, report in
        guard let address = EmailHost.disguised(before: cue, reading) else { return }
        report.add(
          address, "Surel yang disamarkan; pastikan ini surel resmi instansi", shown: "•••@•••",
          .atMost(.peringatan, .dugaan))
      },
      .tokens([.url]) { index, reading, report in
        guard EmailHost.isFreeMail(reading.text(index)),
          let address = EmailHost.disguised(before: index..<index + 1, reading)
        else { return }
        report.add(
          address, "Surel yang disamarkan; pastikan ini surel resmi instansi", shown: "•••@•••",
          .atMost(.peringatan, .dugaan))
      },
    ],
    examples: [
      .bad("Kirim berkas ke «contoh.pribadi@example.com» milik Bu Fulani."),
      .bad("Panitia: Fulan («fulan(at)gmail.com»), Kelurahan Melati."),
      .bad("Pendaftaran lewat «panitia.contoh@example.com»."),
      .bad("Hubungi «staf@example.com».", settings: .official { $0.emails = ["dinas@example.net"] }),
      .good("Kirim berkas ke ppid@arunaya.example.go.id."),
      .good("Kirim berkas ke dinas@example.net.", settings: .official { $0.emails = ["dinas@example.net"] }),
      .good("Konfirmasi otomatis dikirim ke surel Anda."),
    ])
}
