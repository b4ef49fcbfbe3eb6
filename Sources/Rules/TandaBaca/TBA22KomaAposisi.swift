import Bahasa
import RuleKit

extension Rule {
  /// A name set off from its office by a comma is closed by a comma too.
  static let komaAposisi = Rule(
    "TBA-22", "Nama yang disisipkan sesudah jabatan diapit dua koma", .peringatan, .dugaan,
    rationale: """
      Nama yang mengikuti jabatan dan koma adalah keterangan tambahan, jadi diapit dua koma: Kepala Dinas Kesehatan, Rahma \
      Adiwinata, mengatakan. Tanpa koma pertama, koma kedua juga tidak ada: Camat Rahma Adiwinata mengatakan.
      """,
    references: [.eyd("tanda koma (TB13)")],
    detectors: [
      .words(.reporting) { index, reading, report in
        let verb = reading.tokens[index]
        guard verb.shape == .lower, verb.length > 6, reading.begins(index, with: "me"),
          let last = reading.before(index),
          last.isCapitalized || last.mark == .period, let comma = openingComma(before: index, reading),
          opensWithOffice(comma, reading)
        else { return }
        let text = reading.text(index - 1)
        report.add(index - 1, "Tambahkan koma penutup sesudah nama: “\(text),”", fix: .tinjau(text + ","))
      }
    ],
    examples: [
      .bad("Kepala Dinas Kesehatan, Rahma «Adiwinata» mengatakan loket tetap buka."),
      .bad("Kepala Dinas, Rahma Adiwinata, S.Pi., M.Si«.» mengatakan loket tetap buka."),
      .good("Loket ramai sejak pagi. Kepala Dinas Kesehatan, Rahma Adiwinata, mengatakan loket tetap buka."),
      .good("Menurut warga, Camat Rahma Adiwinata mengatakan loket tetap buka."),
    ])

  /// The comma before a run of two to six names and the degrees behind it; nil where no such run stands here.
  private static func openingComma(before index: Int, _ reading: Reading) -> Int? {
    var place = index - 1
    var names = 0
    let first = max(reading.blockRange(of: index).lowerBound, index - 20)
    while place >= first {
      let token = reading.tokens[place]
      let isDegree =
        token.kind == .abbreviation || Gelar.dotted[token.hash] != nil || Gelar.bare[token.hash] != nil
      if token.mark == .comma {
        let after = reading.tokens[place + 1]
        if after.kind != .abbreviation, Gelar.dotted[after.hash] == nil, Gelar.bare[after.hash] == nil {
          break
        }
      } else if token.isWord, token.isCapitalized || isDegree || token.classes.contains(.title) {
        guard
          token.classes.isDisjoint(with: [.office, .institution, .placeNoun, .month, .weekday, .function])
        else {
          return nil
        }
        if !isDegree { names += 1 }
      } else if token.mark != .period {
        return nil
      }
      place -= 1
    }
    return place >= first && names >= 1 && names <= 6 ? place : nil
  }

  /// Whether the phrase before a comma begins with an office and names no person.
  private static func opensWithOffice(_ comma: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: comma)
    var first = comma
    while first > sentence.lowerBound, comma - first < 14, reading.tokens[first - 1].isWord { first -= 1 }
    return first < comma && reading.tokens[first].classes.contains(.office)
      && (first == sentence.lowerBound || reading.tokens[first - 1].mark == .comma)
  }
}
