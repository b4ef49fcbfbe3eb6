import Bahasa
import RuleKit

/// Capitalised words one after another, and those that `dan` or a comma joins to them: `pembangunan Desa dan Pariwisata`.
///
/// A name opens with a word of its own or holds one; where every word is a common one, the capitals name nothing.
enum DeretKapital {
  private static let longest = 12

  /// The runs of common words in the chain that begins at a token; empty where any part may be a name.
  ///
  /// - Complexity: linear in the chain, which ends after a dozen parts.
  static func errors(from start: Int, in range: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    guard reading.isMidSentence(start), isNoun(start, isFirst: true, reading),
      let previous = reading.before(start)
    else { return [] }
    let isSmall = previous.kind == .word && previous.shape == .lower
    guard isSmall && !leads(previous) || previous.mark == .comma || previous.classes.contains(.coordinator)
    else { return [] }
    var runs: [Range<Int>] = []
    var place = start
    while runs.count < longest {
      var end = place
      while end < range.upperBound, reading.tokens[end].kind == .word, !reading.beginsSmall(end) {
        guard isNoun(end, isFirst: end == place, reading) else {
          // `Pengawas dan Pejabat Fungsional Pemkab Arunaya`: those who work there
          if end > place, staff.contains(reading.tokens[place].hash),
            reading.tokens[end].classes.contains(.institution)
          {
            break
          }
          return []
        }
        end += 1
      }
      guard end > place, end - place < 6, isFree(after: end, in: range, reading) else { return [] }
      // `Desa Butuh`, `Banjir Sungai Larang`
      guard !(place..<end - 1).contains(where: { reading.tokens[$0].classes.contains(.placeNoun) }) else {
        return []
      }
      runs.append(place..<end)
      guard let next = next(after: end, in: range, reading) else { break }
      place = next
    }
    guard let last = runs.last, runs.count > 1 || last.count > 1, !reading.isInHeading(start),
      !(previous.mark == .comma || isSmall && previous.classes.contains(.coordinator))
        || endsInSmallList(last, after: start, in: range, reading),
      !isInTitle(start, in: range, reading), !isSlogan(start, reading), !spellsOut(start, reading)
    else { return [] }
    return runs
  }

  /// Whether a word leads to a name.
  private static func leads(_ word: Token) -> Bool {
    KapitalSendiri.leadsToName(word) || openers.contains(word.hash) || word.classes.contains(.reporting)
      || KapitalSendiri.speakers.contains(word.hash)
  }

  private static func isNoun(_ index: Int, isFirst: Bool, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.shape == .capitalized, token.length > 2, token.flags.isDisjoint(with: [.digit]),
      token.classes.isDisjoint(with: [
        .weekday, .month, .title, .function, .honorific, .institution, .office, .degree, .timeNoun, .leader,
        .kinship, .numberWord, .commonAcronym,
      ]), isFrequent(index, reading) || KataGenerik.words.contains(token.hash),
      !KataUmum.proper.contains(token.hash) || token.hash == negara,
      Akronim.forms[token.hash]?.first?.isUppercase != true
    else { return false }
    return !isFirst || !names.contains(token.hash) && !RangkaianUmum.names.contains(token.hash)
  }

  /// Whether a word is a common one, or a kind of place, and in frequent use.
  private static func isFrequent(_ index: Int, _ reading: Reading) -> Bool {
    (reading.entry(index)?.frequency ?? 0) >= 25
      && (reading.isCommonWord(index) || reading.tokens[index].classes.contains(.placeNoun))
  }

  /// Whether nothing behind a run makes a name of it: no number, no acronym in parentheses, no quotation.
  private static func isFree(after end: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    guard end < range.upperBound else { return true }
    let next = reading.tokens[end]
    if next.isWord { return true }
    return next.mark == .comma || next.mark == .period || next.mark == .semicolon || next.mark.closesQuote
      || next.mark == .closeParenthesis
  }

  /// Where the next part of the chain begins.
  private static func next(after end: Int, in range: Range<Int>, _ reading: Reading) -> Int? {
    var place = end
    if place < range.upperBound, reading.tokens[place].mark == .comma { place += 1 }
    if place < range.upperBound, joins(reading.tokens[place]) { place += 1 }
    guard place > end, place < range.upperBound, reading.tokens[place].kind == .word,
      !reading.beginsSmall(place)
    else { return nil }
    return place
  }

  private static func joins(_ token: Token) -> Bool {
    token.shape == .lower && (token.classes.contains(.coordinator) || ranges.contains(token.hash))
  }

  /// Whether a part between commas has small neighbours: `lomba (KIM), Diskusi Kolaborasi, sarasehan`.
  private static func endsInSmallList(
    _ last: Range<Int>, after start: Int, in range: Range<Int>, _ reading: Reading
  ) -> Bool {
    guard last.lowerBound == start, last.count > 1, start - 2 >= range.lowerBound else { return false }
    let before = reading.tokens[start - 2]
    guard before.isWord ? before.shape == .lower : before.mark == .closeParenthesis || before.mark == .comma
    else { return false }
    var next = last.upperBound
    guard next < range.upperBound else { return false }
    let isListed = reading.tokens[next].mark == .comma || joins(reading.tokens[next])
    if reading.tokens[next].mark == .comma { next += 1 }
    if next < range.upperBound, joins(reading.tokens[next]) { next += 1 }
    guard isListed, next < range.upperBound else { return false }
    return reading.tokens[next].kind == .word && reading.tokens[next].shape == .lower
      && reading.tokens[next].classes.isDisjoint(with: [.function, .reporting])
  }

  /// Whether `tentang` leads up to the words, as in the title of a regulation.
  private static func isInTitle(_ start: Int, in range: Range<Int>, _ reading: Reading) -> Bool {
    (max(range.lowerBound, start - 14)..<start).contains { titles.contains(reading.tokens[$0].hash) }
  }

  /// Whether the words stand behind the vision of a region: `Wonosobo yang Bersatu, Maju, dan Mandiri`.
  private static func isSlogan(_ start: Int, _ reading: Reading) -> Bool {
    reading.word(start - 1, is: "yang")
      || reading.tokens[start].flags.contains(.quoted)
        && reading.tokens[start - 1].flags.isDisjoint(with: .quoted)
  }

  /// Whether the words spell out an acronym: `HATINYA PKK, yaitu Halaman Asri, Teratur`.
  private static func spellsOut(_ start: Int, _ reading: Reading) -> Bool {
    guard reading.token(start - 1)?.classes.contains(.breakdown) == true else { return false }
    return [start - 2, start - 3].contains { place in
      reading.token(place)?.shape == .upper && reading.token(place)?.kind == .word
    }
  }

  private static let staff = WordSet(
    words: "pejabat pegawai petugas anggota personel karyawan kader pengurus relawan siswa mahasiswa guru")
  private static let negara = WordHash(folding: "negara")
  private static let titles = WordSet(words: "tentang bertajuk bertema berjudul tema tajuk judul bernama")
  private static let ranges = WordSet(words: "hingga sampai maupun serta")

  /// Small words behind which a name, a slogan or a title begins.
  private static let openers = WordSet(
    words: """
      diskusi sarasehan sosialisasi membidangi gerakan gedung aula gang ruang sasana taman desa dusun kampung kelurahan kecamatan kabupaten kota pasar
      jalan kegiatan acara even event lomba festival operasi menuju penghargaan anugerah gelar nama sebutan julukan sapaan
      disapa disebut dinamakan dijuluki dikenal bagian tim satgas forum website situs akun kanal dinas badan kementerian
      asisten staf kepala ketua unsur tagline moto motto mars lantunan puisi juara piala mewujudkan deklarasi bulan tahun
      fakultas sekolah pondok masjid pesantren ponpes majelis paguyuban produk varietas kopi toko kelas angkatan stasiun
      terminal waduk telaga kawah gunung bukit curug candi objek wisata webinar talkshow seminar workshop alias sebagai
      pemilik kebaya batik paket menu sembako gugus satuan yayasan lembaga layanan sumber gabungan antara regu grup
      dipimpin dinilai diyakini diakui dikatakan ditegaskan ditambahkan disampaikan dipandu didampingi
      paduan suara duo trio band pasangan kolom kursi komplek kompleks perumahan perum blok pos posko museum lembar
      """)

  /// Words that open names of bodies, events, programmes, papers and places.
  private static let names = WordSet(
    words: """
      sasana asian balai majelis rapat rakor direktorat sensus karnaval ruang gedung aula pedoman kejuaraan wilayah komisi
      panitia ikatan persatuan himpunan asosiasi perkumpulan paguyuban lembaga pusat unit seksi bidang bagian sekolah
      universitas fakultas jurusan prodi politeknik institut akademi pondok pesantren masjid gereja candi museum monumen
      tugu jalan simpang pasar terminal stasiun bandara hotel rumah wisma sanggar grup kelompok tim kantor kejaksaan
      pengadilan mahkamah polisi tentara komando detasemen kementerian badan dinas asisten staf sekretariat undang-undang
      instruksi keputusan maklumat adaptasi pembatasan pemberlakuan jaring bantuan sumpah proklamasi kemerdekaan revolusi
      reformasi musyawarah rencana rancangan perjanjian nota anugerah penghargaan kitab sura surah ayat negeri selamat
      dirgahayu salam inspektorat kopi teh batik tari wayang misa pelatihan bimbingan workshop webinar sosialisasi seminar
      apel upacara pameran bazar konser turnamen kompetisi cerdas jambore kemah jelajah kirab ruwatan sedekah paket jaminan
      pos posko mal galeri pendopo pendapa alun-alun plaza stadion lapangan gelanggang kolam waduk bendungan sungai gua
      danau pulau tanjung laut selat teluk dataran kawasan vihara pura musala diklat klinik apotek laboratorium
      perpustakaan bumi sang tanah bunda karang akta sahabat lumbung open pahlawan satu bina permata tirta pencatatan
      bendera pakta pentas stop administrasi merah putih giat kolom jompo uji sumber duka cinta harapan
      harian majalah tabloid perseroan departemen federal posyandu puskesmas poliklinik
      aparatur merti linmas kategori ekosistem tema wajar adikarya adiwiyata nihil kontingen armada rombongan pasukan resimen korps laskar pelangi bintang mutiara cahaya
      cendana melati mawar anggrek cempaka kenanga dahlia flamboyan teratai angkasa samudra nusa bahari baruna persada
      griya graha puri bukit gunung lembah agro wana tri catur panca sapta dwi eka maha adi bhakti bakti karya wira
      sistem gelar forum aksi sekar padepokan komunitas lingkar rukun guyub mitra koperasi usaha perusahaan bumdes
      """)
}
