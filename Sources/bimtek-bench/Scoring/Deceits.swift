import Curriculum
import Scoring
import Training

/// Texts that look like an answer to a writing task and are none, made from the task itself.
struct Deceits {
  /// A way to deceive.
  enum Kind: String, CaseIterable {
    case empty = "kosong"
    case gibberish = "acak"
    case copiedPrompt = "salin soal"
    case stuffing = "deret fakta"
    case offTopic = "luar topik"
    case padded = "bertele"
    case disordered = "terbalik"
    case wrongNumber = "angka"
    case listed = "daftar"
    case otherAnswer = "jawaban lain"
    case wrongSpeaker = "penutur"
    case wrongDay = "hari, bulan"
    case wrongPlace = "tempat, zona"
    case denied = "disangkal"
    case asked = "ditanyakan"
    case patched = "tambalan"
    case sprinkled = "taburan"
    case otherEvent = "acara lain"
    case contrary = "lawan kata"
    case refuted = "dibantah"
    case rumour = "desas-desus"
    case wrongUnit = "satuan"
    case swappedNumbers = "angka tukar"
    case wrongQuote = "kutipan"
    case inventedOffice = "jabatan"
    case inventedPerson = "tokoh"
    case addedFigure = "angka tambah"
    case forbidden = "terlarang"
    case mixedLanguages = "bahasa"
    case halfRepeated = "ulang"
    case cutOff = "terpotong"
    case tabulated = "formulir"

    /// Whether a machine without understanding sees this kind only in part, so that a person must: sentences of
    /// another matter, or of another tongue, in an otherwise right text.
    var isForPeople: Bool { self == .otherEvent || self == .mixedLanguages }
  }

  let desk: WritingDesk
  let prompt: String
  let model: [String: String]
  /// The model answers of other exercises, part by part.
  var others: [(code: String, parts: [String])] = []

  /// An answer, and what is deceitful about it where its kind does not say it all.
  struct Answer {
    var texts: [String: String]
    var note = ""
  }

  /// The answers of a kind; none where the task gives nothing to make them of.
  func answers(_ kind: Kind) -> [Answer] {
    switch kind {
    case .wrongNumber: wrongNumbers
    case .listed: listed
    case .otherAnswer: otherAnswers
    case .wrongSpeaker: wrongSpeakers
    case .wrongDay: wrongDays
    case .wrongPlace: wrongPlaces
    case .denied: denied
    case .asked: asked
    case .patched: patched
    case .sprinkled: sprinkled
    case .otherEvent: otherEvents
    case .contrary: contraries
    case .refuted: refuted
    case .rumour: rumours
    case .wrongUnit: wrongUnits
    case .swappedNumbers: swappedNumbers
    case .wrongQuote: wrongQuotes
    case .inventedOffice: inventedOffices
    case .inventedPerson: inventedPeople
    case .addedFigure: addedFigures
    case .forbidden: forbiddenFacts
    case .mixedLanguages: mixedLanguages
    case .halfRepeated: halfRepeated
    case .cutOff: cutOff
    case .tabulated: tabulated
    default: texts(kind).map { Answer(texts: $0) }
    }
  }

  private func texts(_ kind: Kind) -> [[String: String]] {
    switch kind {
    case .empty: ["", " \n\t ", "... !!! ---", "SELESAI"].map(everywhere)
    case .gibberish: (0..<4).map { gibberish(seed: UInt64($0)) }
    case .copiedPrompt: [everywhere(prompt), everywhere(prompt + "\n" + prompt), mapped { _ in prompt }]
    case .stuffing: [", ", "\n", ". ", " "].map { stuffed(separator: $0) }
    case .offTopic: [mapped { fitted(Deceits.offTopic, to: $0) }]
    case .padded: padded
    case .disordered: disordered
    default: []
    }
  }

  func everywhere(_ text: String) -> [String: String] { mapped { _ in text } }

  func mapped(_ change: (String) -> String) -> [String: String] { model.mapValues(change) }

  /// Letters of chance in words as long as those of the model.
  private func gibberish(seed: UInt64) -> [String: String] {
    var generator = SplitMix64(seed: seed)
    return mapped { text in
      String(
        text.map { character in
          guard character.isLetter else { return character }
          return Deceits.letters[Int(generator.next() % UInt64(Deceits.letters.count))]
        })
    }
  }

  /// The facts of the sheet, or the words of the source, one after the other.
  private func stuffed(separator: String) -> [String: String] {
    let facts = desk.factSheet?.facts.map { $0.values.first ?? $0.text } ?? []
    let source = [desk.task.source, desk.task.comment, prompt].compactMap(\.self).joined(separator: " ")
    let words = source.split(whereSeparator: \.isWhitespace).filter { $0.count > 4 }.map(String.init)
    let pieces = facts.isEmpty ? Array(words.prefix(60)) : facts
    return everywhere(pieces.joined(separator: separator))
  }

  /// One sentence of the model, and sentences that say nothing.
  private var padded: [[String: String]] {
    [Deceits.filler, Deceits.filler + " " + Deceits.filler].map { filler in
      mapped { text in
        let first = Deceits.sentences(text).first ?? text
        return "\(first) \(fitted(filler, to: text))"
      }
    } + [
      mapped { text in
        [String](repeating: Deceits.sentences(text).first ?? text, count: 6).joined(separator: " ")
      }
    ]
  }

  /// For long news the sentences from the last to the first; for other texts the words in an order of chance.
  private var disordered: [[String: String]] {
    let isNews =
      desk.task.parts.count == 1 && desk.task.parts[0].words.map { $0.upperBound >= 100 } == true
      && ["berita", "siaran-pers"].contains(desk.task.parts[0].draftKind)
    var answers: [[String: String]] = []
    if isNews {
      answers.append(mapped { Deceits.sentences($0).reversed().joined(separator: " ") })
      answers.append(mapped { Deceits.lines($0).reversed().joined(separator: "\n\n") })
      answers.append(
        mapped { text in
          let running = Deceits.lines(text).filter { !$0.hasPrefix("- ") && !$0.contains(": ") }
          return Deceits.sentences(running.joined(separator: "\n")).reversed().joined(separator: " ")
        })
    }
    guard desk.task.table == nil else { return answers }
    var generator = SplitMix64(seed: 11)
    answers.append(
      mapped { generator.shuffle($0.split(whereSeparator: \.isWhitespace)).joined(separator: " ") })
    return answers
  }

  /// The model with one number changed, each in turn; only where a sheet says what is right.
  private var wrongNumbers: [Answer] {
    guard desk.factSheet != nil, desk.task.table == nil else { return [] }
    return model.flatMap { part, text in
      Deceits.numbers(text).map { range in
        var changed = model
        let digits = text[range]
        let last = digits.last?.wholeNumberValue ?? 0
        changed[part] =
          text[..<range.lowerBound] + digits.dropLast() + "\((last + 3) % 10)" + text[range.upperBound...]
        return Answer(texts: changed, note: Deceits.surroundings(of: range, in: text))
      }
    }
  }

  static func surroundings(of range: Range<String.Index>, in text: String) -> String {
    let before = text[..<range.lowerBound].suffix(24)
    let after = text[range.upperBound...].prefix(16)
    return "\(before)[\(text[range])]\(after)".split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Whether a text begins with the number of a part, `1/5`.
  private static func isThread(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace }
    return start.hasPrefix("1/")
  }

  /// The runs of digits.
  static func numbers(_ text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index].isASCII, text[index].isNumber else {
        index = text.index(after: index)
        continue
      }
      let end = text[index...].firstIndex { !($0.isASCII && $0.isNumber) } ?? text.endIndex
      // The number of a part of a thread, `2/5`, or of an item of a list says nothing of the matter.
      let isPart = text[end...].hasPrefix("/") || text[..<index].hasSuffix("/")
      let isItem = text[end...].hasPrefix(". ") && (text[..<index].last?.isNewline ?? true)
      if !isItem, !isPart || !isThread(text) { ranges.append(index..<end) }
      index = end
    }
    return ranges
  }

  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  static func sentences(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      line.split(separator: ". ").map { $0.hasSuffix(".") ? String($0) : $0 + "." }
    }
  }

  /// As many words of a text, over and over, as another has.
  private func fitted(_ text: String, to other: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let count = max(8, other.split(whereSeparator: \.isWhitespace).count)
    return (0..<count).map { words[$0 % words.count] }.joined(separator: " ")
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")

  private static let filler = """
    Kegiatan ini merupakan wujud nyata komitmen bersama untuk memberikan yang terbaik. Semoga semua pihak saling \
    mendukung demi kemajuan bersama. Hal tersebut tentu sangat penting bagi kehidupan kita. Dengan semangat \
    kebersamaan, segala tantangan pasti dapat dilalui. Mari menjaga kekompakan demi cita-cita luhur bangsa.
    """

  private static let offTopic = """
    Tim sepak bola pelajar menjuarai turnamen antarsekolah setelah menang dua gol tanpa balas. Pelatih memuji \
    kerja sama para pemain yang berlatih setiap sore. Penonton memenuhi stadion sejak siang dan bersorak \
    sepanjang laga. Piala diserahkan panitia di tengah lapangan. Musim depan tim akan bermain di divisi yang \
    lebih tinggi.
    """
}
