/// A menu whose items ask for what a command needs, show the command line, and run it.
struct GuidedMenu {
  let desk: MenuDesk
  let heading: String
  let commands: [GuidedCommand]

  /// Shows the menu until the person goes back.
  func run() async {
    while true {
      desk.show(
        heading, commands.map { MenuDesk.Item(title: $0.title, note: $0.note) },
        closing: "Angka lalu Enter; Enter saja = kembali.")
      guard let choice = desk.choice(), !choice.isEmpty else { return }
      guard let number = choice.number, commands.indices.contains(number - 1) else {
        desk.say("Ketik satu angka dari 1 sampai \(commands.count).")
        continue
      }
      guard let words = commands[number - 1].commandLine(asking: desk) else { continue }
      desk.say("Perintahnya: " + (["bimtek"] + words).map(GuidedCommand.quoted).joined(separator: " "))
      desk.console.print("\n")
      await desk.run(words)
      guard desk.pause() else { return }
    }
  }

  /// What is done with a class.
  static func cohort(_ desk: MenuDesk) -> GuidedMenu {
    let file = GuidedCommand.Question("Berkas kelas (.bimtek)", .file(["bimtek"]))
    let task = GuidedCommand.Question("Kode tugas, misalnya E38", option: "--tugas")
    let folder = GuidedCommand.Question("Folder hasil, misalnya hasil", option: "--ke")
    return GuidedMenu(
      desk: desk, heading: "Kelas",
      commands: [
        GuidedCommand(
          title: "Serahkan jawaban saya", note: "satu berkas kecil untuk fasilitator",
          ["latihan", "serahkan"]),
        GuidedCommand(
          title: "Buat kelas baru", note: "fasilitator", ["kelas", "buat"],
          [
            GuidedCommand.Question("Nama berkas kelas, misalnya arunaya.bimtek"),
            GuidedCommand.Question("Nama kegiatan", option: "--judul"),
            GuidedCommand.Question("Hari pertama, misalnya 2026-11-10", option: "--mulai"),
            GuidedCommand.Question("Hari terakhir, misalnya 2026-11-12", option: "--selesai"),
            GuidedCommand.Question("Tempat", option: "--tempat"),
          ]),
        GuidedCommand(
          title: "Masukkan daftar peserta", note: "Excel, LibreOffice, atau CSV", ["kelas", "peserta"],
          [file, GuidedCommand.Question("Daftar peserta", .file(["xlsx", "ods", "csv"]))]),
        GuidedCommand(
          title: "Masukkan naskah peserta", note: "satu folder sekaligus", ["nilai", "masuk"],
          [file, GuidedCommand.Question("Folder naskah"), task]),
        GuidedCommand(
          title: "Nilai naskah", note: "satu per satu di samping rubrik", ["nilai", "tulis"],
          [file, task, GuidedCommand.Question("Nama penilai", option: "--penilai")]),
        GuidedCommand(title: "Tulis rekap dan umpan balik", note: "", ["nilai", "rekap"], [file, folder]),
        GuidedCommand(title: "Lihat keadaan kelas", note: "", ["kelas", "lihat"], [file]),
        GuidedCommand(title: "Penjelasan", note: "dari daftar peserta sampai rekap", ["bantuan", "kelas"]),
      ])
  }

  /// What is done with certificates.
  static func certificates(_ desk: MenuDesk) -> GuidedMenu {
    GuidedMenu(
      desk: desk, heading: "Sertifikat",
      commands: [
        GuidedCommand(
          title: "Periksa keaslian sertifikat", note: "tanpa internet", ["sertifikat", "periksa"],
          [
            GuidedCommand.Question("Berkas sertifikat", .file(["pdf", "png", "svg", "json"])),
            GuidedCommand.Question("Kunci publik penerbit (.publik)", .file(["publik"]), option: "--percaya"),
          ]),
        GuidedCommand(
          title: "Pratinjau sertifikat contoh", note: "", ["sertifikat", "pratinjau"],
          [GuidedCommand.Question("Berkas hasil, misalnya pratinjau.pdf", option: "--ke")]),
        GuidedCommand(
          title: "Penjelasan", note: "menerbitkan, memeriksa, mencabut", ["bantuan", "sertifikat"]),
      ])
  }
}
