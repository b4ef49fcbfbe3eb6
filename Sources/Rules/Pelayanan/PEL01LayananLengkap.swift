import Bahasa
import RuleKit

extension Rule {
  /// A post on a service says what a citizen needs to use it.
  static let layananLengkap = Rule(
    "PEL-01", "Informasi layanan lengkap", .peringatan, kinds: [.layanan],
    rationale: """
      Warga yang datang tanpa syarat lengkap harus pulang dan kembali lagi. Sebut syarat, cara, waktu selesai, biaya atau \
      gratis, tempat, dan kanal pengaduan.
      """,
    references: [.hukum("UU 25/2009 Pasal 15 huruf b, 21, 22, dan 36 ayat (4)", checked: "2026-11-20")],
    detectors: [
      .draft { reading, report in
        let missing = ServiceSlots.missing(reading)
        guard !missing.isEmpty, reading.kind.reason == nil || missing.count > 1,
          ServiceSlots.offersService(reading) || missing.count > 2 && ServiceSlots.invites(reading)
            || missing.count > 4 && reading.kind.reason == nil
              && reading.words(in: reading.everything) > 20 && ServiceSlots.addressesApplicants(reading),
          !ServiceSlots.tellsInterruption(reading)
        else { return }
        report.add(reading.opening, "Belum disebut: \(missing.joined(separator: ", "))")
      }
    ],
    examples: [
      .bad("«Sekarang urus surat pindah makin mudah, lho»!", .layanan),
      .bad("«Surat pindah: bawa KK asli, tanpa biaya». Datang ke loket 2.", .layanan),
      .bad("«Layanan SIM keliling di Pasar Melati pukul 08.00 WIB».", .layanan),
      .bad(
        "«Pinjam aula kecamatan». Kapasitas 200 orang, kursi tersedia. Cukup isi buku peminjaman di meja depan.",
        .layanan),
      .bad(
        "«Pemohon PBG yang gambarnya belum sinkron segera mengirim ulang melalui SIMBG supaya diproses tim teknis». Demikian untuk menjadi perhatian para pemohon dan konsultan perencana semuanya.",
        .layanan),
      .good(
        "Loket pajak tutup Kamis, 26 November 2026, karena pindah gedung. Pembayaran lewat bank.", .layanan),
      .good(
        """
        Surat pindah: bawa KK asli, isi formulir, tanpa biaya, selesai 1 hari kerja, di loket 2 Disdukcapil, pukul \
        08.00–15.00 WIB. Aduan: lapor.go.id.
        """, .layanan),
      .good("Layanan publik makin mudah."),
      .good("Loket layanan kembali dibuka setelah renovasi.", .berita),
    ])
}
