import Bahasa
import RuleKit

extension Rule {
  /// Plates of private vehicles are shown only where the public needs them.
  static let pelatKendaraan = Rule(
    "PDP-09", "Pelat kendaraan pribadi disamarkan", .peringatan, .dugaan,
    rationale: """
      Pelat nomor yang digabung dengan data lain menunjuk ke pemiliknya. Samarkan, kecuali pembaca memang memerlukannya, \
      misalnya untuk lelang, kehilangan, atau kendaraan dinas.
      """,
    question: "Apakah pelat ini perlu diketahui publik?",
    references: [.hukum("UU 27/2022 Pasal 1 dan Pasal 4 ayat (3)", checked: "2026-11-20")],
    detectors: [
      .entities([.plate]) { index, reading, report in
        let tokens = reading.analysis.entities[index].tokens
        let sentence = reading.sentence(around: tokens.lowerBound)
        guard !PlateWords.public.occur(in: sentence, of: reading),
          !PlateWords.auctions.occur(in: reading.surroundings(of: tokens.lowerBound), of: reading),
          !PlateWords.isCode(tokens.lowerBound, in: sentence, reading)
        else { return }
        report.add(
          tokens,
          "Pelat nomor ini berpotensi mengenali pemiliknya; samarkan bila pembaca tidak memerlukannya",
          shown: "pelat •••")
      },
      .cues(
        "nopol\nnomor polisi\npelat\nplat\nberpelat\nbernopol\nnomor pelat\npelat nomor\nmobil\nmotor\nsepeda motor\nkendaraan\ntruk\nangkot\npikap\nminibus",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard let plate = PlateWords.joined(after: cue, in: sentence, reading),
          !PlateWords.public.occur(in: sentence, of: reading)
        else { return }
        report.add(
          plate, "Pelat nomor ini berpotensi mengenali pemiliknya; samarkan bila pembaca tidak memerlukannya",
          shown: "pelat •••")
      },
    ],
    examples: [
      .good(
        "Pemkab melelang kendaraan dinas:\n\n- minibus, pelat R 9901 XB\n- sepeda motor, pelat R 9903 XB"),
      .bad("Mobil «H 0000 XX» parkir sembarangan di trotoar."),
      .bad("Pengendara motor «AA 0000 XX» ditegur petugas."),
      .good("Lelang kendaraan dinas: H 0000 XX, mulai Rp20.000.000."),
      .good("Trayek pengumpan B 14 TK berhenti di halte kode F 201 KB."),
      .good("Berkas disimpan di Blok D 15 AB gudang arsip."),
      .good("Sebuah mobil diderek karena parkir di trotoar."),
    ])
}
