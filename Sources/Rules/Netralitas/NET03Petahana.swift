import Bahasa
import RuleKit

extension Rule {
  /// Programmes do not carry the face of an incumbent.
  static let petahana = Rule(
    "NET-03", "Program pemerintah tidak ditempeli nama atau gambar petahana", .peringatan, .dugaan,
    rationale: """
      Bantuan berasal dari anggaran, bukan dari orangnya. Menjelang pemilihan, nama atau gambar petahana pada layanan \
      berpotensi menguntungkan satu calon.
      """,
    question: "Apakah hari ini di antara enam bulan sebelum penetapan calon dan penetapan calon terpilih?",
    references: [.hukum("UU 10/2016 Pasal 71 ayat (1) dan (3)", checked: "2026-11-20")],
    detectors: [
      .cues(
        "ambulans\nambulan\nmobil\nposyandu\npuskesmas\nkursi roda\ntraktor\nbibit\npupuk\nbus\nlayanan\nkartu\nsembako\nbantuan\nbansos\nbeasiswa\nberas\npaket\nbaliho\nspanduk\nprogram",
        options: []
      ) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let election = reading.draft.settings.election
        if Incumbents.pictures.first(in: sentence, of: reading).map({ $0.lowerBound > cue.lowerBound })
          == true,
          Leaders.areNamed(in: sentence, reading)
        {
          report.add(cue, "Bantuan bergambar pejabat; berpotensi menguntungkan calon petahana")
        } else if election.isOpen(on: reading.draft.header.date),
          Contestants.names(election.incumbents, in: sentence, reading)
        {
          report.add(cue, "Nama petahana di samping program pada masa pemilihan; periksa aturannya")
        }
      },
      .cues(
        """
        terpampang foto
        terpampang wajah
        terpampang gambar
        bertempel foto
        ditempeli foto
        ditempeli stiker
        dipasangi foto
        berlatar foto
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 6))
        guard Leaders.areNamed(in: reach, reading) else { return }
        report.add(cue, "Layanan atau bantuan bergambar pejabat; berpotensi menguntungkan calon petahana")
      },
      .cues(
        "bergambar\nberfoto\nberwajah\nberstiker\nbersablon\nbertuliskan nama\nberlabel nama\nbercap nama",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 5))
        guard Leaders.areNamed(in: reach, reading),
          !Incumbents.goods.occur(in: sentence.lowerBound..<cue.lowerBound, of: reading),
          !Contestants.cleared.occur(in: sentence, of: reading)
        else { return }
        report.add(cue, "Layanan atau bantuan bergambar pejabat; berpotensi menguntungkan calon petahana")
      },
    ],
    examples: [
      .bad("Tiap kantong «bergambar» Bupati Fulan Contoh, yang mencalonkan diri kembali."),
      .bad("«Paket» «sembako» bergambar wakil bupati dibagikan di Sindang."),
      .bad(
        "«Bantuan» dari Fulan Contoh tiba di Desa Melati.",
        settings: .election { $0.incumbents = ["Fulan Contoh"] }),
      .bad("«Kartu» berobat berwajah Wali Kota dibagikan ke rumah warga."),
      .good("Bantuan pangan dari cadangan pangan pemerintah dibagikan kepada 214 keluarga."),
      .good("Baliho layanan 112 dipasang di alun-alun."),
    ])
}
