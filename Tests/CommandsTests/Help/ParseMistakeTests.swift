import ArgumentParser
import Testing

@testable import Commands

@Suite("Mistakes on the command line are said in Indonesian")
struct ParseMistakeTests {
  @Test(
    "what the parser refuses is named",
    arguments: [
      (["periksa", "--jenisss", "berita"], "Pilihan tidak dikenal: --jenisss"),
      (["periksa", "-x"], "Pilihan tidak dikenal: -x"),
      (["periksa", "--jenis"], "Isi pilihan belum ada: --jenis <jenis>"),
      (["jelaskan"], "Isian belum lengkap: <kode>"),
      (["jelaskan", "EJA-01", "lebih"], "Isian berlebih: lebih"),
      (["periksa", "--jenis", "puisi"], "Isi “puisi” tidak cocok untuk --jenis <jenis>"),
      (["periksa", "--lengkap=ya"], "Pilihan --lengkap tidak memakai isi"),
      (["pasang"], "Isian belum lengkap: --ke <ke>"),
      (["periksa", "-foo.md"], "Pilihan tidak dikenal: -foo.md"),
    ])
  func names(_ words: [String], _ expected: String) throws {
    let message = try mistake(words)
    #expect(message.what == expected)
    #expect(
      message.action.contains("bimtek \(words[0]) --help") || message.action.contains("pilih salah satu"))
  }

  @Test(
    "what a command itself refuses is not left to the parser, which would lose its words",
    arguments: [
      ["periksa", "--perbaiki", "--beda", "x.md"], ["periksa", "--beda", "--pantau", "x.md"],
      ["periksa", "--perbaiki", "--acuan", "lama.json", "x.md"], ["periksa", "--perbaiki=tnya", "x.md"],
      ["periksa", "--beda", "--format", "json", "x.md"], ["periksa", "--beda", "--statistik", "x.md"],
      ["periksa", "--statistik", "--format", "json", "x.md"], ["periksa", "--tanya", "--pantau", "x.md"],
      ["periksa", "--tanya", "--perbaiki", "x.md"], ["periksa", "--tanya", "--format", "csv", "x.md"],
      ["kelas", "beban", "x.bimtek", "--penilai", "0"],
      ["kelas", "mirip", "x.bimtek", "--tugas", "E38", "--paling-sedikit", "5"],
    ])
  func ownRefusals(_ words: [String]) async throws {
    _ = try BimtekCommand.parseAsRoot(words)
    #expect(await BimtekCommand.launch(words) == 64)
  }

  @Test(
    "a name that begins with a dash is no question for help", arguments: ["-hasil.md", "-dash.md", "-hx"])
  func dashes(_ word: String) async {
    #expect(await BimtekCommand.launch(["periksa", word]) == 64)
    let message = ParseMistake(joined: word, path: CommandInfo.root.path(["periksa"])).message
    #expect(message.what == "Pilihan tidak dikenal: \(word)")
    #expect(message.action.hasPrefix("bila itu nama berkas, tulis ./\(word)"))
  }

  @Test("an unknown command of a group is called that, with the ones there are")
  func unknownCommands() throws {
    #expect(try mistake(["paket", "x"]).what == "Perintah tidak dikenal: bimtek paket x")
    #expect(try mistake(["paket", "x"]).action == "pilih salah satu: uji")
    #expect(
      try mistake(["sertifikat", "priksa", "a.pdf"]).action == "mungkin maksud Anda bimtek sertifikat periksa"
    )
  }

  @Test("an argument of the subcommand that runs where none is named has its Indonesian name")
  func namesStandardArguments() throws {
    let message = try mistake(["kelas", "peserta"])
    #expect(message.what == "Isian belum lengkap: <berkas>")
    #expect(message.action == "lihat bimtek kelas peserta --help")
  }

  @Test("near misses are offered")
  func offers() throws {
    #expect(try mistake(["periksa", "--kanel", "x"]).action.contains("mungkin maksud Anda --kanal"))
  }

  @Test("a trainee who asks for marks is shown where her own results are")
  func pointsToProgress() throws {
    #expect(try mistake(["nilai", "E23"]).action.hasSuffix("hasil belajar Anda sendiri: bimtek kemajuan"))
  }

  @Test("a sentence that nobody has translated still gets an Indonesian answer")
  func fallsBack() {
    let message = ParseMistake(sentence: "Something else went wrong", path: []).message
    #expect(message.what == "Perintah tidak dapat dibaca")
  }

  private func mistake(_ words: [String]) throws -> Message {
    let error = #expect(throws: (any Error).self) { _ = try BimtekCommand.parseAsRoot(words) }
    let path = CommandInfo.root.path(words.filter { !$0.hasPrefix("-") })
    return ParseMistake(sentence: BimtekCommand.message(for: try #require(error)), path: path).message
  }
}
