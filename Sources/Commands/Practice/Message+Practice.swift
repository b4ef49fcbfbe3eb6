import Curriculum
import Training

extension Message {
  /// Words for an exercise that cannot be opened.
  init(_ failure: ExerciseCatalogue.Failure, name: String) {
    switch failure {
    case .unknown(let near):
      self.init(
        "Latihan tidak ditemukan: \(name)", why: "tidak ada kode, nama, atau judul seperti itu",
        action: near.isEmpty
          ? "lihat daftarnya: bimtek latihan" : "mungkin maksud Anda: \(near.joined(separator: "; "))")
    case .broken(let problems):
      self.init(
        "Latihan tidak terbaca: \(name)", why: problems.first?.description ?? "berkasnya rusak",
        action: "latihan lain tetap dapat dikerjakan; perbaiki berkas itu atau pasang ulang materinya")
    }
  }

  /// Words for a filter that leaves nothing.
  static func noExercises(module: String?) -> Message {
    Message(
      "Tidak ada latihan yang cocok",
      why: module.map { "mungkin modul “\($0)” tidak ada, atau semuanya sudah dikerjakan" }
        ?? "semuanya sudah dikerjakan",
      action: "lihat semua: bimtek latihan, atau kurangi saringannya")
  }

  /// Words for asking for a key too early.
  static func keyTooEarly(_ exercise: Exercise) -> Message {
    Message(
      "Kunci \(exercise.code) belum dibuka", why: "latihan ini belum pernah Anda serahkan",
      action: "kerjakan dahulu: bimtek latihan \(exercise.code)")
  }
}
