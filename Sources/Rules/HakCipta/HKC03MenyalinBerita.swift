import Bahasa
import RuleKit

extension Rule {
  /// Other people's news is quoted, not moved.
  static let menyalinBerita = Rule(
    "HKC-03", "Berita media dikutip seperlunya dengan sumbernya", .saran, .tanya,
    rationale: """
      Menyalin seluruh berita merugikan pembuatnya. Kutip seperlunya, sebut sumbernya, lalu tulis pernyataan instansi dengan \
      kalimat sendiri.
      """,
    question: "Sudah seperlunya dan menyebut sumber?",
    references: [
      .hukum("UU 28/2014 Pasal 43", checked: "2026-11-20"), .rujukan("Kode Etik Jurnalistik Pasal 2"),
    ],
    detectors: [
      .cues(
        "dilansir dari\ndikutip dari\nsumber berita\ndisalin dari\ncopas dari\nrepost dari\ndilansir\ndisadur dari\nmengutip\nsumber media\nsumber harian\ntelah tayang\nartikel ini telah\nartikel ini sudah\nartikel ini tayang\nberita ini tayang\nberita ini telah\nsudah tayang di\npertama kali tayang\nartikel asli\nbaca selengkapnya di\nsalinan berita\nkami salin\nkami muat ulang\ndimuat ulang\nre-post\nrepost berita\nkliping\nred\nwartawan media ini\npantauan media ini\nwartawan kami melaporkan\nkepada media ini\nkepada wartawan media\nreporter media ini\nsumber koran\nsumber portal\ndiambil dari laman berita\ndiambil dari media\nsesuai berita di\ndisalin\nsalinan lengkap\ndari koran\ndari surat kabar\nizin redaksi\nseizin redaksi\nkoran ini\nkoran edisi\nkepada wartawan\nkepada pewarta\nkepada harian\nambil utuh\nkutip utuh\nsalin utuh\nutuh dari\nkami ambil dari harian\nkami ambil dari koran\nkami ambil dari media\nkami ambil dari portal\nkami ambil dari situs\ndisadur\nmenyadur\ncopy paste\ncopas\ndicomot\ndiambil utuh\ndimuat utuh\nditerbitkan ulang\ndiunggah ulang dari",
        options: []
      ) { cue, reading, report in
        guard CreditWords.isCopy(cue, reading) else { return }
        report.add(cue, "Naskah ini mengambil dari media lain; pastikan seperlunya dan bersumber")
      }
    ],
    examples: [
      .bad("«Dilansir dari» Harian Contoh, harga cabai naik."),
      .bad("Naskah ini «disalin dari» laman lain."),
      .good("Menurut laporan Harian Contoh pada 3 Maret 2026, harga cabai naik."),
      .good("Kutipan itu diambil dari sambutan bupati."),
    ])
}
