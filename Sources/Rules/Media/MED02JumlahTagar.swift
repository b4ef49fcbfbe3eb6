import Bahasa
import RuleKit

extension Rule {
  /// More hashtags than a platform's readers expect.
  static let jumlahTagar = Rule(
    "MED-02", "Tagar cukup satu sampai tiga, paling banyak lima", .saran, kinds: .texts, channels: .social,
    rationale: """
      Tagar membantu orang menemukan topik, bukan menghias unggahan. Terlalu banyak tagar menutupi pesan, mengganggu \
      pembaca layar, dan di Instagram dapat membuat unggahan ditolak. Pilih yang benar-benar dicari warga.
      """,
    references: [
      .rujukan("Instagram, lima tagar sejak Desember 2025 (perlu diperiksa)"),
      .rujukan("Praktik pengelolaan akun instansi; batas dapat diatur instansi"),
    ],
    detectors: [
      .draft { reading, report in
        guard let limits = PlatformLimits.of(reading.channel.value) else { return }
        let tags = reading.tokens.indices.filter { reading.tokens[$0].kind == .hashtag }
        guard tags.count > limits.hashtags, let last = tags.last else { return }
        report.add(
          tags[limits.hashtags]..<last + 1,
          "\(tags.count) tagar; cukup \(limits.hashtags) yang paling dicari warga")
      }
    ],
    examples: [
      .bad(
        """
        Daftar pelatihan menjahit 1–12 Desember 2025 di BLK Arunaya.
        #Pelatihan #Menjahit #Arunaya #Gratis #Warga «#Kerja #Keterampilan»
        """, .takarir, .instagram),
      .bad(
        "Loket tutup pukul 11.00 WIB, Jumat, 14 November 2025. #Arunaya #Loket #Layanan «#Warga»", .takarir,
        .x),
      .good(
        "Daftar pelatihan menjahit 1–12 Desember 2025 di BLK Arunaya.\n#PelatihanGratis #WargaArunaya",
        .takarir,
        .instagram),
    ])
}
