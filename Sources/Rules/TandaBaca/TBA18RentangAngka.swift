import Bahasa
import RuleKit

extension Rule {
  /// A range of numbers is written with an en dash without spaces.
  static let rentangAngka = Rule(
    "TBA-18", "Rentang angka memakai tanda pisah tanpa spasi", .peringatan,
    rationale: """
      Tanda pisah (–) di antara dua bilangan berarti “sampai dengan”: pukul 08.00–10.00. Tanda itu ditulis tanpa spasi.
      """,
    references: [.eyd("tanda pisah (TF03)")],
    detectors: [
      .marks([.hyphen, .enDash, .emDash]) { index, reading, report in
        guard let first = reading.before(index), first.kind == .number, let second = reading.after(index),
          second.kind == .number, !second.flags.contains(.lineStart), !Rentang.hasOpener(index - 1, reading)
        else { return }
        let isSpaced = reading.tokens[index].hasSpaceBefore && second.hasSpaceBefore
        guard isSpaced || reading.tokens[index].mark == .hyphen && Rentang.joins(index, reading) else {
          return
        }
        report.add(
          index - 1..<index + 2,
          "Rentang ditulis “\(reading.text(index - 1))–\(reading.text(index + 1))”",
          fix: .aman(reading.text(index - 1) + "–" + reading.text(index + 1)))
      },
      .marks([.hyphen, .enDash, .emDash]) { index, reading, report in
        // `27 April - 3 Mei`, `08.00 WIB - 12.00 WIB`, `Senin - Jumat`; `TNI - Polri` is one name
        guard reading.tokens[index].hasSpaceBefore, let first = reading.before(index), first.kind == .word,
          let second = reading.after(index), second.hasSpaceBefore, !second.flags.contains(.lineStart)
        else { return }
        let isPair = Rentang.isPair(index, reading)
        guard isPair || Rentang.joinsDates(index, first, second, reading) else { return }
        let right = reading.text(index - 1) + (isPair ? "-" : "–") + reading.text(index + 1)
        report.add(
          index - 1..<index + 2, "\(isPair ? "Nama berpasangan" : "Rentang") ditulis “\(right)”",
          fix: .aman(right))
      },
      .tokens([.word], shaped: [.capitalized]) { index, reading, report in
        // `Senin-Jumat`, `jalur Wanasari-Tambakrejo`
        let token = reading.tokens[index]
        guard token.flags.contains(.hyphen), token.length > 8 else { return }
        let parts = reading.text(index).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] != parts[1], Rentang.joins(parts[0], parts[1], index, reading) else {
          return
        }
        let right = parts[0] + "–" + parts[1]
        report.add(index, "Rentang ditulis “\(right)”", fix: .aman(String(right)))
      },
      .cues("jalur\nruas\nrute\ntrayek\npenghubung\njalan utama\njalur wisata\nruas jalan", options: []) {
        cue, reading, report in
        // `jalur Kertek - Sapuran`
        let index = cue.upperBound
        guard reading.after(index - 1) != nil, reading.isTitleCase(index), !reading.isInHeading(index),
          let dash = reading.after(index), dash.mark == .hyphen || dash.mark == .enDash, dash.hasSpaceBefore,
          reading.after(index + 1)?.hasSpaceBefore == true, reading.isTitleCase(index + 2)
        else { return }
        let right = reading.text(index) + "–" + reading.text(index + 2)
        report.add(index..<index + 3, "Jarak dari tempat ke tempat ditulis “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Loket buka pukul «08.00 - 10.00» WIB.", corrected: "Loket buka pukul 08.00–10.00 WIB."),
      .bad("Pengurus masa bakti «2026-2029» dilantik.", corrected: "Pengurus masa bakti 2026–2029 dilantik."),
      .bad("Truk lewat jalur «Wanasari - Tirtomulyo».", corrected: "Truk lewat jalur Wanasari–Tirtomulyo."),
      .bad("Petugas «TNI - Polri» berjaga.", corrected: "Petugas TNI-Polri berjaga."),
      .bad("Lomba digelar 27 «April - 3» Mei.", corrected: "Lomba digelar 27 April–3 Mei."),
      .bad("Lomba digelar «17-18» September 2026.", corrected: "Lomba digelar 17–18 September 2026."),
      .bad("Peserta berusia «12-15» tahun.", corrected: "Peserta berusia 12–15 tahun."),
      .bad("Loket buka «Senin-Jumat» pagi.", corrected: "Loket buka Senin–Jumat pagi."),
      .bad("Bus melayani rute «Wanasari-Tambakrejo».", corrected: "Bus melayani rute Wanasari–Tambakrejo."),
      .good("Loket buka Senin–Jumat pukul 08.00–10.00 WIB. Surat Nomor 140/541-777/2026 dikirim."),
      .good(
        "Kesebelasan Wanasari menang 2-1. Lagu itu ditulis Rahma-Bagas, nomornya 2018-2021-03."
      ),
      .good("Hubungi (0000) 000000 untuk informasi."),
    ])
}

/// What makes two numbers or two words a range.
private enum Rentang {
  /// Whether `dari` or `antara` opens the range, so that a word and no dash goes on with it (ANG-10).
  static func hasOpener(_ first: Int, _ reading: Reading) -> Bool {
    let isTimed = reading.before(first)?.classes.contains(.timeNoun) == true
    return reading.before(first) != nil && reading.word(first - (isTimed ? 2 : 1), in: openers)
  }

  private static let openers = WordSet(words: "dari mulai antara")

  /// Whether the numbers around a hyphen without spaces are a range: two years, two times, or a smaller and a
  /// larger number that are counted or dated.
  static func joins(_ hyphen: Int, _ reading: Reading) -> Bool {
    guard reading.touchesPrevious(hyphen), reading.touchesNext(hyphen), isAlone(hyphen, reading) else {
      return false
    }
    let first = reading.text(hyphen - 1)
    let second = reading.text(hyphen + 1)
    if isClock(first), isClock(second) { return true }
    guard let low = Int(first), let high = Int(second), low < high else { return false }
    if first.count == 4, second.count == 4 { return (1900...2100).contains(low) && high <= 2100 }
    guard first.count <= 3, second.count <= 3 else { return false }
    if let next = reading.after(hyphen + 1) {
      if !next.classes.isDisjoint(with: [.month, .unit, .counted, .timeNoun, .magnitude])
        || next.mark == .percent
      {
        return true
      }
      if reading.before(hyphen - 1)?.mark == .openParenthesis,
        reading.before(hyphen - 2)?.classes.isDisjoint(with: [.weekday, .month]) == false
          || next.mark == .slash
      {
        return true
      }
    }
    return reading.before(hyphen - 1).map { leads.contains($0.hash) || $0.classes.contains(.timeNoun) }
      ?? false
  }

  /// Whether a dash with spaces joins two dates, times of day or weekdays.
  static func joinsDates(_ dash: Int, _ first: Token, _ second: Token, _ reading: Reading) -> Bool {
    if first.classes.contains(.weekday) { return second.classes.contains(.weekday) }
    guard second.kind == .number, reading.before(dash - 1)?.kind == .number else { return false }
    if first.classes.contains(.month) { return reading.after(dash + 1)?.classes.contains(.month) == true }
    return first.classes.contains(.timeZone)
  }

  /// Whether the words around a dash are two names that stand together.
  static func isPair(_ dash: Int, _ reading: Reading) -> Bool {
    reading.word(dash - 1, is: "tni") && reading.word(dash + 1, is: "polri")
      || reading.word(dash - 1, is: "putra") && reading.word(dash + 1, is: "putri")
      || reading.word(dash - 1, is: "suami") && reading.word(dash + 1, is: "istri")
  }

  /// Whether the two parts of a word are days, months, or places that a road joins.
  static func joins(_ first: Substring, _ second: Substring, _ index: Int, _ reading: Reading) -> Bool {
    let opening = WordHash(folding: String(first))
    if let names = [CalendarWords.days, CalendarWords.months].first(where: { $0.contains(opening) }) {
      return names.contains(WordHash(folding: String(second)))
    }
    guard first.count > 3, second.count > 3, second.first?.isUppercase == true, index > 1 else {
      return false
    }
    return reading.word(index - 1, in: roads) || reading.word(index - 2, in: roads)
  }

  /// Whether nothing else is tied to the numbers: not in `140/541-777/2026`, `2026-11-20`.
  private static func isAlone(_ hyphen: Int, _ reading: Reading) -> Bool {
    let before = reading.before(hyphen - 1)
    let after = reading.after(hyphen + 1)
    let isTiedBefore =
      reading.touchesPrevious(hyphen - 1) && (before?.mark == .slash || before?.mark == .hyphen)
    let isTiedAfter = reading.touchesNext(hyphen + 1) && (after?.mark == .hyphen || after?.kind == .number)
    return !isTiedBefore && !isTiedAfter
  }

  private static func isClock(_ text: String) -> Bool {
    let parts = text.split(separator: ".")
    return parts.count == 2 && parts[1].count == 2 && parts[0].count <= 2 && (Int(parts[0]) ?? 24) < 24
      && (Int(parts[1]) ?? 60) < 60 && text.utf8.count == 5
  }

  private static let leads = WordSet(
    words:
      "tanggal usia umur berusia kelas halaman peringkat ranking minimal sekitar pukul jam antara mulai selama"
  )
  private static let roads = WordSet(words: "rute jalur ruas trayek jurusan lintas tol penghubung")
}
