import Reporting
import Training

/// What became of a folder of drafts, for the terminal.
struct IntakeText {
  private let intake: SubmissionIntake
  private let table: String?
  private let style: TerminalStyle
  /// How many drafts came in of each participant, by code.
  private let drafts: [String: Int]
  /// The names that several participants bear.
  private let sharedNames: Set<String>

  init(_ intake: SubmissionIntake, table: String?, _ style: TerminalStyle) {
    self.intake = intake
    self.table = table
    self.style = style
    drafts = intake.accepted.reduce(into: [:]) { $0[$1.member.code, default: 0] += 1 }
    var codes: [String: Set<String>] = [:]
    for member in intake.accepted.map(\.member) + intake.missing {
      codes[member.name, default: []].insert(member.code)
    }
    sharedNames = Set(codes.filter { $0.value.count > 1 }.keys)
  }

  var text: String {
    var lines = [style.set("\(intake.accepted.count) naskah masuk", .strong)]
    lines += intake.accepted.flatMap(accepted)
    lines += repeated
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
      lines += Wrapping.fill(PairingText.hint(table), width: style.width, first: "  ", rest: "  ")
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
    // Which of several it is, only its file tells.
    let file = drafts[draft.member.code] ?? 0 > 1 ? [draft.file] : []
    let head = Wrapping.fill(
      style.printable(([name(draft.member)] + file + [mark, found]).joined(separator: style.separator)),
      width: style.width, first: "  ", rest: "      ")
    let notes =
      draft.notes.isEmpty
      ? []
      : Wrapping.fill(
        draft.notes.joined(separator: "; "), width: style.width, first: "      ", rest: "      ")
    return head + notes
  }

  /// Who handed in more than one draft, of which the newest counts.
  private var repeated: [String] {
    var seen: Set<String> = []
    let members = intake.accepted.map(\.member).filter { drafts[$0.code] ?? 0 > 1 }
    let names = members.filter { seen.insert($0.code).inserted }.map(name)
    guard !names.isEmpty else { return [] }
    return Wrapping.fill(
      style.printable(
        "Lebih dari satu naskah: \(names.joined(separator: ", ")). "
          + "Yang terbaru berlaku; yang lama tetap disimpan."),
      width: style.width, first: "  ", rest: "    ")
  }

  /// The name, with the code where two who handed in bear the same.
  private func name(_ member: ClassMember) -> String {
    sharedNames.contains(member.name) ? "\(member.name) (\(member.code))" : member.name
  }

  /// Why the machine's figures are not to be trusted, each reason once with those whom it is about.
  private var doubts: [String] {
    var names: [String: [String]] = [:]
    var told: [String: Set<String>] = [:]
    var counts: [String: Int] = [:]
    var order: [String] = []
    for draft in intake.accepted {
      for doubt in draft.doubts {
        if names[doubt] == nil { order.append(doubt) }
        counts[doubt, default: 0] += 1
        if told[doubt, default: []].insert(draft.member.code).inserted {
          names[doubt, default: []].append(name(draft.member))
        }
      }
    }
    guard !order.isEmpty else { return [] }
    let count = intake.accepted.count { !$0.doubts.isEmpty }
    return [style.set("Mesin ragu pada \(count) naskah; baca ini lebih dahulu", .warning, .strong)]
      + order.flatMap { doubt in
        let all = names[doubt] ?? []
        let rest = all.count > 6 ? ", dan \(all.count - 6) lainnya" : ""
        return Wrapping.fill(
          style.printable(
            "\(doubt) \(counts[doubt] ?? 0) naskah: \(all.prefix(6).joined(separator: ", "))\(rest)"),
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
