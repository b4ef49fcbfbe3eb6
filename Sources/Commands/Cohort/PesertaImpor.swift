import ArgumentParser
import Reporting
import Training

/// `bimtek kelas peserta impor`: takes in a list of participants.
struct PesertaImpor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: "Masukkan peserta dari Excel (.xlsx), LibreOffice (.ods), atau CSV.",
    discussion: """
      Berkas yang sama boleh dimasukkan lagi: yang sudah ada tidak menjadi dua. Susunan kolom yang dibaca
      diingat untuk daftar berikutnya yang judul kolomnya sama; --kolom menggantinya.

      Contoh:
        bimtek kelas peserta impor arunaya.bimtek peserta.xlsx
        bimtek kelas peserta impor arunaya.bimtek peserta.xlsx --kolom "nama=Nama Sesuai KTP" --kolom instansi=OPD
        bimtek kelas peserta impor arunaya.bimtek peserta.csv
      """,
    aliases: ["import"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Daftar peserta (.xlsx, .ods, atau .csv).")
  var list: String

  @Option(
    name: .customLong("kolom"),
    help: ArgumentHelp(
      "Kolom yang dibaca, misalnya “nama=Nama Sesuai KTP”; “nip=-” untuk tidak membacanya. Boleh diulang.",
      valueName: "bagian=judul"))
  var columns: [String] = []

  @OptionGroup var author: AuthorOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let choices = try columns.map { typed in
      guard let choice = ColumnChoice(typed) else {
        throw console.failure(
          Message(
            "Kolom tidak dikenal: \(typed)",
            why: "bentuknya bagian=judul; bagiannya \(ColumnChoice.fields.joined(separator: ", "))",
            action: "misalnya --kolom \"nama=Nama Lengkap\""), code: 2)
      }
      return choice
    }
    let environment = Environment.live()
    let outcome: Result<RosterImport, RosterError>
    var next: String?
    do {
      let cohort = try Cohort.open(file, environment: environment)
      outcome = try cohort.enrol(
        fromFile: list, columns: choices, by: author.author, isOnePerson: { isOnePerson($0, console) })
      if let library = try? environment.contentLibrary(at: nil) { next = try cohort.nextTask(in: library) }
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    switch outcome {
    case .failure(let error): throw console.failure(Message(error, list: list), code: 2)
    case .success(let roster):
      console.print(RosterText(roster, console.style).text)
      console.print(
        next.map { "Berikutnya: bimtek nilai masuk \(file) folder-naskah --tugas \($0)\n" }
          ?? "Lihat kelasnya: bimtek kelas lihat \(file)\n")
    }
  }

  /// Asks a person at a terminal; anywhere else two rows are two people.
  private func isOnePerson(_ twins: RosterTwins, _ console: Console) -> Bool {
    guard console.isInteractive else { return false }
    let question =
      "Baris \(twins.rows.first) dan \(twins.rows.second) sama-sama bernama \(twins.name) "
      + "(\(twins.agencies.first); \(twins.agencies.second)). Satu orang? [y/t] "
    let answer = console.ask(console.style.printable(question))?.lowercased() ?? ""
    return answer == "y" || answer == "ya"
  }
}

extension Message {
  /// Words for a list of participants that cannot be read.
  init(_ error: RosterError, list: String) {
    switch error {
    case .file(.notText):
      self.init(
        "Daftar peserta tidak terbaca: \(list)", why: "isinya bukan daftar .xlsx, .ods, atau CSV",
        action: "di Excel pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu ulangi")
    case .file(.convertible(let kind)):
      self.init(
        "Daftar peserta tidak terbaca: \(list)", why: "\(kind) belum dapat dibaca",
        action: "di Excel pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu ulangi")
    case .file(let problem): self.init(file: list, problem)
    case .noNameColumn:
      self.init(
        "Kolom nama tidak ditemukan: \(list)", why: "tidak ada judul kolom “Nama” pada 40 baris pertama",
        action: "sebut judul kolomnya, misalnya --kolom \"nama=Peserta Pelatihan\"")
    case .noSuchColumn(let heading, let headings):
      self.init(
        "Judul kolom tidak ditemukan: \(heading)",
        why: headings.isEmpty
          ? "daftarnya tidak berjudul kolom" : "yang ada: \(headings.joined(separator: "; "))",
        action: "salin judulnya seperti tertulis di \(list)")
    case .noParticipants:
      self.init(
        "Tidak ada peserta: \(list)", why: "di bawah judul kolom tidak ada baris yang bernama",
        action: "cek apakah daftarnya lembar yang benar")
    }
  }
}
