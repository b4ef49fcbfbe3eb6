import RuleKit

extension PhraseTable {
  /// The particle per, which stands apart.
  static let partikelPer = rows(
    """
    per-orang|per orang
    perbulan|per bulan
    perhari|per hari
    perkepala|per kepala
    perkilogram|per kilogram
    perliter|per liter
    permeter|per meter
    perorang|per orang
    pertahun|per tahun
    perminggu|per minggu
    perpekan|per pekan
    persemester|per semester
    pertriwulan|per triwulan
    perkilometer|per kilometer
    satu persatu|satu per satu
    satu-persatu|satu per satu
    """)
}
