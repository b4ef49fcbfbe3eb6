import Bahasa
import RuleKit

extension Rule {
  /// A blank of a skeleton that nobody has filled in.
  static let isianKerangka = Rule(
    "NAS-05", "Isian kerangka sudah diganti", .peringatan, .dugaan,
    rationale: """
      Kerangka memberi isian dalam kurung siku: [nama], [tanggal]. Isian yang tertinggal ikut terbit dan membuat warga \
      meragukan seluruh unggahan. Ganti dengan faktanya; bila belum ada, tulis “belum diketahui”.
      """,
    references: [.rujukan("Kerangka dari bimtek naskah baru")],
    detectors: [
      .marks([.openBracket]) { index, reading, report in
        guard !reading.tokens[index].flags.contains(.quoted), reading.touchesNext(index),
          let end = closing(index, reading), isBlank(index + 1..<end, reading)
        else { return }
        report.add(index..<end + 1, "Isian “\(reading.text(of: index..<end + 1))” tampaknya belum diganti")
      }
    ],
    examples: [
      .bad("Warga dapat mendaftar di «[tempat]» mulai pukul 08.00 WIB."),
      .bad("# «[jenis bahaya]» di Desa Melati"),
      .bad("Layanan dibuka Senin (23/11/2026) pukul «[jam, zona waktu]», gratis."),
      .bad("«[Kapan, di mana, syarat, biaya atau gratis.]»"),
      .good("Warga dapat mendaftar di balai desa [lihat halaman 2] mulai pukul 08.00 WIB."),
      .good("“Beliau [bupati] sudah datang,” ujar Rina, warga Desa Melati."),
      .good("[Liputan Khusus] Waktu perbaikan belum diketahui; lihat [jadwal](https://contoh.example)."),
    ])

  /// Where the bracket closes that opens at a token; nil if that is not within its block, or far away.
  private static func closing(_ start: Int, _ reading: Reading) -> Int? {
    let block = reading.blockRange(of: start)
    let reach = (start + 1)..<min(block.upperBound, start + 40)
    return reach.first { reading.tokens[$0].mark == .closeBracket }
  }

  /// Whether what stands in brackets tells what to write there.
  ///
  /// Labels such as “[Konten kerja sama]” have a capital and stand before what they label.
  private static func isBlank(_ inside: Range<Int>, _ reading: Reading) -> Bool {
    guard let first = inside.first, reading.tokens[first].kind == .word, reading.tokens[first].length > 2,
      !reading.word(first, in: editorsWords)
    else { return false }
    if reading.tokens[first].shape == .lower { return true }
    let words = inside.filter { reading.tokens[$0].isWord }
    return words.count > 2 && reading.tokens[words[1]].shape == .lower
      && reading.after(inside.upperBound) == nil
  }

  /// How remarks of an editor begin, which stay in brackets.
  private static let editorsWords = WordSet(
    words: """
      admin antara baca bersambung catatan dok dokumentasi editor foto gambar humas ilustrasi infografis klik lihat narasi
      penulis red redaksi sic simak sumber tautan tonton video
      """)
}
