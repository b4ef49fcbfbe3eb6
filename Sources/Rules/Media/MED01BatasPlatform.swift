import Bahasa
import RuleKit

extension Rule {
  /// A post that is longer than its platform takes.
  static let batasPlatform = Rule(
    "MED-01", "Unggahan muat dalam batas platform", .galat, kinds: .texts, channels: .social,
    rationale: """
      Platform menolak atau memotong teks yang melewati batasnya, dan yang terpotong sering kali nomor kontak atau \
      tautan. X menghitung karakter berbobot: tautan selalu 23, emoji 2. Pindahkan rincian ke utas atau ke laman resmi.
      """,
    references: PlatformLimits.all.map(\.source),
    detectors: [
      .draft { reading, report in
        guard let limits = PlatformLimits.of(reading.channel.value) else { return }
        if let longest = limits.title, let title = reading.titleBlock {
          let tokens = reading.analysis.blockTokens[title]
          let length = reading.text(of: tokens).unicodeScalars.count
          if length > longest { report.add(tokens, "Judul \(length) karakter; batas platform \(longest)") }
        }
        guard let longest = limits.text else { return }
        // Where kind or channel is a guess, so is the limit.
        let isStated = reading.kind.reason == nil && reading.channel.reason == nil
        for post in reading.posts {
          let (count, overflow) = reading.length(of: post, as: limits.measure, limit: longest)
          guard count > longest else { continue }
          let name = post.number.map { "Bagian \($0)" } ?? "Unggahan"
          let unit = limits.measure == .weighted ? "karakter berbobot" : "karakter"
          report.add(
            (overflow ?? post.tokens.lowerBound)..<post.tokens.upperBound,
            "\(name) \(count.grouped) \(unit); batas platform \(longest.grouped), jadi bagian ini tidak muat",
            isStated ? .full : .atMost(.peringatan, .dugaan))
        }
      }
    ],
    examples: [
      .bad(
        """
        BLK Arunaya kembali membuka pelatihan menjahit gratis bagi seluruh warga Kabupaten Arunaya yang ingin menambah \
        keterampilan. Peserta berusia 18–45 tahun cukup membawa KTP, lalu mendaftar di kantor BLK atau lewat \
        https://blk.arunaya.go.id/daftar/pelatihan/menjahit sebelum 40 tempat yang kami sediakan habis «terisi. Pendaftaran \
        ditutup Jumat.»
        """, .layanan, .x),
      .bad(
        """
        1/2 Pelatihan menjahit dibuka.

        2/2 Peserta belajar membuat pola, memotong kain, menjahit lurus, memasang kancing, dan menghitung biaya. Pelatih datang \
        setiap hari kerja. Mesin jahit disediakan BLK Arunaya. Peserta cukup membawa KTP dan alat tulis. Latihan berlangsung \
        dua bulan penuh. Sertifikat dibagikan pada «hari terakhir pelatihan itu, setelah ujian.»
        """, .utas, .x),
      .good(
        """
        Pelatihan menjahit gratis di BLK Arunaya. Daftar 1–12 Desember 2025 lewat \
        https://blk.arunaya.go.id/daftar/pelatihan/menjahit/gelombang-pertama/bagi-warga-kabupaten-arunaya atau di kantor \
        BLK, Senin–Jumat, pukul 08.00–14.00 WIB. Bawa KTP. Tempatnya 40 orang. Ada pertanyaan? Tulis di kolom balasan. 🙏
        """, .layanan, .x),
      .good("Loket KTP-el buka sampai pukul 21.00 WIB.", .layanan, .threads),
    ])
}
