import Bahasa
import RuleKit

extension Rule {
  /// Complaints go to channels that keep a record.
  static let kanalPengaduan = Rule(
    "PEL-02", "Kanal pengaduan yang disebut resmi", .peringatan, .dugaan,
    rationale: """
      Aduan ke nomor atau akun pribadi tidak tercatat, tidak berbatas waktu, dan membuka data pengadu. Arahkan ke \
      SP4N-LAPOR!, kanal instansi, atau loket pengaduan.
      """,
    references: [.hukum("UU 25/2009 Pasal 36 ayat (4)", checked: "2026-11-20")],
    detectors: [
      .cues(
        "jalan rusak\njalan berlubang\njalan bolong\nlampu mati\nair mati\nlampu jalan\nsampah menumpuk\nada pungli\nadu\nadunya\nngadu\nngadunya\nmengeluh\nngeluh\nlapornya\ngangguan\nmasih keruh\nmasih mati\nada masalah\nbermasalah\nadukan\nmengadu\nmengadukan\naduan\nlapor\nlaporan\nlaporkan\nmelapor\nmelaporkan\nsampaikan\npengaduan\nkeluhan\nkomplain\ncurhat\nunek-unek\nkeluh kesah\ncolek\nbisikin\nbisikkan\ninfokan\nceritakan\nchat aja\nchat saja\nmasukan\nkecewa\ntidak puas\nkendala\nprotes\nkritik\nsaran\nada pungutan\ndimintai uang\ndiminta uang\ndiminta biaya",
        options: [.clitics]
      ) { cue, reading, report in
        let sentence = reading.neighbourhood(around: cue.lowerBound, before: 0)
        guard
          let personal = ComplaintChannels.personal.first(in: sentence, of: reading)
            ?? ComplaintChannels.someonesOwn(in: sentence, reading),
          !ComplaintChannels.isRefused(personal, cue, in: sentence, reading)
        else { return }
        report.add(personal, "Aduan diarahkan ke kanal pribadi; sebut kanal resmi instansi atau lapor.go.id")
      }
    ],
    examples: [
      .bad("Adukan saja ke «WA pribadi» saya ya, nanti saya bereskan."),
      .bad("Laporkan jalan rusak ke «DM admin pribadi» kami."),
      .bad("Aduan dikirim lewat «nomor pribadi» staf pengaduan."),
      .bad("Punya unek-unek soal layanan? Kirim ke «nomor HP Bu Lurah»."),
      .bad(
        "Jalan berlubang, jangan cuma mengomel di warung ya 😁 Adukan lewat «inbox akun jualan Bu Lurah»."),
      .bad("Kalau ada jalan rusak, «WA saja Pak Camat» di nomor pribadinya."),
      .bad("Keluhan iuran disampaikan ke «kediaman Pak RT» saja."),
      .bad("Jalan bolong? Curhat aja lewat «DM ke akun @mas_doni_contoh, itu akun punya staf» kami."),
      .bad("Untuk pengaduan izin, kirim pesan ke «nomor anak magang» kami ya."),
      .bad("Kalau ada pungutan di pasar, «japri saya» saja."),
      .good("Bupati mendengarkan keluhan pedagang di rumah dinas, Kamis (19/11/2026)."),
      .good(
        "Adukan lewat lapor.go.id, SMS 1708, atau loket pengaduan dinas, Senin–Jumat pukul 08.00–15.00 WIB."),
      .good("Jangan mengadu lewat nomor pribadi petugas; pakai kanal resmi."),
      .good("Laporkan jalan rusak lewat lapor.go.id atau datang ke loket pengaduan dinas."),
    ])
}
