import Bahasa
import RuleKit

extension Rule {
  /// No comma between a subject and its predicate.
  static let komaPredikat = Rule(
    "TBA-25", "Antara subjek dan predikat tidak ada koma", .peringatan, .dugaan,
    rationale: """
      Subjek dan predikat membentuk satu kesatuan: “Layanan ini akan dibuka”, tanpa koma. Koma dipakai sepasang bila ada \
      keterangan yang disisipkan: “Layanan ini, menurut camat, akan dibuka”.
      """,
    references: [.eyd("tanda koma (TB)")],
    detectors: [
      .marks([.comma]) { index, reading, report in
        guard let next = reading.after(index), next.shape == .lower, next.kind == .word,
          let last = reading.before(index),
          last.kind == .word || last.mark == .closeParenthesis
            || last.kind == .number && reading.before(index - 1)?.isCapitalized == true,
          last.classes.isDisjoint(with: [.degree, .title]), Predikat.begins(index + 1, last, reading),
          Subjek.precedes(index, isStrong: Predikat.isStrong(index + 1, reading), reading)
            || reading.word(index + 1, is: "adalah") && Subjek.isTopic(index, reading)
        else { return }
        report.add(
          bytes: last.end..<reading.tokens[index].end,
          "Hapus koma antara subjek dan predikat: “\(reading.text(index - 1)) \(reading.text(index + 1))”",
          fix: .tinjau(""))
      },
      .cues("meliputi\nmencakup\ndihadiri\ndiikuti\nberupa\nadalah\nialah\nmerupakan\noleh", options: []) {
        cue, reading, report in
        let word = cue.lowerBound
        guard let comma = reading.after(word), comma.mark == .comma, reading.tokens[word].shape == .lower,
          let next = reading.after(word + 1), next.isWord,
          next.classes.isDisjoint(with: [.coordinator, .reporting]),
          !reading.word(word + 2, in: Predikat.asides),
          reading.word(word, in: Predikat.listers) || reading.comma(after: word + 1) == nil
        else { return }
        report.add(
          bytes: reading.tokens[word].end..<comma.end,
          "Hapus koma sesudah “\(reading.text(word))”: “\(reading.text(word)) \(reading.text(word + 2))”",
          fix: .tinjau(""))
      },
    ],
    examples: [
      .bad("Dewan hakim«,» tidak boleh berasal dari desa yang sama."),
      .bad("Kegiatan donor darah ini«,» akan digelar di balai desa."),
      .bad("Setiap ASN«,» juga kembali ke jam dinas biasa."),
      .bad("Pada awal Agustus, Dinas Sosial (Dinsos) Kabupaten Arunaya«,» telah menyalurkan air."),
      .bad("Asisten Bidang Pemerintahan Bagas Wirya«,» menegaskan loket tetap buka."),
      .bad("Camat menjelaskan bahwa perjuangan warga Arunaya«,» telah menempuh jalan panjang."),
      .bad("Pada rapat itu Rahma Adiwinata«,» menyampaikan jadwal loket."),
      .bad("Pelatih yang sedang naik daun tersebut«,» membimbing lima siswa."),
      .bad("Camat meminta agar keluarga yang saat ini berada di Kledung«,» pulang kembali."),
      .bad("Warga hadir sehingga bahagia yang dirasakan karena lolos dari seleksi ketat«,» menjadi lengkap."),
      .bad(
        "Terpilih sebagai juara lomba tahun ini adalah Wanasari. Untuk pasien yang dirawat«,» adalah 11 orang."
      ),
      .bad("Melalui cerita itu, Bagas Wirya yang bertugas sebagai dalang«,» menceritakan asal desa."),
      .bad("Satpol PP, Bagian Hukum, dan Polres Arunaya«,» menggelar operasi."),
      .bad("Camat menegaskan pihaknya selaku penyelenggara lomba«,» sengaja menyediakan panggung."),
      .bad("Camat yakin wabah yang melemahkan sendi kehidupan warga«,» akan selesai."),
      .bad("Camat mengajak agar keadaan di desa yang sudah membaik«,» bisa ditingkatkan."),
      .bad("Camat mengakui, keberadaan posko di setiap desa«,» memiliki peran penting."),
      .bad(
        "Menurut camat, peringatan hari pahlawan di tengah merebaknya wabah«,» semestinya mampu menyatukan warga."
      ),
      .bad("Camat menegaskan pihaknya selaku penyelenggara GID 2019«,» sengaja menyediakan ruang."),
      .bad("Sementara itu, loket dibuka. Sementara itu pembangunan prasarana air«,» tersebar di 22 titik."),
      .bad("Dampak wabah di desa ini«,» tidak hanya memengaruhi petani."),
      .bad("Kepemilikan akta bagi seluruh warga desa«,» menjadi perhatian khusus, kata camat."),
      .bad("Camat berharap kegiatan kali ini«,» dapat membangkitkan semangat."),
      .bad("Kerukunan umat beragama selama ini«,» dapat terus dijaga."),
      .good("Lomba ini, dipimpin camat, akan dibuka. Warga desa ini, diakui camat menjadi teladan."),
      .good("Warga, diharapkannya untuk sadar, menaati aturan. Masyarakat, diharapkannya untuk taat aturan."),
      .bad("Wabah yang melambatkan kehidupan warga«,» tidak menyurutkan semangat."),
      .bad("Pembangunan prasarana air minum«,» tersebar di 22 titik."),
      .good("Warga hadir. Pada Senin (5/6), tepatnya di aula desa, akan digelar lomba."),
      .good("Warga hadir. Ketua panitia, Bagas Wirya dan istri, menghadiri lomba itu."),
      .good("Bernama Bukit Sibedug, terletak di ketinggian 1.300 meter bukit itu jarang dikunjungi."),
      .good("Warga yang datang diminta antre, membawa KTP, dan mengisi formulir."),
      .bad("Tim patroli kecamatan«,» tengah menyusuri sungai."),
      .good(
        "Terakhir, meningkatkan kerja sama. Camat Wanasari, yang hadir bersama warga, akan menanam bibit."),
      .good("Di desa yang kering, akan dibangun sumur. Ketika warga yang datang banyak, akan dibuka loket."),
      .bad("Sebab harus disadari warga, penghargaan masyarakat terhadap budaya daerah«,» merupakan pusaka."),
      .bad("Sejumlah warung di wilayah Kecamatan Wanasari«,» diketahui belum menerapkan aturan."),
      .bad("Tim yang terdiri dari polisi, camat, dan warga«,» menggelar ronda."),
      .bad("Dana bantuan bagi warga miskin terdampak banjir di Kecamatan Wanasari«,» akan dibagikan."),
      .bad("Posko itu yang dilengkapi berbagai obat«,» disediakan secara gratis."),
      .bad("Camat yakin jerih payah warga selama ini«,» tidak percuma."),
      .good(
        "Tim, yang terdiri atas polisi, camat, dan warga, menggelar ronda. Sejauh ini, tidak ada korban."),
      .bad("Oleh karena itu para dokter yang peduli pada warga«,» harus datang."),
      .bad("Camat berharap semoga amanah yang telah diberikan«,» dapat dijalankan."),
      .bad("Menurut camat, kegiatan ini«,» diharapkan mampu menyatukan warga."),
      .bad("Lomba yang digelar di Wanasari kali ini«,» diikuti oleh pelajar dari tiga desa."),
      .bad("Kesederhanaan peringatan ini«,» semata-mata untuk mencegah penularan."),
      .bad("Program Akta Kelahiran, Akta Kematian dan Kartu Identitas«,» merupakan layanan desa."),
      .good(
        "Kegiatan ini, diikuti oleh pelajar, menjadi contoh. Melalui lomba ini, diharapkan mampu tumbuh bakat."
      ),
      .bad("Rapat itu dihadiri«,» polisi, camat, dan warga."),
      .bad("Camat mengatakan bahwa perjuangan warga desa«,» telah berhasil."),
      .bad("Rapat dihadiri oleh«,» Wakil Bupati dan Camat Wanasari."),
      .bad("Camat berharap agar tes perangkat desa tahun ini«,» bisa berjalan jujur."),
      .good("Dalam kesempatan ini, dibahas juga pasar. Setelah itu, diadakan lomba."),
      .good("Tugasnya adalah, menurut camat, menjaga loket."),
      .good(
        "Setiap hari, menyapu halaman menjadi tugas siswa. Warga Wanasari, didampingi camat, menanam bibit."),
      .good("Kegiatan ini, menurut camat, akan digelar di balai desa."),
      .good("Camat Wanasari, Bagas Adiwinata, akan hadir."),
      .good("Setelah itu, akan ada lomba. Dalam waktu dekat, akan dibuka loket baru."),
      .good("Warga datang lebih awal, juga membawa bibit."),
      .good("Berlokasi di aula desa, telah dibuka pelatihan menjahit."),
    ])
}
