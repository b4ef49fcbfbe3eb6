import Bahasa
import RuleKit

/// What a text says a number is.
enum NumberLabel {
  /// NIK, KTP, KK
  case identity
  /// Another kind of number: an order, an account, a letter.
  case other

  /// The label of the number at a token: the nearest word before it that names a kind of number.
  init?(of token: Int, in reading: Reading) {
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: token)]
    var index = token - 1
    while index >= block.lowerBound, token - index <= 8 {
      if NumberLabel.isIdentity(index, reading) {
        self = .identity
        return
      }
      if reading.word(index, in: NumberLabel.others) {
        self = .other
        return
      }
      if reading.tokens[index].mark == .period, reading.tokens[index + 1].hasSpaceBefore,
        !reading.word(index - 1, is: "no")
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether a word speaks of population numbers; `kependudukan` alone does not name one.
  static func isIdentity(_ index: Int, _ reading: Reading) -> Bool {
    reading.token(index)?.classes.contains(.identityNumber) == true
      && !reading.word(index, is: "kependudukan")
      || cards.match(at: index, in: reading) != nil
  }

  private static let cards = Phrases(
    "nomor induk kependudukan, induk kependudukan, kartu keluarga, kartu tanda penduduk, no kk, ktp elektronik"
  )
  private static let others = WordSet(
    words: """
      pesanan order resi invoice faktur transaksi rekening norek billing tagihan register registrasi tiket surat sk
      koordinat lintang bujur isbn issn imei seri token voucher kupon npwp nip bpjs jkn paspor va virtual account
      pelanggan meteran anggaran dpa kegiatan nomenklatur objek pajak nop kontrak spk berita barcode katalog kode akun
      referensi pengajuan permohonan aduan
      """)
}
