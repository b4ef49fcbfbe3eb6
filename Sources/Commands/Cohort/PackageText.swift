import Reporting
import Training

/// What became of answers that were handed in, for the terminal.
struct PackageText {
  private let intake: PackageIntake
  private let style: TerminalStyle

  init(_ intake: PackageIntake, _ style: TerminalStyle) {
    self.intake = intake
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
      lines += intake.unmatched.map {
        "  \(style.printable($0.file)): ditulis “\(style.printable($0.sender))”"
      }
      lines.append("  Minta peserta menyerahkan lagi dengan nomor atau kode pada daftar.")
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
