import RuleKit

extension PhraseTable {
  /// Words of the office, and plainer ones; a row without a right side is better said as a fact.
  static let jargonBirokrasi = rows(
    """
    mengejawantahkan|mewujudkan
    pengejawantahan|perwujudan
    sinergitas|sinergi
    optimalisasi|perbaikan
    mengoptimalkan
    pengoptimalan|perbaikan
    maksimalisasi|perbaikan
    implementasi|pelaksanaan
    mengimplementasikan|melaksanakan
    diimplementasikan|dilaksanakan
    mengakselerasi|mempercepat
    akselerasi|percepatan
    diakselerasi|dipercepat
    diseminasi|penyebaran
    mendiseminasikan|menyebarkan
    holistik|menyeluruh
    signifikan|nyata
    secara berkesinambungan|terus
    bersinergi|bekerja sama
    dikarenakan|karena
    selaku|sebagai
    yang mana|yang
    bertempat di|di
    bertempatkan di|di
    melaksanakan kegiatan|mengadakan
    melakukan kegiatan|mengadakan
    mengadakan kegiatan|mengadakan
    sebagaimana tersebut di atas
    sebagaimana dimaksud
    hal tersebut di atas
    sehubungan dengan hal tersebut
    berkenaan dengan hal tersebut
    dipandang perlu|perlu
    pemangku kebijakan
    lintas sektor
    pihak-pihak terkait lainnya
    """)
}
