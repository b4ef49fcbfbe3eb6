import Curriculum
import Training

extension Message {
  /// Words for a lesson that cannot be opened.
  init(_ failure: CourseReader.Failure, name: String) {
    switch failure {
    case .unknown(let near):
      let names = near.map { $0.name }.joined(separator: "; ")
      self.init(
        "Pelajaran tidak ditemukan: \(name)", why: "tidak ada kode, nama, atau judul seperti itu",
        action: near.isEmpty ? "lihat daftarnya: bimtek belajar" : "mungkin maksud Anda: \(names)")
    case .broken(let problems):
      self.init(
        "Pelajaran tidak terbaca: \(name)", why: problems.first?.description ?? "berkasnya rusak",
        action: "pelajaran lain tetap dapat dibuka; perbaiki berkas itu atau pasang ulang materinya")
    }
  }

  /// Words for progress that cannot be kept.
  init(_ failure: ProgressFailure) {
    let why =
      switch failure {
      case .locked: "berkas kemajuan sedang dipakai jendela lain"
      case .damaged: "berkas kemajuan rusak"
      case .newerVersion: "berkas kemajuan dibuat oleh versi yang lebih baru"
      case .diskFull: "diska penuh"
      case .cannotOpen(let path): "\(path) tidak dapat dibuka atau dibuat"
      case .readOnly: "berkas kemajuan hanya boleh dibaca"
      case .other(let reason): "berkas kemajuan tidak dapat dipakai (\(reason))"
      }
    self.init(
      "Kemajuan belum dapat disimpan", why: why,
      action: "Anda tetap dapat belajar; tutup jendela lain atau periksa folder data, lalu jalankan lagi")
  }
}
