import Bahasa
import RuleKit

/// Fees that are asked for population documents themselves.
enum PopulationDocuments {
  private static let making = Phrases(
    """
    pembuatan ktp, pembuatan kk, pembuatan kartu keluarga, pembuatan akta, penerbitan akta, penerbitan ktp, penerbitan kk
    penerbitan kartu keluarga, pengurusan ktp, pengurusan kk, pengurusan akta, pengurusan surat pindah, cetak ktp, cetak kk
    cetak ulang ktp, cetak ulang kk, membuat ktp, membuat kk, membuat akta, mengurus ktp, mengurus kk, mengurus akta
    mengurus surat pindah, surat pindah, ganti ktp, penggantian ktp, pembuatan kia, kartu identitas anak, urus ktp, urus kk
    bikin ktp, bikin kk, urus akta, bikin akta, akta kelahiran, akta kematian, perekaman ktp, kartu keluarga baru, ktp baru
    membuat kartu keluarga, kartu keluarga, buat ktp, buat kk, buat akta, buat kartu keluarga, bikin kartu keluarga, pengurusan kartu keluarga, mengurus kartu keluarga, urus kartu keluarga, ktp hilang, kk hilang, ktp rusak, ktp elektronik, ktp-el, e-ktp, pencetakan ktp, pencetakan kk, mencetak ktp, mencetak kk, cetak kia, cetak kartu keluarga, kia, akta nikah sipil, akta perkawinan, akta cerai, akta lahir, legalisir kk, surat keterangan pindah, surat pindah, pindah domisili, pindah datang, surat pindah datang, surat keterangan kematian, tambah anggota keluarga, perubahan kk, perbaikan kk, pecah kk, kk, ktp, kk baru, pembuatan surat pindah, penerbitan kartu identitas anak, cetak ulang kartu keluarga
    """)
  private static let free = Phrases(
    """
    gratis, tanpa biaya, tidak dipungut, rp0, bebas biaya, denda, keterlambatan, sanksi, terlambat, pungli, jangan, cuma-cuma
    bawa ktp, membawa ktp, fotokopi ktp, syarat ktp, syarat kk, ktp asli, menunjukkan ktp, tunjukkan ktp, ktp pemohon, bantuan, pajak, listrik, air, izin, paspor, sim, samsat, tanpa dipungut, dilarang memungut, oknum, laporkan, meminta bayaran, hoaks, tidak benar, 0 rupiah, meterai, legalisasi, fotokopi, lomba, kursus, pendaftaran, tidak ada biaya, terapkan, calo, tidak perlu, tiket
    """)

  /// The amount beside a fee word in a sentence about making such a document; nil where it is free or a fine.
  static func fee(of cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard let document = making.first(in: sentence, of: reading), !free.occur(in: sentence, of: reading)
    else { return nil }
    let money = reading.entities(in: sentence).first { entity in
      guard case .money(let value) = entity.value, value > 0 else { return false }
      return abs(entity.tokens.lowerBound - cue.lowerBound) <= 10
        && abs(entity.tokens.lowerBound - document.lowerBound) <= 14
    }
    return money?.tokens ?? spelled(of: cue, in: sentence, reading)
  }

  /// An amount in words or without `Rp`: `dua puluh ribu rupiah`, `50 ribu`.
  private static func spelled(of cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>?
  {
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 10))
    return reach.lazy.compactMap { index -> Range<Int>? in
      if let written = WrittenNumber(at: index, in: reading), written.value >= 1000 { return written.tokens }
      guard reading.tokens[index].kind == .number,
        reading.token(index + 1)?.classes.contains(.magnitude) == true
          || reading.word(index + 1, is: "rupiah")
      else { return nil }
      return index..<index + 2
    }.first
  }
}
