import RuleKit

/// What an agency tells of itself, to be written as `.bimtek.yml`.
public struct AgencyProfile: Sendable {
  /// Its name.
  public var name = ""
  /// WIB, WITA or WIT.
  public var zone = "WIB"
  /// Its official telephone numbers.
  public var numbers: [String] = []
  /// Its official e-mail addresses.
  public var emails: [String] = []
  /// Its accounts.
  public var accounts: [String] = []
  /// Its domains.
  public var domains: [String] = []
  /// Titles of its leaders, as they stand in posts.
  public var leaders: [String] = []
  /// The first day of the election window, `yyyy-mm-dd`; empty for none.
  public var electionStart = ""
  /// Its last day.
  public var electionEnd = ""
  /// Names of contestants.
  public var contestants: [String] = []
  /// The most days in which it promises a first answer to a complaint; nil for the law's.
  public var complaintDays: Int?
  /// The most working days in which it promises an answer to a request for information; nil for the law's.
  public var informationDays: Int?

  /// A profile that says nothing yet.
  public init() {}

  /// The name of the settings file.
  public static let fileName = SettingsReader.fileName

  /// The settings file, commented, in the order of the questions.
  public var yaml: String {
    """
    # Pengaturan instansi untuk bimtek. Berlaku bagi semua naskah di folder ini dan di bawahnya.
    # Baris yang diawali tanda pagar adalah keterangan.

    instansi: \(AgencyProfile.quoted(name))
    zona: \(zone)

    # Yang resmi milik instansi. Nomor atau surel di luar daftar ini ditandai saat naskah diperiksa.
    resmi:
      # Telepon dan nomor layanan. Tulis dalam tanda petik supaya nol di depan tidak hilang.
      nomor: \(AgencyProfile.list(numbers))
      surel: \(AgencyProfile.list(emails))
      akun: \(AgencyProfile.list(accounts))
      domain: \(AgencyProfile.list(domains))
      # Rekening dan NPWP lembaga, bukan perorangan.
      rekening: []
      npwp: []

    # Sebutan pimpinan yang dihitung dalam porsi pimpinan dan manfaat warga.
    pimpinan: \(AgencyProfile.list(leaders))

    # Janji waktu sendiri, dalam hari. Kosongkan untuk memakai batas undang-undang saja.
    # Contoh: { informasi: 10, aduan: 5 }
    janji: \(promises)

    # Masa pemilihan. Tanggal dan peserta mengikuti ketetapan KPU.
    pemilihan:
      aktif: false
      \(AgencyProfile.entry("mulai", electionStart))
      \(AgencyProfile.entry("selesai", electionEnd))
      kontestan: \(AgencyProfile.list(contestants))
      petahana: []
      akun: []
      tagar: []
      slogan: []

    # Kata khas instansi yang tidak perlu dianggap salah ketik.
    kosakata: []

    # Ubah tingkat aturan: galat, peringatan, saran, atau mati. Contoh: KAL-01: mati
    tingkat: {}

    # Berkas yang tidak diperiksa. Contoh: ["arsip/*"]
    abaikan: []

    """
  }

  private var promises: String {
    let known = [("informasi", informationDays), ("aduan", complaintDays)].compactMap { name, days in
      days.map { "\(name): \($0)" }
    }
    return known.isEmpty ? "{}" : "{ \(known.joined(separator: ", ")) }"
  }

  /// A line with its value, or as a comment with an example.
  private static func entry(_ key: String, _ day: String) -> String {
    day.isEmpty ? "# \(key): 2026-11-21" : "\(key): \(day)"
  }

  private static func quoted(_ text: String) -> String {
    let clean = text.filter { !$0.isNewline }
    return "\"" + clean.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.filter { !$0.isEmpty }.map(quoted).joined(separator: ", ") + "]"
  }
}
