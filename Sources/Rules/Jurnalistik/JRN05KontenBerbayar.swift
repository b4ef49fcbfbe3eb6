import Bahasa
import RuleKit

extension Rule {
  /// Paid content is labelled.
  static let kontenBerbayar = Rule(
    "JRN-05", "Konten berbayar atau kerja sama diberi tanda", .peringatan, .dugaan,
    rationale: """
      Pembaca berhak tahu kapan suatu naskah adalah iklan. Beri label “konten kerja sama” atau “iklan” di awal.
      """,
    question: "Adakah pembayaran, produk, atau jasa yang ditukar dengan unggahan ini?",
    references: [.rujukan("Pedoman Pemberitaan Media Siber (iklan dibedakan)")],
    detectors: [
      .cues(
        "disponsori\ndisponsori oleh\nsponsor utama\nsponsor resmi\nkopi resmi\nsusu resmi\nair mineral resmi\nminuman energi resmi\nmakanan resmi\ncamilan resmi\nteh resmi\nbank resmi\nhotel resmi\nmaskapai resmi\napparel resmi\njersey resmi\noleh-oleh resmi\nmotor resmi\nmobil resmi\nsepatu resmi\nbersama produk\npersembahan dari\nkonten ini didukung\nterima kasih kepada sponsor\nterima kasih sponsor\nproduk resmi\nminuman resmi\nendorse\nadvertorial\npaid promote\nkonten berbayar\nproduk kebanggaan sponsor\nmensponsori\nbekerja sama dengan\nkerja sama dengan\nberkolaborasi dengan\nkolaborasi dengan\ndidukung oleh\ndipersembahkan oleh\npartner resmi\nmitra resmi\nsupported by\npowered by\nby sponsor\nproduk terbaru\nproduk unggulan dari\ndibiayai oleh\ndibiayai penuh oleh\nyang membiayai\nmembiayai acara\natas dukungan\nberkat dukungan\nsudah mendukung\ntelah mendukung\nmendukung kegiatan\nmendukung acara\nkontrak publikasi\npaket publikasi\nkerja sama publikasi\nkerja sama promosi\nmemuat artikel ini\nmemuat tulisan ini\nartikel berbayar\ntulisan berbayar\nnaskah pesanan\ntitipan sponsor\nkonten titipan\ncashback\nyang menanggung\nmenanggung seluruh\nmenanggung semua\nmenanggung biaya\nmenyponsori\nmenyeponsori\nyang mendanai\nmendanai acara\ndidanai oleh\nditraktir\nsudah menraktir\nmenjadi sponsor\njadi sponsor\nselaku sponsor\nsponsor kita\nsponsor kami\nsponsor acara\nbarter\nbrand ambassador\nsupport dari\nitu sponsor\nteman setia\nsahabat setia\npilihan keluarga\nandalan keluarga\npilihan bunda\nkebanggaan keluarga\nsolusi dapur\nbareng\nsponsor setia\nsponsor festival\nsponsor lomba\nsponsor kegiatan\nsponsor hadiah\nsponsor tunggal\nterselenggara berkat\nsukses berkat\nmeriah berkat\nseru berkat\nterima kasih untuk produk\nproduk dari\nhadir bersama",
        options: []
      ) { cue, reading, report in
        guard PaidLabels.promotes(cue, reading),
          !PaidLabels.labels.occur(in: reading.surroundings(of: cue.lowerBound), of: reading)
        else { return }
        report.add(cue, "Kerja sama ini belum diberi tanda, misalnya “konten kerja sama”")
      }
    ],
    examples: [
      .bad("Ayo sehat bersama Kopi Contoh, «kopi resmi» acara kami!"),
      .bad(
        "Teh Contoh kaya antioksidan! Teh Contoh juga «yang menanggung» seluruh panggung dan kaus acara kami."
      ),
      .bad("Minyak goreng Sari Contoh «teman setia» dapur sehat, bening dan wanginya lembut."),
      .bad("Lomba lari ini «disponsori oleh» Toko Contoh."),
      .bad("Artikel ini terbit berkat «kontrak publikasi» dengan Perumahan Contoh."),
      .bad("Susu Contoh, «yang membiayai» senam ini, tinggi kalsium dan cocok untuk segala usia."),
      .good("Pelatihan ini dibiayai oleh APBD dan cocok untuk segala usia."),
      .good("[Konten kerja sama] Lomba lari Minggu disponsori oleh Toko Contoh."),
      .good("Pegawai mengikuti lomba lari di alun-alun."),
    ])
}
