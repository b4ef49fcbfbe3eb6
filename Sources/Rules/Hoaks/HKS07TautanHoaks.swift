import Bahasa
import RuleKit

extension Rule {
  /// A clarification does not lead readers to the claim itself.
  static let tautanHoaks = Rule(
    "HKS-07", "Klarifikasi tidak menautkan unggahan hoaksnya", .peringatan, .dugaan, kinds: [.klarifikasi],
    rationale: """
      Tautan yang masih hidup menambah penonton kabar bohong, dan membuka akun penyebarnya. Sertakan tangkapan layar bertanda \
      “HOAKS” dengan nama akun tertutup, lalu tautkan bukti yang benar.
      """,
    references: [.rujukan("praktik cek fakta")],
    detectors: [
      .tokens([.url]) { index, reading, report in
        let link = WebLink(reading.text(index))
        guard link.isSocial, !link.isOfficial(reading.draft.settings) else { return }
        let sentence = reading.sentence(around: index)
        guard ClaimWords.posts.occur(in: sentence, of: reading),
          !Spreaders.official.occur(in: sentence, of: reading)
        else { return }
        report.add(index, "Tautan ini tampak menuju unggahan hoaksnya; hapus atau ganti dengan bukti")
      }
    ],
    examples: [
      .bad("Hoaks itu dimuat di unggahan «facebook.com/contoh/posts/1» pekan lalu.", .klarifikasi),
      .bad("Video bohong itu dapat dilihat di «https://www.tiktok.com/contoh/1».", .klarifikasi),
      .good("Video panen raya dapat ditonton di youtube.com/contoh."),
      .good(
        "Kabar itu tidak benar. Hasil pemeriksaan 2 Maret 2026 dimuat di arunaya.example.go.id. Ragu? Tanyakan ke PPID.",
        .klarifikasi),
    ])
}
