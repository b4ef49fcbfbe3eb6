import Bahasa
import RuleKit

extension Rule {
  /// A place line takes one dash and no comma before it.
  static let titimangsa = Rule(
    "STR-01", "Titimangsa ditulis dengan satu tanda pisah", .saran, kinds: .articles,
    rationale: """
      Titimangsa menyebut tempat berita, kadang dengan nama instansi: “SUMBERJATI, DINAS PERDAGANGAN – …”. Sesudahnya cukup \
      satu tanda pisah, tanpa koma atau titik sebelumnya.
      """,
    references: [.rujukan("Kebiasaan penulisan berita; gaya selingkung instansi dapat berbeda")],
    detectors: [
      .draft { reading, report in
        let dateline = reading.article.dateline
        guard dateline.count > 2 else { return }
        let before = dateline.upperBound - 2
        switch reading.tokens[before].mark {
        case .comma, .period, .hyphen, .enDash, .emDash:
          report.add(before..<dateline.upperBound, "Titimangsa cukup satu tanda pisah")
        default: return
        }
      }
    ],
    examples: [
      .bad("Sumberjati«, –» Pasar murah menjual beras Rp60.000 per karung."),
      .good("SUMBERJATI, DINAS PERDAGANGAN – Pasar murah menjual beras Rp60.000 per karung."),
    ])
}
