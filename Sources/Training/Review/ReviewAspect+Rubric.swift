import RuleKit

extension ReviewAspect {
  /// A criterion of a rubric, by name.
  struct CriterionName: Sendable, Equatable {
    let rubric: String
    let criterion: String

    init(_ rubric: String, _ criterion: String) {
      self.rubric = rubric
      self.criterion = criterion
    }
  }

  /// The criterion whose levels describe this side of a draft of a kind; where the rubric of the kind has none,
  /// that of the news rubric or of the rubric for social media.
  func criterion(for kind: DraftKind) -> CriterionName {
    switch kind {
    case .siaranPers: release
    case .takarir, .utas, .ucapan: post
    case .siaga: warning
    case .klarifikasi: clarification
    case .balasan: reply
    case .kalender: plan
    case .berita, .pengumuman, .layanan, .ralat, .anakHilang: news
    }
  }

  private var news: CriterionName {
    switch self {
    case .facts: CriterionName("r-brt", "akurasi")
    case .lead: CriterionName("r-brt", "teras")
    case .sources: CriterionName("r-brt", "narasumber")
    case .language: CriterionName("r-brt", "bahasa")
    case .citizens: CriterionName("r-brt", "manfaat")
    case .channel: CriterionName("r-uts", "platform")
    }
  }

  private var release: CriterionName {
    switch self {
    case .facts: CriterionName("r-ril", "isi")
    case .lead: CriterionName("r-ril", "struktur")
    case .sources: CriterionName("r-ril", "kutipan")
    case .language: CriterionName("r-ril", "bahasa")
    case .citizens: CriterionName("r-ril", "kegunaan")
    case .channel: CriterionName("r-ril", "bagian")
    }
  }

  private var post: CriterionName {
    switch self {
    case .facts: CriterionName("r-cap", "fakta")
    case .lead: CriterionName("r-uts", "pesan")
    case .sources: CriterionName("r-cap", "kredit")
    case .language: CriterionName("r-uts", "akses")
    case .citizens: CriterionName("r-uts", "dialog")
    case .channel: CriterionName("r-uts", "platform")
    }
  }

  private var warning: CriterionName {
    switch self {
    case .facts: CriterionName("r-drt", "penyelamatan")
    case .lead: CriterionName("r-drt", "ringkas")
    case .sources: CriterionName("r-drt", "sumber")
    case .language: CriterionName("r-drt", "nada")
    case .citizens, .channel: post
    }
  }

  private var clarification: CriterionName {
    switch self {
    case .facts: CriterionName("r-hok", "fakta")
    case .sources: CriterionName("r-hok", "bukti")
    case .language: CriterionName("r-hok", "nada")
    case .citizens: CriterionName("r-hok", "tindakan")
    case .lead, .channel: post
    }
  }

  private var reply: CriterionName {
    switch self {
    case .facts: CriterionName("r-bls", "jawaban")
    case .lead: CriterionName("r-bls", "empati")
    case .language: CriterionName("r-bls", "nada")
    case .citizens: CriterionName("r-bls", "langkah")
    case .sources: news
    case .channel: post
    }
  }

  private var plan: CriterionName {
    switch self {
    case .facts: CriterionName("r-ren", "lengkap")
    case .citizens: CriterionName("r-ren", "layanan")
    case .channel: CriterionName("r-ren", "kanal")
    case .sources: CriterionName("r-ren", "tata-kelola")
    case .lead: post
    case .language: news
    }
  }
}
