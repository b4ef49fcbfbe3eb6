import Bahasa
import RuleKit

/// The citizen's comment that a reply answers.
struct ReplyComment {
  /// Whether it asks for data or documents.
  let asksForDocuments: Bool

  init(_ reading: Reading) {
    guard let comment = reading.draft.header.comment else {
      asksForDocuments = false
      return
    }
    let words = comment.split(whereSeparator: { !$0.isLetter }).map { WordHash(folding: $0) }
    asksForDocuments =
      words.contains { ReplyComment.documents.contains($0) }
      && words.contains { ReplyComment.requests.contains($0) }
  }

  private static let documents = WordSet(
    words:
      "data dokumen apbd anggaran salinan rincian kontrak notulen dpa rka lkpj laporan datanya anggarannya dokumennya"
  )
  private static let requests = WordSet(
    words: "minta mohon boleh lihat mana berapa mendapatkan kirim unduh akses punya tahu transparan")
}
