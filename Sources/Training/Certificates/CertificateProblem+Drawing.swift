import Credentials

extension CertificateProblem {
  /// Why a page or its credential cannot be made, in Indonesian.
  init(_ error: IssuingError) {
    switch error {
    case .codeTooLong:
      self = .drawing("nomor dan alamat halaman verifikasi terlalu panjang untuk QR; pendekkan salah satunya")
    case .wrongKey: self = .drawing("kunci yang dipakai bukan kunci penerbit ini")
    case .credential(let term): self = .drawing("datanya tidak dapat ditulis sebagai kredensial (\(term))")
    case .drawing(let error): self = .drawing("gambarnya gagal dibuat (\(error))")
    case .attachment(let error): self = .drawing("PDF-nya gagal disusun (\(error))")
    }
  }
}
