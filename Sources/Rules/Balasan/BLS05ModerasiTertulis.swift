import Bahasa
import RuleKit

extension Rule {
  /// What is hidden broke a written rule; criticism stays.
  static let moderasiTertulis = Rule(
    "BLS-05", "Moderasi mengikuti aturan tertulis, bukan menghapus kritik", .peringatan, .tanya,
    rationale: """
      Menghapus komentar tanpa alasan dibaca sebagai pembungkaman. Sembunyikan hanya yang melanggar aturan kanal yang \
      tertulis, dan jelaskan alasannya. Kritik tetap tampil dan dijawab.
      """,
    question: "Pelanggaran yang mana? Adakah aturan kanal yang tertulis?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("PP 42/2004 Pasal 8 huruf f", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        "kami hapus\nakan dihapus\nakan kami hapus\nkami blokir\nakan kami blokir\nakan diblokir\nkami sembunyikan\nakan disembunyikan\nmenghapus komentar\nmenghapus kritik\nmenghapus setiap komentar\nmenghapus semua komentar\nmenghapus dan memblokir\nakan menghapus\nterpaksa menghapus\nterpaksa memblokir\nakan memblokir\nmemblokir pemilik\nmemblokir siapa\nmemblokir setiap\nmemblokir warga\nakan kami sembunyikan\nakan kami blok\nkami blok\nkami hilangkan\nkami delete\nhapus komentar\nhapus kritik\nakan kami tutup\nberhak menghapus\nmemblokir akun\nberhak memblokir\nmenyembunyikan komentar\ndihapus admin\nakan di-block\nkami block\nkami bisukan\nlangsung kami hapus\nlangsung hapus\nauto blokir\nlangsung blokir\nlangsung diblokir\nlangsung kami blokir\nkami tutup kolom komentar\nmenutup kolom komentar\nkolom komentar kami tutup\nkolom komentar ditutup\nkomentar dimatikan\ndihapus tanpa\nkami remove\ndi-banned\nakan dibatasi\nkami batasi\nkami take down\nkami remove\nlangsung kami remove\nkami turunkan\nkami keluarkan\ndikeluarkan dari grup\nmendepak\nkami depak\ndidepak\nkami kick\ndi-kick\nkami ban\nkami cekal\nadmin sembunyikan\nakan admin sembunyikan\nadmin hapus\nakan admin hapus\nadmin blokir\nakan admin blokir\nadmin keluarkan\nkami lenyapkan\nkami bungkam\nkami mute\nkami unsend\nkami singkirkan\nsaya hapus\nsaya blokir\nmengeluarkan warga\nmembatasi komentar\nmematikan komentar\nkami bersihkan\nkami kunci\nakunnya kami kunci\nkami saring\nkami buang\nkami bekukan\nkami report\ndilenyapkan\nakan dilenyapkan\nkami usir\nlangsung kami usir\ndiusir\nakan diusir\ndaftar hitam\nakan disingkirkan\nakan dibungkam\ndibungkam\nakan didepak\nakan dikeluarkan",
        options: []
      ) { cue, reading, report in
        guard ReplyWords.comment.occur(in: reading.sentence(around: cue.lowerBound), of: reading),
          !ReplyWords.houseRules.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
        else { return }
        report.add(cue, "Komentar dihapus tanpa menyebut aturan kanalnya")
      }
    ],
    examples: [
      .bad("Komentar yang tidak baik «akan kami hapus» tanpa pemberitahuan."),
      .bad("Akun yang mengkritik «akan diblokir»."),
      .good(
        "Komentar dengan data pribadi atau judi kami sembunyikan sesuai dengan aturan kanal. Kritik tetap kami jawab."
      ),
      .bad("Siapa saja yang komentarnya memojokkan kami «langsung kami remove» dari grup."),
      .bad("Komentar Kakak «kami turunkan» karena kurang enak dibaca."),
      .good("Berkas lama kami hapus setelah lima tahun."),
    ])
}
