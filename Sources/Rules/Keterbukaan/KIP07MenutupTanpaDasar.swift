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
        data internal
        dokumen internal
        arsip internal
        catatan internal
        ranah pimpinan
        urusan pimpinan
        bukan hak warga
        bukan hak masyarakat
        bukan untuk umum
        tidak dibuka untuk masyarakat
        tidak dibuka untuk umum
        tidak dibuka untuk publik
        tidak untuk masyarakat
        bukan untuk masyarakat
        bukan konsumsi masyarakat
        ranah internal
        tidak untuk umum
        tidak untuk publik
        bukan konsumsi publik
        bukan konsumsi umum
        bukan untuk publik
        tidak untuk konsumsi publik
        bukan untuk konsumsi publik
        tidak untuk konsumsi umum
        bukan untuk konsumsi umum
        belum bisa kami buka
        bersifat tertutup
        tertutup untuk umum
        tertutup untuk publik
        hanya untuk internal
        untuk kalangan internal
        untuk internal
        kalangan terbatas
        hanya untuk kalangan
        kalangan sendiri
        kalangan dinas
        tidak perlu tahu
        tak perlu tahu
        enggan merinci
        menolak merinci
        tidak usah tahu
        tidak untuk disebarkan
        dapur kami
        urusan dapur
        kami simpan sendiri
        bukan urusan publik
        bukan urusan warga
        bukan urusan masyarakat
        hanya untuk pimpinan
        cukup kami yang tahu
        cukup pimpinan yang tahu
        rahasia dinas
        rahasia jabatan
        rahasia kantor
        rahasia perusahaan
        tertutup bagi umum
        tertutup bagi publik
        konsumsi orang luar
        bukan konsumsi orang
        bukan konsumsi warga
        bukan konsumsi siapa
        urusan dalam kantor
        urusan dalam dinas
        urusan rumah tangga kami
        untuk orang dalam
        bukan hak kakak
        bukan hak bapak
        bukan hak ibu
        bukan hak anda
        di luar kantor
        tidak boleh tahu
        tak boleh tahu
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Secrecy.isAboutRecords(cue, in: sentence, reading),
          !Secrecy.grounds.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading),
          !Secrecy.proper.occur(in: sentence, of: reading),
          !reading.tokens[cue].allSatisfy({ $0.shape == .upper }) || !InternalPapers.isStamp(cue, reading)
        else { return }
        report.add(cue, "Informasi ditutup tanpa dasar; sebut alasannya dan jalur permohonan ke PPID")
      },
      .cues(
        """
        dibuka
        membuka
        buka
        dibagikan
        membagikan
        bagikan
        diberikan
        memberikan
        berikan
        disampaikan
        sampaikan
        dipublikasikan
        mempublikasikan
        memublikasikan
        publikasikan
        diketahui
        diakses
        disebutkan
        sebutkan
        ditunjukkan
        menunjukkan
        dilihat
        disebarkan
        dipaparkan
        dibeberkan
        dipertontonkan
        ditanyakan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Secrecy.isRefused(cue.lowerBound, in: sentence, reading),
          Secrecy.isAboutRecords(cue, in: sentence, reading),
          !Secrecy.grounds.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading),
          !Secrecy.proper.occur(in: sentence, of: reading)
        else { return }
        report.add(cue, "Informasi ditutup tanpa dasar; sebut alasannya dan jalur permohonan ke PPID")
      },
    ],
    examples: [
      .bad(
        "Berkas lelang itu «hanya untuk kalangan» sendiri."),
      .bad("Mohon maaf, data anggaran acara itu «rahasia internal» kami."),
      .bad("Dokumen kontrak itu «bukan konsumsi publik»."),
      .bad("Nilai kontrak jembatan tidak perlu «diketahui» masyarakat."),
      .bad("Hasil audit pasar itu «rahasia dinas»."),
      .good("Rahasia hasil panen melimpah ada pada pupuk kandang."),
      .good("Gerbang tidak bisa dibuka karena rusak."),
      .good("Rincian anggaran kegiatan dapat diminta melalui PPID Kabupaten di ppid.example.go.id."),
      .good("Identitas anak kami rahasiakan. Data pribadinya bersifat rahasia."),
      .good("Jaga kata sandi dan PIN Anda; data itu rahasia."),
      .good("Pemilihan umum berlangsung langsung, umum, bebas, dan rahasia."),
    ])
}
