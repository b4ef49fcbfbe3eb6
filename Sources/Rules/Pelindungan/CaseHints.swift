import Bahasa
import RuleKit

/// What points to one family without naming it.
enum CaseHints {
  static let parents = Phrases(
    """
    anak dari, putra dari, putri dari, anak kandung dari, orang tua korban bernama, ayah korban bernama
    ibu korban bernama, orang tuanya bernama, anak seorang, anak pasangan, putra seorang, putri seorang, anak kepala
    anak perangkat, anak anggota, anak guru, anak pegawai
    """)
  /// The sentence of a case, and of the two after it those that go on with the child or its family.
  static func passage(from sentence: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    let last = reading.neighbourhood(around: sentence.lowerBound, before: 0, after: 2).upperBound
    var parts = [sentence]
    var next = sentence.upperBound
    while next < last {
      let part = reading.sentence(around: next)
      guard part.upperBound > next else { break }
      let goesOn =
        reading.namesChild(in: part) || relatives.occur(in: part, of: reading)
        || reading.word(part.lowerBound, in: pointers)
      if goesOn, !reading.isPrevention(part), !isCount(part, reading) { parts.append(part) }
      next = part.upperBound
    }
    return parts
  }

  /// Reports what points to the child: school, parents, address, village.
  static func judge(_ part: Range<Int>, _ reading: Reading, _ report: inout Report) {
    let message = "berpotensi menunjuk ke anak dalam perkara"
    if let school = CaseContext.school(in: part, reading) {
      report.add(school, "Nama sekolah ini \(message)")
    }
    if let parent = parents.first(in: part, of: reading) ?? named(relatives, in: part, reading)
      ?? working(in: part, reading)
    {
      report.add(parent, "Keterangan orang tua ini \(message)")
    }
    for address in reading.entities(in: part) where address.kind == .address {
      report.add(address.tokens, "Alamat ini \(message)", shown: "alamat •••")
    }
    if let village = CaseContext.village(in: part, reading), !isOffice(before: village, reading) {
      report.add(village, "Nama tempat yang sempit ini \(message)")
    }
  }

  /// A relative whom a name follows: `Ayahnya, Sarjono`.
  private static func named(_ kin: Phrases, in part: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard let relative = kin.first(in: part, of: reading) else { return nil }
    let name =
      reading.token(relative.upperBound)?.mark == .comma ? relative.upperBound + 1 : relative.upperBound
    guard part.contains(name), reading.isTitleCase(name),
      !reading.isCommonWord(name) || reading.tokens[name].classes.contains(.honorific)
    else { return nil }
    return relative
  }

  /// A relative's work: `anak penjual gorengan`, `ibunya berjualan nasi`.
  private static func working(in part: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in part {
      if reading.word(index, in: children) {
        let trade = reading.word(index + 1, in: births) ? index + 2 : index + 1
        if reading.word(trade, in: trades) { return index..<trade + 1 }
      }
      if let relative = relatives.match(at: index, in: reading),
        let trade = (relative.upperBound..<min(part.upperBound, relative.upperBound + 4)).first(where: {
          !reading.word($0, in: copulas)
        }), reading.word(trade, in: trades)
      {
        return relative.lowerBound..<trade + 1
      }
    }
    return nil
  }

  private static let copulas = WordSet(
    words: "adalah merupakan seorang bekerja sebagai berprofesi yang jadi menjadi")
  private static let births = WordSet(
    words: "bungsu sulung tunggal pertama kedua ketiga semata kandung angkat dari seorang satu")
  private static let children = WordSet(words: "anak putra putri cucu keponakan")
  static let trades = WordSet(
    words: """
      penjual pedagang berdagang berjualan pemilik petani nelayan sopir buruh pegawai perangkat guru polisi tentara dosen
      dokter bidan perawat tukang penjaga pengusaha pejabat lurah camat kades ustaz pendeta satpam juragan pengepul pemulung
      karyawan penjahit montir kuli staf anggota kepala ketua mantan
      """)
  private static let pointers = WordSet(
    words:
      "salah satunya ia dia korban keduanya pelaku mereka sekolahnya rumahnya keluarga keluarganya terlapor terlapornya orang"
  )

  private static let relatives = Phrases(
    """
    kakek si anak, nenek si anak, ayah si anak, ibu si anak, kakek anak, ayah anak, ibu anak, ayahnya, ibunya, bapaknya, orang tuanya, kakeknya, neneknya, pamannya, bibinya, walinya, kakaknya, ayah korban
    ibu korban, orang tua korban, kakek korban, nenek korban, ayah pelaku, ibu pelaku, orang tua pelaku
    """)
  private static let counts = Phrases("kasus, jumlah, sebanyak, data, persen, angka")

  /// Whether a sentence counts cases instead of telling one.
  static func isCount(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    counts.occur(in: sentence, of: reading)
      && reading.entities(in: sentence).contains { entity in
        guard case .quantity(let quantity) = entity.value else { return entity.kind == .percent }
        // `SDN 2` is a name.
        let before = reading.token(quantity.number - 1)
        return quantity.value > 1
          && (before?.isCapitalized != true || before?.flags.contains(.sentenceStart) == true)
      }
  }

  /// Whether the place is part of an office: `Kepala Desa Melati`, `Kantor Kelurahan …`.
  static func isOffice(before place: Range<Int>, _ reading: Reading) -> Bool {
    (max(0, place.lowerBound - 4)..<place.lowerBound).contains { reading.word($0, in: seats) }
      || (max(0, place.lowerBound - 2)..<place.lowerBound).contains { index in
        reading.tokens[index].isCapitalized
          && !reading.tokens[index].classes.isDisjoint(with: [.office, .institution])
      }
  }

  private static let seats = WordSet(words: "kantor loket posko sekretariat layanan")
}
