public import RuleKit

/// A family of rules.
public struct RuleFamily: Sendable {
  /// Its three letters.
  public let code: String
  /// What it is about.
  public let title: String
  /// Its rules, in code order.
  public let rules: [Rule]

  /// A family with its rules.
  public init(code: String, title: String, rules: [Rule]) {
    self.code = code
    self.title = title
    self.rules = rules
  }

  /// All families and what they are about, in the order in which they are shown.
  public static let order: [(code: String, title: String)] = [
    ("EJA", "Ejaan kata"), ("KAP", "Huruf kapital"), ("SGK", "Singkatan dan gelar"),
    ("ANG", "Angka, uang, dan waktu"),
    ("TBA", "Tanda baca"), ("DIK", "Pilihan kata"), ("KAL", "Kalimat"), ("JDL", "Judul"), ("TRS", "Teras"),
    ("STR", "Struktur"), ("KUT", "Kutipan"), ("FKT", "Fakta"), ("KIP", "Keterbukaan informasi"),
    ("PDP", "Data pribadi"), ("KLP", "Anak, korban, dan kelompok rentan"), ("ITE", "Informasi elektronik"),
    ("NET", "Netralitas"), ("PEL", "Layanan dan pengaduan"), ("DRT", "Keadaan darurat"),
    ("HKS", "Klarifikasi hoaks"),
    ("JRN", "Standar jurnalistik"), ("HKC", "Hak cipta"), ("AKS", "Akses bagi semua"),
    ("BLS", "Balasan komentar"),
    ("MED", "Batas media sosial"), ("REN", "Rencana konten"), ("NAS", "Berkas naskah"),
  ]
}

/// The list of rules by family.
public struct RuleListPage: Sendable {
  let families: [RuleFamily]

  /// A list of families.
  public init(_ families: [RuleFamily]) { self.families = families }

  /// The list for a terminal.
  public func terminal(_ style: TerminalStyle) -> String {
    var lines: [String] = []
    for family in families {
      lines.append(style.set("\(family.code)  \(family.title)", .strong))
      for rule in family.rules {
        let off = rule.status == .pilihan ? " (mati kecuali dinyalakan)" : ""
        let level = rule.certainty == .tanya ? "tanya" : rule.severity.rawValue
        let first = "  \(rule.code)  \(level.padding(11))"
        lines += Wrapping.fill(
          rule.title + off, width: style.width, first: first, rest: String(repeating: " ", count: first.count)
        )
      }
      lines.append("")
    }
    let count = families.reduce(0) { $0 + $1.rules.count }
    lines.append("\(count) aturan. Penjelasan satu aturan: bimtek jelaskan KODE")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text filled with spaces to a width.
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}
