import Credentials

extension CertificateProblem {
  /// Why a page or its credential cannot be made, in Indonesian.
  init(_ error: IssuingError) {
    switch error {
    case .codeTooLong:
      self = .drawing("nomor dan alamat halaman verifikasi terlalu panjang untuk QR; pendekkan salah satunya")
    case .wrongKey: self = .drawing("kunci yang dipakai bukan kunci penerbit ini")
    case .credential(let term):
      let place = term.isEmpty ? "" : ": cek “\(term)”"
      self = .drawing("datanya tidak dapat ditulis sebagai kredensial\(place)")
    case .drawing(let error): self = .drawing(DrawingReason.words(error))
    case .attachment: self = .drawing("datanya tidak dapat dilampirkan pada PDF")
    }
  }
}
