/// Something in an answer that could not be taken as it stands.
public enum AnswerRemark: Sendable, Hashable {
  /// A letter, number or text that names nothing shown.
  case unknown(String)
  /// More than one choice where one is asked for.
  case onlyOne
  /// A choice, item or prompt given twice.
  case twice(String)
  /// A word number outside the passage.
  case outside(number: Int, last: Int)
  /// Quoted words that are not in the passage.
  case notInPassage(String)
  /// Spans without a label.
  case noLabel
  /// No number, or several, where one is asked for.
  case noNumber
  /// Items that were left out.
  case missing(count: Int)
  /// An answer longer than what is looked at.
  case tooLong(limit: Int)

  /// What to say, in Indonesian.
  public var message: String {
    switch self {
    case .unknown(let text): "“\(text)” tidak cocok dengan pilihan yang ada."
    case .onlyOne: "Pilih satu saja."
    case .twice(let text): "“\(text)” disebut dua kali; yang pertama yang dipakai."
    case .outside(let number, let last): "Kata nomor \(number) tidak ada. Teks ini berisi \(last) kata."
    case .notInPassage(let text): "“\(text)” tidak ada di dalam teks. Salin kata-katanya persis."
    case .noLabel: "Ada bagian yang belum diberi label."
    case .noNumber: "Tulis satu angka, misalnya 62,5. Belum tahu? Ketik lewati."
    case .missing(let count): "\(count) belum dijawab."
    case .tooLong(let limit): "Jawaban sangat panjang; hanya \(limit) bita pertama yang diperiksa."
    }
  }
}

/// An answer read from what a learner typed.
public struct ReadAnswer: Sendable, Equatable {
  /// What was understood.
  public let answer: Answer
  /// What was not, in the order of the text, each once.
  public let remarks: [AnswerRemark]

  init(_ answer: Answer, _ remarks: [AnswerRemark]) {
    self.answer = answer
    var seen: Set<AnswerRemark> = []
    self.remarks = remarks.filter { seen.insert($0).inserted }
  }
}
