import Foundation
import Training

/// Asks who sits at this laptop: a name and the number on the badge, nothing more.
struct NameScreen {
  let desk: MenuDesk

  /// What is said and asked at the very first start.
  func welcome() {
    desk.console.print("\n")
    desk.say("Selamat datang di bimtek.")
    desk.say(
      "Semuanya bekerja tanpa internet; naskah dan jawaban Anda tidak dikirim ke mana pun. "
        + "Riwayat belajar bukan sertifikat: sertifikat diterbitkan panitia setelah fasilitator menilai.")
    desk.console.print("\n")
    ask()
  }

  /// Asks, shows what was understood, and keeps it once it is confirmed.
  func ask() {
    let known = desk.environment.trainee()
    if let known { desk.say("Tersimpan: \(NameScreen.words(known)). Ketik hapus untuk menghapusnya.") }
    while true {
      desk.say("Nama seperti pada daftar peserta. Tanpa NIK dan tanpa NIP.")
      guard let name = accepted("Nama Anda (Enter = nanti saja): ", Trainee.name) else { return }
      if known != nil, name.lowercased() == "hapus" {
        desk.environment.forgetTrainee()
        return desk.say("Nama Anda dihapus dari laptop ini. Kemajuan belajar tetap ada.")
      }
      let number = accepted(
        "Nomor pada kartu peserta (Enter = belum ada): ", Trainee.number)
      guard let trainee = try? Trainee(name: name, number: number) else { continue }
      guard let choice = desk.choice("\(NameScreen.words(trainee)). Benar? Enter = ya; u = ulangi: ") else {
        return
      }
      if choice.isEmpty || choice.names("ya") || choice.typed.lowercased() == "y" { return keep(trainee) }
    }
  }

  private static func words(_ trainee: Trainee) -> String {
    trainee.name + (trainee.number.map { ", nomor peserta \($0)" } ?? ", belum ada nomor peserta")
  }

  /// Asks until what is typed may be kept; nil for Enter alone and for leaving.
  private func accepted(_ prompt: String, _ check: (String) throws(Trainee.Refusal) -> String) -> String? {
    while let choice = desk.choice(prompt), !choice.isEmpty {
      do throws(Trainee.Refusal) {
        return try check(choice.typed)
      } catch {
        desk.console.complain(Message(error))
      }
    }
    return nil
  }

  private func keep(_ trainee: Trainee) {
    do {
      try desk.environment.remember(trainee)
      desk.say("Tersimpan di laptop ini saja.")
    } catch {
      desk.console.complain(
        Message(
          "Nama tidak dapat disimpan di \(desk.environment.dataFolder.path)", why: SystemReason.words(error),
          action: "Anda tetap dapat belajar; sebut nama Anda lagi ketika menyerahkan jawaban"))
    }
  }
}

extension Message {
  /// Words for a name or number that is not kept.
  init(_ refusal: Trainee.Refusal) {
    switch refusal {
    case .noName:
      self.init(
        "Nama belum terbaca", why: "tidak ada huruf di dalamnya",
        action: "ketik nama seperti pada daftar peserta, misalnya Rina Wulandari")
    case .tooLong:
      self.init(
        "Terlalu panjang", why: "nama paling banyak 120 huruf dan nomor peserta 40",
        action: "ketik nama atau nomornya saja")
    case .personalNumber(let digits):
      let kind =
        switch digits {
        case 16: "16 angka adalah bentuk NIK"
        case 18: "18 angka adalah bentuk NIP"
        default: "\(digits) angka terlalu panjang untuk nomor peserta; mungkin nomor telepon"
        }
      self.init(
        "Nomor itu tidak disimpan", why: "\(kind), dan bimtek tidak memerlukan data pribadi itu",
        action: "ketik nomor pada kartu peserta, misalnya 12; atau Enter bila belum ada")
    }
  }
}
