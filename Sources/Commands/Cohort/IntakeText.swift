import Reporting
import Training

/// What became of a folder of drafts, for the terminal.
struct IntakeText {
  private let intake: SubmissionIntake
  private let table: String?
  private let style: TerminalStyle

  init(_ intake: SubmissionIntake, table: String?, _ style: TerminalStyle) {
    self.intake = intake
    self.table = table
    self.style = style
  }

  var text: String {
    var lines = [style.set("\(intake.accepted.count) naskah masuk", .strong)]
    lines += intake.accepted.flatMap(accepted)
    lines += doubts
    if !intake.accepted.isEmpty {
      lines += Wrapping.fill(
        "Angka mesin hanya sementara. Nilai diberikan penilai: bimtek nilai tulis.", width: style.width,
        first: "  ", rest: "  ")
    }
    if !intake.unchanged.isEmpty {
      lines.append("\(intake.unchanged.count) naskah sudah masuk sebelumnya; tidak diubah.")
    }
    if !intake.unmatched.isEmpty {
      lines.append(
        style.set("\(intake.unmatched.count) naskah belum cocok dengan peserta", .warning, .strong))
      lines += intake.unmatched.flatMap(unmatched)
      lines += Wrapping.fill(
        table.map { "Isi kolom peserta di \($0), lalu jalankan perintah yang sama." }
          ?? "Ulangi dengan --pasangan pasangan.csv, isi kolom peserta, lalu jalankan sekali lagi.",
        width: style.width, first: "  ", rest: "  ")
    }
    if !intake.missing.isEmpty {
      lines.append(style.set("\(intake.missing.count) peserta belum menyerahkan", .strong))
      lines += intake.missing.map { style.printable("  \($0.code)  \($0.name)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func accepted(_ draft: SubmissionIntake.Accepted) -> [String] {
    let counts = [("galat", "wajib diperbaiki"), ("peringatan", "perlu dicek"), ("saran", "saran")]
      .compactMap { key, title in
        draft.findings[key].flatMap { $0 > 0 ? "\($0) \(title)" : nil }
      }
    let found = counts.isEmpty ? "tidak ada temuan" : counts.joined(separator: ", ")
    let trust = draft.doubts.isEmpty ? "sementara" : "ragu"
    let mark = draft.provisional.map { "mesin \(Figures.mark($0)) (\(trust))" } ?? "mesin tidak menilai"
    let head = Wrapping.fill(
      style.printable([name(draft.member), mark, found].joined(separator: style.separator)),
      width: style.width, first: "  ", rest: "      ")
    let notes =
      draft.notes.isEmpty
      ? []
      : Wrapping.fill(
        draft.notes.joined(separator: "; "), width: style.width, first: "      ", rest: "      ")
    return head + notes
  }

  /// The name, with the code where two who handed in bear the same.
  private func name(_ member: ClassMember) -> String {
    isShared(member) ? "\(member.name) (\(member.code))" : member.name
  }

  private func isShared(_ member: ClassMember) -> Bool {
    (intake.accepted.map(\.member) + intake.missing).contains {
      $0.name == member.name && $0.code != member.code
    }
  }

  /// Why the machine's figures are not to be trusted, each reason once with those whom it is about.
  private var doubts: [String] {
    var names: [String: [String]] = [:]
    var order: [String] = []
    for draft in intake.accepted {
      for doubt in draft.doubts {
        if names[doubt] == nil { order.append(doubt) }
        names[doubt, default: []].append(name(draft.member))
      }
    }
    guard !order.isEmpty else { return [] }
    let count = intake.accepted.count { !$0.doubts.isEmpty }
    return [style.set("Mesin ragu pada \(count) naskah; baca ini lebih dahulu", .warning, .strong)]
      + order.flatMap { doubt in
        let all = names[doubt] ?? []
        let rest = all.count > 6 ? ", dan \(all.count - 6) lainnya" : ""
        return Wrapping.fill(
          style.printable("\(doubt) \(all.count) naskah: \(all.prefix(6).joined(separator: ", "))\(rest)"),
          width: style.width, first: "  ", rest: "    ")
      }
  }

  private func unmatched(_ draft: SubmissionIntake.Unmatched) -> [String] {
    let names = draft.candidates.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    return Wrapping.fill(
      style.printable(draft.file + (names.isEmpty ? "" : "\(style.separator)mungkin \(names)")),
      width: style.width, first: "  ", rest: "      ")
  }
}
