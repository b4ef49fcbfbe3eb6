import Bahasa
import RuleKit

/// Fees that are asked for population documents themselves.
enum PopulationDocuments {
  /// Whether an amount is asked for such a document, named in its sentence or in the one before.
  static func areCharged(_ amount: Range<Int>, _ reading: Reading) -> Bool {
    guard documents.mayOccur(in: reading) else { return false }
    let sentence = reading.sentence(around: amount.lowerBound)
    guard !free.occur(in: sentence, of: reading), asksMoney(amount, in: sentence, reading) else {
      return false
    }
    if isMade(near: amount, in: sentence, reading) { return true }
    let before = reading.neighbourhood(around: amount.lowerBound, after: 0)
    return making.occur(in: before, of: reading) && isMade(near: amount, in: before, reading)
  }

  /// `biaya`, `cukup siapkan`, `per anak`: the amount is to be paid, not worth or spent.
  private static func asksMoney(_ amount: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let before = max(sentence.lowerBound, amount.lowerBound - 10)..<amount.lowerBound
    if fees.occur(in: before, of: reading) { return true }
    let after = amount.upperBound..<max(amount.upperBound, min(sentence.upperBound, amount.upperBound + 8))
    return shares.occur(in: after, of: reading) || fees.occur(in: after, of: reading)
  }

  /// Whether a document is made, mended or handed out within thirty words: not one that is only shown or copied.
  private static func isMade(near amount: Range<Int>, in tokens: Range<Int>, _ reading: Reading) -> Bool {
    let lower = max(tokens.lowerBound, amount.lowerBound - 30)
    let upper = min(tokens.upperBound, amount.upperBound + 20)
    guard lower < upper, !free.occur(in: lower..<upper, of: reading) else { return false }
    return (lower..<upper).contains { index in
      guard let found = documents.match(at: index, in: reading) else { return false }
      return !isShown(found, reading) && otherDeeds.match(at: index, in: reading) == nil
    }
  }

  /// `bawa KTP`, `fotokopi KK`, `per KK`, `KTP asli`.
  private static func isShown(_ document: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: document.lowerBound)
    let before = max(sentence.lowerBound, document.lowerBound - 3)..<document.lowerBound
    return before.contains { reading.word($0, in: showing) }
      || reading.word(document.lowerBound - 1, is: "foto")
      || reading.word(document.upperBound, in: kept)
  }

  /// An amount in words or without `Rp` around a word such as `ribu`: `dua puluh ribu rupiah`, `50 ribu`.
  static func spelled(around magnitude: Int, _ reading: Reading) -> Range<Int>? {
    guard
      !reading.entities(in: max(0, magnitude - 4)..<magnitude + 1).contains(where: { entity in
        (entity.kind == .money || entity.kind == .date) && entity.tokens.contains(magnitude)
      })
    else { return nil }
    var first = magnitude
    while first > 0, reading.tokens[first - 1].classes.contains(.numberWord) { first -= 1 }
    if first == magnitude {
      guard reading.token(magnitude - 1)?.kind == .number else { return nil }
      first -= 1
    }
    let end = magnitude + 1
    guard reading.word(end, is: "rupiah") || reading.word(end, is: "perak") || isMoney(first..<end, reading)
    else {
      return nil
    }
    return first..<(reading.word(end, is: "rupiah") ? end + 1 : end)
  }

  /// A bare amount with its dots right behind a word for a fee: `iuran 15.000`.
  static func bare(after fee: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let index = reading.word(fee.upperBound, is: "sebesar") ? fee.upperBound + 1 : fee.upperBound
    guard let token = reading.token(index), token.kind == .number, (5...7).contains(token.length),
      reading.text(index).hasSuffix(".000") || reading.text(index).hasSuffix(".500"),
      reading.token(index + 1)?.classes.isDisjoint(with: [.counted, .unit, .citizen]) != false
    else { return nil }
    return index..<index + 1
  }

  private static func isMoney(_ amount: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: amount.lowerBound)
    let before = max(sentence.lowerBound, amount.lowerBound - 5)..<amount.lowerBound
    guard let counted = reading.token(amount.upperBound) else { return true }
    return fees.occur(in: before, of: reading)
      && counted.classes.isDisjoint(with: [.counted, .unit, .citizen])
  }

  private static let making = Phrases(
    """
    buat, membuat, pembuatan, bikin, urus, mengurus, pengurusan, cetak, mencetak, pencetakan, cetak ulang, ganti, diganti, mengganti, penggantian
    terbit, menerbitkan, penerbitan, perekaman, rekam, rusak, hilang, sobek, pindah, pemula, baru, kolektif, perbaikan, diperbaiki, perubahan, mau punya
    uruskan, diurus, dibuatkan, dicetak, lahir, kematian
    """, clitics: true)
  private static let documents = Phrases(
    """
    ktp, kk, kia, akta, e-ktp, ktp-el, ktp elektronik, kartu keluarga, kartu identitas anak, akta kelahiran, akta kematian, akta lahir
    akta perkawinan, akta cerai, akta nikah sipil, surat pindah, pindah domisili, pindah datang, surat keterangan pindah, surat keterangan kematian
    kartu tanda penduduk, perekaman ktp, suket ktp, biodata penduduk, nikah sipil
    """, clitics: true)
  /// Deeds of other offices.
  private static let otherDeeds = Phrases(
    "akta notaris, akta pendirian, akta tanah, akta jual beli, akta hibah, akta perusahaan, akta koperasi, akta iv"
  )
  private static let fees = Phrases(
    """
    biaya, tarif, bayar, membayar, dibayar, bayaran, administrasi, ongkos, setor, menyetor, retribusi, jasa, cukup, hanya, cuma, mulai dari
    habis, dikenakan, dikenai, siapkan, sediakan, lelah, rokok, seikhlasnya, sukarela, iuran, sumbangan, infak, uang, dipungut, pungutan
    kas, ganti cetak, mahar, titip, menitipkan, transfer, swadaya, partisipasi, kontribusi, kutipan, patungan, urunan
    """, clitics: true)
  private static let shares = Phrases(
    "per orang, per anak, per lembar, per berkas, per kepala, per keluarga, per jiwa, per pemohon, per dokumen, per keping, perorang, perlembar, satu orang, tiap orang, setiap orang, buat, untuk"
  )
  private static let free = Phrases(
    """
    gratis, tanpa biaya, tidak dipungut, rp0, bebas biaya, denda, keterlambatan, sanksi, terlambat, pungli, jangan, cuma-cuma, tidak berbiaya
    bantuan, pajak, listrik, air, izin, paspor, sim, samsat, tanpa dipungut, dilarang memungut, oknum, laporkan, meminta bayaran, hoaks, tidak benar
    0 rupiah, meterai, materai, legalisasi, lomba, kursus, pendaftaran, tidak ada biaya, terapkan, calo, tidak perlu, tiket, tidak ditarik, digratiskan
    beras, murah, gula, minyak, sembako, elpiji, tabung, pupuk, subsidi, anggaran, apbd, apbdes, ditanggung pemerintah, ditanggung pemkab, ditanggung negara, ditanggung dinas, ditanggung desa, ditanggung kabupaten, ditanggung kantor, ditanggung sponsor, notaris, dulu, semula, kantin, koperasi
    """)
  private static let showing = WordSet(
    words: """
      bawa membawa fotokopi fotocopy kopi salinan menunjukkan tunjukkan syarat pemegang pemilik berktp nomor
      scan sesuai data lampirkan melampirkan menyerahkan serahkan memakai pakai dengan punya memiliki ber meski
      """)
  private static let kept = WordSet(words: "asli pemohon penerima lama setempat arunaya suami istri")
}
