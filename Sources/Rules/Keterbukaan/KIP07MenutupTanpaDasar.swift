import Bahasa
import RuleKit

extension Rule {
  /// A refusal gives its ground and the way to the PPID.
  static let menutupTanpaDasar = Rule(
    "KIP-07", "Informasi tidak ditutup tanpa dasar", .peringatan, .dugaan,
    rationale: """
      Setiap informasi publik pada dasarnya terbuka. Hanya PPID yang dapat mengecualikannya, setelah uji konsekuensi. Kalau \
      belum dapat menjawab, sebut alasan dan jalur permohonan ke PPID.
      """,
    question: "Apakah PPID sudah menetapkan informasi ini dikecualikan melalui uji konsekuensi?",
    references: [
      .hukum("UU 14/2008 Pasal 2, 17, 19, 22 ayat (7), dan 52", checked: "2026-11-20"),
      .hukum("PP 61/2010 Pasal 3–4", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        rahasia
        rahasia internal
        rahasia negara
        konfidensial
        urusan internal
        konsumsi internal
        informasi internal
        ranah internal
        tidak bisa dibuka
        tidak boleh dibuka
        tidak dapat dibuka
        tidak bisa kami buka
        tidak untuk umum
        tidak untuk publik
        bukan konsumsi publik
        bukan konsumsi umum
        bukan untuk publik
        tidak untuk konsumsi publik
        bukan untuk konsumsi publik
        tidak untuk konsumsi umum
        bukan untuk konsumsi umum
        tidak bisa kami bagikan
        tidak dapat kami bagikan
        tidak bisa kami sampaikan
        tidak dapat kami sampaikan
        tidak bisa dipublikasikan
        tidak dapat dipublikasikan
        tidak boleh dipublikasikan
        tidak boleh diketahui
        tidak akan kami buka
        tidak akan dibuka
        tidak kami buka
        belum bisa kami buka
        tidak dapat kami buka
        tidak bisa kami publikasikan
        bersifat tertutup
        tertutup untuk umum
        tertutup untuk publik
        hanya untuk internal
        untuk kalangan internal
        untuk internal
        kalangan terbatas
        tidak perlu tahu
        tidak usah tahu
        tidak perlu diketahui
        tidak untuk diketahui
        tidak untuk disebarkan
        tidak bisa kami berikan
        tidak dapat kami berikan
        tidak bisa diberikan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Secrecy.subjects.occur(in: sentence, of: reading),
          !Secrecy.grounds.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading),
          !Secrecy.proper.occur(in: sentence, of: reading)
        else { return }
        report.add(cue, "Informasi ditutup tanpa dasar; sebut alasannya dan jalur permohonan ke PPID")
      }
    ],
    examples: [
      .bad("Mohon maaf, data anggaran acara itu «rahasia internal» kami."),
      .bad("Dokumen kontrak itu «bukan konsumsi publik»."),
      .good("Rincian anggaran kegiatan dapat diminta melalui PPID Kabupaten di ppid.example.go.id."),
      .good("Identitas anak kami rahasiakan. Data pribadinya bersifat rahasia."),
      .good("Jaga kata sandi dan PIN Anda; data itu rahasia."),
      .good("Pemilihan umum berlangsung langsung, umum, bebas, dan rahasia."),
    ])
}
