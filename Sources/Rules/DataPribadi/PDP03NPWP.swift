import Bahasa
import RuleKit

extension Rule {
  /// Tax numbers of persons stay hidden; the agency's own may be shown.
  static let npwp = Rule(
    "PDP-03", "NPWP perseorangan disembunyikan", .galat,
    rationale: """
      NPWP orang pribadi termasuk data yang dilindungi, dan sejak 2022 sama dengan NIK. NPWP instansi boleh ditayangkan \
      bila terdaftar di `.bimtek.yml` (resmi: npwp).
      """,
    question: "NPWP siapa ini? Jika milik instansi, daftarkan di .bimtek.yml.",
    references: [
      .hukum("UU 28/2007 Pasal 34", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 17 huruf h angka 3 dan huruf j", checked: "2026-11-20"),
    ],
    detectors: [
      .entities([.longNumber]) { index, reading, report in
        let entity = reading.analysis.entities[index]
        guard case .longNumber(let number) = entity.value,
          TaxNumber.isOne(number, at: entity.tokens.lowerBound, reading)
        else { return }
        let official = reading.draft.settings.official.taxNumbers
        guard !official.contains(String(decoding: number.digits, as: UTF8.self)) else { return }
        TaxNumber.judge(number.digits, entity.tokens, reading, &report)
      },
      .cues("npwp", options: []) { cue, reading, report in
        guard let found = TaxNumber.grouped(after: cue.lowerBound, reading), let digits = found.digits,
          !reading.draft.settings.official.taxNumbers.contains(String(decoding: digits, as: UTF8.self))
        else { return }
        TaxNumber.judge(digits, found.tokens, reading, &report)
      },
    ],
    examples: [
      .bad("NPWP pemilik toko: «00 000 000 0 000 000»."),
      .bad("Nomor pokok wajib pajak Ibu Fulani ialah «000000000000000»."),
      .bad("Wajib pajak teladan: Pak Fulan, NPWP «00.000.000.0-000.000»."),
      .bad("NPWP: «000000000000000»"),
      .bad(
        "NPWP penyedia «00.000.000.0-000.000» tercatat.",
        settings: .official { $0.taxNumbers = ["111111111111111"] }),
      .good("Cek tagihan Anda sendiri di pajak.example.go.id."),
      .good("NPWP dinas: 00.000.000.0-000.000.", settings: .official { $0.taxNumbers = ["000000000000000"] }),
      .good("Bawa fotokopi NPWP dan KTP ke loket 3."),
    ])
}
