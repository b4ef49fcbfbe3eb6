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
    let (why, action) = Message.words(failure)
    self.init(
      "Kemajuan belum dapat disimpan", why: why, action: "Anda tetap dapat belajar; \(action)")
  }

  private static func words(_ failure: ProgressFailure) -> (why: String, action: String) {
    switch failure {
    case .locked: ("berkas kemajuan sedang dipakai jendela lain", "tutup jendela itu, lalu jalankan lagi")
    case .damaged:
      (
        "berkas kemajuan rusak",
        "ganti nama kemajuan.bimtek di folder data; yang baru dibuat sendiri (lihat bimtek bantuan privasi)"
      )
    case .newerVersion:
      ("berkas kemajuan dibuat oleh versi yang lebih baru", "perbarui bimtek di laptop ini")
    case .diskFull: ("diska penuh", "kosongkan sebagian, lalu jalankan lagi")
    case .cannotOpen(let path):
      ("\(path) tidak dapat dibuka atau dibuat", "beri izin menulis di folder itu, lalu jalankan lagi")
    case .readOnly:
      ("berkas kemajuan hanya boleh dibaca", "beri izin menulis di folder data, lalu jalankan lagi")
    case .unrecordable: ("jawaban itu tidak dapat dicatat", "ketik ulang jawabannya")
    case .database(let code):
      (
        "diska tidak dapat dibaca atau ditulis sebagaimana mestinya (kode \(code))",
        "cek diska dan ruangnya, lalu jalankan lagi"
      )
    }
  }
}
