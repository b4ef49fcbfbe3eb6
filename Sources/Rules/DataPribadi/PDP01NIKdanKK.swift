import Bahasa
import RuleKit

extension Rule {
  /// No population numbers in public texts.
  static let nikDanKK = Rule(
    "PDP-01", "NIK dan nomor KK tidak ditayangkan", .galat,
    rationale: """
      NIK dan nomor kartu keluarga memuat wilayah dan tanggal lahir, dan dipakai untuk membuka layanan atas nama orang \
      lain. Naskah publik tidak memerlukannya. Samaran yang masih memperlihatkan tanggal lahir belum melindungi.
      """,
    references: [
      .hukum("UU 27/2022 Pasal 65 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 24/2013 Pasal 58, 79, dan 84", checked: "2026-11-20"),
      .hukum("PP 40/2019 (susunan NIK)", checked: "2026-11-20"),
    ],
    detectors: [
      .entities([.longNumber]) { index, reading, report in
        guard case .longNumber(let number) = reading.analysis.entities[index].value,
          number.digits.count == 16
        else { return }
        let tokens = reading.analysis.entities[index].tokens
        let shown = DigitMask.long(number.digits)
        let label = NumberLabel(of: tokens.lowerBound, in: reading)
        guard label != .other, label == .identity || IdentityNumber.groupings.contains(number.groups) else {
          return
        }
        let isNear = label == .identity || IdentityWords.stand(near: tokens.lowerBound, in: reading)
        switch (IdentityNumber.isPlausible(number.digits), isNear) {
        case (true, true):
          report.add(
            tokens, "Angka 16 digit ini berpotensi NIK atau nomor KK; hapus dari naskah", shown: shown)
        case (true, false):
          report.add(
            tokens, "Angka 16 digit ini bersusunan seperti NIK atau nomor KK; periksa, lalu hapus bila benar",
            shown: shown, .atMost(.peringatan, .dugaan))
        case (false, _) where label == .identity:
          report.add(
            tokens,
            "Angka 16 digit di dekat kata NIK atau KK; susunannya tidak lazim, periksa dan jangan ditayangkan",
            shown: shown, .atMost(.peringatan, .pasti))
        default: break
        }
      },
      .words(.identityNumber) { index, reading, report in
        guard let masked = MaskedIdentity(after: index, in: reading) else { return }
        report.add(masked.tokens, masked.message, shown: masked.shown)
      },
    ],
    examples: [
      .bad("Penerima bantuan bernama Fulan, NIK «3399990101900001», sudah dihubungi."),
      .bad("No. KK: «3399 9901 0190 0001»"),
      .bad("Bawa KTP asli. Contoh pengisian: «339999-410190-0001»."),
      .bad("Data pemohon tercatat «3399990101900001» di sistem kami."),
      .bad("NIK «339999010190****» sudah kami perbaiki."),
      .bad("NIK «9999999999999999» ditolak sistem."),
      .bad("No. KTP «339999-41-0190-0001» dipakai orang lain."),
      .bad("KK nomor «3399/9901/0190/0001» perlu diperbarui."),
      .good("Penerima dapat mengecek status dengan NIK masing-masing di cek.example.go.id."),
      .good("NIK 3399************ sudah kami perbaiki."),
      .good("Nomor pesanan 3399990101900001 sudah dikirim."),
      .good("Surat bernomor 800/0123/2026 dikirim kepada camat."),
      .good("Belanja itu tercatat pada kode rekening 5.1.02.01.01.0024 tahun ini."),
    ])
}
