import Training

extension Message {
  /// Words for certificates that cannot be issued.
  init(_ problem: CertificateProblem) {
    switch problem {
    case .cohort(let error): self.init(error)
    case .key(let failure): self.init(failure)
    case .settings(let path, let reasons):
      self.init(
        "Pengaturan sertifikat tidak dapat dipakai: \(path)", why: reasons.joined(separator: "; "),
        action:
          "perbaiki baris itu, sebut berkas lain dengan --pengaturan, atau buat yang baru: bimtek sertifikat pengaturan"
      )
    case .course(let reasons):
      self.init(
        "Materi pelatihan tidak dapat dibaca", why: reasons.prefix(2).joined(separator: "; "),
        action: "pasang ulang materi, atau sebut foldernya dengan --kurikulum")
    case .noDescription:
      self.init(
        "Kelas belum punya judul dan tanggal", why: "keduanya tercetak pada sertifikat",
        action: "buat kelas dengan bimtek kelas buat")
    case .noAttendance:
      self.init(
        "Kehadiran belum dicatat", why: "sertifikat memerlukan kehadiran",
        action: "catat setiap sesi: bimtek kelas hadir BERKAS --sesi hari-1 --kecuali NOMOR")
    case .tampered:
      self.init(
        "Catatan kelas tidak utuh", why: "ada baris yang diubah atau dihapus di luar bimtek",
        action: "pakai salinan yang utuh; sertifikat tidak diterbitkan dari catatan seperti ini")
    case .numbers(let problem): self.init(problem)
    case .disagreement(let places):
      let shown = places.prefix(12).map { "\n    \($0)" }.joined()
      let rest = places.count > 12 ? "\n    dan \(places.count - 12) lagi" : ""
      self.init(
        "Daftar, nama, nilai, dan kehadiran belum cocok", why: "\(places.count) tempat:\(shown)\(rest)",
        action: "perbaiki di kelas, atau terbitkan yang sudah cocok dengan --hanya; belum ada yang terbit")
    case .tooEarly(let issuedOn, let lastDay):
      self.init(
        "Tanggal sertifikat terlalu awal: \(issuedOn.words)",
        why: "pelatihan baru selesai \(lastDay.words); belum ada yang terbit",
        action: "cek jam komputer ini, atau sebut tanggalnya dengan --tanggal")
    case .notIssued(let number, let edition, let known):
      self.init(
        "Tidak ada sertifikat \(number) terbitan \(edition)",
        why: known.isEmpty
          ? "nomor itu tidak terbit dari kelas ini"
          : "terbitan yang ada: \(known.map(String.init).joined(separator: ", "))",
        action: "cek nomornya dengan: bimtek kelas lihat")
    case .revokedBefore(let number, let edition):
      self.init(
        "Sudah dicabut: \(number) terbitan \(edition)", why: "pencabutannya tercatat di berkas kelas",
        action: "tidak perlu apa-apa; untuk menulis ulang daftarnya jalankan sertifikat terbitkan")
    case .notWritable(let path):
      self.init(
        "Tidak dapat menulis: \(path)", why: "folder tidak boleh ditulis atau ruang simpan penuh",
        action: "pilih folder milik Anda dengan --ke, lalu ulangi; nomor yang sudah terbit tetap sama")
    case .drawing(let reason):
      self.init(
        "Halaman sertifikat tidak dapat dibuat", why: reason,
        action: "cek apakah huruf terpasang (fonts-dejavu-core), lalu ulangi")
    }
  }

  /// Words for numbers that cannot be given.
  init(_ problem: NumberProblem) {
    switch problem {
    case .unclearBlock(let text):
      self.init(
        "Nomor awal belum jelas: \(text)", why: "tidak tampak angka mana yang berjalan",
        action: "apit angka itu dengan kurung kurawal, misalnya 800.1.4/{017}/KOMINFO/2026")
    case .file(let path, let problem):
      self.init(
        "Daftar tidak terbaca: \(path)", why: problem.words,
        action: problem == .missing
          ? "cek nama dan foldernya" : "simpan daftarnya sebagai .xlsx, .ods, atau .csv, lalu ulangi")
    case .noColumn(let path):
      self.init(
        "Kolom nomor tidak ditemukan: \(path)", why: "perlu judul kolom “Nama” dan “Nomor Sertifikat”",
        action: "tambahkan kedua judul itu, lalu ulangi")
    case .noDetails(let path):
      self.init(
        "Kolom jabatan tidak ditemukan: \(path)", why: "perlu judul kolom “Nama” dan “Jabatan” atau “Surel”",
        action: "tambahkan judul itu, lalu ulangi")
    case .takenElsewhere(let number, let name, let training):
      self.init(
        "Nomor sudah dipakai kelas lain: \(number)",
        why: "menurut indeks di folder tujuan, nomor itu milik \(name), \(training)",
        action:
          "pakai nomor lain dari daftar instansi; bila indeks itu sisa percobaan, pilih folder lain dengan --ke"
      )
    case .unclearPattern(let text):
      self.init(
        "Pola nomor belum jelas: \(text)", why: "perlu {nomor}; yang lain hanya {bulan} dan {tahun}",
        action: "tulis misalnya 800.1.4/{nomor:3}/KOMINFO/{bulan}/{tahun}")
    case .strangers(let rows):
      self.init(
        "Daftar nomor tidak cocok dengan kelas",
        why: rows.prefix(8).joined(separator: "; ") + (rows.count > 8 ? "; dan \(rows.count - 8) lagi" : ""),
        action: "samakan nama pada daftar nomor dengan daftar peserta; belum ada sertifikat yang terbit")
    case .duplicate(let number, let names):
      self.init(
        "Nomor ganda: \(number)", why: "dipakai lebih dari satu orang: \(names.joined(separator: ", "))",
        action: "perbaiki daftar nomor; belum ada sertifikat yang terbit")
    case .missing(let names):
      self.init(
        "Nomor belum lengkap", why: "tanpa nomor: \(names.joined(separator: ", "))",
        action: "lengkapi kolomnya; belum ada sertifikat yang terbit")
    case .disagreement(let name, let issued, let listed):
      self.init(
        "Nomor berbeda: \(name)", why: "sudah terbit dengan \(issued), pada daftar tertulis \(listed)",
        action: "samakan daftar dengan nomor yang sudah terbit")
    }
  }
}
