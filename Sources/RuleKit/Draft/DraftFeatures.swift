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
      if DraftFeatures.reports(index, analysis) { reporting += 1 }
    }
    self.analysis = analysis
    self.header = header
    self.hashtags = hashtags
    self.emoji = emoji
    self.words = words
    self.opening = opening
    self.reporting = reporting
  }

  /// Whether a word tells that someone has spoken: `pesan di laman ini`, `harap datang` do not.
  private static func reports(_ index: Int, _ analysis: Analysis) -> Bool {
    let tokens = analysis.tokens
    guard tokens[index].classes.contains(.reporting) else { return false }
    guard twofold.contains(tokens[index].hash) else { return true }
    guard index + 1 < tokens.count, !tokens[index].flags.contains(.sentenceStart) else { return false }
    return tokens[index + 1].isCapitalized && !tokens[index + 1].flags.contains(.sentenceStart)
  }
  private static let twofold = WordSet(
    words:
      "pesan harap jelas meminta tulis tambah lanjut sebut ajak jawab kenang terang pinta sambung simpul disampaikan"
  )

  var kind: Guess<DraftKind> {
    if header.comment != nil { return Guess(value: .balasan, reason: "menjawab komentar warga") }
    if let start = firstWords(3) {
      if let word = start.split(separator: " ").first, DraftFeatures.verdicts.contains(String(word)) {
        return Guess(value: .klarifikasi, reason: "diawali “\(word)”")
      }
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
    if signs[.klarifikasi] >= (shoutsVerdict ? 3 : 5),
      reporting < 3 || analysis.quotes.isEmpty || signs[.klarifikasi] >= 7
    {
      return Guess(value: .klarifikasi, reason: "meluruskan kabar yang keliru")
    }
    if !isNews, words <= 160, signs[.balasan] >= (analysis.tokens.first?.kind == .mention ? 1 : 6) {
      return Guess(value: .balasan, reason: "menyapa dan menjawab seorang warga")
    }
    if !isNews, let order = order(signs) { return order }
    if opening.contains(.greeting), words < 120, startsWithGreeting || wishes {
      return Guess(value: .ucapan, reason: "diawali ucapan")
    }
    if let channel = header.channel, channel != .situs, words < 250, header.title == nil, !hasHeading {
      return Guess(value: .takarir, reason: "pendek, untuk \(channel.rawValue)")
    }
    if showsPicture, words < 120, !hasHeading, reporting < 2 {
      return Guess(value: .takarir, reason: "pendek dan menyebut fotonya")
    }
    if hashtags > 0, words < 350 { return Guess(value: .takarir, reason: "bertagar") }
    if emoji > 0, words < 200 { return Guess(value: .takarir, reason: "beremoji dan pendek") }
    if !isNews, reporting < 2, words <= 200 {
      if signs[.layanan] >= 5 { return Guess(value: .layanan, reason: "syarat, cara, atau biaya layanan") }
      if signs[.pengumuman] >= 5, hasDate || signs[.pengumuman] >= 7 {
        return Guess(value: .pengumuman, reason: "ajakan atau pemberitahuan bagi warga")
      }
      if signs[.takarir] >= 3, words < 120, !hasHeading, reporting == 0 {
        return Guess(value: .takarir, reason: "pendek, bergaya cakapan atau tentang fotonya")
      }
    }
    return Guess(value: .berita, reason: "tidak ada tanda jenis lain")
  }

  /// A service or an invitation, told in full though with emoji or hashtags.
  private func order(_ signs: KindSigns) -> Guess<DraftKind>? {
    guard reporting < 2, words <= 200, header.channel == nil || header.channel == .situs, hashtags < 2 else {
      return nil
    }
    if signs[.layanan] >= 8, signs[.layanan] >= signs[.pengumuman] {
      return Guess(value: .layanan, reason: "syarat, cara, atau biaya layanan")
    }
    if signs[.pengumuman] >= 7, hasDate {
      return Guess(value: .pengumuman, reason: "ajakan atau pemberitahuan bagi warga")
    }
    return nil
  }

  static func channel(for kind: DraftKind) -> Guess<Channel> {
    switch kind {
    case .takarir: Guess(value: .instagram, reason: "takarir")
    case .utas: Guess(value: .x, reason: "utas")
    default: Guess(value: .situs, reason: "naskah \(kind.rawValue)")
    }
  }

  /// Verdicts that open a correction of what others claim.
  private static let verdicts: Set<String> = ["hoaks", "hoax", "klarifikasi", "disinformasi", "misinformasi"]

  /// Whether a verdict stands in capitals: `Pesan “…” SALAH`.
  private var shoutsVerdict: Bool {
    analysis.tokens.prefix(120).contains {
      $0.shape == .upper && DraftFeatures.capitals.contains($0.hash)
    }
  }
  private static let capitals = WordSet(
    words: "salah keliru hoaks hoax menyesatkan bohong palsu disinformasi")

  private func firstWords(_ count: Int) -> String? {
    guard let first = analysis.blockTokens.first, !first.isEmpty else { return nil }
    return first.lazy.filter { analysis.tokens[$0].kind != .mark }.prefix(count).map {
      analysis.text(analysis.tokens[$0]).lowercased()
    }.joined(separator: " ")
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
    signs[.siaga] >= (opening.contains(.hazard) ? reporting > 0 ? 5 : 4 : reporting > 0 ? 7 : 6)
  }

  /// An agenda of a week: its first word says so, and two lines or more begin with a weekday.
  private var isAgenda: Bool {
    guard let first = analysis.tokens.first, DraftFeatures.agendas.contains(first.hash) else { return false }
    return analysis.tokens.prefix(200).count {
      $0.classes.contains(.weekday) && !$0.flags.isDisjoint(with: [.lineStart, .sentenceStart])
    } >= 2
  }
  /// A line such as `[Foto: …]` or `[Video 1 menit, …]` stands for what is posted with the text.
  private var showsPicture: Bool {
    analysis.tokens.indices.dropLast().contains {
      analysis.tokens[$0].mark == .openBracket
        && DraftFeatures.pictures.contains(analysis.tokens[$0 + 1].hash)
    }
  }
  private static let pictures = WordSet(
    words: "foto video gambar ilustrasi poster infografik infografis reels reel flyer slide carousel")
  private static let agendas = WordSet(words: "agenda kalender rencana jadwal")

  /// Whether wishes or condolences open it: `Keluarga besar … berdukacita atas wafatnya …`.
  private var wishes: Bool {
    analysis.tokens.prefix(20).contains { DraftFeatures.wishing.contains($0.hash) }
  }
  private static let wishing = WordSet(
    words: "mengucapkan berdukacita berduka dukacita belasungkawa dirgahayu wafatnya berpulangnya")

  /// Someone is quoted, or several are reported to have spoken: news on whatever it is.
  private var isNews: Bool { reporting > 0 && !analysis.quotes.isEmpty || reporting > 2 }

  /// A date, a clock, or a word such as `besok`.
  private var hasDate: Bool {
    analysis.entities.contains { $0.kind == .date || $0.kind == .clock }
      || analysis.tokens.contains { DraftFeatures.soon.contains($0.hash) }
  }
  private static let soon = WordSet(words: "besok lusa depan mendatang")

  private var hasHeading: Bool { analysis.blocks.first?.role == .heading }

  private var startsWithGreeting: Bool {
    guard let first = analysis.tokens.first(where: \.isWord) else { return false }
    return first.classes.contains(.greeting)
  }
}
