import Bahasa
import RuleKit

extension Rule {
  /// What a citizen gains comes before who attended.
  static let manfaatWarga = Rule(
    "KIP-09", "Manfaat bagi warga disebut lebih dahulu", .saran, .dugaan,
    kinds: [.berita, .siaranPers, .takarir, .utas],
    rationale: """
      Pembaca mencari apa yang berubah bagi mereka: layanan, jadwal, bantuan, atau keputusan. Kalau kalimat pertama hanya \
      berisi pejabat dan acaranya, manfaat itu sulit ditemukan. Dahulukan manfaat warga, lalu sebut pejabatnya.
      """,
    question: "Apa yang berubah bagi warga? Letakkan di kalimat pertama.",
    references: [
      .rujukan("rujukan etika komunikasi publik pemerintah")
    ],
    detectors: [
      .draft { reading, report in
        guard let ceremony = CeremonyLead(reading) else { return }
        report.add(
          ceremony.tokens, "Kalimat pertama berisi pejabat dan acara; manfaat bagi warga belum terlihat")
      }
    ],
    examples: [
      .bad(
        "«Bupati Arunaya didampingi istri dan jajaran menghadiri» acara peresmian gedung dengan penuh khidmat."
      ),
      .bad(
        "«Wakil Bupati Arunaya membuka» rapat koordinasi di Pendapa, Selasa (3/3/2026). Ketua panitia menyampaikan terima kasih."
      ),
      .bad(
        "«Bupati Arunaya didampingi Sekda dan para asisten menghadiri» silaturahmi di Desa Melati. Bantuan dari Bapak Bupati diterima dengan haru."
      ),
      .good(
        "Mulai Senin, 2 Maret 2026, warga Kecamatan Sindang dapat berobat di puskesmas baru tanpa rujukan. Bupati meresmikannya Minggu (1/3/2026)."
      ),
      .good(
        "Bupati Arunaya membuka pendaftaran beasiswa bagi 200 pelajar, Selasa (3/3/2026). Syaratnya kartu pelajar dan rapor."
      ),
      .good("Bupati Arunaya meminta warga mengurangi sampah plastik, Selasa (3/3/2026)."),
    ])
}
