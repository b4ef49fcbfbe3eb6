public import RuleKit

/// One of the six sides from which an officer looks at a draft of her own.
public enum ReviewAspect: String, Sendable, CaseIterable {
  case facts = "isi"
  case lead = "teras"
  case sources = "sumber"
  case language = "bahasa"
  case citizens = "warga"
  case channel = "kanal"

  /// The name as people read it.
  public var title: String {
    switch self {
    case .facts: "Isi dan fakta"
    case .lead: "Teras dan judul"
    case .sources: "Sumber"
    case .language: "Bahasa"
    case .citizens: "Warga dan hukum"
    case .channel: "Kanal"
    }
  }

  /// The side that a rule is about.
  public init(_ code: RuleCode) {
    self =
      switch code.family {
      case "FKT": .facts
      case "JDL", "TRS", "STR": .lead
      case "KUT", "HKC": .sources
      case "JRN" where code == "JRN-02": .sources
      case "HKS" where code == "HKS-03": .sources
      case "KIP" where ReviewAspect.factual.contains(code): .facts
      case "EJA", "KAP", "SGK", "ANG", "TBA", "DIK", "KAL": .language
      case "MED", "AKS", "REN", "NAS": .channel
      default: .citizens
      }
  }

  /// The rules of openness that are about whether something is right.
  private static let factual: Set<RuleCode> = ["KIP-01", "KIP-02", "KIP-03", "KIP-04", "KIP-11"]

  /// What to ask oneself about a finding whose rule asks nothing of its own.
  static func question(_ code: RuleCode) -> String {
    questions[code.family] ?? "Apa yang berubah bagi warga bila bagian ini Anda tulis lain?"
  }

  private static let questions: [String: String] = [
    "FKT": "Dari mana keterangan ini, dan siapa yang dapat memastikannya?",
    "KIP": "Apa yang berhak diketahui warga di sini, dan dari mana angkanya?",
    "JDL": "Bila warga hanya membaca judul ini, apa yang ia tahu?",
    "TRS": "Apa satu hal yang paling perlu diketahui warga?",
    "STR": "Bila naskah dipotong dari bawah, apa yang masih tersisa?",
    "KUT": "Siapa lagi yang mengalami hal ini dan dapat ditanyai?",
    "JRN": "Siapa yang mengatakan ini, dan apa jabatannya?",
    "HKC": "Siapa pembuatnya, dan sudahkah ia mengizinkan?",
    "EJA": "Bagaimana kata ini ditulis menurut EYD atau KBBI?",
    "KAP": "Apakah ini nama diri atau kata umum?",
    "SGK": "Bagaimana singkatan atau gelar ini ditulis menurut EYD?",
    "ANG": "Bagaimana angka ini dibaca keras-keras?",
    "TBA": "Di mana pembaca berhenti sejenak bila kalimat ini dibaca keras-keras?",
    "DIK": "Bagaimana Anda mengatakannya kepada tetangga?",
    "KAL": "Berapa gagasan ada di dalam kalimat ini?",
    "PDP": "Apa akibatnya bagi orang itu bila siapa saja membacanya?",
    "KLP": "Dapatkah orang ini dikenali tetangganya dari tulisan ini?",
    "ITE": "Apa buktinya, dan siapa yang berwenang mengatakannya?",
    "NET": "Apakah warga dari pilihan politik lain tetap merasa dilayani?",
    "PEL": "Setelah membaca, tahukah warga harus ke mana, kapan, dan membawa apa?",
    "DRT": "Apa yang harus dilakukan warga dalam lima menit sesudah membaca ini?",
    "HKS": "Apa yang benar, dan apa buktinya?",
    "BLS": "Bila Anda yang mengeluh, balasan apa yang Anda harapkan?",
    "AKS": "Apa yang ditangkap warga yang tidak melihat atau tidak mendengar unggahan ini?",
    "MED": "Apa yang terbaca sebelum unggahan dipotong layar ponsel?",
    "REN": "Siapa yang mengerjakan, dan kapan?",
  ]
}
