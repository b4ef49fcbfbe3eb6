import Bahasa
import RuleKit

/// What a notice of a missing child needs.
enum MissingChild {
  static let found = Phrases(
    "sudah ditemukan, telah ditemukan, sudah kembali, telah kembali, berhasil ditemukan, ditemukan selamat, ditemukan dalam keadaan, sudah pulang, telah pulang, pulang dengan selamat, kembali kepada keluarga, kembali ke keluarga, kembali ke pelukan, berkumpul kembali, akhirnya ditemukan, akhirnya pulang, ketemu, sudah ketemu"
  )
  /// What is left up though the child is back: `Foto lamanya tetap kami pasang`.
  static let kept = Phrases(
    "tetap kami pasang, tetap kami biarkan, tetap kami tampilkan, tetap kami tayangkan, tidak kami hapus, tetap tayang, tetap terpasang, tetap kami sematkan, tetap kami simpan di sini, kami biarkan, tidak kami turunkan, tetap kami unggah, tetap dipasang, tidak dihapus, sengaja tidak kami"
  )
  static let expiry = Phrases(
    "diturunkan, turunkan, dihapus, hapus, hingga ditemukan, sampai ditemukan, setelah ditemukan, setelah anak ditemukan, berlaku sampai"
  )
  private static let bodies = Phrases(
    "polres, polsek, polisi, kepolisian, uptd ppa, ppa, satpol pp, dinas sosial, call center")
  private static let short: Set<String> = ["110", "112", "129"]

  /// Whether the police, a protection unit or a public number stands in it.
  static func hasContact(_ reading: Reading) -> Bool {
    bodies.occur(in: reading.everything, of: reading)
      || reading.tokens.indices.contains {
        reading.tokens[$0].kind == .number && short.contains(reading.text($0))
      }
  }
}
