import Bahasa
import RuleKit

/// The channels by which personal data should not travel, and the words that advise against it.
enum PrivateChannel {
  static let refusal = Phrases(
    "jangan, tidak perlu, hindari, dilarang, tanpa perlu, tidak boleh, tidak pernah, bukan, waspada, tidak meminta"
  )
  static let requests = Phrases(
    """
    kirim, kirimkan, mengirim, mengirimkan, unggah, upload, isi, isikan, tulis, tuliskan, sebutkan, cantumkan, lampirkan
    sertakan, kumpulkan, setor, japri, jawab, balas, serahkan, share, kirimi, email, foto, kirim foto, setorkan, dikirim, dikirimkan, masukkan, input, ketik, laporkan, drop, taruh, bagikan, sampaikan, menyetorkan, mengunggah, mengisi, menuliskan
    """)
  static let data = Phrases(
    """
    ktp, kk, nik, foto ktp, kartu keluarga, rekening, nomor hp, no hp, nomor ponsel, nomor wa, alamat lengkap, alamat rumah
    alamat, nomor telepon, tanggal lahir, npwp, selfie, swafoto, nama ibu kandung, nomor bpjs, nomor kk, e-ktp
    """)
  static let channels = Phrases(
    """
    wa, whatsapp, dm, komentar, kolom komentar, inbox, messenger, telegram, google form, google forms, gform, gmail
    japri, line, grup wa, grup whatsapp, google formulir, formulir google, surel pribadi, email pribadi, nomor admin, nomor wa, kolom chat, live chat, kolom ini, story, status, messenger fb, facebook
    """)
  static let shorteners = [
    "bit.ly", "s.id", "tinyurl.", "forms.gle", "docs.google.", "linktr.ee", "t.me", "wa.me", "cutt.ly",
  ]

  /// Whether a sentence names such a channel or links to one.
  static func isNamed(in sentence: Range<Int>, _ reading: Reading) -> Bool {
    channels.occur(in: sentence, of: reading)
      || sentence.contains { index in
        guard reading.tokens[index].kind == .url else { return false }
        let link = reading.text(index).lowercased()
        return shorteners.contains { link.contains($0) }
      }
  }
}
