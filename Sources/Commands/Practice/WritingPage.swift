import Curriculum
import Reporting
import RuleKit
import Training

/// Writing tasks and the evidence on an answer, as lines of a terminal.
struct WritingPage {
  let style: TerminalStyle
  private var width: Int { min(style.width, 100) }
  /// How many findings are shown.
  private static let findings = 5

  init(_ style: TerminalStyle) { self.style = style }

  /// Fact sheet, draft to be rewritten, comment to be answered, limits.
  func material(_ desk: WritingDesk) -> [String] {
    var lines: [String] = []
    if let sheet = desk.factSheet { lines += PracticePage(style).factSheet(sheet) }
    for (title, text) in [("Naskah asal", desk.task.source), ("Komentar warga", desk.task.comment)] {
      guard let text else { continue }
      lines += ["", style.set(title, .strong), ""]
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        Wrapping.fill(style.printable(String($0)), width: width - 2).map {
          "\(style.set(style.bar, .faint)) \($0)"
        }
      }
    }
    lines += ["", style.set("Yang diserahkan", .strong)]
    for part in desk.task.parts { lines += fill("\(part.title)\(limits(part))", bullet: style.bullet) }
    if let table = desk.task.table {
      lines += fill(
        "Tabel dengan kolom \(table.columns.joined(separator: ", ")); paling sedikit \(table.rowsAtLeast) baris",
        bullet: style.bullet)
    }
    return lines
  }

  /// What is said before a part is typed.
  func part(_ part: WritingTask.Part, isOnly: Bool) -> String {
    let title = isOnly ? "Tulisan Anda" : part.title
    return style.set(style.printable(title + limits(part)), .strong)
      + "\nKetik atau tempel. Bila sudah, tulis SELESAI pada baris tersendiri."
  }

  private func limits(_ part: WritingTask.Part) -> String {
    var limits: [String] = []
    func add(_ range: ClosedRange<Int>?, _ unit: String) {
      guard let range else { return }
      limits.append(
        range.lowerBound > 0
          ? "\(range.lowerBound)–\(range.upperBound) \(unit)" : "paling banyak \(range.upperBound) \(unit)")
    }
    add(part.words, "kata")
    add(part.sentences, "kalimat")
    add(part.characters, "karakter")
    add(part.xWeight.map { 0...$0 }, "karakter berbobot X")
    add(part.hashtags.map { 0...$0 }, "tagar")
    return limits.isEmpty ? "" : " (\(limits.joined(separator: ", ")))"
  }

  /// The evidence on an answer.
  func feedback(_ feedback: WritingFeedback) -> [String] {
    var lines = [style.set("Bukti dari tulisan Anda", .strong)]
    lines += feedback.doubts.flatMap { check($0, isMet: false) }
    lines += feedback.openGates.flatMap { check("Perbaiki dahulu: \($0)", isMet: false) }
    lines += section("Batas", feedback.limits)
    lines += section("Fakta wajib", feedback.facts)
    if !feedback.doubtful.isEmpty {
      lines += ["", style.set("Perlu dicek dengan lembar fakta", .strong)]
      lines += feedback.doubtful.prefix(8).flatMap { check($0, isMet: false) }
    }
    lines += section("Temuan naskah asal", feedback.targets)
    lines += remarks(feedback.remarks)
    return lines + levels(feedback)
  }

  private func section(_ title: String, _ checks: [WritingFeedback.Check]) -> [String] {
    guard !checks.isEmpty else { return [] }
    let met = checks.count(where: \.isMet)
    return ["", style.set("\(title): \(met) dari \(checks.count)", .strong)]
      + checks.flatMap { check($0.text, isMet: $0.isMet) }
  }

  private func remarks(_ remarks: [WritingFeedback.Remark]) -> [String] {
    guard !remarks.isEmpty else { return ["", style.set("Bahasa dan aturan: tidak ada temuan", .strong)] }
    var lines = ["", style.set("Bahasa dan aturan: \(remarks.count) temuan", .strong)]
    for remark in remarks.prefix(WritingPage.findings) {
      let isQuoted = remark.quote.isEmpty || remark.message.contains(remark.quote)
      let quote = isQuoted ? "" : " “\(Wrapping.truncate(remark.quote, width: 60))”"
      let fix = remark.replacement.map { $0.isEmpty ? "" : " Tulis: “\($0)”." } ?? ""
      lines += check("\(remark.message).\(quote)\(fix) (\(remark.code))", isMet: false)
    }
    if remarks.count > WritingPage.findings {
      lines += fill("Masih ada \(remarks.count - WritingPage.findings) lagi; perbaiki yang di atas dahulu.")
    }
    return lines
  }

  private func levels(_ feedback: WritingFeedback) -> [String] {
    guard !feedback.levels.isEmpty else { return [] }
    var lines = ["", style.set("Tingkat sementara menurut rubrik", .strong)]
    var told: Set<String> = []
    for level in feedback.levels {
      let number = level.level.map { "\($0) dari 4" } ?? "menunggu fasilitator"
      // What holds one criterion back often holds them all: it is told once.
      let reason = told.insert(level.reason).inserted ? " \(level.reason)" : " Alasannya sama."
      lines += fill("\(level.title): \(number).\(reason)", bullet: style.bullet)
    }
    if let total = feedback.total {
      lines += fill(
        "Perkiraan: \(total) dari 100, dari \(feedback.judgedShare) persen bobot rubrik yang terlihat mesin.",
        bullet: style.bullet)
    }
    return lines + [""]
      + fill("Mesin hanya mengumpulkan bukti. Nilai tulisan diputuskan orang, yaitu fasilitator Anda.")
  }

  private func check(_ text: String, isMet: Bool) -> [String] {
    let mark =
      isMet
      ? style.set(style.isPlain ? "[ada]" : "✓", .success)
      : style.set(style.isPlain ? "[cek]" : "✗", .warning)
    return Wrapping.fill(
      "\(mark) \(style.printable(text))", width: width, first: "  ", rest: style.isPlain ? "        " : "    "
    )
  }

  private func fill(_ text: String, bullet: String? = nil) -> [String] {
    let first = bullet.map { "  \($0) " } ?? "  "
    return Wrapping.fill(
      style.printable(text), width: width, first: first, rest: bullet == nil ? "  " : "    ")
  }
}
