import Bahasa
import RuleKit

extension Rule {
  /// Offices, budgets and decisions are not masked.
  static let menyamarkanPejabat = Rule(
    "KIP-08", "Jabatan, anggaran, dan keputusan publik tidak disamarkan", .saran, .tanya,
    rationale: """
      Nama pejabat dalam jabatannya, anggaran, dan keputusan termasuk informasi terbuka. Menyamarkannya menimbulkan \
      kecurigaan, sedangkan yang perlu dilindungi adalah data pribadi warga.
      """,
    question: "Apakah ini menyangkut jabatan publik? Jika ya, mengapa disamarkan?",
    references: [.hukum("UU 14/2008 Pasal 11 ayat (1) dan Pasal 18", checked: "2026-11-20")],
    detectors: [
      .cues(
        """
        oknum pejabat
        oknum kepala dinas
        oknum camat
        oknum lurah
        oknum kades
        oknum kepala desa
        pejabat berinisial
        kepala dinas berinisial
        camat berinisial
        kepala desa berinisial
        anggota dprd berinisial
        lurah berinisial
        kades berinisial
        kabid berinisial
        kadis berinisial
        sekda berinisial
        direktur berinisial
        kepala bidang berinisial
        kepala bagian berinisial
        kepala badan berinisial
        kepala sekolah berinisial
        wakil bupati berinisial
        oknum kepala bidang
        oknum kepala badan
        oknum anggota dprd
        oknum kabid
        oknum direktur
        oknum perangkat desa
        oknum pegawai
        """, options: []
      ) { cue, reading, report in
        report.add(cue, "Pejabat disamarkan; jabatan publik pada dasarnya terbuka")
      },
      .cues("berinisial\ninisial", options: []) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let before = max(sentence.lowerBound, cue.lowerBound - 6)..<cue.lowerBound
        guard let office = before.last(where: { reading.word($0, in: officials) }),
          office + 1 < cue.lowerBound,
          !CaseContext.crimes.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
        else { return }
        report.add(office..<cue.upperBound, "Pejabat disamarkan; jabatan publik pada dasarnya terbuka")
      },
      .words(.currency) { index, reading, report in
        let end = reading.tokens[index].end
        let rest = reading.analysis.bytes[end...].prefix(4).drop {
          $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".")
        }
        guard let next = rest.first, next == UInt8(ascii: "*") || rest.elementsEqual("xxx".utf8) else {
          return
        }
        report.add(index, "Nilai uang disamarkan; anggaran publik pada dasarnya terbuka")
      },
    ],
    examples: [
      .bad("«Kepala dinas berinisial» K menandatangani kontrak pemeliharaan jalan."),
      .bad("Kontrak itu ditandatangani «oknum pejabat» dinas."),
      .bad("Seorang «pejabat eselon dua berinisial» H meneken kontrak jalan."),
      .good("Kepala Dinas Pekerjaan Umum menandatangani kontrak pemeliharaan jalan senilai Rp850 juta."),
      .good("Seorang warga berinisial F melapor ke loket."),
    ])
}

/// Whom the public knows by office.
private let officials = WordSet(words: "pejabat kepala kadis direktur camat sekda kabid lurah")
