import ArgumentParser
import Reporting
import Training

/// `bimtek kelas gabung`: takes copies of a class in.
struct KelasGabung: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gabung", abstract: "Gabungkan salinan kelas dari laptop lain.",
    discussion: """
      Urutannya bebas dan hasilnya sama. Salinan dibiarkan seperti adanya; menggabungkan lagi tidak mengubah
      apa pun.

      Contoh:
        bimtek kelas gabung arunaya.bimtek laptop-2.bimtek
        bimtek kelas gabung arunaya.bimtek laptop-2.bimtek laptop-3.bimtek
      """,
    aliases: ["merge"])

  @Argument(help: "Berkas kelas yang menerima.")
  var file: String

  @Argument(help: "Salinan dari laptop lain.")
  var copies: [String]

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    do {
      let merge: ClassMerge
      do {
        merge = try Cohort.open(file, environment: .live()).merge(copies)
      } catch let error as CohortError {
        throw MergeFailure.cohort(error)
      }
      console.print(MergeText(merge, console.style).text)
    } catch let error as MergeFailure {
      throw console.failure(Message(error), code: 2)
    }
  }
}

/// What a merge brought, for the terminal.
struct MergeText {
  private let merge: ClassMerge
  private let style: TerminalStyle

  init(_ merge: ClassMerge, _ style: TerminalStyle) {
    self.merge = merge
    self.style = style
  }

  var text: String {
    var lines = merge.copies.map { copy in
      copy.rows == 0 && copy.people == 0
        ? "\(copy.path): tidak ada yang baru"
        : "\(copy.path): \(copy.rows) catatan baru" + (copy.people > 0 ? ", \(copy.people) orang baru" : "")
    }
    if !merge.samePeople.isEmpty {
      lines.append(style.set("Mungkin satu orang dengan dua kode", .warning, .strong))
      lines += merge.samePeople.map { people in
        "  " + people.map { "\($0.code) \(style.printable($0.name))" }.joined(separator: " = ")
      }
    }
    if !merge.markedTwice.isEmpty {
      lines.append(style.set("Dinilai lebih dari satu orang; yang terakhir berlaku", .warning, .strong))
      lines += merge.markedTwice.map { "  \($0.task)  \($0.member.code) \(style.printable($0.member.name))" }
    }
    if merge.branches > 0 {
      lines.append(
        "\(merge.branches) cabang: satu berkas pernah disalin lalu diisi di dua tempat. Isinya tetap utuh.")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Message {
  /// Words for copies that cannot be merged.
  init(_ error: MergeFailure) {
    switch error {
    case .cohort(let error), .copy(let error): self.init(error)
    case .otherClass(let path):
      self.init(
        "Bukan salinan kelas ini: \(path)", why: "berkas itu dibuat sebagai kelas lain",
        action: "salin berkas kelas yang sama ke setiap laptop, lalu nilai di sana")
    case .tampered(let path, let rows):
      self.init(
        "Salinan ini pernah diubah di luar bimtek: \(path)",
        why: "\(rows) catatannya tidak cocok dengan sidiknya",
        action: "minta salinan lain dari laptop itu; tidak ada yang digabungkan")
    case .sameNumbers(let path, let numbers):
      self.init(
        "Nomor sertifikat kembar: \(numbers.joined(separator: ", "))",
        why: "\(path) memberi nomor yang sama kepada orang lain",
        action: "terbitkan sertifikat hanya di satu laptop; cabut yang keliru, lalu gabungkan lagi")
    }
  }
}
