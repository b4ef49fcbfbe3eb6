import ArgumentParser
import Training

/// `bimtek kelas perbaiki`: puts right who a participant is.
struct KelasPerbaiki: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perbaiki", abstract: "Perbaiki nama, gelar, instansi, atau NIP seorang peserta.",
    discussion: """
      Kehadiran, naskah, dan nilainya tetap. Sertifikat yang sudah terbit tidak ikut berubah: terbitkan lagi
      dengan --terbit-ulang; nomornya sama, dan terbitan lama dicabut.

      Contoh:
        bimtek kelas perbaiki arunaya.bimtek 7 --nama "Siti Aminah Putri, S.Sos., M.Si."
        bimtek kelas perbaiki arunaya.bimtek P-7F3K2Q --instansi "Kecamatan Contoh"
      """,
    aliases: ["correct"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Kode peserta, atau nomornya pada daftar.")
  var participant: String

  @Option(name: .customLong("nama"), help: "Nama lengkap dengan gelar, seperti yang akan tercetak.")
  var name: String?

  @Option(name: .customLong("instansi"), help: "Instansi atau unit kerja.")
  var agency: String?

  @Option(name: .customLong("nomor"), help: "Nomor pada daftar peserta.")
  var number: String?

  @Option(name: .customLong("nip"), help: "NIP.")
  var nip: String?

  @OptionGroup var author: AuthorOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let change = IdentityChange(name: name, number: number, agency: agency, nip: nip)
    guard change != IdentityChange(), name?.contains(where: \.isLetter) ?? true else {
      throw console.failure(
        Message(
          "Belum ada yang diperbaiki", why: "tidak ada keterangan baru, atau namanya tidak berisi huruf",
          action: "sebut misalnya --nama \"Siti Aminah, M.Si.\""), code: 64)
    }
    do {
      let correction = try Cohort.open(file, environment: .live())
        .correct(participant, change, by: author.author)
      console.print(text(correction))
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }

  private func text(_ correction: IdentityCorrection) -> String {
    let (before, after) = (correction.before, correction.after)
    var lines = ["Diperbaiki: \(after.code)", "  \(summary(before)) → \(summary(after))"]
    if !correction.certificates.isEmpty {
      lines.append(
        "Sertifikat \(correction.certificates.joined(separator: ", ")) masih memuat data lama. Terbitkan lagi "
          + "dengan --terbit-ulang --hanya \(after.code).")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func summary(_ member: ClassMember) -> String {
    [member.number.map { "\($0). \(member.fullName)" } ?? member.fullName, member.agency]
      .compactMap { $0 }.joined(separator: " · ")
  }
}
