import Bahasa
import RuleKit

extension Rule {
  /// Parts add up to their total, and shares of a whole do not exceed it.
  static let angkaKonsisten = Rule(
    "KIP-02", "Jumlah rincian sama dengan totalnya", .galat,
    rationale: """
      Rincian yang tidak cocok dengan total membuat pembaca tidak tahu angka mana yang benar. Informasi publik harus \
      akurat, jadi hitung ulang dari dokumen sumbernya sebelum naskah terbit.
      """,
    references: [.hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .words(.breakdown) { index, reading, report in
        Breakdown(at: index, in: reading)?.judge(&report)
      },
      .marks([.colon]) { index, reading, report in
        Breakdown(atColon: index, in: reading)?.judge(&report)
      },
      .cues("total\ntotalnya\njumlah\njumlahnya\nseluruhnya\nsemuanya", options: []) { cue, reading, report in
        let block = reading.analysis.block(ofToken: cue.lowerBound)
        guard
          let total = TrailingTotal(at: cue.lowerBound, in: reading)
            ?? TrailingTotal(row: block, in: reading),
          !total.addsUp
        else { return }
        report.add(
          total.tokens,
          "Bagiannya berjumlah \(total.sum.written), tetapi totalnya ditulis \(total.total.written)")
      },
      .cues(
        "kebagian\nmenyumbang\nmendapat\nmendapatkan\nmenerima\nmemperoleh\nmenghasilkan\nmengirim",
        options: []
      ) { cue, reading, report in
        guard let shared = SharedTotal(at: cue.lowerBound, in: reading), abs(shared.sum - shared.total) > 0.5
        else { return }
        report.add(
          shared.tokens,
          "Bagiannya berjumlah \(shared.sum.written), tetapi totalnya ditulis \(shared.total.written)",
          .atMost(.peringatan, .dugaan))
      },
      .sentences { index, reading, report in
        guard let count = TakenUpCount(sentence: index, in: reading) else { return }
        report.add(
          count.tokens,
          "Kalimat sebelumnya menyebut \(count.first.written), di sini \(count.second.written); cocokkan angkanya",
          .atMost(.peringatan, .dugaan))
      },
      .cues("dari", options: []) { cue, reading, report in
        guard let pair = PartsOfTotal(at: cue.lowerBound, in: reading), pair.sum > pair.total else { return }
        report.add(
          pair.tokens,
          "Bagiannya berjumlah \(pair.sum.written), tetapi totalnya ditulis \(pair.total.written)")
      },
      .entities([.percent]) { index, reading, report in
        if let shares = Shares(at: index, in: reading), shares.sum > 100.5 {
          report.add(
            shares.tokens,
            "Bagian dari satu keseluruhan ini berjumlah \(shares.sum.written) persen, lebih dari 100")
        } else if let shares = WholeShares(at: index, in: reading), shares.sum > 100.5 {
          report.add(
            shares.tokens,
            "Bagian dari satu keseluruhan ini berjumlah \(shares.sum.written) persen, lebih dari 100")
        }
      },
      .draft { reading, report in
        guard let count = TitleCount(reading) else { return }
        report.add(
          count.tokens,
          "Judul menyebut \(count.title.written), isi menyebut \(count.body.written); cocokkan angkanya",
          .atMost(.peringatan, .dugaan))
      },
    ],
    examples: [
      .bad("Sampah terpilah: plastik 230 kg, kertas 145 kg, logam 40 kg. Total «425 kg»."),
      .bad("| Kelompok | Jumlah |\n|---|---|\n| Pelajar | 410 |\n| Umum | 175 |\n| Total | «685» |"),
      .bad("Survei pelanggan: «72 persen puas, 21 persen cukup puas, 12 persen» tidak puas."),
      .bad(
        "Tercatat «27 rumah rusak karena angin di Desa Melati (20/11/2026): 4 rusak berat, 9 rusak sedang, dan 12 rusak ringan»."
      ),
      .good("Survei: 72 persen responden puas pada loket, 81 persen puas pada kebersihan."),
      .bad(
        "Dinas membagikan 310 paket sembako. «Kecamatan Melati kebagian 120 paket, Kenanga 95, dan Dahlia 85»."
      ),
      .bad("RSUD membuka lima poli sore. «Enam poli» itu melayani pasien umum."),
      .bad("Warna pagar pilihan warga: hijau «45 persen, biru 38 persen, putih 27 persen»."),
      .bad(
        "«Dari 200 kios, 120 terisi dan 90 kosong»."),
      .bad(
        "Total anggaran «Rp900 juta, yakni Rp400 juta untuk Jembatan Anyar, Rp300 juta untuk Jembatan Lor, dan Rp150 juta untuk Jembatan Wedi», menurut dokumen anggaran."
      ),
      .good(
        "Dari 200 kios, 120 terisi dan 80 kosong."),
      .bad(
        "«Sebanyak 230 keluarga mendapat air bersih. Menurut data dinas, jumlah itu terdiri atas 140 keluarga di Desa Melati dan 70 keluarga di Desa Kenanga»."
      ),
      .bad(
        "«Ada 54 judul baru yang datang pekan ini: 35 judul bacaan anak, 12 judul pertanian, dan 9 judul braille»."
      ),
      .bad(
        "Donor darah menghasilkan «250 kantong. Rinciannya menurut PMI: golongan O 110 kantong, A 60 kantong, dan B 50 kantong»."
      ),
      .bad(
        "Survei menunjukkan «108 persen responden» puas."),
      .bad("«Sebanyak 40 peserta hadir, terdiri atas 25 perempuan dan 20 laki-laki»."),
      .bad(
        "Bantuan diterima «120 keluarga, yakni 60 keluarga di Desa Melati, 30 keluarga di Desa Kenanga, dan 20 keluarga di Desa Dahlia»."
      ),
      .bad("«Total ada 1.250 orang yang divaksin, dengan rincian 700 dewasa dan 450 anak»."),
      .bad("«Ada 24 rumah rusak: 10 rusak berat, 8 rusak sedang, dan 5 rusak ringan»."),
      .bad("Bantuan «Rp100 juta terdiri atas Rp60 juta untuk jalan dan Rp50 juta untuk jembatan»."),
      .bad(
        "«Sebanyak 86 peserta mengikuti pelatihan. Mereka terdiri atas 38 perempuan dan 40 laki-laki»."),
      .bad("Peserta pelatihan itu «60 persen perempuan dan 50 persen laki-laki»."),
      .good("Sebanyak 45 peserta hadir, terdiri atas 25 perempuan dan 20 laki-laki."),
      .good("Sebanyak 12 tim terdiri atas 3 dokter dan 5 perawat dikirim ke lokasi."),
      .good("Sebanyak 86 peserta hadir. Panitia terdiri atas 5 perempuan dan 4 laki-laki."),
      .good("Sebanyak 40 peserta hadir, antara lain 10 kader posyandu dan 5 bidan."),
      .good("Sebanyak 40 petani dilatih, terdiri atas 25 perempuan dan sisanya laki-laki."),
      .good("Sebanyak 45 siswa dari 3 sekolah hadir, yakni 20 siswa kelas lima dan 25 siswa kelas enam."),
      .good("Kenaikan harga pekan ini: cabai 45 persen, bawang 38 persen, telur 27 persen."),
      .good("Realisasi pajak mencapai 112 persen dari target, naik 20 persen dari tahun lalu."),
    ])
}
