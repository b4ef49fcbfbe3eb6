import Bahasa
import RuleKit

extension Rule {
  /// A quoted claim has its label beside it.
  static let labelKlaim = Rule(
    "HKS-02", "Klaim yang dikutip diberi label", .peringatan, kinds: [.klarifikasi],
    rationale: """
      Pembaca yang hanya melihat kutipannya mengira kabar itu benar. Tulis SALAH, KELIRU, MENYESATKAN, HOAKS, atau BELUM \
      TERBUKTI dalam kalimat yang sama.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"), .rujukan("praktik cek fakta"),
    ],
    detectors: [
      .quotes { index, reading, report in
        let quote = reading.analysis.quotes[index]
        let around = reading.neighbourhood(around: quote.tokens.lowerBound)
        guard ClaimWords.isClaim(quote.tokens, around, reading), quote.words >= 3,
          !ClaimWords.isSpoken(reading.sentence(around: quote.tokens.lowerBound), reading),
          !ClaimWords.labels.occur(in: around, of: reading)
        else { return }
        report.add(quote.tokens, "Klaim ini belum diberi label, misalnya SALAH atau KELIRU")
      }
    ],
    examples: [
      .bad("Ramai pesan berbunyi «“air PDAM tercemar racun”». Mohon warga bijak.", .klarifikasi),
      .bad("Beredar kabar «“puskesmas menolak pasien BPJS”». Kami sayangkan.", .klarifikasi),
      .bad("Pesan berantai itu berbunyi «“pasar akan ditutup pekan depan”».", .klarifikasi),
      .bad("Sejumlah akun menulis «“rumah sakit menolak pasien tanpa rujukan”». Warga cemas.", .klarifikasi),
      .bad("Warga meneruskan kalimat «“stok darah habis total malam ini”» di grup.", .klarifikasi),
      .good(
        "Pesan “air PDAM tercemar racun” SALAH. Hasil uji 2 Maret 2026 memenuhi baku mutu. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
      .good(
        "Kabar bahwa “pasar ditutup” tidak benar. Jadwal pasar dimuat di arunaya.example.go.id. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
      .good(
        "Klaim “sekolah diliburkan sepekan” KELIRU. Surat edaran 2 Maret 2026 dimuat di disdik.example.go.id. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
    ])
}
