import Bahasa
import RuleKit

extension Rule {
  /// Several acronyms that nobody explains, told once a draft; each has its own advice in DIK-03.
  static let mudahDipahami = Rule(
    "KIP-06", "Naskah mudah dipahami warga", .saran, .dugaan,
    kinds: [.berita, .siaranPers, .pengumuman, .layanan, .siaga, .klarifikasi, .takarir, .utas, .balasan],
    rationale: """
      Informasi publik disampaikan dengan bahasa yang mudah dipahami. Singkatan kantor, istilah teknis, dan kalimat panjang \
      yang menumpuk membuat warga berhenti membaca. Jelaskan singkatan saat pertama disebut, dan beri padanan istilah.
      """,
    references: [
      .hukum("UU 14/2008 Pasal 9 ayat (4) dan Pasal 10 ayat (2)", checked: "2026-11-20"),
      .hukum("PerKI 1/2021 Pasal 24 ayat (2) huruf b", checked: "2026-11-20"),
    ],
    detectors: [
      .draft { reading, report in
        let strange = Singkatan.unexplained(in: reading, most: 6)
        guard strange.count >= 2 else { return }
        let names = strange.map { reading.text($0) }.joined(separator: ", ")
        report.add(strange[0], "\(strange.count) singkatan belum dijelaskan: \(names)")
      }
    ],
    examples: [
      .bad("Semua «OPD» menyampaikan LKPJ sebelum rapat dimulai."),
      .bad("Petugas «TPPS» dan PLKB menimbang balita di posyandu.", .layanan),
      .good("Perangkat daerah menyerahkan laporan pertanggungjawaban bupati sebelum rapat koordinasi."),
      .good("Warga membawa KTP dan kartu BPJS ke RSUD Arunaya."),
    ])
}

extension Singkatan {
  /// The first mention of each acronym in capitals that is neither common nor explained, in order.
  static func unexplained(in reading: Reading, most: Int) -> [Int] {
    var seen: Set<WordHash> = []
    var explained: Set<WordHash> = []
    var found: [Int] = []
    for index in reading.words(.upper) where isAcronym(reading.tokens[index]) {
      let hash = reading.tokens[index].hash
      if isGlossed(index, reading) { explained.insert(hash) }
      guard seen.insert(hash).inserted, !isCode(index, reading), isStrange(index, in: reading),
        reading.analysis.blocks[reading.analysis.block(ofToken: index)].role != .heading,
        !reading.article.dateline.contains(index)
      else { continue }
      found.append(index)
    }
    return Array(found.filter { !explained.contains(reading.tokens[$0].hash) }.prefix(most))
  }

  private static func isGlossed(_ index: Int, _ reading: Reading) -> Bool {
    if reading.token(index + 1)?.mark == .openParenthesis { return true }
    // `(Dinsos PMD dan PPA)`: all that the parentheses hold explains the words before them.
    for before in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      switch reading.tokens[before].mark {
      case .openParenthesis: return true
      case .closeParenthesis, .period: return false
      default: continue
      }
    }
    return false
  }

  /// `84/HUK/2019`, `222/PMK.07/2017`, `SOC 35`, `dr. Kenyo Sp.P FISR`: a code or a degree, not a word of the text.
  private static func isCode(_ index: Int, _ reading: Reading) -> Bool {
    let marks: Set<Mark> = [.slash, .hyphen]
    if let before = reading.token(index - 1),
      marks.contains(before.mark) || before.classes.contains(.degree)
        || before.kind == .abbreviation
    {
      return true
    }
    guard let after = reading.token(index + 1) else { return false }
    return marks.contains(after.mark) || after.kind == .number && after.hasSpaceBefore
  }
}
