import Bahasa
import RuleKit

extension Rule {
  /// Posts that say `besok` and no date; they are shared long after.
  static let waktuRelatif = Rule(
    "FKT-07", "“Besok” dan “hari ini” disertai tanggal", .peringatan,
    kinds: [.takarir, .utas, .layanan, .pengumuman, .siaga, .klarifikasi, .anakHilang],
    rationale: """
      Unggahan dibagikan ulang berhari-hari kemudian. “Besok” lalu berarti hari yang salah. Sebut hari, tanggal, dan \
      jamnya, misalnya “Senin, 1 Desember 2025, pukul 08.00 WIB”.
      """,
    references: [.rujukan("Praktik pengelolaan akun instansi dan komunikasi darurat")],
    detectors: [
      .cues(
        """
        hari ini
        besok
        besok pagi
        besok malam
        esok
        esok hari
        lusa
        kemarin
        malam ini
        pagi ini
        siang ini
        sore ini
        tadi malam
        tadi pagi
        nanti malam
        minggu depan
        pekan depan
        minggu ini
        pekan ini
        """, options: [.exceptQuotes]
      ) { cue, reading, report in
        guard reading.draft.header.date == nil,
          !reading.analysis.entities.contains(where: { $0.kind == .date }),
          !(reading.word(cue.lowerBound - 1, is: "hari") && reading.word(cue.lowerBound, is: "esok"))
        else { return }
        let words = reading.text(of: cue)
        report.add(cue, "“\(words)” tanpa tanggal; sebut hari dan tanggalnya")
      }
    ],
    examples: [
      .bad("Pendaftaran pelatihan menjahit dibuka «besok pagi».", .layanan, .x),
      .bad("Mulai «malam ini» air PDAM mati tiga hari.", .takarir, .instagram),
      .good(
        "Pendaftaran dibuka Senin, 1 Desember 2025, pukul 08.00 WIB di kantor BLK Arunaya.", .layanan, .x),
      .good("Hari ini, Senin (1/12/2025), loket tutup pukul 11.00 WIB.", .takarir, .instagram),
      .good("Dinas Kesehatan memeriksa catatan itu malam ini.", .balasan, .facebook),
    ])
}
