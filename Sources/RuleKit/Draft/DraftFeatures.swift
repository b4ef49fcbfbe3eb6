import Bahasa

/// The signs in a text by which its kind and channel are guessed.
struct DraftFeatures {
  private let analysis: Analysis
  private let header: DraftHeader
  private let hashtags: Int
  private let emoji: Int
  private let words: Int
  private let opening: WordClass
  private let reporting: Int

  init(_ analysis: Analysis, header: DraftHeader) {
    var hashtags = 0
    var emoji = 0
    var words = 0
    var reporting = 0
    var opening: WordClass = []
    let openingEnd = analysis.blockTokens.prefix(2).last?.upperBound ?? 0
    for (index, token) in analysis.tokens.enumerated() {
      switch token.kind {
      case .hashtag: hashtags += 1
      case .emoji: emoji += 1
      case .word, .abbreviation, .number: words += 1
      default: break
      }
      if index < openingEnd { opening.formUnion(token.classes) }
      if token.classes.contains(.reporting) { reporting += 1 }
    }
    self.analysis = analysis
    self.header = header
    self.hashtags = hashtags
    self.emoji = emoji
    self.words = words
    self.opening = opening
    self.reporting = reporting
  }

  var kind: Guess<DraftKind> {
    if header.comment != nil { return Guess(value: .balasan, reason: "menjawab komentar warga") }
    if let start = firstWords(3) {
      if start.hasPrefix("siaran pers") { return Guess(value: .siaranPers, reason: "diawali “siaran pers”") }
      if start.hasPrefix("embargo") { return Guess(value: .siaranPers, reason: "diawali “embargo”") }
      if start.hasPrefix("ralat") { return Guess(value: .ralat, reason: "diawali “ralat”") }
      if start.hasPrefix("anak hilang") { return Guess(value: .anakHilang, reason: "diawali “anak hilang”") }
      if start.hasPrefix("pengumuman") { return Guess(value: .pengumuman, reason: "diawali “pengumuman”") }
    }
    if isAgenda { return Guess(value: .kalender, reason: "agenda dengan hari demi hari") }
    if isThread { return Guess(value: .utas, reason: "bagiannya bernomor 1/, 2/ …") }
    let signs = KindSigns(analysis)
    if !isNews, words <= 250 {
      if signs[.ralat] >= 4 { return Guess(value: .ralat, reason: "meralat yang salah tulis") }
      if signs[.anakHilang] >= 6 { return Guess(value: .anakHilang, reason: "mencari anak yang hilang") }
      if isWarning(signs) {
        return Guess(value: .siaga, reason: "peringatan bahaya dengan anjuran bagi warga")
      }
    }
    if signs[.klarifikasi] >= 5, reporting < 3 || analysis.quotes.isEmpty {
      return Guess(value: .klarifikasi, reason: "meluruskan kabar yang keliru")
    }
    if !isNews, words <= 160, signs[.balasan] >= (analysis.tokens.first?.kind == .mention ? 1 : 6) {
      return Guess(value: .balasan, reason: "menyapa dan menjawab seorang warga")
    }
    if opening.contains(.greeting), words < 120, startsWithGreeting || wishes {
      return Guess(value: .ucapan, reason: "diawali ucapan")
    }
    if let channel = header.channel, channel != .situs, words < 250, header.title == nil, !hasHeading {
      return Guess(value: .takarir, reason: "pendek, untuk \(channel.rawValue)")
    }
    if hashtags > 0, words < 350 { return Guess(value: .takarir, reason: "bertagar") }
    if emoji > 0, words < 200 { return Guess(value: .takarir, reason: "beremoji dan pendek") }
    if !isNews, reporting == 0, words <= 200 {
      if signs[.layanan] >= 5 { return Guess(value: .layanan, reason: "syarat, cara, atau biaya layanan") }
      if signs[.pengumuman] >= 5, hasDate {
        return Guess(value: .pengumuman, reason: "ajakan dengan waktunya")
      }
    }
    return Guess(value: .berita, reason: "tidak ada tanda jenis lain")
  }

  static func channel(for kind: DraftKind) -> Guess<Channel> {
    switch kind {
    case .takarir: Guess(value: .instagram, reason: "takarir")
    case .utas: Guess(value: .x, reason: "utas")
    default: Guess(value: .situs, reason: "naskah \(kind.rawValue)")
    }
  }

  private func firstWords(_ count: Int) -> String? {
    guard let first = analysis.blockTokens.first, !first.isEmpty else { return nil }
    return first.prefix(count).map { analysis.text(analysis.tokens[$0]).lowercased() }.joined(separator: " ")
  }

  /// Two blocks or more begin or end with `1/`, `2/`.
  private var isThread: Bool {
    var parts = 0
    for range in analysis.blockTokens where range.count > 2 {
      let first = analysis.tokens[range.lowerBound]
      if first.kind == .number, first.length <= 2, analysis.tokens[range.lowerBound + 1].mark == .slash {
        parts += 1
      }
    }
    return parts >= 2
  }

  /// A danger in the opening, what to do anywhere, and nobody who is quoted: not a news report on it.
  ///
  /// What to do alone is enough where much of it is told.
  private func isWarning(_ signs: KindSigns) -> Bool {
    signs[.siaga] >= (opening.contains(.hazard) ? reporting > 0 ? 5 : 4 : 7)
  }

  /// An agenda of a week: its first word says so, and two lines or more begin with a weekday.
  private var isAgenda: Bool {
    guard let first = analysis.tokens.first, DraftFeatures.agendas.contains(first.hash) else { return false }
    return analysis.tokens.prefix(200).count {
      $0.classes.contains(.weekday) && !$0.flags.isDisjoint(with: [.lineStart, .sentenceStart])
    } >= 2
  }
  private static let agendas = WordSet(words: "agenda kalender rencana jadwal")

  /// Whether wishes or condolences open it: `Keluarga besar … berdukacita atas wafatnya …`.
  private var wishes: Bool {
    analysis.tokens.prefix(20).contains { DraftFeatures.wishing.contains($0.hash) }
  }
  private static let wishing = WordSet(
    words: "mengucapkan berdukacita berduka dukacita belasungkawa dirgahayu wafatnya berpulangnya")

  /// Someone is quoted, or several are reported to have spoken: news on whatever it is.
  private var isNews: Bool { reporting > 0 && !analysis.quotes.isEmpty || reporting > 2 }

  private var hasDate: Bool { analysis.entities.contains { $0.kind == .date || $0.kind == .clock } }

  private var hasHeading: Bool { analysis.blocks.first?.role == .heading }

  private var startsWithGreeting: Bool {
    guard let first = analysis.tokens.first(where: \.isWord) else { return false }
    return first.classes.contains(.greeting)
  }
}
