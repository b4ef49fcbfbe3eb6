import Bahasa
import RuleKit

/// What information on a service must tell, and what of it is missing.
enum ServiceSlots {
  private static let offers = Phrases(
    """
    urus, mengurus, pengurusan, pembuatan, penerbitan, perpanjangan, memperpanjang, perpanjang, surat pindah, izin, perizinan
    sim, paspor, layanan, pelayanan, bpjs, akta, kia, legalisasi, cetak, mencetak, rekam, perekaman, permohonan, uji kir, kir, pembayaran, bayar pajak, samsat, konsultasi, pengambilan, kartu kuning, ak1, skck, rujukan, pindah, tera ulang, pelaporan, nib, pinjam, peminjaman, penitipan, titipkan, pemasangan, sambungan, sewa, penyewaan, uji, pemeriksaan, melayani, pendampingan, konseling, cek kesehatan, cek gratis, berobat, skrining, rawat jalan, antar jemput, bantuan hukum
    """)
  private static let terms = Phrases(
    "syarat, syaratnya, persyaratan, bawa, membawa, siapkan, dokumen, berkas, cukup, tanpa syarat, berlaku bagi, ktp, kk, khusus"
  )
  private static let steps = Phrases(
    """
    isi, mengisi, formulir, daftar, pendaftaran, antre, nomor antrean, ajukan, mengajukan, datang, serahkan, unggah, unduh
    ambil nomor, cara, prosedur, alur, langkah, bawa, loket, melalui, lewat
    """)
  private static let duration = Phrases(
    "selesai, menit, hari kerja, ditunggu, langsung jadi, jadi dalam, waktu layanan, estimasi, sehari jadi")
  private static let cost = Phrases(
    "gratis, tanpa biaya, tidak dipungut, biaya, tarif, cuma-cuma, bebas biaya")
  private static let place = Phrases(
    "loket, kantor, di mal, di pasar, puskesmas, disdukcapil, kecamatan, balai, gedung, daring, aplikasi, situs, laman, di desa, alun-alun, kelurahan, bertempat"
  )
  private static let complaints = Phrases(
    "aduan, pengaduan, adukan, lapor, keluhan, saran, laporkan, lapor.go.id")

  /// Whether the draft offers a service that someone has to apply for.
  static func offersService(_ reading: Reading) -> Bool { offers.occur(in: reading.everything, of: reading) }

  /// Whether more than twenty words invite people to something that the list of services does not know.
  static func invites(_ reading: Reading) -> Bool {
    reading.words(in: reading.everything) > 20 && invitations.occur(in: reading.everything, of: reading)
  }
  /// Whether those who apply for something are spoken to or of.
  static func addressesApplicants(_ reading: Reading) -> Bool {
    applicants.occur(in: reading.everything, of: reading)
  }
  private static let applicants = Phrases(
    "pemohon, permohonan, memohon, ajukan, mengajukan, pengajuan, submit, unggah, mengunggah, mendaftar, daftar, pendaftar, pelanggan, pengguna, peserta, warga yang ingin, warga yang hendak, warga yang mau, bagi yang ingin, bagi yang hendak, kamu, anda, kakak"
  )

  private static let invitations = Phrases(
    "silakan, datang, datanglah, kunjungi, yuk, ayo, kini tersedia, sekarang tersedia, kami siap, siap membantu, manfaatkan, kami bantu, bantu"
  )

  /// Whether the draft opens with a service that rests: it tells no one how to use it.
  static func tellsInterruption(_ reading: Reading) -> Bool {
    interruptions.occur(in: reading.neighbourhood(around: 0, before: 0), of: reading)
      || reading.analysis.blockTokens.prefix(2).contains { interruptions.occur(in: $0, of: reading) }
  }
  private static let interruptions = Phrases(
    """
    tutup, ditutup, libur, diliburkan, tidak melayani, berhenti sementara, dihentikan sementara, pemeliharaan, gangguan, terganggu
    ditiadakan, ditunda, dijadwal ulang, pindah sementara, dipindahkan sementara, kembali dibuka, dibuka kembali, buka lagi
    """)

  /// The slots that are not filled, as a reader would name them.
  static func missing(_ reading: Reading) -> [String] {
    let all = reading.everything
    let money = reading.analysis.entities.contains { $0.kind == .money }
    let link = reading.tokens.contains { $0.kind == .url }
    let complaintLink = reading.tokens.indices.contains {
      reading.tokens[$0].kind == .url && reading.text($0).contains("lapor")
    }
    let slots: [(String, Bool)] = [
      ("syarat", terms.occur(in: all, of: reading)),
      ("cara", steps.occur(in: all, of: reading)),
      ("waktu selesai", duration.occur(in: all, of: reading)),
      ("biaya atau gratis", cost.occur(in: all, of: reading) || money),
      ("tempat", place.occur(in: all, of: reading) || link || WarningSlots.namesPlace(reading)),
      ("kanal pengaduan", complaints.occur(in: all, of: reading) || complaintLink),
    ]
    return slots.filter { !$0.1 }.map(\.0)
  }
}
