import Markdown
import Reporting
import SourceText
import TestSupport
import Testing

struct DocumentLayoutTests {
  static let sample = """
    # Teras berita

    Teras adalah *paragraf pertama* berita, dan **harus sanggup berdiri sendiri**: bila sisanya tidak terbaca, \
    warga tetap tahu. Jalankan `bimtek latihan E21` setelah ini.

    ## Ukuran yang mudah diingat

    > Satu kutipan yang cukup panjang untuk dipatahkan menjadi dua baris pada terminal yang sempit.

    1. Cari akibatnya bagi warga.
    2. Pasang siapa, di mana, kapan, dan jangan lupa bahwa butir panjang pun harus rata di bawah kata pertamanya.

    - luar
      - dalam
    - luar lagi

    | Panjang teras | Tanda dari alat | Butir |
    |---|---|--:|
    | sampai 35 kata | baik, tanpa tanda apa pun di layar dan tanpa catatan di laporan | 1 |
    | di atas 45 kata | **perlu dicek** | 12 |

    ### Contoh

    ```contoh-salah TRS-05 jenis=berita
    Pelayanan kepada pelajar terus ditingkatkan melalui penyediaan sarana angkutan yang aman dan nyaman.
    ```

    ```contoh-benar TRS-05 jenis=berita
    Pelajar dapat naik bus gratis – setiap hari.
    ```

    ```perintah
    bimtek periksa naskah.md
    ```

    ```teks
    Baris pertama yang sangat panjang sehingga tidak muat pada terminal selebar enam puluh kolom saja.
      menjorok
    ```

    ---

    Selesai.\\
    Baris baru.
    """

  @Test(arguments: [60, 80, 120], [true, false])
  func `A lesson keeps its look`(width: Int, hasColor: Bool) throws {
    let style = TerminalStyle(width: width, hasColor: hasColor)
    let layout = DocumentLayout(
      Document(parsing: SourceText(Self.sample)), subtitle: "M2 Menulis · L08 · 40 menit", style: style)
    let shown = layout.text.replacing("\u{1B}", with: "␛")
    try expectSnapshot(shown, "lesson-\(width)\(hasColor ? "-color" : "").txt")
  }

  @Test func `On a plain console a lesson is ASCII alone`() throws {
    let layout = DocumentLayout(
      Document(parsing: SourceText(Self.sample)), subtitle: "M2 – L08", style: TerminalStyle(isPlain: true))
    #expect(layout.text.utf8.allSatisfy { $0 < 0x80 })
    try expectSnapshot(layout.text, "lesson-plain.txt")
  }

  @Test(arguments: [40, 60, 80, 100, 140])
  func `No line of prose is wider than the terminal, and every escape is closed on its line`(width: Int) {
    let style = TerminalStyle(width: width, hasColor: true)
    for line in DocumentLayout(Document(parsing: SourceText(Self.sample)), style: style).lines {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
      let opened = line.split(separator: "\u{1B}[").dropFirst().count { !$0.hasPrefix("0m") }
      let closed = line.split(separator: "\u{1B}[0m", omittingEmptySubsequences: false).count - 1
      #expect(opened <= closed || line.hasPrefix("\u{1B}"), "\(line)")
    }
  }

  @Test func `Control characters of a text never reach the terminal`() {
    let hostile = "Judul \u{1B}[2J\u{7}\u{9B}31m\u{202E}terbalik\n\n```teks\n\u{1B}]0;x\u{7}\n```"
    let layout = DocumentLayout(Document(parsing: SourceText(hostile)), style: TerminalStyle())
    let allowed = layout.text.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E)
    }
    #expect(allowed)
  }

  @Test func `A table too wide for its words becomes a list of its rows`() {
    let header = (1...9).map { "Kolomnomor\($0)" }
    let table =
      "| \(header.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: 9))\n| "
      + (1...9).map { "isi\($0)" }.joined(separator: " | ") + " |"
    let layout = DocumentLayout(Document(parsing: SourceText(table)), style: TerminalStyle(width: 60))
    #expect(layout.lines.first == "• Kolomnomor1: isi1")
    #expect(layout.lines.count == 9)
  }

  @Test func `Blocks keep their numbers at every width`() {
    let document = Document(parsing: SourceText(Self.sample))
    let narrow = DocumentLayout(document, style: TerminalStyle(width: 60))
    let wide = DocumentLayout(document, style: TerminalStyle(width: 140))
    #expect(narrow.blockStarts.count == wide.blockStarts.count)
    for block in narrow.blockStarts.indices {
      #expect(narrow.block(at: narrow.line(ofBlock: block)) == block)
    }
    #expect(narrow.line(ofBlock: 999) == narrow.blockStarts.last)
  }
}
