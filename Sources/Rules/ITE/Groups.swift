import RuleKit

/// Groups of people that must not be set against each other.
enum Groups {
  static let names = Phrases(
    """
    pendatang, warga pendatang, orang asing, warga asing, suku, etnis, kaum, umat, agama, penganut, orang cina, orang papua
    pengungsi, minoritas, aliran, penyandang disabilitas, difabel, waria, perempuan, transmigran, orang luar, warga keturunan
    pendatang itu, orang luar daerah, orang dari suku, etnis itu, umat lain, agama itu, warga luar, perantau, imigran, orang timur, orang madura, orang jawa, orang batak, orang arab, kelompok itu, kaum itu, penganut aliran, ahmadiyah, syiah, lgbt, kaum lgbt, orang gila, orang cacat, janda, gay, banci, tionghoa, cina, pribumi, nonpribumi, odgj, orang miskin, gelandangan, pengikut, jemaat, non-muslim, kafir
    """)
  /// The group that a sentence names, or that `mereka` points back to within two sentences.
  static func meant(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    if let group = names.first(in: sentence, of: reading) { return group }
    guard sentence.contains(where: { reading.word($0, is: "mereka") }) else { return nil }
    let before = reading.neighbourhood(around: sentence.lowerBound, before: 2, after: 0).lowerBound
    return before < sentence.lowerBound ? names.first(in: before..<sentence.lowerBound, of: reading) : nil
  }

  static let calm = Phrases(
    "jangan mengusir, jangan menjauhi, tidak boleh, larangan, dilarang, bukan, toleransi, kerukunan, melindungi, bersama, program, pemberdayaan"
  )
}
