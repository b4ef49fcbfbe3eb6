import Bahasa
import RuleKit

extension Rule {
  /// Critics are not threatened with the law.
  static let mengancamPengkritik = Rule(
    "ITE-03", "Pengkritik tidak diancam dengan hukum", .peringatan, .dugaan,
    rationale: """
      Lembaga pemerintah bukan “orang lain” yang dilindungi pasal pencemaran nama baik. Ancaman membuat warga takut \
      melapor. Jawab kritiknya.
      """,
    references: [
      .hukum("UU 1/2024 Pasal 27A dan Putusan MK 105/PUU-XXII/2024", checked: "2026-11-20"),
      .hukum("PP 42/2004 Pasal 10 huruf b", checked: "2026-11-20"),
      .hukum("UU 25/2009 Pasal 48", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        uu ite
        surat panggilan
        panggilan polisi
        polisi sudah kami
        hubungi polisi
        menghubungi polisi
        ke kantor polisi
        pasal penghinaan
        masuk pasal
        kena pasal
        kami simpan sebagai bukti
        kami jadikan bukti
        kami screenshot
        kami tangkap layar
        jejak digital
        urusannya panjang
        panjang urusannya
        jerat uu ite
        dipolisikan
        kami polisikan
        tempuh jalur hukum
        menempuh jalur hukum
        proses hukum
        kami tuntut
        akan kami tuntut
        somasi
        kami laporkan
        kami pidanakan
        dipidanakan
        kami proses
        kami laporkan polisi
        laporkan ke polisi
        dilaporkan ke polisi
        melaporkan ke polisi
        lapor polisi
        ke ranah hukum
        ke jalur hukum
        jalur hukum
        langkah hukum
        tindakan hukum
        diproses hukum
        diproses secara hukum
        dijerat
        jerat pidana
        dipenjara
        masuk penjara
        berurusan dengan polisi
        berurusan dengan hukum
        berhadapan dengan hukum
        dipanggil polisi
        dituntut
        digugat
        kami gugat
        menggugat
        pencemaran nama baik
        pasal pencemaran
        delik aduan
        dipidana
        sanksi pidana
        ancaman pidana
        polisikan
        kami lacak
        kami catat identitas
        kami cari pemiliknya
        kami cari orangnya
        kami cari tahu siapa
        tim siber
        patroli siber
        kantor polisi
        polisi akan
        polisi datang
        polisi mengetuk
        didatangi polisi
        dijemput aparat
        sudah kami rekam
        kami rekam
        bagian hukum
        tim hukum
        kuasa hukum
        biro hukum
        pengacara kami
        meja hijau
        jeruji
        borgol
        diborgol
        diciduk
        dijemput polisi
        dijemput petugas
        masuk bui
        masuk sel
        penjara
        laporan polisi
        pasalnya jelas
        tahu akibatnya
        tanggung akibatnya
        rasakan akibatnya
        kami datangi rumah
        tahu alamat
        kami tandai
        sudah kami simpan
        sudah kami tandai
        kami usut
        diusut
        kami seret
        diseret
        ke pengadilan
        dilaporkan balik
        lapor balik
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard
          Threats.addressesCritics(cue, reading),
          Threats.isWarning(cue, in: sentence, reading), !Threats.calm.occur(in: sentence, of: reading),
          !reading.isPrevention(sentence)
        else { return }
        report.add(cue, "Kalimat ini terbaca sebagai ancaman bagi pengkritik; jawab kritiknya")
      }
    ],
    examples: [
      .bad(
        "Ucapan Anda bisa «masuk pasal» penghinaan. Akun Anda kami catat.", .balasan),
      .bad("Hati-hati menyebarkan kritik, bisa «kami proses» dengan «UU ITE»!"),
      .bad("Mas, cuitan Mas «sudah kami simpan». «Bagian hukum» tinggal menyusun berkas.", .balasan),
      .bad("Komentar yang menjelekkan dinas akan «dipolisikan»."),
      .good("Terima kasih atas kritiknya. Sudah kami laporkan ke Dinas PUPR dan kami jawab sebelum Jumat."),
      .good("Sosialisasi UU 1/2024 diikuti 40 pelajar."),
      .good("Pemkab menempuh jalur hukum dalam sengketa lahan terminal."),
    ])
}
