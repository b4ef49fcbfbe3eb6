/// Words that name what is measured: numbers of one kind are never numbers of another.
enum UnitClasses {
  private static let classes: [String: Int] = {
    let groups = [
      "orang jiwa warga penduduk pemohon peserta penerima pasien responden", "keluarga kk", "rumah",
      "cm sentimeter",
      "m meter", "km kilometer", "detik", "menit", "jam", "hari", "pekan minggu", "bulan", "tahun", "ton",
      "kg kilogram", "keping lembar", "dusun", "desa", "kelurahan", "kecamatan", "kabupaten", "provinsi",
      "puskesmas", "sekolah", "pasar",
    ]
    var result: [String: Int] = [:]
    for (number, group) in groups.enumerated() {
      for word in group.split(separator: " ") { result[String(word)] = number }
    }
    return result
  }()

  /// The class of a word; nil where it may stand for several things.
  static func of(_ word: String) -> Int? { classes[word] }
}
