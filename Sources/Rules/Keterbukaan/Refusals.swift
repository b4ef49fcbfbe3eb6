import Bahasa
import RuleKit

/// A refusal to give, show or open something: `tidak dapat kami perlihatkan`, `belum bisa dibagi`.
enum Refusals {
  /// The verb of the first refusal in a range.
  static func first(in range: Range<Int>, _ reading: Reading) -> Int? {
    guard reading.has(verbs) else { return nil }
    return range.first { index in
      guard reading.word(index, in: verbs) else { return false }
      let before = max(range.lowerBound, index - 5)..<index
      guard let no = before.last(where: { reading.word($0, in: negations) }) else { return false }
      return (no + 1..<index).allSatisfy { reading.word($0, in: modals) }
    }
  }

  private static let negations = WordSet(words: "tidak tak belum enggak nggak gak bukan tdk")
  private static let modals = WordSet(
    words:
      "bisa dapat boleh perlu usah untuk akan kami kita harus wajib mungkin pernah admin mimin bakal sanggup berani mau begitu saja sembarangan di sini"
  )
  private static let verbs = WordSet(
    words: """
      buka dibuka membuka bukakan bagikan dibagikan membagikan bagi dibagi berikan diberikan memberikan beri memberi kasih dikasih
      perlihatkan diperlihatkan memperlihatkan tunjukkan ditunjukkan menunjukkan tampilkan ditampilkan menampilkan
      publikasikan dipublikasikan umumkan diumumkan sampaikan disampaikan keluarkan dikeluarkan serahkan diserahkan kirim dikirim
      kirimkan share di-share sharing unggah diunggah paparkan dipaparkan jelaskan dijelaskan jawab dijawab menjawab menjawabnya layani dilayani meladeni penuhi
      dipenuhi fotokopi difotokopi salin disalin pinjamkan dipinjamkan lihatkan dilihat diakses intip sebutkan disebutkan rinci dirinci
      """)
}
