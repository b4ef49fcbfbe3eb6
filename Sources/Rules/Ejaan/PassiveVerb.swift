import Bahasa
import RuleKit

/// How sure it is that the word behind a lone *di* is a verb, so that *di* is its prefix.
enum PassiveVerb {
  case sure
  case likely

  /// Nil where the word names a place, or may.
  init?(_ index: Int, _ reading: Reading) {
    let token = reading.tokens[index]
    let word = token.hash
    if PassiveVerb.frequent.contains(word) {
      self = .sure
      return
    }
    let mayBePlace =
      PassiveVerb.places.contains(word) || PassiveVerb.prepositional.contains(word)
      || token.classes.contains(.placeNoun)
    let last = reading.analysis.bytes[token.end - 1] | 0x20
    if mayBePlace, last != UInt8(ascii: "i"), last != UInt8(ascii: "n") { return nil }
    let bytes = Array(reading.text(index).lowercased().utf8)[...]
    let entry = reading.entry(index)
    if PassiveVerb.isCausative(bytes, entry) || PassiveVerb.isLocative(bytes, entry) {
      self = .sure
      return
    }
    guard !mayBePlace else { return nil }
    if !PassiveVerb.nouns.contains(word), let entry, entry.kinds.contains(.base),
      let passive = Lexicon.standard.entry(WordHash(Array("di".utf8) + bytes)), passive.kinds.contains(.form),
      Int(passive.frequency) + 7 >= Int(entry.frequency)
    {
      self = .sure
    } else if PassiveVerb.mayBeVerb(word, bytes), PassiveVerb.isInVerbPlace(index, reading) {
      self = .likely
    } else {
      return nil
    }
  }

  /// Whether a word is a base with `-kan`: *bagikan*, not *pekan*.
  private static func isCausative(_ bytes: ArraySlice<UInt8>, _ entry: WordEntry?) -> Bool {
    bytes.count >= 6 && bytes.suffix(3).elementsEqual("kan".utf8) && entry?.kinds.contains(.base) != true
      && Lexicon.standard.entry(WordHash(bytes.dropLast(3)))?.kinds.contains(.base) == true
  }

  /// Whether a word is a base with `-i`: *batasi*, not *negeri* or *kursi*.
  private static func isLocative(_ bytes: ArraySlice<UInt8>, _ entry: WordEntry?) -> Bool {
    bytes.count >= 6 && bytes.last == UInt8(ascii: "i")
      && (entry.map { $0.kinds.isSubset(of: .form) } ?? true)
      && Lexicon.standard.entry(WordHash(bytes.dropLast()))?.kinds.contains(.base) == true
      && Lexicon.standard.entry(WordHash(Array("di".utf8) + bytes))?.kinds.contains(.form) ?? (entry == nil)
  }

  /// Whether the word with *di-* is in use, or it is a noun of which one makes a verb.
  private static func mayBeVerb(_ word: WordHash, _ bytes: ArraySlice<UInt8>) -> Bool {
    nouns.contains(word)
      || Lexicon.standard.entry(WordHash(Array("di".utf8) + bytes))?.kinds.contains(.form) == true
  }

  /// Whether an auxiliary stands before *di*, or the one who acts, or how, after the verb.
  private static func isInVerbPlace(_ index: Int, _ reading: Reading) -> Bool {
    if let auxiliary = reading.before(index - 1), auxiliaries.contains(auxiliary.hash) { return true }
    return reading.after(index).map { followers.contains($0.hash) } ?? false
  }

  /// Nouns that stand behind the preposition too: only what stands around them tells.
  private static let nouns = WordSet(
    words: """
      akses aspal bor cap cat cor data foto gergaji gunting imunisasi isi kubur lap lem konsumsi nilai paku pel plester
      produksi proses program sapu semprot serang setrika sewa sikat sunat survei tambal tato tes uji vaksin petik kurung
      kemas las akuisisi sortir karantina operasi audit kremasi
      """)
  /// Words for a place or a time, which stand behind the preposition by another rule.
  private static let prepositional = WordSet(
    (PhraseTable.kataDepanDi + TempatTerangkai.rows(after: "di")).compactMap { row in
      row.right.map { WordHash(folding: String($0.dropFirst(3))) }
    })
  /// Words with a passive that yet stand behind the preposition as a rule.
  private static let places = WordSet(
    words: """
      ajang ambang babak bagi balik bangku belah besar blok buku bumi dapur dekat dunia ego gambar hati hutan indonesia
      kala kali kamar kandang kandung kasih kata kelas kemudian kepala kira koleksi kontrak kunci lain langit lantai lelang
      lepas maksud malam mata meja muka musim nanti negara nomor ode order pagi pantai parkir penjara peringkat pinggir
      posisi puncak ranjang rantai rasa saat salah salib satu sayang semua sensor sia sidang singkat spora stan suatu sudut
      tabung tambang tanah tangan telepon tentang tepi tinggal toko ujung usia waktu wisuda antar dalam luar atas bawah tata kantor laut darat
      udara gunung situs bahu pundak punggung dada leher kaki sawah kebun desa kota
      """)
  private static let auxiliaries = WordSet(
    words: """
      bisa dapat harus akan sudah telah belum perlu tidak tak jangan sedang mulai boleh segera sempat pernah sering kerap
      wajib mesti masih siap ikut turut mudah sulit sukar yang langsung setelah sebelum usai sesudah agar baru lebih hanya juga untuk
      terus selalu jarang cukup sebaiknya hendaknya
      """)
  private static let followers = WordSet(
    words: """
      oleh dengan secara kembali ulang agar menjadi sebagai hingga langsung melalui lewat berdasarkan sesuai terlebih
      habis setelah sebelum supaya dulu dahulu lagi selama karena memakai menggunakan
      """)
}
