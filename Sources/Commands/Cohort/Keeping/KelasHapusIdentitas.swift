import ArgumentParser
import Reporting
import Training

/// `bimtek kelas hapus-identitas`: erases who a participant is.
struct KelasHapusIdentitas: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hapus-identitas",
    abstract: "Hapus identitas seorang peserta; nilainya tetap di bawah kode.",
    discussion: """
      Nama, instansi, NIP, naskah, kutipan, dan komentar terhapus dan tidak dapat dikembalikan. Nilai tetap ada
      di bawah kode. Salinan di laptop lain ikut terhapus setelah digabungkan.

      Contoh:
        bimtek kelas hapus-identitas arunaya.bimtek 7
        bimtek kelas hapus-identitas arunaya.bimtek P-7F3K2Q --ya
      """,
    aliases: ["erase"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Kode peserta, atau nomornya pada daftar.")
  var participant: String

  @Flag(name: .customLong("ya"), help: "Hapus tanpa bertanya lagi.")
  var isSure = false

  @OptionGroup var author: AuthorOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    do {
      let cohort = try Cohort.open(file, environment: .live())
      let member = try cohort.member(participant)
      guard isSure || agrees(member, console) else {
        console.print("Tidak ada yang dihapus.\n")
        throw ExitCode(1)
      }
      try cohort.erase(participant, by: author.author)
      let said = Wrapping.fill(
        "Identitas \(member.code) terhapus. Nilainya tetap ada. Hapus juga salinan, rekap, dan halaman umpan "
          + "balik yang terlanjur dibagikan; perintah ini tidak dapat menjangkaunya.",
        width: console.style.width)
      console.print(said.joined(separator: "\n") + "\n")
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    }
  }

  private func agrees(_ member: ClassMember, _ console: Console) -> Bool {
    guard console.isInteractive else {
      console.print("Perintah ini bertanya dahulu. Di luar terminal, pakai --ya.\n")
      return false
    }
    return console.ask("Hapus identitas \(member.fullName) (\(member.code))? ketik hapus: ")?.lowercased()
      == "hapus"
  }
}
