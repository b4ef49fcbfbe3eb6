/// One thing that content must fulfil, under a code of the family KUR; the number is never reused.
public struct ContentCheck: Sendable, Hashable {
  /// The code, such as `KUR-03`.
  public let code: String
  /// The requirement in one line.
  public let title: String
  /// Why it is required.
  public let rationale: String

  /// Declares a check.
  public init(_ code: String, _ title: String, _ rationale: String) {
    self.code = code
    self.title = title
    self.rationale = rationale
  }
}

extension ContentCheck {
  /// Files can be read.
  public static let readable = ContentCheck(
    "KUR-01", "Berkas isi dapat dibaca",
    "Berkas yang hilang, rusak, atau bukan UTF-8 membuat peserta kehilangan pelajarannya.")
  /// YAML is well formed.
  public static let wellFormed = ContentCheck(
    "KUR-02", "YAML tertulis sah", "Satu indentasi yang salah menghilangkan seluruh berkas.")
  /// Keys are known.
  public static let knownKeys = ContentCheck(
    "KUR-03", "Setiap kunci dikenal", "Kunci yang salah eja diam-diam tidak berlaku.")
  /// Required keys are there.
  public static let requiredKeys = ContentCheck(
    "KUR-04", "Kunci wajib ada", "Tanpa kunci ini isinya tidak dapat dipakai.")
  /// Values have the right form.
  public static let validValues = ContentCheck(
    "KUR-05", "Nilai sesuai bentuknya", "Nilai di luar pilihan tidak dapat ditafsirkan.")
  /// Identifiers are unique.
  public static let uniqueIdentifiers = ContentCheck(
    "KUR-06", "Kode dan id tidak kembar",
    "Dua hal dengan satu nama membuat jawaban dan nilai tertukar.")
  /// What is listed exists.
  public static let listedExists = ContentCheck(
    "KUR-07", "Yang terdaftar ada", "Daftar yang menunjuk ke ruang kosong mengecewakan pembaca.")
}
