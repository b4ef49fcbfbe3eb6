import SourceText
import Curriculum
import Reporting
import RuleKit
import Rules
import Scoring

extension ReviewMaterial {
  /// Everything there is to do, the most important first, one entry a rule.
  var priorities: [SelfReview.Priority] {
    let byRule = findingsByRule
    func group(_ isMeant: (Finding) -> Bool) -> [SelfReview.Priority] {
      byRule.filter { isMeant($0.finding) }.map { priority($0.finding, $0.note, count: $0.count) }
    }
    let isAboutPeople: (Finding) -> Bool = { ["PDP", "KLP"].contains($0.code.family) }
    let isQuestion: (Finding) -> Bool = { $0.certainty == .tanya }
    var all = group { $0.severity == .galat && isAboutPeople($0) && !isQuestion($0) }
    all += forbidden.map(priority) + contradictions.filter { !isFound($0) }.prefix(2).map(priority)
    all += group { $0.severity == .galat && !isAboutPeople($0) && !isQuestion($0) }
    if let priority = missingFacts { all.append(priority) }
    all += group { $0.severity == .peringatan && isAboutPeople($0) && !isQuestion($0) }
    all += group { isQuestion($0) && $0.severity != .saran }
    all += group { $0.severity == .peringatan && !isAboutPeople($0) && !isQuestion($0) }
    all += ungrounded.prefix(1).map(priority)
    all += group { isQuestion($0) && $0.severity == .saran }
    return all + group { $0.severity == .saran && !isQuestion($0) }
  }

  /// Whether the checker found the same words wrong, so that they are not told twice.
  private func isFound(_ claim: Ungrounded) -> Bool {
    report.findings.contains { finding in
      let words = report.source[finding.range]
      return finding.severity == .galat && !words.isEmpty
        && (words.contains(claim.text) || claim.text.contains(words))
    }
  }

  private typealias Group = (finding: Finding, note: GradedDraft.Note, count: Int)

  /// The first finding of each rule with its sentence, in the order of weight and place.
  private var findingsByRule: [Group] {
    var groups: [Group] = []
    let pairs = zip(report.findings, notes).sorted { ReviewMaterial.matters($0.0, $1.0) }
    for (finding, note) in pairs {
      if let index = groups.firstIndex(where: { $0.finding.code == finding.code }) {
        groups[index].count += 1
      } else {
        groups.append((finding, note, 1))
      }
    }
    return groups
  }

  /// What matters more comes first: severity, then certainty, then place.
  static func matters(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.certainty != right.certainty { return left.certainty > right.certainty }
    return left.range.lowerBound < right.range.lowerBound
  }

  private func priority(_ finding: Finding, _ note: GradedDraft.Note, count: Int) -> SelfReview.Priority {
    let rule = Rule.all.first { $0.code == finding.code }
    let more = count > 1 ? " (dan \(count - 1) tempat lain)" : ""
    let likely = finding.certainty == .dugaan ? "Mungkin: " : ""
    let place =
      finding.range.isEmpty ? nil : "baris \(report.source.position(at: finding.range.lowerBound).line)"
    return SelfReview.Priority(
      title: likely + (finding.certainty == .tanya ? rule?.title ?? finding.message : finding.message) + more,
      place: place, quote: note.sentence, why: rule?.rationale ?? "",
      question: finding.question ?? rule?.question ?? ReviewAspect.question(finding.code),
      fix: fix(finding, rule), code: finding.code)
  }

  /// The replacement, or else a text that the rule leaves alone.
  private func fix(_ finding: Finding, _ rule: Rule?) -> String {
    if let fix = finding.fix {
      return fix.replacement.isEmpty
        ? "Hapus “\(finding.text)”." : "Tulis “\(fix.replacement)”, bukan “\(finding.text)”."
    }
    let examples = rule?.examples.filter { !$0.isBad && $0.text.utf8.count <= 240 } ?? []
    let example = examples.first { $0.kind == report.kind.value } ?? examples.first
    let removal = finding.code.family == "PDP" && !finding.text.isEmpty ? "Hapus “\(finding.text)”. " : ""
    let more = "Selengkapnya: bimtek jelaskan \(finding.code)"
    guard let example else { return removal + more }
    let text = ReviewMaterial.inOneLine(example.text, headline: finding.code.family == "JDL")
    return removal + "Contoh yang baik: “\(text)” \(more)"
  }

  /// An example without its marks: its headline alone where the rule is about headlines, else the text below it.
  private static func inOneLine(_ example: String, headline isHeadline: Bool) -> String {
    let lines = example.split(whereSeparator: \.isNewline)
    let heads = lines.filter { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" || $0 == " " } }
    if isHeadline, let head = heads.first { return String(head) }
    let body = lines.filter { !$0.hasPrefix("#") }
    return (body.isEmpty ? heads : body).flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(
      separator: " ")
  }

  private func priority(_ use: ForbiddenUse) -> SelfReview.Priority {
    SelfReview.Priority(
      title: "“\(mask.hiding(use.words))” tidak boleh ditulis", place: nil, quote: mask.hiding(use.words),
      why: "Lembar fakta melarangnya: \(use.text).",
      question: "Siapa yang dirugikan bila kalimat ini terbit?", fix: "Hapus bagian itu.", code: nil)
  }

  private func priority(_ claim: Ungrounded) -> SelfReview.Priority {
    let words = mask.hiding(claim.text)
    guard let says = claim.contradicts else {
      return SelfReview.Priority(
        title: "“\(words)” (\(claim.kind.rawValue)) tidak ada di lembar fakta", place: nil, quote: words,
        why: "Yang tidak ada di lembar fakta belum tentu salah, tetapi belum ada yang memastikannya.",
        question: "Dari mana keterangan ini, dan siapa yang dapat memastikannya?",
        fix: "Pastikan kepada sumbernya, lalu tambahkan ke lembar fakta; bila tidak dapat, hapus.", code: nil)
    }
    return SelfReview.Priority(
      title: "“\(words)” berbeda dari lembar fakta", place: nil, quote: words,
      why: "Satu angka atau nama yang keliru membuat warga datang pada waktu atau ke tempat yang salah.",
      question: "Mana yang benar: naskah atau lembar fakta? Kepada siapa Anda memastikannya?",
      fix: "Lembar fakta menulis: \(says).", code: nil)
  }

  private var missingFacts: SelfReview.Priority? {
    guard let first = missing.first else { return nil }
    let rest = missing.count - 1
    return SelfReview.Priority(
      title: "Fakta wajib belum ada: \(first.text)" + (rest > 0 ? " (dan \(rest) lainnya)" : ""),
      place: nil, quote: "", why: "Tanpa fakta ini warga masih harus bertanya.",
      question: "Di paragraf mana warga mencarinya?",
      fix: "Tambahkan: \(missing.prefix(4).map(\.text).joined(separator: "; ")).", code: nil)
  }
}
