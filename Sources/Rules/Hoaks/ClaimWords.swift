import Bahasa
import RuleKit

/// The words of a clarification.
enum ClaimWords {
  static let shouts = Phrases(
    "hoaks, hoax, awas hoaks, waspada hoaks, cek fakta hoaks, kabar bohong, disinformasi, misinformasi, isu, kabar, berita bohong, kabar palsu, klarifikasi kabar, klarifikasi isu, klarifikasi soal, tanggapan kabar, soal kabar"
  )
  static let facts = Phrases(
    """
    tidak hilang, utuh, lengkap, berjalan, terkendali, normal, meluruskan, membantah, penjelasan, tak, bantah
        tetap, sebenarnya, faktanya, yang benar, tidak pernah, bukan, gratis, masih, sudah, aman, layak, tidak ada, resmi
    tidak benar, tidak menolak, tidak naik
    """)
  /// Whether the title asks or spreads what it should set right: `Vaksin Berbahaya? …`, `Beredar Kabar …`.
  static func teases(_ reading: Reading) -> Bool {
    guard let title = title(reading) else { return false }
    return title.first(where: { reading.tokens[$0].isWord }).map { reading.word($0, in: teasers) } == true
      || asks(reading) || isRepeated(reading)
  }

  /// `Itulah bunyi pesan …`: the text says of its title that it is the false claim.
  private static func isRepeated(_ reading: Reading) -> Bool {
    guard let title = title(reading),
      let start = reading.tokens.indices.first(where: { $0 >= title.upperBound })
    else { return false }
    return echoes.occur(in: start..<min(reading.tokens.count, start + 8), of: reading)
  }
  private static let echoes = Phrases(
    "itulah bunyi, itulah isi, itulah kabar, itulah pesan, itulah judul, itulah narasi, begitu bunyi, begitulah bunyi, begitulah isi, begitu isi, begitu kata, demikian bunyi, demikianlah bunyi, demikian isi, itu bunyi, itu isi, kalimat itu, kalimat di atas, judul di atas, kabar itu ramai, kabar di atas"
  )

  /// Whether the title is a question.
  static func asks(_ reading: Reading) -> Bool {
    title(reading)?.contains { reading.tokens[$0].mark == .question } == true
  }

  /// The title: a heading, or a short first paragraph that ends like none.
  static func title(_ reading: Reading) -> Range<Int>? {
    if let block = reading.titleBlock { return reading.analysis.blockTokens[block] }
    guard reading.analysis.blocks.count > 1, let first = reading.analysis.blockTokens.first, first.count < 20,
      let last = first.last, reading.tokens[last].mark != .period
    else { return nil }
    return first
  }

  /// Words that set the title right, but not in a question.
  static let verdicts = Phrases("keliru, salah, palsu, tidak terbukti, menyesatkan, dibantah, tidak tepat")

  private static let teasers = WordSet(
    words: "beredar heboh geger viral benarkah awas waspada astaga ramai gawat")
  /// What a false claim is published as.
  static let posts = Phrases(
    "hoaks, hoax, unggahan, postingan, video bohong, video itu, video tersebut, pesan itu, kabar bohong, aslinya, sumber kabar, kabar palsu, narasi"
  )
  static let labels = Phrases(
    """
    hoaks, hoax, salah, keliru, menyesatkan, palsu, bohong, tidak benar, tidak tepat, belum terbukti, disinformasi
    misinformasi, penipuan, tidak sesuai fakta, bukan fakta, tidak berdasar, salah konteks, tidak akurat, faktanya
    """)
  static let claims = Phrases(
    """
    beredar tulisan, beredar narasi, beredar unggahan, beredar video, tulisan, unggahan, status, postingan, pesan suara, ramai pesan, ramai unggahan, rekaman suara, video yang menyebut, unggahan yang, video yang, selebaran, tangkapan layar, broadcast, forward
    tersebar kabar, tersebar isu, tersebar pesan, muncul kabar, ada kabar, kabar berbunyi, kabar viral, pesan viral
    unggahan viral, unggahan berbunyi, pesan siaran, ramai kabar, pesan berbunyi, beredar pesan, pesan berantai, beredar kabar, kabar yang menyebut, unggahan yang menyebut, narasi
    klaim, isu, beredar informasi, informasi yang beredar, kabar bahwa, pesan yang, berbunyi
    """)
  static let evidence = Phrases(
    """
    hasil uji, hasil pemeriksaan, laporan hasil, surat nomor, keputusan nomor, peraturan, perda, perbup, undang-undang
    dokumen, data, laboratorium, berita acara, rekaman, lampiran, rilis, surat edaran, laman resmi, tautan, bukti
    hasil penelusuran, penelusuran, konferensi pers, peta, statistik, siaran pers, keterangan tertulis, salinan, pengumuman resmi, foto asli, naskah asli, video asli
    """)
  static let actions = Phrases(
    """
    cek, periksa, memeriksa, laporkan, melaporkan, adukan, tanyakan, tanya, bertanya, hubungi, pastikan, memastikan, jangan, kunjungi
    abaikan, hapus, unduh, ikuti, baca, bandingkan, hentikan, tidak meneruskan, tidak diteruskan, tidak menyebarkan, tidak disebarkan, ragu, konfirmasi, dihubungi
    """)
  static let channels = Phrases(
    "ppid, laman, situs, akun resmi, kanal, call center, posko, kantor, dinas, lapor, aduankonten, aduan, whatsapp, hotline, loket, inspektorat, puskesmas, polsek, polres, kelurahan, balai desa, kecamatan, admin, telepon"
  )

  /// Whether readers are told what to do, or a channel stands behind its label: `Aduan hoaks: …`.
  static func asksToCheck(_ reading: Reading) -> Bool {
    if actions.occur(in: reading.everything, of: reading) { return true }
    return reading.everything.contains { index in
      reading.word(index, in: desks)
        && (index + 1..<index + 4).contains { reading.token($0)?.mark == .colon }
    }
  }
  private static let desks = WordSet(words: "info informasi aduan pertanyaan kontak narahubung pengaduan")

  /// Whether a quote is a claim that goes round: a word for one stands near, or a verb of spreading in its sentence.
  static func isClaim(_ quote: Range<Int>, _ around: Range<Int>, _ reading: Reading) -> Bool {
    if claims.occur(in: around, of: reading) { return true }
    let sentence = reading.sentence(around: quote.lowerBound)
    let before = max(sentence.lowerBound, quote.lowerBound - 10)..<quote.lowerBound
    return spreading.occur(in: before, of: reading)
  }

  private static let spreading = Phrases(
    """
    menulis, bilang, bertuliskan, diberi judul, berjudul, kalimat, teks, meneruskan, diteruskan, membagikan, dibagikan
    menyebarkan, disebarkan, tersebar, ramai, viral, warganet, netizen, sejumlah akun, sebuah akun, grup, dikatakan, disebut
    menuding, menuduh, mengeklaim, mengklaim, menarasikan, dinarasikan, memuat, pesan, kabar, takarir, sebaran, poster
    """)

  /// Whether a verb of saying makes a quote someone's words; `pesan` names the message itself.
  static func isSpoken(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard
      reading.contains([.office, .institution], in: sentence)
        || reading.entities(in: sentence).contains(where: { $0.kind == .person || $0.kind == .officeHolder })
    else { return false }
    return sentence.contains {
      reading.tokens[$0].classes.contains(.reporting) && !reading.word($0, in: messages)
        && !isMessage(before: $0, in: sentence, reading)
    }
  }

  /// `pesan suara yang mengatakan`, `unggahan yang menyebut`: a message speaks, nobody else.
  private static func isMessage(before verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    (max(sentence.lowerBound, verb - 5)..<verb).contains { reading.word($0, in: media) }
  }

  private static let media = WordSet(
    words:
      "pesan kabar unggahan video narasi isu informasi postingan tulisan selebaran rekaman konten klaim tangkapan"
  )
  private static let messages = WordSet(words: "pesan sebut menyebut")

  /// Whether a link, an e-mail address or a channel's name stands in the draft.
  static func namesChannel(_ reading: Reading) -> Bool {
    channels.occur(in: reading.everything, of: reading)
      || reading.analysis.entities.contains { $0.kind == .phone }
      || reading.tokens.contains { $0.kind == .url || $0.kind == .email || $0.kind == .mention }
  }

  /// Whether a document, link or data is shown: a named official alone is no evidence.
  static func showsEvidence(_ reading: Reading) -> Bool {
    reading.tokens.indices.contains {
      reading.tokens[$0].kind == .object || reading.tokens[$0].kind == .url && !isComplaintDesk($0, reading)
    } || citesEvidence(reading) || citesNumber(reading)
  }

  /// An address to which people report: it shows nothing.
  private static func isComplaintDesk(_ link: Int, _ reading: Reading) -> Bool {
    let address = reading.text(link).lowercased()
    return address.contains("lapor") || address.contains("aduan")
  }

  /// A word for evidence that nothing denies: not `tanpa data`, `tidak perlu bukti`.
  private static func citesEvidence(_ reading: Reading) -> Bool {
    var from = 0
    while let found = evidence.first(in: from..<reading.tokens.count, of: reading) {
      guard
        (max(0, found.lowerBound - 3)..<found.lowerBound).contains(where: { reading.word($0, in: missing) })
      else { return true }
      from = found.upperBound
    }
    return false
  }
  private static let missing = WordSet(words: "tanpa tidak belum tak bukan nggak enggak")

  /// `Keputusan Bupati Nomor 510/77/2026`: a document with its number.
  private static func citesNumber(_ reading: Reading) -> Bool {
    reading.everything.contains { index in
      guard reading.word(index, in: papers) else { return false }
      return (index + 1..<index + 8).contains {
        reading.word($0, in: numbering) && reading.token($0 + 1)?.isWord != true
      }
    }
  }
  private static let papers = WordSet(
    words:
      "keputusan surat peraturan perda perbup edaran berita laporan instruksi maklumat kalender jadwal sertifikat sk se"
  )
  private static let numbering = WordSet(words: "nomor no bernomor")
}
