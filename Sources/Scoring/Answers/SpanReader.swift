import Curriculum

/// Reads spans such as `3-7 apa`, `apa: 3-7, 12`, `"enam puskesmas" apa`, several a line.
struct SpanReader {
  private let passage: Passage
  private let labels: [SpanTask.Label]
  private let reader: ChoiceReader
  private var spans: [Answer.MarkedSpan] = []
  private var remarks: [AnswerRemark] = []

  init(_ task: SpanTask) {
    passage = Passage(task.text)
    labels = task.labels
    reader = ChoiceReader(ids: task.labels.map(\.id), texts: task.labels.map(\.title))
  }

  func read(_ text: String) -> ReadAnswer {
    var copy = self
    for chunk in AnswerText.chunks(text) { copy.readChunk(chunk) }
    if labels.count > 1, copy.spans.contains(where: { $0.label == nil }) { copy.remarks.append(.noLabel) }
    var seen: Set<Answer.MarkedSpan> = []
    return ReadAnswer(.spans(copy.spans.filter { seen.insert($0).inserted }), copy.remarks)
  }

  /// A label before spans holds for those after it; a label after spans holds for those before it.
  private mutating func readChunk(_ chunk: Substring) {
    var pending: [ClosedRange<Int>] = []
    var current: String?
    for piece in pieces(chunk) {
      switch piece {
      case .span(let range):
        if let current { add(range, current) } else { pending.append(range) }
      case .words(let text):
        guard let label = label(text) else {
          remarks.append(.unknown(String(text.prefix(40))))
          continue
        }
        if pending.isEmpty { current = label }
        for range in pending { add(range, label) }
        pending = []
      }
    }
    for range in pending { add(range, labels.count == 1 ? labels[0].id : nil) }
  }

  private mutating func add(_ range: ClosedRange<Int>, _ label: String?) {
    spans.append(Answer.MarkedSpan(first: range.lowerBound, last: range.upperBound, label: label))
  }

  private func label(_ text: String) -> String? {
    let read = reader.read(text)
    if read.ids.count == 1 { return read.ids[0] }
    let wanted = AnswerText.normalized(text)
    let starting = labels.filter { AnswerText.normalized($0.title).hasPrefix(wanted) }
    return wanted.count >= 3 && starting.count == 1 ? starting[0].id : nil
  }

  private enum Piece {
    case span(ClosedRange<Int>)
    case words(String)
  }

  /// Quotations and word numbers as spans, what stands between them as words.
  private mutating func pieces(_ chunk: Substring) -> [Piece] {
    var result: [Piece] = []
    var words = ""
    var rest = chunk
    func flush() {
      if words.contains(where: { $0.isLetter || $0.isNumber }) { result.append(.words(words)) }
      words = ""
    }
    while let character = rest.first {
      if let quote = SpanReader.quotation(rest) {
        flush()
        rest = rest.dropFirst(quote.count + 2)
        if let range = passage.find(String(quote)) {
          result.append(.span(range))
        } else {
          remarks.append(.notInPassage(String(quote.prefix(40))))
        }
      } else if character.isNumber, words.last?.isLetter != true {
        flush()
        let numbers = SpanReader.numbers(&rest)
        if let range = range(numbers) { result.append(.span(range)) }
      } else {
        words.append(character)
        rest = rest.dropFirst()
        if character == ":" || character == "," { flush() }
      }
    }
    flush()
    return result
  }

  private mutating func range(_ numbers: (first: Int, last: Int)) -> ClosedRange<Int>? {
    let first = min(numbers.first, numbers.last)
    let last = max(numbers.first, numbers.last)
    for number in [first, last] where !(1...max(1, passage.words.count)).contains(number) {
      remarks.append(.outside(number: number, last: passage.words.count))
      return nil
    }
    return passage.words.isEmpty ? nil : (first - 1)...(last - 1)
  }

  /// The inside of a quotation that begins here and ends before the line does.
  private static func quotation(_ text: Substring) -> Substring? {
    let closing: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»", "”": "”"]
    guard let first = text.first, let end = closing[first] else { return nil }
    let near = text.dropFirst().prefix(longestQuotation)
    return near.firstIndex(of: end).map { near[..<$0] }
  }

  /// Characters after which a quotation mark is taken as one that nobody closed.
  private static let longestQuotation = 300

  /// Cuts `3`, `3-7`, `3–7` or `3 sampai 7` off the front.
  private static func numbers(_ rest: inout Substring) -> (first: Int, last: Int) {
    let first = number(&rest)
    var after = rest.drop(while: \.isWhitespace)
    for separator in ["-", "–", "—", "..", "sampai", "hingga", "s.d.", "s/d"] where after.hasPrefix(separator)
    {
      after = after.dropFirst(separator.count).drop { $0.isWhitespace || $0 == "." }
      guard after.first?.isNumber == true else { return (first, first) }
      rest = after
      return (first, number(&rest))
    }
    return (first, first)
  }

  private static func number(_ rest: inout Substring) -> Int {
    let digits = rest.prefix(while: \.isNumber)
    rest = rest.dropFirst(digits.count)
    return Int(digits) ?? Int.max
  }
}
