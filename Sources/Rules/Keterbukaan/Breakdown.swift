import Bahasa
import RuleKit

/// A total and the parts that a text says it consists of, all counted in the same terms.
struct Breakdown {
  /// The total as written.
  let total: Double
  /// The parts as written.
  let parts: [Double]
  /// From the total to the last part.
  let tokens: Range<Int>

  var sum: Double { parts.reduce(0, +) }
  /// Whether the parts make the total, but for rounding.
  var addsUp: Bool { abs(sum - total) < 0.5 }

  /// Reads the sentence around `terdiri atas`, `yakni`, `dengan rincian`…; nil unless total and parts are plain.
  init?(at opener: Int, in reading: Reading) {
    guard let opening = Breakdown.openers.match(at: opener, in: reading),
      !reading.word(opener - 1, is: "dengan")
    else { return nil }
    self.init(opening, reach: 200, in: reading)
  }

  /// Reads a list after a colon that stands within six small words of its total: `24 rumah rusak: 10 …`.
  init?(atColon colon: Int, in reading: Reading) {
    self.init(colon..<colon + 1, reach: 26, in: reading)
  }

  /// The list behind an opener; `Rinciannya menurut Dinas Contoh: …` has its colon a few words later.
  private static func list(
    after opening: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> PartList? {
    if let list = PartList(after: opening.upperBound, in: sentence, of: reading) { return list }
    let reach =
      opening.upperBound..<max(opening.upperBound, min(sentence.upperBound, opening.upperBound + 10))
    guard reading.tokens[opening.lowerBound].mark != .colon,
      let colon = reach.first(where: { reading.tokens[$0].mark == .colon })
    else { return nil }
    return PartList(after: colon + 1, in: sentence, of: reading)
  }

  private init?(_ opening: Range<Int>, reach: Int, in reading: Reading) {
    let sentence = reading.sentence(around: opening.lowerBound)
    guard let list = Breakdown.list(after: opening, in: sentence, reading), list.parts.count > 1,
      !Breakdown.vague.occur(in: sentence, of: reading),
      let total = Breakdown.total(
        of: list, in: max(sentence.lowerBound, opening.lowerBound - reach)..<opening.lowerBound, reading)
        ?? Breakdown.earlierTotal(of: list, before: opening, in: sentence, reading),
      list.parts.allSatisfy({ Breakdown.matches($0, total, reading) }),
      reach > 26 || Breakdown.distance(from: total.tokens.upperBound, to: opening.lowerBound, reading) < 6
        || Breakdown.countsSame(list, total, reading)
    else { return nil }
    self.total = total.value
    parts = list.parts.map(\.value)
    var start = total.tokens.lowerBound
    let first = reading.sentence(around: start).lowerBound
    while start > first,
      reading.tokens[start - 1].classes.contains(.total) || reading.word(start - 1, is: "ada")
    {
      start -= 1
    }
    tokens = start..<list.end
  }

  /// How many small words stand between, without names, places and what is in parentheses.
  private static func distance(from start: Int, to end: Int, _ reading: Reading) -> Int {
    guard start < end else { return 0 }
    var depth = 0
    return (start..<end).count { index in
      let token = reading.tokens[index]
      if token.mark == .openParenthesis { depth += 1 }
      if token.mark == .closeParenthesis { depth -= 1 }
      if token.mark == .comma || token.mark == .semicolon { return true }
      return depth == 0 && token.isWord && !token.isCapitalized && !reading.word(index, is: "di")
    }
  }

  /// Whether every part names the thing that the total counts: `54 judul …: 35 judul …, 19 judul …`.
  private static func countsSame(_ list: PartList, _ total: CountedAmount, _ reading: Reading) -> Bool {
    guard let counted = total.counted else { return false }
    return list.parts.allSatisfy { part in
      part.counted.map { reading.tokens[$0].hash == reading.tokens[counted].hash } ?? false
    }
  }

  /// Reports it if the parts do not make the total.
  func judge(_ report: inout Report) {
    guard !addsUp else { return }
    let sums = parts.map(\.written).joined(separator: " + ")
    report.add(tokens, "Rincian \(sums) = \(sum.written), tetapi totalnya ditulis \(total.written)")
  }

  /// The total of the sentence before, where this one goes on with it: `Mereka terdiri atas …`.
  private static func earlierTotal(
    of list: PartList, before opening: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> CountedAmount? {
    let link = lastClause(before: opening, in: sentence, reading)
    let before = reading.neighbourhood(around: sentence.lowerBound, before: 1, after: 0).lowerBound
    guard before < sentence.lowerBound, !link.isEmpty || reading.word(opening.lowerBound, in: reckonings),
      link.count <= 4,
      link.allSatisfy({ reading.word($0, in: links) || reading.tokens[$0].mark == .comma }),
      CountedAmount.all(in: link, of: reading).isEmpty,
      let total = total(of: list, in: before..<sentence.lowerBound, reading),
      total.isMoney || isPeople(total, reading) || countsSame(list, total, reading)
        || reading.token(total.tokens.lowerBound - 1)?.classes.contains(.total) == true
    else { return nil }
    return total
  }

  /// What stands between the last comma of the sentence and the opener: `Menurut data …, jumlah itu`.
  private static func lastClause(
    before opening: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> Range<Int> {
    let comma = (sentence.lowerBound..<opening.lowerBound).last { reading.tokens[$0].mark == .comma }
    guard let comma, opening.lowerBound - comma > 1 else { return sentence.lowerBound..<opening.lowerBound }
    return comma + 1..<opening.lowerBound
  }

  private static let reckonings = WordSet(words: "rinciannya perinciannya rincian perincian")
  private static let links = WordSet(
    words:
      "angkanya jumlahnya keseluruhan keseluruhannya total mereka peserta pesertanya jumlah itu ini tersebut angka penerima penerimanya dari totalnya semuanya para bantuan dana anggaran"
  )

  /// The one amount before the list that is counted in people, in money, or like its parts.
  private static func total(of list: PartList, in range: Range<Int>, _ reading: Reading) -> CountedAmount? {
    let isMoney = list.parts.allSatisfy(\.isMoney)
    let before = CountedAmount.all(in: range, of: reading).filter { amount in
      let opensWithFrom =
        reading.word(amount.tokens.lowerBound - 1, is: "dari")
        && reading.tokens[amount.tokens.lowerBound - 1].isCapitalized
      guard amount.isMoney == isMoney,
        opensWithFrom || !reading.word(amount.tokens.lowerBound - 1, in: approximations)
      else {
        return false
      }
      if isMoney { return true }
      guard let counted = amount.counted, counted < range.upperBound else {
        // `Jumlah pertanyaan 12:`
        return amount.tokens.upperBound == range.upperBound && reading.contains(.total, in: range)
      }
      return !reading.tokens[counted].classes.isDisjoint(with: [.counted, .citizen])
        || reading.word(counted, in: Breakdown.people) || reading.word(counted, in: things)
        || countsSame(list, amount, reading)
    }
    let people = before.filter { isPeople($0, reading) }
    if people.count == 1 { return people[0] }
    let marked = before.filter { reading.token($0.tokens.lowerBound - 1)?.classes.contains(.total) == true }
    if marked.count == 1 { return marked[0] }
    return before.count == 1 ? before[0] : nil
  }

  /// Whether a part is counted in the terms of the total: the same word, money, people in people, things by kind.
  private static func matches(_ part: CountedAmount, _ total: CountedAmount, _ reading: Reading) -> Bool {
    guard part.isMoney == total.isMoney else { return false }
    guard !part.isMoney, let counted = part.counted else { return true }
    let word = reading.tokens[counted]
    if let term = total.counted, word.hash == reading.tokens[term].hash { return true }
    guard word.classes.isDisjoint(with: [.unit, .timeNoun, .month, .placeNoun, .magnitude]) else {
      return false
    }
    guard total.counted != nil else { return !reading.word(counted, in: containers) }
    if isPeople(total, reading) { return !reading.word(counted, in: containers) }
    return total.counted.map { reading.word($0, in: things) } == true
      && word.classes.isDisjoint(with: [.counted, .citizen]) && !reading.word(counted, in: containers)
  }

  private static func isPeople(_ amount: CountedAmount, _ reading: Reading) -> Bool {
    amount.counted.map { reading.word($0, in: people) } ?? false
  }

  static let openers = Phrases(
    """
    terdiri atas, terdiri dari, yakni, yaitu, dengan rincian, rinciannya, rincian, perinciannya, dengan perincian
    dengan komposisi
    """)
  private static let vague = Phrases(
    """
    antara lain, di antaranya, diantaranya, sisanya, selebihnya, lainnya, lain-lain, dan lain, sekitar, kurang lebih
    hampir, lebih dari, sedikitnya, setidaknya, masing-masing, serta lainnya, termasuk, minimal, maksimal, dll, dst
    ditambah, selain
    """)
  private static let approximations = WordSet(
    words: "sekitar hampir kira-kira sedikitnya setidaknya maksimal minimal dari per tiap setiap ke pukul")
  private static let things = WordSet(
    words: """
      rumah bangunan kasus laporan aduan pohon bibit ekor jembatan sepeda pertanyaan keluhan permohonan unggahan
      komentar usulan masukan pengaduan berkas dokumen surat video foto kejadian kamera alat mobil motor kendaraan
      tenda sapi kambing hewan konten kunjungan kecelakaan sertifikat izin
      """)
  private static let people = WordSet(
    words: """
      orang jiwa peserta siswa pelajar warga pegawai petugas personel pasien penumpang mahasiswa karyawan pekerja
      penduduk pemilih santri kafilah relawan atlet guru kader pendaftar penerima korban pengungsi anggota jemaah
      jamaah undangan tamu pemudik murid balita lansia anak tenaga pelamar wisatawan pengunjung pemohon perempuan
      laki-laki pria wanita dosen dokter perawat bidan petani nelayan pedagang narapidana tahanan responden
      """)
  private static let containers = WordSet(
    words: """
      tim kelompok regu kelas rombongan paket keluarga kk desa kelurahan kecamatan kabupaten kota provinsi rt rw dusun
      kegiatan tahap tahapan sesi angkatan kali pos posko titik lokasi ruang gedung sekolah instansi opd skpd perangkat
      rumah unit buah lembar bidang cabang materi kategori jenis mata jalur
      """)
}
