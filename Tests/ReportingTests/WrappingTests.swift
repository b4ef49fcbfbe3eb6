import Reporting
import Testing

@Suite("Lines fit the terminal")
struct WrappingTests {
  @Test(
    "a finished line that is too wide is broken between words, further in than it began",
    arguments: [
      ("pendek", ["pendek"]),
      ("satu dua tiga empat lima enam", ["satu dua tiga empat", "  lima enam"]),
      ("  [ ] L01 Kenalan dengan alat", ["  [ ] L01 Kenalan", "    dengan alat"]),
      ("a  b satu dua tiga empat", ["a  b satu dua tiga", "  empat"]),
      ("/jalur/yang/lebih/panjang/daripada/layar", ["/jalur/yang/lebih/panjang/daripada/layar"]),
      ("Benar? Enter = ya; u = ulangi: ", ["Benar? Enter = ya; u", "  = ulangi: "]),
    ])
  func fits(_ line: String, _ expected: [String]) {
    #expect(Wrapping.fit(line, width: 20) == expected)
  }

  @Test(
    "a command is broken as the shell reads it, an option stays with its value, what explains it goes below",
    arguments: [
      (
        "  bimtek nilai masuk kelas.bimtek --tugas E38 --ke hasil",
        ["  bimtek nilai masuk kelas.bimtek \\", "    --tugas E38 --ke hasil"]
      ),
      (
        "  bimtek latihan E23 --berkas teras.md  serahkan tulisan",
        ["  bimtek latihan E23 \\", "    --berkas teras.md", "      serahkan tulisan"]
      ),
      (
        "  bimtek nilai --tingkat akurasi=3,teras=4,fokus=3",
        ["  bimtek nilai --tingkat \\", "    akurasi=3,teras=4,fokus=3"]
      ),
      (
        "  bimtek kelas buat k.bimtek --judul \"Bimtek Humas\" \\",
        ["  bimtek kelas buat k.bimtek \\", "    --judul \"Bimtek Humas\" \\"]
      ),
      (
        "    --mulai 2026-11-10 --selesai 2026-11-12",
        ["    --mulai 2026-11-10 \\", "      --selesai 2026-11-12"]
      ),
      (
        "  sh \"/media/diska usb/bimtek/folder/mulai.sh\"",
        ["  sh \\", "    \"/media/diska usb/bimtek/folder/mulai.sh\""]
      ),
    ])
  func breaksCommands(_ line: String, _ expected: [String]) {
    let width = line.contains("E23") ? 30 : 36
    #expect(Wrapping.fit(line, width: width) == expected)
  }

  @Test("prose that begins with the name of the program is prose")
  func leavesProse() {
    #expect(
      Wrapping.fit("bimtek tidak mengirim apa pun", width: 20) == ["bimtek tidak", "  mengirim apa pun"])
  }

  @Test("colour takes no room", arguments: [20, 30, 60])
  func ignoresColour(_ width: Int) {
    let style = TerminalStyle(width: 60, hasColor: true)
    let line = "  " + style.set("satu dua tiga empat lima enam tujuh", .strong) + " delapan sembilan"
    for part in Wrapping.fit(line, width: width) { #expect(DisplayWidth.of(part) <= width) }
    let words = Wrapping.fit(line, width: width).joined(separator: " ").split(separator: " ")
    #expect(words == line.split(separator: " "))
  }
}
