import Bahasa
import RuleKit

extension Rule {
  /// Words of kinship before a name or an office, and the pair *Bapak/Ibu* as an address, begin with a capital.
  static let sapaanHormat = Rule(
    "KAP-11", "“Bapak” dan “Ibu” di depan nama atau jabatan diawali kapital", .peringatan, .dugaan,
    rationale: """
      “Bapak”, “Ibu”, “Pak”, dan “Bu” di depan nama atau jabatan adalah sapaan: Bapak Gubernur, Ibu Rahma. Tanpa nama, \
      yang dimaksud orang tua atau jenisnya, dan hurufnya kecil: peran ibu dan bapak.
      """,
    references: [.eyd("huruf kapital (HF23)")],
    detectors: [
      .cues("bapak\nibu\npak\nbu", options: [.onlySmall]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower else { return }
        if reading.after(index)?.mark == .slash {
          checkPair(index, reading, &report)
          return
        }
        if checkAddress(index, reading, &report) || checkListeners(index, reading, &report) { return }
        guard let next = reading.after(index), reading.isTitleCase(index + 1), next.hasSpaceBefore,
          !next.flags.contains(.lineStart), isNameOrOffice(index + 1, reading)
        else { return }
        capitalise(index, reading, &report)
      }
    ],
    examples: [
      .bad("“Pintu kami terbuka, «bapak dan ibu». Masuklah,” ujarnya."),
      .bad("Acara dibuka oleh «bapak» Gubernur."),
      .bad("Kader mendengarkan «ibu» Rahmawati di posyandu."),
      .bad("“Semoga doa «bapak» dan «ibu» akan menguatkan kami,” ujarnya."),
      .good("“Peran bapak dan ibu dalam keluarga penting,” ujar Camat Wanasari."),
      .bad("Terima kasih, «bapak/ibu»."),
      .bad("“Kami berpesan agar «bapak»/Ibu yang sembuh tetap sehat,” ujarnya."),
      .good("Acara dibuka oleh Bapak Gubernur. Kelas itu untuk ibu hamil dan bapak siaga."),
      .good("Undangan dikirim kepada bapak/ibu guru."),
    ])

  /// Reports those who are spoken to in a quote: “Pintunya terbuka, bapak dan ibu”.
  private static func checkAddress(_ index: Int, _ reading: Reading, _ report: inout Report) -> Bool {
    guard reading.tokens[index].flags.contains(.quoted), reading.before(index)?.mark == .comma,
      reading.before(index - 1).map({
        $0.isWord && !$0.classes.contains(.kinship) && !$0.classes.contains(.honorific)
      })
        == true
    else { return false }
    var end = index + 1
    if reading.word(end, is: "dan"), reading.word(end + 1, in: partners) { end += 2 }
    guard let mark = reading.token(end)?.mark, mark == .period || mark == .question || mark == .exclamation,
      reading.touchesPrevious(end)
    else { return false }
    let right = (index..<end).map { place in
      let text = reading.text(place)
      return reading.word(place, is: "dan") ? text : Casing.capitalized(text)
    }.joined(separator: " ")
    report.add(index..<end, "Sapaan diawali kapital: “\(right)”", fix: .tinjau(right))
    return true
  }

  /// Reports those who listen: “Terima kasih kepada bapak dan ibu yang hadir”.
  private static func checkListeners(_ index: Int, _ reading: Reading, _ report: inout Report) -> Bool {
    guard reading.tokens[index].flags.contains(.quoted), reading.tokens[index].length > 2 else {
      return false
    }
    let second = reading.word(index + 1, is: "dan") ? index + 2 : index + 1
    guard reading.word(second, in: partners), reading.tokens[second].shape == .lower,
      reading.tokens[second].hash != reading.tokens[index].hash, reading.after(second - 1) != nil,
      reading.word(second + 1, in: addressed),
      reading.before(index).map({ !$0.classes.contains(.kinship) }) ?? true
    else { return false }
    for place in [index, second] {
      let right = Casing.capitalized(reading.text(place))
      report.add(place, "Sapaan diawali kapital: “\(right)”", fix: .tinjau(right))
    }
    return true
  }

  private static let addressed = WordSet(
    words: "sekalian semua semuanya yang akan bisa dapat harus sudah telah di untuk")

  private static func checkPair(_ index: Int, _ reading: Reading, _ report: inout Report) {
    guard let second = reading.after(index + 1), partners.contains(second.hash),
      reading.before(index).map({ !$0.classes.contains(.kinship) }) ?? true,
      reading.after(index + 2).map({ $0.kind == .mark || $0.classes.contains(.function) }) ?? true
    else { return }
    if second.shape != .lower {
      // `bapak/Ibu`
      let right = Casing.capitalized(reading.text(index))
      report.add(index, "Sapaan diawali kapital: “\(right)/\(reading.text(index + 2))”", fix: .tinjau(right))
      return
    }
    let text = reading.text(of: index..<index + 3)
    let right = Casing.capitalizedWords(of: text, separator: "/")
    report.add(index..<index + 3, "Sapaan diawali kapital: “\(right)”", fix: .tinjau(right))
  }

  private static func capitalise(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let right = Casing.capitalized(reading.text(index))
    report.add(
      index, "Sapaan diawali kapital: “\(right) \(reading.text(index + 1))”", fix: .tinjau(right))
  }

  private static func isNameOrOffice(_ index: Int, _ reading: Reading) -> Bool {
    if reading.tokens[index].classes.contains(.office) { return true }
    guard let entry = reading.entry(index) else { return reading.tokens[index].length > 3 }
    return entry.kinds.contains(.name) && entry.kinds.isDisjoint(with: [.base, .form])
  }

  private static let partners = WordSet(words: "ibu bapak saudara")
}
