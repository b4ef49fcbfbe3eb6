import SourceText
import Scoring
import Reporting
import Curriculum
import Bahasa
import RuleKit

extension ReviewMaterial {
  /// What was measured on one side of the draft.
  func evidence(_ aspect: ReviewAspect) -> [SelfReview.Evidence] {
    let measured =
      switch aspect {
      case .facts: facts
      case .lead: lead
      case .sources: sources
      case .language: language
      case .citizens: [SelfReview.Evidence]()
      case .channel: channel
      }
    let found = findings(aspect)
    // Beside things to look at, "nothing found" would read as the contrary of them.
    guard found.isEmpty, !measured.contains(where: { $0.mark == .look }) else { return measured + found }
    return measured + [Evidence(text: "Pemeriksa tidak menemukan apa-apa di sini", mark: .plain)]
  }

  private typealias Evidence = SelfReview.Evidence

  private var facts: [SelfReview.Evidence] {
    guard let sheet else {
      return [
        Evidence(
          text: "Tanpa lembar fakta, angka dan nama tidak dapat dicocokkan; buat: bimtek naskah lembar-fakta",
          mark: .plain)
      ]
    }
    let present = required.count { $0.status == .present }
    var all =
      required.isEmpty
      ? []
      : [
        Evidence(
          text: "\(present) dari \(required.count) fakta wajib ada (\(sheet.title))",
          mark: present == required.count ? .good : .look)
      ]
    all += missing.prefix(4).map { Evidence(text: "Belum ada: \($0.text)", mark: .look) }
    all += forbidden.map {
      Evidence(text: "“\(mask.hiding($0.words))” tidak boleh ditulis: \($0.text)", mark: .look)
    }
    let doubtful = (contradictions + ungrounded).map { mask.hiding($0.message) }
    all += doubtful.prefix(4).map { Evidence(text: $0, mark: .look) }
    if doubtful.isEmpty {
      all.append(Evidence(text: "Tidak ada angka, nama, atau kutipan di luar lembar fakta", mark: .good))
    }
    return all
  }

  private var lead: [SelfReview.Evidence] {
    guard !report.kind.value.isShort, report.kind.value != .kalender else { return [] }
    var all: [Evidence] = []
    if let words = headlineWords {
      all.append(Evidence(text: "Judul \(words) kata", mark: (5...10).contains(words) ? .good : .look))
    } else {
      all.append(Evidence(text: "Judul belum terlihat (baris pertama, diawali #)", mark: .plain))
    }
    if let words = leadWords {
      all.append(Evidence(text: "Teras \(words) kata", mark: words <= 35 ? .good : .look))
    }
    return all
  }

  private var sources: [SelfReview.Evidence] {
    let words = report.statistics.words
    guard quotes > 0, words > 0 else {
      return report.kind.value.isArticle ? [Evidence(text: "Belum ada kutipan langsung", mark: .plain)] : []
    }
    let share = report.statistics.quotedWords * 100 / words
    return [Evidence(text: "\(quotes) kutipan langsung, \(share) persen dari naskah", mark: .plain)]
  }

  private var language: [SelfReview.Evidence] {
    let statistics = report.statistics
    guard statistics.sentences > 0 else { return [] }
    let mean = Int(statistics.wordsPerSentence.rounded())
    return [
      Evidence(text: "Rata-rata \(mean) kata tiap kalimat", mark: mean <= 18 ? .good : .look),
      Evidence(
        text: "\(statistics.longSentences) dari \(statistics.sentences) kalimat lebih dari 20 kata",
        mark: statistics.longSentences == 0 ? .good : .plain),
    ]
  }

  private var channel: [SelfReview.Evidence] {
    var all: [Evidence] = []
    if let limits = PlatformLimits.of(report.channel.value), let allowed = limits.text {
      let length = PostLength(of: body, as: limits.measure).count
      all.append(
        Evidence(
          text: "\(length) dari \(allowed) karakter \(report.channel.value.rawValue)",
          mark: length <= allowed ? .good : .look))
      let hashtags = reading.tokens.count { $0.kind == .hashtag }
      all.append(
        Evidence(text: "\(hashtags) tagar", mark: hashtags <= limits.hashtags ? .good : .look))
    } else {
      all.append(Evidence(text: "\(report.statistics.words) kata", mark: .plain))
    }
    return all
  }

  /// The findings on a side, one line a rule.
  private func findings(_ aspect: ReviewAspect) -> [SelfReview.Evidence] {
    let own = report.findings.filter { ReviewAspect($0.code) == aspect }
    var order: [RuleCode] = []
    for finding in own.sorted(by: ReviewMaterial.matters) where !order.contains(finding.code) {
      order.append(finding.code)
    }
    let lines = order.prefix(4).compactMap { code -> Evidence? in
      let same = own.filter { $0.code == code }
      guard let first = same.first else { return nil }
      let count = same.count > 1 ? " (\(same.count) tempat)" : ""
      return Evidence(text: "\(first.question ?? first.message)\(count) (\(code))", mark: .look)
    }
    let rest = order.count - lines.count
    return lines + (rest > 0 ? [Evidence(text: "dan \(rest) aturan lain: bimtek periksa", mark: .plain)] : [])
  }

  /// Up to two things that were measured and are good.
  var strengths: [String] {
    var all: [String] = []
    if !required.isEmpty, missing.isEmpty, contradictions.isEmpty {
      all.append("Semua \(required.count) fakta wajib pada lembar fakta sudah ada.")
    }
    if sheet != nil, contradictions.isEmpty, ungrounded.isEmpty, forbidden.isEmpty {
      all.append("Semua angka, nama, dan kutipan cocok dengan lembar fakta.")
    }
    let isArticle = report.kind.value.isArticle
    if isArticle, let words = leadWords, words >= 12, words <= 35, !found("TRS") {
      all.append("Teras \(words) kata: cukup pendek untuk dibaca sekali napas.")
    }
    // Without a sheet nothing shows whose words a quote holds.
    if quotes > 0, sheet != nil, !found("JRN-02"),
      !(contradictions + ungrounded).contains(where: { $0.kind == .quote })
    {
      all.append("\(quotes) kutipan, semuanya sesuai dengan lembar fakta.")
    }
    let statistics = report.statistics
    let mean = Int(statistics.wordsPerSentence.rounded())
    if statistics.sentences >= 3, mean <= 18, !found("KAL-01") {
      all.append("Rata-rata \(mean) kata tiap kalimat: mudah diikuti.")
    }
    if !report.kind.value.isShort, let words = headlineWords, (5...10).contains(words), !found("JDL") {
      all.append("Judul \(words) kata, tanpa temuan.")
    }
    if statistics.words >= 30, !found("EJA", "KAP", "SGK", "ANG", "TBA") {
      all.append("Tidak ada temuan ejaan dalam \(statistics.words) kata.")
    }
    return Array(all.prefix(2))
  }
}
