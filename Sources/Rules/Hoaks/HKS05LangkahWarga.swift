import Bahasa
import RuleKit

extension Rule {
  /// What citizens can do with a doubtful message.
  static let langkahWarga = Rule(
    "HKS-05", "Klarifikasi menyebut apa yang dapat dilakukan warga", .peringatan, .dugaan,
    kinds: [.klarifikasi],
    rationale: """
      Setelah tahu kabar itu salah, warga perlu tahu ke mana bertanya lain kali. Tutup dengan ajakan memeriksa dan kanalnya.
      """,
    references: [
      .hukum("UU 25/2009 Pasal 36 ayat (4)", checked: "2026-11-20"),
      .rujukan("SE MenPANRB 137/2018 butir 6–7"),
    ],
    detectors: [
      .draft { reading, report in
        guard
          !ClaimWords.asksToCheck(reading) || !ClaimWords.namesChannel(reading)
        else { return }
        report.add(reading.opening, "Belum ada ajakan memeriksa dan kanal untuk bertanya")
      }
    ],
    examples: [
      .bad(
        "«Pesan itu keliru, buktinya hasil pemeriksaan 2 Maret 2026». Terima kasih atas perhatiannya.",
        .klarifikasi),
      .bad("«Kabar itu salah menurut hasil uji 2 Maret 2026». Demikian klarifikasi kami.", .klarifikasi),
      .bad("«Pasar tetap buka, data jadwalnya jelas».", .klarifikasi),
      .good(
        "Air layak minum menurut hasil uji Laboratorium Kesehatan Daerah, 2 Maret 2026. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
      .good("Demikian sambutan singkat itu."),
      .good(
        "Kabar itu tidak benar menurut hasil uji 2 Maret 2026. Cek di arunaya.example.go.id dan jangan meneruskannya.",
        .klarifikasi),
    ])
}
