import Bahasa
import RuleKit

/// The channels by which personal data should not travel, and the words that advise against it.
enum PrivateChannel {
  static let refusal = Phrases(
    "tidak menuliskan, tidak menulis, tidak mengirim, tidak mengirimkan, tidak mengunggah, tidak mencantumkan, tidak membagikan, tidak menyebutkan, tanpa menulis, tanpa menuliskan, tanpa menyebut, tanpa mengunggah, hapus, tidak menerima, tak menerima, tidak melayani, tidak akan, tidak usah, tidak pernah meminta, tanpa mengirim, tak perlu, tolak, menolak, bukan lewat, bukan melalui, janganlah, berhenti, jangan, tidak perlu, hindari, dilarang, tanpa perlu, tidak boleh, tidak pernah, bukan, waspada, tidak meminta"
  )
  static let requests = Phrases(
    """
    kirim, kirimkan, mengirim, mengirimkan, unggah, upload, isi, isikan, tulis, tuliskan, sebutkan, cantumkan, lampirkan
    sertakan, kumpulkan, setor, japri, jawab, balas, serahkan, share, kirimi, email, foto, kirim foto, setorkan, dikirim, dikirimkan, masukkan, input, ketik, laporkan, drop, taruh, bagikan, sampaikan, mengirimkannya, kirimkannya, mengunggahnya, memfoto, memfotonya, difoto, fotokan, mengirimnya, kirimnya, tuliskannya, kirimin, kirimkan aja, infokan, menyebutkan, menulis, mencantumkan, melampirkan, menyerahkan, memasukkan
    reply, tinggalkan, membalas, komen, membagikan, menyebut, lengkapi, melengkapi, menyetorkan, mengunggah, mengisi, menuliskan
    """)
  static let data = Phrases(
    """
    ktp, kk, nik, foto ktp, kartu keluarga, rekening, nomor hp, no hp, nomor ponsel, nomor wa, alamat lengkap, alamat rumah
    alamat, nomor telepon, tanggal lahir, npwp, selfie, swafoto, nama ibu kandung, nomor bpjs, nomor kk, e-ktp
    """)
  static let channels = Phrases(
    """
    wa, whatsapp, dm, komentar, kolom komentar, inbox, messenger, telegram, google form, google forms, gform, gmail
    japri, line, grup wa, grup whatsapp, wa admin, wa pribadi, wa kami, surel staf, email staf, surel admin, email admin, surel petugas, nomor petugas, google formulir, formulir google, surel pribadi, email pribadi, nomor admin, nomor wa, kolom chat, live chat, kolom ini, story, status, messenger fb, facebook
    """)
  static let shorteners = [
    "bit.ly", "s.id", "tinyurl.", "forms.gle", "docs.google.", "linktr.ee", "t.me", "wa.me", "cutt.ly",
  ]

  /// Whether an address lies with a free provider and not with the agency.
  private static func isFreeMail(_ index: Int, _ reading: Reading) -> Bool {
    let address = reading.text(index).lowercased()
    return ["@gmail.", "@yahoo.", "@hotmail.", "@outlook.", "@ymail.", "@rocketmail."].contains {
      address.contains($0)
    } && !reading.draft.settings.official.emails.contains(address)
  }

  /// Whether a sentence names such a channel or links to one.
  static func isNamed(in sentence: Range<Int>, _ reading: Reading) -> Bool {
    channels.occur(in: sentence, of: reading)
      || sentence.contains { index in
        if reading.tokens[index].kind == .email { return isFreeMail(index, reading) }
        guard reading.tokens[index].kind == .url else { return false }
        let link = reading.text(index).lowercased()
        return shorteners.contains { link.contains($0) }
      }
  }
}
