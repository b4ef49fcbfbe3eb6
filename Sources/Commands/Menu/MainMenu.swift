import Training

/// The menu that `bimtek` alone shows.
struct MainMenu {
  let desk: MenuDesk

  /// What the menu offers, in order.
  enum Item: CaseIterable {
    case learn, check, practise, progress, cohort, certificates, terms, help, name

    /// The word that may be typed instead of the number, and what it stands for.
    var line: MenuDesk.Item {
      switch self {
      case .learn: MenuDesk.Item(title: "Belajar", note: "baca pelajaran; lanjut dari tempat terakhir")
      case .check: MenuDesk.Item(title: "Periksa naskah", note: "tempel, atau pilih berkas; lalu telaah")
      case .practise: MenuDesk.Item(title: "Latihan", note: "kerjakan; jawaban tersimpan setiap langkah")
      case .progress: MenuDesk.Item(title: "Kemajuan", note: "riwayat belajar dan catatan yang berulang")
      case .cohort:
        MenuDesk.Item(title: "Kelas", note: "serahkan jawaban; untuk fasilitator: nilai dan rekap")
      case .certificates:
        MenuDesk.Item(title: "Sertifikat", note: "periksa keaslian, pratinjau, cara menerbitkan")
      case .terms: MenuDesk.Item(title: "Istilah", note: "cari arti kata")
      case .help: MenuDesk.Item(title: "Bantuan", note: "privasi, luring, naskah, dan lain-lain")
      case .name: MenuDesk.Item(title: "Nama saya", note: "isi, ganti, atau hapus")
      }
    }

    /// The item that was chosen by number or name.
    static func chosen(_ choice: MenuChoice) -> Item? {
      if let number = choice.number {
        return allCases.indices.contains(number - 1) ? allCases[number - 1] : nil
      }
      return allCases.first { choice.names($0.line.title) }
    }
  }

  /// Shows the menu until the person leaves.
  func run() async {
    if desk.environment.isFirstStart { NameScreen(desk: desk).welcome() }
    while true {
      desk.show(
        heading, Item.allCases.map(\.line), closing: "Ketik angka lalu Enter; q = keluar.")
      guard let choice = desk.choice() else { break }
      if choice.isEmpty { continue }
      if let words = choice.command {
        await desk.run(words)
      } else if let item = Item.chosen(choice) {
        await open(item)
      } else {
        desk.say("Ketik satu angka dari 1 sampai \(Item.allCases.count), misalnya 2, lalu tekan Enter.")
      }
    }
    desk.say("Sampai jumpa. Lanjutkan kapan saja: bimtek")
  }

  private var heading: String {
    guard let trainee = desk.environment.trainee() else { return "Bimtek kehumasan, tanpa internet" }
    let number = trainee.number.map { " (nomor peserta \($0))" } ?? ""
    return "Bimtek kehumasan, tanpa internet. Halo, \(trainee.name)\(number)"
  }

  private func open(_ item: Item) async {
    switch item {
    case .learn: await desk.run(["belajar"])
    case .check: await DraftMenu(desk: desk).run()
    case .practise: await desk.run(["latihan"])
    case .progress: await showProgress()
    case .cohort: await GuidedMenu.cohort(desk).run()
    case .certificates: await GuidedMenu.certificates(desk).run()
    case .terms:
      guard let word = desk.choice("Istilah yang dicari (Enter = daftar): ") else { return }
      await desk.run(["istilah"] + (word.isEmpty ? [] : ["--", word.typed]))
      _ = desk.pause()
    case .help: await HelpMenu(desk: desk).run()
    case .name: NameScreen(desk: desk).ask()
    }
  }

  private func showProgress() async {
    await desk.run(["kemajuan"])
    guard let choice = desk.choice("\ne = tulis riwayat ke berkas; Enter = kembali ke menu: ") else { return }
    if choice.typed.lowercased() == "e" {
      await desk.run(["kemajuan", "--ekspor", "riwayat-belajar.html"])
      _ = desk.pause()
    }
  }
}
