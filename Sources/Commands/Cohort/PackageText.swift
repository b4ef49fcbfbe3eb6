import Reporting
import Training

/// What became of answers that were handed in, for the terminal.
struct PackageText {
  private let intake: PackageIntake
  private let table: String?
  private let style: TerminalStyle

  init(_ intake: PackageIntake, table: String?, _ style: TerminalStyle) {
    self.intake = intake
    self.table = table
    self.style = style
  }

  var text: String {
    guard !intake.isEmpty else { return "" }
    var lines = [style.set("\(intake.accepted.count) berkas jawaban (.serah) masuk", .strong)]
    lines += intake.accepted.flatMap { package -> [String] in
      var line = "  \(style.printable(package.member.name))\(style.separator)\(package.new) jawaban baru"
      if package.known > 0 { line += ", \(package.known) sudah ada" }
      var lines = [line]
      if !package.otherVersions.isEmpty {
        lines.append("      soalnya pernah berubah: \(package.otherVersions.joined(separator: ", "))")
      }
      if !package.unknownExercises.isEmpty {
        lines.append("      tidak ada dalam materi ini: \(package.unknownExercises.joined(separator: ", "))")
      }
      return lines
    }
    if !intake.unmatched.isEmpty {
      lines.append(
        style.set("\(intake.unmatched.count) berkas jawaban belum cocok dengan peserta", .warning, .strong))
      lines += intake.unmatched.flatMap { package in
        let names = package.candidates.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
        return Wrapping.fill(
          style.printable(
            "\(package.file): ditulis “\(package.sender)”"
              + (names.isEmpty ? "" : "\(style.separator)mungkin \(names)")),
          width: style.width, first: "  ", rest: "      ")
      }
      lines += Wrapping.fill(PairingText.hint(table), width: style.width, first: "  ", rest: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Message {
  /// Words for a file of answers that cannot be used.
  init(_ file: PackageIntake.Unreadable) {
    let why =
      switch file.defect {
      case .tooLarge(let limit)?: "lebih dari \(limit >> 20) MB"
      case .notAPackage?: "isinya bukan jawaban dari bimtek"
      case .newerVersion?: "dibuat oleh bimtek yang lebih baru daripada yang ada di sini"
      case .damaged?: "terpotong atau berubah di jalan"
      case nil: "berkasnya tidak dapat dibaca"
      }
    let action =
      if case .newerVersion? = file.defect {
        "perbarui bimtek di laptop ini, lalu masukkan berkas yang sama sekali lagi"
      } else {
        "minta peserta mengirim ulang: bimtek latihan serahkan"
      }
    self.init("Berkas jawaban tidak terbaca: \(file.file)", why: why, action: action)
  }
}
