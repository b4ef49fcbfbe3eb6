/// Help by matter, chosen by number.
struct HelpMenu {
  let desk: MenuDesk

  /// Shows matters until the person goes back.
  func run() async {
    let topics = HelpTopic.allCases
    while true {
      desk.show(
        "Bantuan",
        topics.map { MenuDesk.Item(title: $0.rawValue, note: $0.title) }
          + [
            MenuDesk.Item(title: "perintah", note: "Daftar semua perintah"),
            MenuDesk.Item(
              title: "versi", note: "Versi alat, materi, aturan, dan tanggal data hukum diperiksa"),
          ],
        closing: "Angka lalu Enter; Enter saja = kembali.")
      guard let choice = desk.choice(), !choice.isEmpty else { return }
      switch choice.number {
      case let number? where topics.indices.contains(number - 1):
        await desk.run(["bantuan", topics[number - 1].rawValue])
      case topics.count + 1:
        desk.console.printPaged(HelpPage(path: [.root], style: desk.console.currentStyle).text)
      case topics.count + 2: await desk.run(["versi"])
      default:
        desk.say("Ketik satu angka dari 1 sampai \(topics.count + 2).")
        continue
      }
      guard desk.pause() else { return }
    }
  }
}
