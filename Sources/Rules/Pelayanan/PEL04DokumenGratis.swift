import Bahasa
import RuleKit

extension Rule {
  /// Population documents cost nothing.
  static let dokumenGratis = Rule(
    "PEL-04", "Dokumen kependudukan tidak berbiaya", .peringatan,
    rationale: """
      Pengurusan dan penerbitan KTP-el, KK, akta, dan surat pindah tidak dipungut biaya. Menulis tarifnya berpotensi \
      membuka jalan pungutan. Denda keterlambatan yang diatur perda boleh disebut apa adanya.
      """,
    references: [.hukum("UU 24/2013 Pasal 79A dan 95B", checked: "2026-11-20")],
    detectors: [
      .cues(
        "biaya\nbiayanya\ntarif\ntarifnya\nuang administrasi\nadministrasi\nbayar\nmembayar\ndibayar\nbayarnya\nongkos\nongkosnya\nharga\nsetor\nmenyetor\nretribusi\nuang jasa\ncukup\nhanya\ncuma\ncukup bayar\nmulai dari\nhabis\ndikenakan\ndikenai\nsiapkan uang\nuang lelah\nuang rokok\nseikhlasnya",
        options: [.clitics]
      ) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard let money = PopulationDocuments.fee(of: cue, in: sentence, reading) else { return }
        report.add(money, "Biaya dokumen kependudukan; menurut undang-undang tidak dipungut biaya, periksa")
      }
    ],
    examples: [
      .bad("Biaya pembuatan kartu keluarga baru «Rp50.000», bayar di kelurahan."),
      .bad("Cetak ulang KTP cukup bayar «Rp25.000»."),
      .bad("Tarif penerbitan akta kelahiran «Rp100.000»."),
      .good("Kartu keluarga baru gratis. Bila ada yang meminta bayaran, laporkan ke lapor.go.id."),
      .good("Bawa KTP. Biaya pendaftaran lomba Rp50.000."),
      .good("Biaya kursus Rp600.000, bawa KTP dan pasfoto."),
      .good("Denda keterlambatan pelaporan akta kelahiran Rp50.000 sesuai perda."),
    ])
}
