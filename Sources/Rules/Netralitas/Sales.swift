import Bahasa
import RuleKit

/// Whether a sentence sells something.
enum Sales {
  /// An offer needs an order and a price, or a price and a private seller.
  static func isOffer(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let around = reading.neighbourhood(around: cue.lowerBound, before: 1, after: 1)
    let hasPrice = reading.entities(in: around).contains {
      $0.kind == .money || $0.kind == .percent || $0.kind == .phone
    }
    guard hasPrice || bundles.match(at: cue.lowerBound, in: reading) != nil,
      !Incumbents.relatives.occur(in: sentence, of: reading),
      !publicFees.occur(in: around, of: reading)
    else { return false }
    return orders.occur(in: around, of: reading) && sellers.occur(in: around, of: reading)
      || strong.match(at: cue.lowerBound, in: reading) != nil
  }

  /// Whether the sentences around a seller give a price and take orders.
  static func isSold(around cue: Range<Int>, _ reading: Reading) -> Bool {
    let around = reading.neighbourhood(around: cue.lowerBound, before: 2, after: 2)
    return orders.occur(in: around, of: reading) && !publicFees.occur(in: around, of: reading)
      && !Programmes.names.occur(in: around, of: reading)
      && reading.entities(in: around).contains { $0.kind == .money || $0.kind == .percent }
  }

  /// Offers that need no price.
  private static let bundles = Phrases(
    "beli satu gratis, beli dua gratis, beli 1 gratis, beli 2 gratis, jual cepat, dijual cepat, jual rumah, jual tanah, jual rugi"
  )
  private static let strong = Phrases(
    """
    pesan sekarang, order sekarang, beli sekarang, promo hari ini, diskon hari ini, order via, pesan via wa, open po
    open order, hubungi marketing, marketing kami, cicilan mulai, angsuran mulai, harga promo, beli satu gratis satu
    beli rumah, ready stock, beli satu gratis, beli dua gratis, beli 1 gratis, beli 2 gratis
    order di, order ke, order lewat, jual cepat, dijual cepat, jual rumah, jual tanah, jual rugi
    """)
  private static let orders = Phrases(
    "pesan, order, beli, hubungi, dapatkan, kunjungi, buruan, datang, promo, diskon, mampir, yuk")
  private static let sellers = Phrases(
    """
    toko, warung, kafe, resto, restoran, katering, butik, salon, hotel, perumahan, cluster, dealer, klinik kecantikan
    skincare, produk, brand, outlet, gerai, kue, usaha, marketing, barbershop, showroom, travel, umrah, dapur, kedai, rumah makan, kavling, kos, kontrakan, jus, bakso, sate, keripik
    """)
  private static let publicFees = Phrases(
    "pajak, pbb, retribusi, pasar murah, operasi pasar, bulog, harga pangan, inflasi, denda, tarif, pkb, kendaraan bermotor, subsidi"
  )
}
