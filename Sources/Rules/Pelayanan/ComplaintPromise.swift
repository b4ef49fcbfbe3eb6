import Bahasa
import Bahasa
import RuleKit

/// Promises on complaints: a first answer, or a decision.
enum ComplaintPromise {
  private static let promises = Phrases(
    """
    kami jawab, akan kami jawab, dijawab, ditanggapi, kami tanggapi, diselesaikan, kami selesaikan, ditindaklanjuti
    kami tindak lanjuti, diputuskan, kami putuskan, diproses, kami proses, paling lambat, paling lama, maksimal, selambat-lambatnya, dalam waktu, dibalas, kami balas, direspons, kami respons, menjawab, menanggapi, menyelesaikan, menindaklanjuti, dalam, selambatnya, memperoleh jawaban, mendapat jawaban, mendapatkan jawaban, mendapat tanggapan, jawaban pertama, jawaban, tanggapan, memakan waktu, tempo, penyelesaian, menunggu, sabar, rampung, tuntas, dituntaskan
    """)
  private static let decisions = Phrases(
    "selesai, rampung, tuntas, dituntaskan, menyelesaikan, menuntaskan, diputus, memutuskan, berkas lengkap, diselesaikan, kami selesaikan, diputuskan, kami putuskan, penyelesaian, keputusan"
  )

  private static let answers = Phrases(
    "jawab, dijawab, menjawab, jawaban, jawabannya, tanggapi, ditanggapi, menanggapi, tanggapan, balas, dibalas, membalas, respons, direspons, merespons, ditindaklanjuti, menindaklanjuti, diproses"
  )

  static func isPromise(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    promises.occur(in: sentence, of: reading)
  }

  /// 60 days for a decision, 14 for an answer: as the words before the span say, else those after it, else the sentence.
  static func limit(
    _ clause: Range<Int>, after span: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> Double {
    if decisions.occur(in: clause, of: reading) { return 60 }
    if answers.occur(in: clause, of: reading) { return 14 }
    let rest = span.upperBound..<max(span.upperBound, min(sentence.upperBound, span.upperBound + 5))
    if answers.occur(in: rest, of: reading) { return 14 }
    return decisions.occur(in: sentence, of: reading) ? 60 : 14
  }

  /// The limit for the step that a range names; nil where it names neither an answer nor a decision.
  static func law(of step: Range<Int>, _ reading: Reading) -> Double? {
    if decisions.occur(in: step, of: reading) { return 60 }
    return answers.occur(in: step, of: reading) ? 14 : nil
  }

  /// Whether a range speaks of complaints.
  static func isSubject(of range: Range<Int>, _ reading: Reading) -> Bool {
    complaints.occur(in: range, of: reading)
  }
  private static let complaints = Phrases("aduan, pengaduan, pengadu, keluhan, komplain")

  static func name(_ limit: Double) -> String { limit == 60 ? "penyelesaian aduan" : "tanggapan aduan" }
}
