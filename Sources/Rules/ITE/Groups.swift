import RuleKit

/// Groups of people that must not be set against each other.
enum Groups {
  static let names = Phrases(
    """
    pendatang, warga pendatang, orang asing, warga asing, suku, etnis, kaum, umat, agama, penganut, orang cina, orang papua
    pengungsi, minoritas, aliran, penyandang disabilitas, difabel, waria, perempuan, transmigran, orang luar, warga keturunan
    pendatang itu, orang luar daerah, orang dari suku, etnis itu, umat lain, agama itu, warga luar, perantau, imigran, orang timur, orang madura, orang jawa, orang batak, orang arab, kelompok itu, kaum itu, penganut aliran, ahmadiyah, syiah, lgbt, kaum lgbt, orang gila, orang cacat, janda, gay, banci, tionghoa, cina, pribumi, nonpribumi, odgj, orang miskin, gelandangan, pengikut, jemaat, non-muslim, kafir
    """)
  static let calm = Phrases(
    "jangan mengusir, jangan menjauhi, tidak boleh, larangan, dilarang, bukan, toleransi, kerukunan, melindungi, bersama, program, pemberdayaan"
  )
}
