/// What to do about files of which it is not known whose they are.
enum PairingText {
  /// The next step, by the table that was named, if one was.
  static func hint(_ table: String?) -> String {
    table.map { "Isi kolom peserta di \($0), lalu jalankan perintah yang sama." }
      ?? "Ulangi dengan --pasangan pasangan.csv, isi kolom peserta, lalu jalankan sekali lagi."
  }
}
