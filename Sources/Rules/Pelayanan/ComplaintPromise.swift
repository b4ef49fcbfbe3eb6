import Bahasa
import RuleKit

/// Promises on complaints: a first answer, or a decision.
enum ComplaintPromise {
  private static let promises = Phrases(
    """
    kami jawab, akan kami jawab, dijawab, ditanggapi, kami tanggapi, diselesaikan, kami selesaikan, ditindaklanjuti
    kami tindak lanjuti, diputuskan, kami putuskan, diproses, kami proses, paling lambat, paling lama, maksimal, selambat-lambatnya, dalam waktu, dibalas, kami balas, direspons, kami respons, menjawab, menanggapi, menyelesaikan, menindaklanjuti, dalam, rampung, tuntas, dituntaskan
    """)
  private static let decisions = Phrases(
    "selesai, diselesaikan, kami selesaikan, diputuskan, kami putuskan, penyelesaian, keputusan")

  static func isPromise(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    promises.occur(in: sentence, of: reading)
  }

  /// 60 days for a decision, 14 for an answer.
  static func limit(_ sentence: Range<Int>, _ reading: Reading) -> Double {
    decisions.occur(in: sentence, of: reading) ? 60 : 14
  }

  static func name(_ limit: Double) -> String { limit == 60 ? "penyelesaian aduan" : "tanggapan aduan" }
}
