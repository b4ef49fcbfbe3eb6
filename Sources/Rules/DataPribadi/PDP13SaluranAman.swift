import Bahasa
import RuleKit

extension Rule {
  /// Personal data is asked for through safe channels.
  static let saluranAman = Rule(
    "PDP-13", "Data pribadi diminta lewat saluran yang aman", .peringatan, .dugaan,
    rationale: """
      Foto KTP yang dikirim lewat WhatsApp atau formulir umum tersimpan di banyak ponsel dan akun. Pakai layanan berdomain \
      pemerintah, dan sebut untuk apa data dipakai serta berapa lama disimpan.
      """,
    question: "Apa dasar pemrosesan data ini, dan siapa yang menyimpannya?",
    references: [
      .hukum("UU 27/2022 Pasal 16 ayat (2) dan Pasal 20–22", checked: "2026-11-20"),
      .hukum("PP 71/2019 Pasal 14", checked: "2026-11-20"),
    ],
    detectors: [
      .cues("ktp\nkk\nnik\nkartu keluarga\nrekening\nswafoto\nselfie\ne-ktp") { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard let request = PrivateChannel.requests.first(in: sentence, of: reading),
          PrivateChannel.isNamed(in: sentence, reading),
          !PrivateChannel.refusal.occur(in: sentence, of: reading),
          PrivateChannel.data.first(in: sentence, of: reading)?.contains(cue.lowerBound) == true,
          request.lowerBound != cue.lowerBound
        else { return }
        report.add(cue, "Data pribadi diminta lewat saluran yang kurang aman; berpotensi tersebar")
      }
    ],
    examples: [
      .bad("Calon penerima bantuan kirim foto «KTP» dan KK ke WhatsApp admin ya."),
      .bad("Unggah «NIK» dan alamat Anda di bit.ly/contoh."),
      .good("Pendaftaran bantuan hanya di layanan.example.go.id. Siapkan KTP dan KK."),
      .good("Jangan mengirim foto KTP lewat WhatsApp kepada siapa pun."),
      .good("Unggah berkas di layanan.example.go.id; kami tidak menerima KTP lewat WhatsApp."),
      .good("Bawa KTP asli ke loket 2."),
    ])
}
