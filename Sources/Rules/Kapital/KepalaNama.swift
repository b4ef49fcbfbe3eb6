import Bahasa
import RuleKit

/// Common nouns before a name, which are no part of it: `Petugas TNI`, `Jabatan Bupati`, `Aplikasi WhatsApp`.
enum KepalaNama {
  static let words: StaticString = """
    anggota
    unsur
    personel
    personil
    petugas
    prajurit
    pengurus
    pimpinan
    jajaran
    guru
    siswa
    pegawai
    karyawan
    peserta
    pensiunan
    warga
    mahasiswa
    pelajar
    pejabat
    pedagang
    dosen
    takmir
    kader
    relawan
    perwakilan
    veteran
    buruh
    peringatan
    upacara
    perayaan
    jabatan
    lingkungan
    aplikasi
    tingkat
    formulir
    jumlah
    agama
    umat
    syiar
    ajaran
    """

  /// Whether the capital of such a noun is an error.
  static func isError(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.hasOwnCapital(index), let previous = reading.before(index),
      let name = reading.after(index), name.kind == .word, !name.flags.contains(.lineStart)
    else { return false }
    let word = reading.tokens[index].hash
    let isAfterSmall =
      previous.kind == .word && previous.shape == .lower && !previous.flags.contains(.digit)
      && !KapitalSendiri.leadsToName(previous)
    if word == number { return (isAfterSmall || previous.mark == .comma) && name.shape != .lower }
    guard isAfterSmall || previous.mark == .comma && people.contains(word) else { return false }
    if people.contains(word), name.shape == .upper || name.hash == tniPolri {
      return reading.after(index + 1).map { !$0.isWord || $0.shape == .lower } ?? true
    }
    guard isAfterSmall,
      !previous.classes.contains(.coordinator) || reading.before(index - 1)?.shape == .lower,
      name.shape != .lower, !isInTitle(index, reading)
    else { return false }
    if people.contains(word) { return isBody(name) && reading.isTitleCase(index + 1) }
    if feasts.contains(word) { return occasions.contains(name.hash) }
    if faiths.contains(word) {
      return religions.contains(name.hash) && !studies.contains(previous.hash)
        && reading.after(index + 1)?.isCapitalized != true
    }
    if word == office { return !name.classes.isDisjoint(with: [.office, .leader]) }
    if word == surroundings {
      return reading.word(index - 1, is: "di")
        && (isBody(name) || name.classes.contains(.institution) || name.shape == .upper)
    }
    if word == application { return !reading.isCommonWord(index + 1) }
    if word == level {
      return levels.contains(name.hash) && reading.after(index + 1)?.isCapitalized == true
    }
    return name.shape == .upper
  }

  /// Whether a word opens the name of a body or is a place.
  private static func isBody(_ name: Token) -> Bool {
    bodies.contains(name.hash) || !name.classes.isDisjoint(with: [.institution, .placeNoun])
  }

  /// Whether the title of a regulation or an event leads up to the noun.
  private static func isInTitle(_ index: Int, _ reading: Reading) -> Bool {
    let first = max(reading.sentence(around: index).lowerBound, index - 14)
    return (first..<index).contains { titles.contains(reading.tokens[$0].hash) }
  }

  private static let people = WordSet(
    words: """
      anggota unsur personel personil petugas prajurit pengurus pimpinan jajaran guru siswa pegawai karyawan peserta
      pensiunan warga mahasiswa pelajar pejabat pedagang dosen takmir kader relawan perwakilan veteran buruh
      """)
  private static let feasts = WordSet(words: "peringatan upacara perayaan")
  private static let occasions = WordSet(
    words:
      "hari hut milad natal maulid isra idul iduladha idulfitri hardiknas harkitnas hkn hkg imlek nyepi waisak"
  )
  private static let bodies = WordSet(
    words: """
      masjid palang forum komisi dewan organisasi fakultas universitas lembaga badan kantor pengadilan sekolah satgas
      gugus tim partai muhammadiyah sekretariat pemerintah pemkab pemprov pemkot kementerian eselon
      """)
  private static let faiths = WordSet(words: "agama umat syiar ajaran")
  private static let religions = WordSet(words: "islam kristen katolik protestan hindu buddha konghucu")
  private static let studies = WordSet(
    words: "pelajaran guru pendidikan kantor urusan jurusan prodi studi sekolah forum")
  private static let levels = WordSet(words: "kabupaten kecamatan provinsi nasional jawa")
  private static let titles = WordSet(
    words: "tentang bertajuk bertema berjudul tema tajuk judul bernama perihal")

  private static let tniPolri = WordHash(folding: "tni-polri")
  private static let office = WordHash(folding: "jabatan")
  private static let surroundings = WordHash(folding: "lingkungan")
  private static let application = WordHash(folding: "aplikasi")
  private static let level = WordHash(folding: "tingkat")
  private static let number = WordHash(folding: "jumlah")
}
