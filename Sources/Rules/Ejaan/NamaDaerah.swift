import Bahasa
import RuleKit

/// Words of which the names of regencies and government bodies are made, and slips in them.
enum NamaDaerah {
  /// Reports a capitalised unknown word that is one slip from such a word and stands in a name, as in
  /// `Kabupaten Bajarnegara`, `Provinisi Jawa Tengah`.
  ///
  /// - Returns: Whether it was reported.
  /// - Complexity: one comparison for each listed word with that first letter.
  static func check(_ index: Int, _ reading: Reading, _ report: inout Report) -> Bool {
    let token = reading.tokens[index]
    guard token.shape == .capitalized, token.length >= 7, reading.entry(index) == nil,
      token.flags.isDisjoint(with: [.hyphen, .digit, .apostrophe, .nonASCII]),
      // `Drs. Parlindungan`
      reading.before(index)?.mark != .period, !reading.word(index, is: "parlindungan")
    else { return false }
    let text = reading.text(index)
    guard !reading.draft.settings.vocabulary.contains(text) else { return false }
    let folded = Array(text.lowercased().utf8)
    guard let meant = places.first(where: { isSlip(folded, $0) }), leadsToPlace(index, reading) else {
      guard let meant = bodies.first(where: { isSlip(folded, $0) }), standsInName(index, reading) else {
        return false
      }
      add(meant)
      return true
    }
    add(meant)
    return true

    func add(_ word: [UInt8]) {
      let right = Casing.capitalized(String(decoding: word, as: UTF8.self))
      report.add(index, "“\(text)” mungkin maksudnya “\(right)”", fix: .tinjau(right))
    }
  }

  /// Whether one letter makes the difference, and not the first.
  private static func isSlip(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    word[0] == other[0] && abs(word.count - other.count) <= 1 && word != other
      && Damerau.isAtMostOne(word, other)
  }

  /// Whether the word before says that a regency or city follows, or a list of them goes on.
  private static func leadsToPlace(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return false }
    return heads.contains(previous.hash)
  }

  /// Whether a neighbour has a capital as well, as in the name of a body.
  private static func standsInName(_ index: Int, _ reading: Reading) -> Bool {
    let isAmongCapitals = [index - 1, index + 1].contains { place in
      guard let token = reading.token(place), reading.analysis.isSameBlock(place, index) else { return false }
      return token.isWord && token.isCapitalized && !token.classes.contains(.title)
        && !token.classes.contains(.honorific) && reading.entry(place) != nil
    }
    return isAmongCapitals && !reading.tokens[index].flags.contains(.sentenceStart)
  }

  private static let heads = WordSet(
    words: "kabupaten kota kab pemkab pemkot di ke dari dan maupun polres kodim rsud")

  private static let places = list(
    """
    banjarnegara purbalingga banyumas purworejo temanggung magelang wonosobo semarang pekalongan pemalang
    surakarta boyolali sukoharjo wonogiri karanganyar grobogan rembang jepara salatiga kebumen cilacap
    yogyakarta gunungkidul kulonprogo surabaya sidoarjo mojokerto pasuruan probolinggo banyuwangi situbondo
    bondowoso lumajang tulungagung trenggalek ponorogo pacitan magetan bojonegoro lamongan bangkalan pamekasan
    sumenep bandung tasikmalaya majalengka indramayu sukabumi purwakarta karawang pangandaran sumedang
    tangerang pandeglang palembang pekanbaru banjarmasin balikpapan samarinda makassar pontianak palangkaraya
    denpasar kuningan cirebon jakarta indonesia
    """)
  private static let bodies = list(
    """
    provinsi kabupaten kecamatan kelurahan pemerintah pemerintahan kementerian sekretaris sekretariat inspektorat
    direktorat pendidikan kesehatan keuangan nasional pembangunan perencanaan pemberdayaan masyarakat komunikasi
    informatika informasi perhubungan perdagangan perindustrian pertanian perikanan peternakan lingkungan
    ketenagakerjaan pariwisata kebudayaan kepegawaian pelayanan perizinan penanaman kependudukan pencatatan
    perumahan permukiman penanggulangan bencana penyelenggaraan perpustakaan kearsipan perlindungan pengendalian
    pengembangan pengawasan perempuan kepolisian kejaksaan pengadilan pertanahan statistik keamanan ketahanan
    kesejahteraan infrastruktur administrasi republik asisten peraturan keputusan indonesia
    """)

  private static func list(_ words: String) -> [[UInt8]] {
    words.utf8.split { $0 <= UInt8(ascii: " ") }.map(Array.init)
  }
}
