import Bahasa
import RuleKit

extension Rule {
  /// Calm words carry further.
  static let tanpaPanik = Rule(
    "DRT-09", "Peringatan ditulis tenang, tanpa bahasa panik", .peringatan, kinds: [.siaga],
    rationale: """
      Huruf kapital dan tanda seru bertubi-tubi memancing panik dan sulit dibaca. Kalimat yang tenang dan jelas lebih cepat \
      diikuti.
      """,
    references: [.hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20")],
    detectors: [
      .marks([.exclamation]) { index, reading, report in
        guard reading.tokens[index].length > 1 else { return }
        report.add(index, "Satu tanda seru sudah cukup")
      },
      .sentences { index, reading, report in
        let tokens = reading.analysis.sentences[index].tokens
        let words = tokens.filter { reading.tokens[$0].kind == .word && reading.tokens[$0].length > 3 }
        guard words.count >= 4,
          reading.analysis.blocks[reading.analysis.sentences[index].block].role != .heading,
          words.allSatisfy({ reading.tokens[$0].shape == .upper })
        else { return }
        report.add(
          words[0]..<words[words.count - 1] + 1, "Kalimat ini kapital semua; tulis dengan huruf biasa")
      },
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            "kiamat\ntak terkendali\ntidak terkendali\nmengerikan\nmencekam\ndarurat total\nporak-poranda\nsemua lari\nselamatkan diri kalian\nhancur lebur\ndahsyat\nmahadahsyat\nmaha dahsyat\nmaut\nmusnah\nbinasa\nhabislah\ncelaka\nngeri\nngeri sekali\nmengamuk\nsekarat\nmenelan dusun\nmalapetaka\nneraka\nhoror\nakhir zaman\nludes\nlenyap\nluluh lantak\nmembabi buta\nsiap-siap mati\nmati semua\nlari sebelum\nlari sekarang\nlarilah\ngawat\ngawat sekali\nsangat mengerikan\ncekam\nmenyeramkan\nseram\nbikin merinding\nmerinding\nmengganas\nganas\nmenggila\npanik\nkacau balau\nborong\nkehabisan waktu\nterlambat sudah\nsudah terlambat\ntamat riwayat\njangan sampai mati"
          ),
          options: [.exceptQuotes],
          message: { found, _ in "“\(found)” memancing panik; tulis keadaannya dengan angka dan tempat" })),
    ],
    examples: [
      .bad("«BANJIR BESAR MELANDA DESA MELATI SEKARANG JUGA»«!!!»", .siaga),
      .bad("Banjir di Desa Melati «tak terkendali», jauhi sungai.", .siaga),
      .bad("Bencana «dahsyat»! Longsor menutup Dusun Melati, «lari sebelum» semuanya «musnah».", .siaga),
      .bad("Awas«!!!» Air naik di Desa Melati.", .siaga),
      .good(
        """
        Banjir meluas di Desa Melati, Selasa, 3 Maret 2026, pukul 19.00 WIB. Warga bantaran sungai, pindah sekarang ke titik \
        kumpul SDN Melati! Hubungi 112. Sumber: BPBD Arunaya, data per pukul 18.30 WIB. Pembaruan berikutnya pukul 21.00 WIB.
        """, .siaga),
      .good("Penonton bersorak melihat pertandingan yang mencekam."),
      .good(
        """
        Bau menyengat tercium di Desa Melati, Kecamatan Sindang, Selasa, 3 Maret 2026, pukul 10.00 WIB. Jenis bahayanya \
        belum diketahui. Jauhi saluran air. Belum ada perintah mengungsi. Hubungi 112. Sumber: BPBD Arunaya, data per \
        pukul 10.15 WIB. Pembaruan berikutnya pukul 12.00 WIB.
        """, .siaga),
    ])
}
