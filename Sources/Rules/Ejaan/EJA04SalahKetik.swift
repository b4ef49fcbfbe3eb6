import Bahasa
import RuleKit

extension Rule {
  /// Words that nobody knows: certain where a far more frequent word is one slip away, else advice.
  static let salahKetik = Rule(
    "EJA-04", "Kata yang tidak dikenal dicek ejaannya", .peringatan, .dugaan,
    rationale: """
      Kata ini tidak ada dalam kamus alat. Mungkin salah ketik, mungkin istilah setempat. Cek sekali lagi. Istilah yang \
      memang dipakai instansi dapat didaftarkan pada `kosakata` di `.bimtek.yml`.
      """,
    references: [.kbbi("KBBI")],
    detectors: [
      .unknownWords { index, reading, report in SalahKetik.check(index, reading, &report) },
      .draft { reading, report in
        for index in reading.words(.mixed) {
          SalahKetik.checkCapitals(index, reading.text(index), reading, &report)
        }
      },
    ],
    examples: [
      .bad("Dinas memperbaiki «komunkasi» dengan warga."),
      .bad("Jam «pelayanann» bertambah."),
      .good("Dinas memperbaiki komunikasi dengan warga."),
      .good("Warga Desa Wanasari mengadu lewat posko."),
      .bad("Hasil tesnya «POsitif»."),
      .bad("Kegiatan di Kabupaten «ArunayaTimur» selesai."),
      .bad("Pameran diisi «senimans-seniman» desa."),
      .bad("Warga «danmasyarakat» bergotong royong."),
      .bad("Dinas melayani «masya rakat» desa."),
      .bad("Laporan itu milik «Pemeritnah» Kabupaten Arunaya."),
      .good("Laporan itu milik Pemerintah Kabupaten Arunaya, kata Suprihatno."),
      .good("Forum GenRe dan BUMDes membuka kafe."),
    ])
}
