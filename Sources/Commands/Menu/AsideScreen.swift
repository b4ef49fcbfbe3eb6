import Foundation
import Reporting
import RuleKit
import Training

/// Sets one finding of a draft aside, with a reason: a rule may be wrong here, and the author knows.
struct AsideScreen {
  let desk: MenuDesk
  let path: String

  /// Asks which finding and why, and writes the comment.
  func run() {
    var request = Checker.Request()
    request.paths = [path]
    let (sessions, failures) = Checker(environment: desk.environment).sessions(request)
    for failure in failures { desk.console.complain(Message(failure)) }
    guard let session = sessions.first, let finding = choose(session.report.findings) else { return }
    guard let choice = desk.choice("Alasan Anda, misalnya nomor pesanan, bukan NIK (Enter = batal): "),
      !choice.isEmpty
    else { return }
    do {
      if try session.setAside(finding, because: choice.typed) {
        desk.say("Disimpan: satu baris komentar di atas paragrafnya. Hapus baris itu sebelum teks disalin.")
      } else {
        desk.console.complain(
          Message(
            "\(finding.code) tidak dapat diabaikan di sini",
            why: "temuan ini tentang seluruh naskah, bukan satu paragraf",
            action: "matikan untuk instansi Anda di .bimtek.yml; lihat bimtek bantuan instansi"))
      }
    } catch {
      desk.console.complain(Message(error))
    }
  }

  /// One of the findings by number; questions are answered, not set aside.
  private func choose(_ findings: [Finding]) -> Finding? {
    let open = findings.filter { $0.certainty != .tanya }
    guard !open.isEmpty else {
      desk.say("Tidak ada temuan yang perlu diabaikan.")
      return nil
    }
    desk.show(
      "Temuan mana yang tidak berlaku di sini?",
      open.map { MenuDesk.Item(title: $0.code.description, note: $0.message) },
      closing: "Angka lalu Enter; Enter saja = kembali.")
    guard let choice = desk.choice(), let number = choice.number, open.indices.contains(number - 1) else {
      return nil
    }
    return open[number - 1]
  }
}
