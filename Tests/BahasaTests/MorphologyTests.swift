import Bahasa
import Testing

@Suite("Words are taken apart as grammars of Indonesian do")
struct MorphologyTests {
  @Test(
    "A derived word has its base",
    arguments: [
      ("menulis", "tulis"), ("menyapu", "sapu"), ("mengirim", "kirim"), ("memukul", "pukul"),
      ("membaca", "baca"), ("melihat", "lihat"), ("merawat", "rawat"), ("mengambil", "ambil"),
      ("mengebom", "bom"), ("mengecek", "cek"), ("mengesahkan", "sah"), ("memproduksi", "produksi"),
      ("mentransfer", "transfer"), ("menstabilkan", "stabil"), ("mengkritik", "kritik"),
      ("mempunyai", "punya"), ("mengkaji", "kaji"), ("memperhatikan", "hati"), ("menyukseskan", "sukses"),
      ("mempelajari", "ajar"), ("memengaruhi", "pengaruh"), ("tepercaya", "percaya"), ("bekerja", "kerja"),
      ("belajar", "ajar"), ("beternak", "ternak"), ("berenang", "renang"), ("terasa", "rasa"),
      ("diberdayakan", "daya"), ("memberdayakan", "daya"), ("pemberdayaan", "daya"),
      ("keberlanjutan", "lanjut"), ("keterlibatan", "libat"), ("ketidakberdayaan", "daya"),
      ("penulisnya", "tulis"), ("pengesahan", "sah"), ("pemrogram", "program"), ("petani", "tani"),
      ("dikemukakan", "muka"), ("secepatnya", "cepat"), ("kubaca", "baca"), ("perkebunan", "kebun"),
      ("bersama-sama", "sama"), ("keanak-anakan", "anak"), ("mobil-mobilan", "mobil"),
      ("perundang-undangan", "undang"), ("tulis-menulis", "tulis"), ("menari-nari", "tari"),
      ("anak-anaknya", "anak"), ("sebaik-baiknya", "baik"),
    ])
  func base(word: String, base: String) {
    #expect(String(decoding: Lexicon.standard.lemma(of: Array(word.utf8)), as: UTF8.self) == base)
  }

  @Test("Affixes are named from the outside in")
  func affixes() {
    let parts = Lexicon.standard.analyses(of: Array("dipertimbangkannya".utf8))
    #expect(parts.first?.base == "timbang")
    #expect(parts.first?.affixes == [.nya, .kan, .di, .per])
  }

  @Test(
    "A form outside the grammar has no base",
    arguments: [
      "dilakukanan", "memberian", "begerak", "meberikan", "mensukseskan", "mengkonsumsi", "memtulis",
      "menggali-gul", "penyeprotan", "dipebaiki", "terjaminya", "memanfatkan",
    ])
  func outsideGrammar(word: String) {
    let isKnown = Lexicon.standard.knows(word)
    #expect(!isKnown)
  }

  @Test(
    "Prefixes assimilate by the rule of KPST",
    arguments: [
      ("tulis", "menulis"), ("sapu", "menyapu"), ("kirim", "mengirim"),
      ("pengaruh", "memengaruh"),
      ("percaya", "memercaya"), ("sukses", "menyukses"), ("produksi", "memproduksi"),
      ("kritik", "mengkritik"),
      ("bom", "mengebom"), ("las", "mengelas"), ("kaji", "mengkaji"), ("punyai", "mempunyai"),
      ("ajar", "mengajar"), ("ganti", "mengganti"), ("nyanyi", "menyanyi"), ("wakil", "mewakil"),
      ("syukur", "mensyukur"), ("transfer", "mentransfer"), ("fitnah", "memfitnah"), ("jual", "menjual"),
    ])
  func assimilation(base: String, derived: String) {
    #expect(Derivation.meN(base) == derived)
  }

  @Test("Nouns and intransitive verbs keep their own exceptions")
  func otherPrefixes() {
    #expect(Derivation.peN("program") == "pemrogram")
    #expect(Derivation.peN("tulis") == "penulis")
    #expect(Derivation.ber("kerja") == "bekerja")
    #expect(Derivation.ber("ajar") == "belajar")
    #expect(Derivation.ber("main") == "bermain")
    #expect(Derivation.ter("percaya") == "tepercaya")
    #expect(Derivation.memper("baiki") == "memperbaiki")
    #expect(Derivation.memper("ajari") == "mempelajari")
  }

  @Test(
    "What is derived from a base leads back to it",
    arguments: [
      "tulis", "sapu", "kirim", "pukul", "baca", "lihat", "ambil", "cek", "produksi", "kritik", "dengar",
      "jual",
      "ganti", "hitung", "undang", "olah", "isi", "ekspor", "ukur", "fasilitasi", "tanam", "sosialisasi",
      "catat",
      "masak", "nanti", "rawat", "wawancara", "proses", "koordinasi", "kumpul", "pasang", "tetap", "siap",
    ])
  func roundTrip(base: String) {
    for derived in [Derivation.meN(base), Derivation.meN(base) + "kan", Derivation.meN(base) + "nya"] {
      let bases = Lexicon.standard.analyses(of: Array(derived.utf8)).map(\.base)
      #expect(bases.contains(base), "\(derived): \(bases)")
    }
  }

  @Test("Any bytes are taken apart without harm")
  func randomBytes() {
    var state: UInt64 = 42
    let pieces = [
      "me", "mem", "peng", "ke", "ber", "an", "kan", "i", "nya", "-", "lah", "a", "\u{0}", "é", "ng", "r",
    ]
    for _ in 0..<20_000 {
      var word: [UInt8] = []
      for _ in 0..<(state % 9) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        word +=
          state >> 62 == 0
          ? [UInt8(truncatingIfNeeded: state >> 33)] : Array(pieces[Int(state >> 40) % 16].utf8)
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let parts = Lexicon.standard.analyses(of: word)
      #expect(parts.allSatisfy { !$0.base.isEmpty })
      _ = word.withUnsafeBufferPointer { Lexicon.standard.knows($0) }
    }
  }
}
