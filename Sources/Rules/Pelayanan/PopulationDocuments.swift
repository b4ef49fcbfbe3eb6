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
    kk baru, pembuatan surat pindah, penerbitan kartu identitas anak, cetak ulang kartu keluarga
    """)
  private static let free = Phrases(
    """
    gratis, tanpa biaya, tidak dipungut, rp0, bebas biaya, denda, keterlambatan, sanksi, terlambat, pungli, jangan, cuma-cuma
    meterai, legalisasi, fotokopi, lomba, kursus, pendaftaran, tidak ada biaya, terapkan, calo, tidak perlu, tiket
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
    return money?.tokens
  }
}
