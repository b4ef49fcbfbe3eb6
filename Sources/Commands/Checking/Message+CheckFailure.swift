import Training

extension Message {
  /// Words for a path that could not be checked or mended.
  init(_ failure: Checker.Failure) {
    let path = failure.path
    switch failure.reason {
    case .missing(let similar):
      let hint =
        similar.isEmpty ? "cek nama dan foldernya" : "berkas mirip: \(similar.joined(separator: ", "))"
      self.init("Berkas tidak ada: \(path)", why: "tidak ditemukan pada folder ini", action: hint)
    case .noDrafts:
      self.init(
        "Tidak ada naskah: \(path)", why: "folder itu tidak berisi .md, .txt, .docx, atau .odt",
        action: "sebut berkasnya langsung, atau simpan naskah dengan salah satu bentuk itu")
    case .unreadable(let reason):
      self.init("Berkas tidak terbaca: \(path)", why: reason, action: "cek isi dan izin berkas, lalu ulangi")
    case .notAFile:
      self.init(
        "Bukan berkas biasa: \(path)", why: "itu pipa atau perangkat, yang isinya dapat tidak berakhir",
        action: "alirkan isinya ke masukan standar, misalnya: perintah | bimtek periksa")
    case .tooLarge(let limit):
      self.init(
        "Berkas terlalu besar: \(path)", why: "lebih dari \(limit >> 20) MB",
        action: "periksa naskahnya saja, atau bagi berkasnya")
    case .notText:
      self.init(
        "Bukan teks: \(path)", why: "isinya biner, mungkin gambar atau rekaman",
        action: "simpan naskah sebagai .docx, .odt, .txt, atau .md, lalu ulangi")
    case .document(let problem):
      self.init(file: path, problem)
    case .settings(let line, let message):
      self.init(
        "Pengaturan keliru: \(path), baris \(line)", why: message,
        action: "perbaiki baris itu; sisanya tetap dipakai")
    case .pack(let line, let message):
      self.init(
        "Paket keliru: \(path), baris \(line)", why: message,
        action: "perbaiki baris itu, lalu jalankan bimtek paket uji; aturan lain tetap dipakai")
    case .otherEncoding:
      self.init(
        "Berkas tidak diperbaiki: \(path)",
        why: "berkas ini tidak tersimpan sebagai UTF-8 yang utuh; menulisnya kembali dapat merusak hurufnya",
        action: "simpan ulang sebagai UTF-8 di penyunting teks, lalu ulangi")
    case .extracted:
      self.init(
        "Berkas tidak diperbaiki: \(path)", why: "bimtek hanya membaca teks dokumen, tidak menulisinya",
        action: "perbaiki di dokumen aslinya, paragraf demi paragraf")
    case .notWritten(let reason):
      self.init(path, reason)
    }
  }

  /// Words for a file that could be read but not be replaced.
  private init(_ path: String, _ failure: FileReplacement.Failure) {
    let what = "Berkas tidak diperbaiki: \(path)"
    switch failure {
    case .readOnly:
      self.init(
        what, why: "berkas ini hanya boleh dibaca",
        action: "buka izin tulisnya (chmod u+w), atau salin dahulu ke nama lain")
    case .notAFile:
      self.init(what, why: "ini bukan berkas biasa", action: "simpan naskah sebagai berkas, lalu ulangi")
    case .changedMeanwhile:
      self.init(
        what, why: "isinya berubah selagi diperiksa", action: "simpan di penyunting teks, lalu ulangi")
    case .notStored(let reason):
      self.init(
        what, why: "hasilnya tidak dapat disimpan di folder itu (\(reason))",
        action: "cek izin folder dan ruang disk, lalu ulangi; berkas Anda tidak berubah")
    }
  }
}
