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
      .entities([.money]) { index, reading, report in
        let entity = reading.analysis.entities[index]
        guard case .money(let value) = entity.value, value > 0,
          PopulationDocuments.areCharged(entity.tokens, reading)
        else { return }
        report.add(
          entity.tokens, "Biaya dokumen kependudukan; menurut undang-undang tidak dipungut biaya, periksa")
      },
      .words([.magnitude]) { index, reading, report in
        guard let amount = PopulationDocuments.spelled(around: index, reading),
          PopulationDocuments.areCharged(amount, reading)
        else { return }
        report.add(amount, "Biaya dokumen kependudukan; menurut undang-undang tidak dipungut biaya, periksa")
      },
      .cues(
        "biaya\ntarif\nbayar\niuran\nongkos\nsetor\nuang\nretribusi\nsiapkan\nsediakan\ncukup\nadministrasi\nper orang\nper anak\nper lembar"
      ) { cue, reading, report in
        guard let amount = PopulationDocuments.bare(after: cue, reading),
          PopulationDocuments.areCharged(amount, reading)
        else { return }
        report.add(amount, "Biaya dokumen kependudukan; menurut undang-undang tidak dipungut biaya, periksa")
      },
    ],
    examples: [
      .bad("Biaya pembuatan kartu keluarga baru «Rp50.000», bayar di kelurahan."),
      .bad("Cetak ulang KTP cukup bayar «Rp25.000»."),
      .bad("Tarif penerbitan akta kelahiran «Rp100.000»."),
      .bad("Yang kartu keluarganya rusak sekalian diganti, siapkan «Rp15.000» per lembar buat kertas."),
      .bad("Warga yang mau bikin KIA kumpul Sabtu pagi. Sediakan uang «dua puluh lima ribu» per anak."),
      .bad("KIA bisa dibuat kolektif lewat sekolah, iuran «15.000» per siswa."),
      .bad("Ganti foto di KTP dikenai retribusi sebesar «dua puluh lima ribu»."),
      .bad("Perekaman KTP di rumah kini tersedia. Ongkos petugas «Rp50.000» ditanggung keluarga."),
      .bad("Perekaman KTP-el di kantor desa. Per orang «Rp10.000» buat konsumsi petugas."),
      .good("KTP elektronik dipakai menukar kupon. Warga membayar Rp5.000 untuk satu kupon."),
      .good("Warga yang membawa KTP mendapat beras murah Rp11.000, maksimal 5 kilogram per KK."),
      .good("Biaya pembuatan akta pendirian koperasi Rp2.500.000 ditanggung APBD."),
      .good("Kartu keluarga baru gratis. Bila ada yang meminta bayaran, laporkan ke lapor.go.id."),
      .good("Bawa KTP. Biaya pendaftaran lomba Rp50.000."),
      .good("Biaya kursus Rp600.000, bawa KTP dan pasfoto."),
      .good("Denda keterlambatan pelaporan akta kelahiran Rp50.000 sesuai perda."),
    ])
}
