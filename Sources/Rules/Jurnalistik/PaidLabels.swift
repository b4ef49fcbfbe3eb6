import Bahasa
import RuleKit

/// Labels of paid content.
enum PaidLabels {
  /// Whether a cue that is also plain cooperation stands beside words that sell.
  static func promotes(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard plain.match(at: cue.lowerBound, in: reading) != nil else { return true }
    if reading.word(cue.lowerBound, is: "bareng") {
      guard let brand = reading.token(cue.upperBound), brand.shape == .capitalized,
        brand.classes.isDisjoint(with: [.institution, .placeNoun, .office, .honorific, .citizen, .leader]),
        reading.token(cue.upperBound + 1)?.shape == .capitalized
      else { return false }
    }
    let after = cue.upperBound..<min(reading.tokens.count, cue.upperBound + 4)
    guard !publicMoney.occur(in: after, of: reading) else { return false }
    return offers.occur(in: reading.neighbourhood(around: cue.lowerBound, before: 1, after: 2), of: reading)
  }
  private static let publicMoney = Phrases(
    "apbd, apbn, apbdes, dana desa, dana, anggaran, pemerintah, pemkab, kementerian, provinsi, dinas, warga, bupati, kas"
  )
  private static let plain = Phrases(
    """
    bekerja sama dengan, kerja sama dengan, berkolaborasi dengan, kolaborasi dengan, didukung oleh, sponsor, mensponsori
    dipersembahkan oleh, persembahan dari, produk terbaru, produk unggulan dari, supported by, powered by
    dibiayai oleh, dibiayai penuh oleh, yang membiayai, membiayai acara, atas dukungan, berkat dukungan, sudah mendukung, telah mendukung, mendukung kegiatan, mendukung acara, cashback
    yang menanggung, menanggung seluruh, menanggung semua, menanggung biaya, menyponsori, menyeponsori, yang mendanai, mendanai acara, didanai oleh
    menjadi sponsor, jadi sponsor, barter, support dari, itu sponsor, teman setia, sahabat setia, pilihan keluarga, andalan keluarga, pilihan bunda, kebanggaan keluarga, solusi dapur, bareng, terselenggara berkat, sukses berkat, meriah berkat, seru berkat, produk dari, hadir bersama
    """)
  private static let offers = Phrases(
    """
    buruan, promo, diskon, buka tabungan, paket kecantikan, paket wisata, paket hemat, buka tabungannya, beli, pesan, dapatkan, kunjungi, voucher, harga, cashback
    tersedia di, rasanya, minimarket, sudah minum, sudah coba, sudah mencoba, kesayangan, terdekat, kemudahan kredit, gratis ongkir
    gunakan kode, kode promo, nikmati, outlet, gerai, unduh aplikasinya, daftar sekarang, cobain
    belanja hemat, cocok untuk, mengandung, kaya vitamin, tinggi vitamin, tinggi kalsium, tinggi protein, hadir dalam, tiga rasa, pas diminum, menyegarkan, cicilan
    antioksidan, wanginya, aromanya, kemasan, varian, booth, stan, cari stannya, minum, minumnya, diminum, segar, segarnya, nikmat, nikmatnya, paling enak, creamy
    renyah, kinclong, wangi, glowing, hemat, potongan harga, harga spesial, harga khusus, order, follow, ikuti akun, cek akun, cek keranjang, klik link
    hunian, di toko, toko terdekat, kalsium, lezat, khusus pegawai, belanja, wajib coba, unit terbatas, hubungi marketing, marketingnya, angsuran, kode referal, langganan
    """)
  static let labels = Phrases(
    "konten kerja sama, iklan, kerja sama berbayar, pariwara, advetorial, advertorial, perjanjian terbuka")
}
