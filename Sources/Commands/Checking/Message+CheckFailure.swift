import Training

extension Message {
  /// Words for a path that could not be checked.
  init(_ failure: Checker.Failure) {
    let path = failure.path
    switch failure.reason {
    case .missing(let similar):
      let hint =
        similar.isEmpty ? "cek nama dan foldernya" : "berkas mirip: \(similar.joined(separator: ", "))"
      self.init("Berkas tidak ada: \(path)", why: "tidak ditemukan pada folder ini", action: hint)
    case .noDrafts:
      self.init(
        "Tidak ada naskah: \(path)", why: "folder itu tidak berisi berkas .md atau .txt",
        action: "sebut berkasnya langsung, atau simpan naskah sebagai .md atau .txt")
    case .unreadable(let reason):
      self.init("Berkas tidak terbaca: \(path)", why: reason, action: "cek izin berkas, lalu ulangi")
    case .tooLarge(let limit):
      self.init(
        "Berkas terlalu besar: \(path)", why: "lebih dari \(limit >> 20) MB",
        action: "periksa naskahnya saja, atau bagi berkasnya")
    case .notText:
      self.init(
        "Bukan teks: \(path)", why: "isinya biner, mungkin dokumen Word, PDF, atau gambar",
        action: "simpan naskah sebagai teks (.txt atau .md, UTF-8), lalu ulangi")
    case .settings(let line, let message):
      self.init(
        "Pengaturan keliru: \(path), baris \(line)", why: message,
        action: "perbaiki baris itu; sisanya tetap dipakai")
    }
  }
}
