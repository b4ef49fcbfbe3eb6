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
    let sentence = reading.sentence(around: opener)
    guard !Breakdown.vague.occur(in: sentence, of: reading),
      let total = Breakdown.total(before: opening.lowerBound, in: sentence, of: reading),
      let list = PartList(after: opening.upperBound, in: sentence, of: reading), list.parts.count > 1
    else { return nil }
    let terms = Breakdown.term(total, reading)
    guard list.parts.allSatisfy({ Breakdown.matches($0, total, terms, reading) }) else { return nil }
    self.total = total.value
    parts = list.parts.map(\.value)
    let marker =
      reading.token(total.number - 1)?.classes.contains(.total) == true ? total.number - 1 : total.number
    let first = marker > sentence.lowerBound && reading.word(marker - 1, is: "ada") ? marker - 1 : marker
    let start =
      first > sentence.lowerBound && reading.tokens[first - 1].classes.contains(.total) ? first - 1 : first
    tokens = start..<list.end
  }

  /// The one quantity before the list that is counted in people or like its parts.
  private static func total(before opening: Int, in sentence: Range<Int>, of reading: Reading) -> Quantity? {
    let before = reading.entities(in: sentence.lowerBound..<opening).compactMap { entity -> Quantity? in
      guard case .quantity(let quantity) = entity.value, let counted = quantity.counted, counted < opening,
        !reading.tokens[counted].classes.isDisjoint(with: [.counted, .citizen]),
        !reading.word(quantity.number - 1, in: approximations)
      else { return nil }
      return quantity
    }
    let people = before.filter { isPeople($0, reading) }
    if people.count == 1 { return people[0] }
    let marked = before.filter { reading.token($0.number - 1)?.classes.contains(.total) == true }
    if marked.count == 1 { return marked[0] }
    return before.count == 1 ? before[0] : nil
  }

  private static func term(_ quantity: Quantity, _ reading: Reading) -> WordHash? {
    quantity.counted.map { reading.tokens[$0].hash }
  }

  /// Whether a part is counted in the terms of the total: the same word, or people in people.
  private static func matches(
    _ part: Quantity, _ total: Quantity, _ term: WordHash?, _ reading: Reading
  ) -> Bool {
    guard let counted = part.counted else { return true }
    let word = reading.tokens[counted]
    if word.hash == term { return true }
    guard isPeople(total, reading) else { return false }
    return word.classes.isDisjoint(with: [.unit, .timeNoun, .month, .placeNoun, .magnitude])
      && !reading.word(counted, in: containers)
  }

  private static func isPeople(_ quantity: Quantity, _ reading: Reading) -> Bool {
    quantity.counted.map { reading.word($0, in: people) } ?? false
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
  private static let people = WordSet(
    words: """
      orang jiwa peserta siswa pelajar warga pegawai petugas personel pasien penumpang mahasiswa karyawan pekerja
      penduduk pemilih santri kafilah relawan atlet guru kader pendaftar penerima korban pengungsi anggota jemaah
      jamaah undangan tamu pemudik murid balita lansia anak tenaga
      """)
  private static let containers = WordSet(
    words: """
      tim kelompok regu kelas rombongan paket keluarga kk desa kelurahan kecamatan kabupaten kota provinsi rt rw dusun
      kegiatan tahap tahapan sesi angkatan kali pos posko titik lokasi ruang gedung sekolah instansi opd skpd perangkat
      rumah unit buah lembar bidang cabang materi kategori jenis mata jalur
      """)
}

/// The quantities of a list: each begins right after its opener, a comma, a semicolon, `dan` or `serta`.
private struct PartList {
  var parts: [Quantity] = []
  var end: Int

  init?(after start: Int, in sentence: Range<Int>, of reading: Reading) {
    end = start
    var index = start
    if reading.token(index)?.mark == .colon { index += 1 }
    let quantities = Dictionary(
      reading.entities(in: start..<sentence.upperBound).compactMap { entity -> (Int, Quantity)? in
        guard case .quantity(let quantity) = entity.value else { return nil }
        return (entity.tokens.lowerBound, quantity)
      }, uniquingKeysWith: { first, _ in first })
    while index < sentence.upperBound {
      if reading.token(index)?.classes.contains(.total) == true { index += 1 }
      guard let quantity = quantities[index] else { return nil }
      parts.append(quantity)
      guard let stop = PartList.separator(after: index, in: sentence, of: reading) else { return nil }
      end = stop.part
      if stop.next >= sentence.upperBound { return }
      index = stop.next
    }
  }

  /// Where a part ends and the next begins; nil if the sentence goes on with something else.
  private static func separator(
    after start: Int, in sentence: Range<Int>, of reading: Reading
  ) -> (part: Int, next: Int)? {
    var index = start + 1
    while index < sentence.upperBound {
      let token = reading.tokens[index]
      let isComma = token.mark == .comma || token.mark == .semicolon
      if isComma || reading.word(index, is: "dan") || reading.word(index, is: "serta") {
        var next = index + 1
        if isComma, reading.word(next, is: "dan") || reading.word(next, is: "serta") { next += 1 }
        if reading.token(next)?.classes.contains(.total) == true { next += 1 }
        if next < sentence.upperBound, reading.tokens[next].kind == .number { return (index, next) }
        if isComma { return nil }
      }
      if token.kind == .number || token.mark == .colon || index - start > 9 { return nil }
      if token.mark == .period || token.mark == .exclamation { return (index, sentence.upperBound) }
      index += 1
    }
    return (sentence.upperBound, sentence.upperBound)
  }
}
