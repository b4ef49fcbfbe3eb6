import Bahasa
import Curriculum
import Training

/// Model answers in other words that say the same: none of them may be held back.
struct Paraphrases {
  let model: [String: String]

  /// The model changed in one way, each in turn, and in all of them.
  var answers: [Deceits.Answer] {
    let changes: [(String, (String) -> String)] = [
      ("tanggal dengan garis miring", Paraphrases.slashed), ("tanggal dengan bulan", Paraphrases.spelled),
      ("Kab.", { $0.replacing("Kabupaten ", with: "Kab. ") }),
      ("jam dengan titik dua", Paraphrases.colons),
      ("rentang dengan kata", { $0.replacing("–", with: " sampai ") }),
      ("angka dengan huruf", Paraphrases.inWords), ("tanda petik", Paraphrases.curled),
      ("padanan kata", Paraphrases.reworded), ("penutur di depan", Paraphrases.speakerFirst),
    ]
    let each = changes.map { note, change in Deceits.Answer(texts: model.mapValues(change), note: note) }
    let mild = changes.filter { $0.0 != "rentang dengan kata" && $0.0 != "tanggal dengan garis miring" }
    let all = Deceits.Answer(
      texts: model.mapValues { text in mild.reduce(text) { $1.1($0) } }, note: "semuanya")
    return (each + [all]).filter { $0.texts != model }
  }

  /// Dates with their day; not the ends of ranges, whose beginning has no month of its own.
  private static func slashed(_ text: String) -> String {
    var text = text
    for day in 1...31 where !text.contains("sampai \(day) ") {
      for (index, month) in months.enumerated() {
        text = text.replacing(" \(day) \(month) 2025", with: " \(day)/\(index + 1)/2025")
      }
    }
    return text
  }

  private static func spelled(_ text: String) -> String {
    var text = text
    for day in (1...31).reversed() {
      for (index, month) in months.enumerated().reversed() {
        text = text.replacing("\(day)/\(index + 1)/2025", with: "\(day) \(month) 2025")
      }
    }
    return text
  }

  private static func colons(_ text: String) -> String {
    var characters = Array(text)
    for place in characters.indices.dropFirst(2).dropLast(2)
    where characters[place] == "." && characters[place - 2...place + 2].count(where: \.isNumber) == 4
      && place + 3 < characters.count && !characters[place + 3].isNumber && !characters[place - 3].isNumber
    {
      characters[place] = ":"
    }
    return String(characters)
  }

  private static func inWords(_ text: String) -> String {
    nouns.reduce(text) { text, noun in
      numbers.reduce(text) { $0.replacing(" \($1.0) \(noun)", with: " \($1.1) \(noun)") }
    }
  }

  private static func curled(_ text: String) -> String {
    var isOpen = false
    let hasCurly = text.contains("“")
    return String(
      text.map { character in
        if hasCurly { return character == "“" || character == "”" ? "\"" : character }
        guard character == "\"" else { return character }
        isOpen.toggle()
        return isOpen ? "“" : "”"
      })
  }

  private static func reworded(_ text: String) -> String {
    synonyms.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// `"…," kata X.` as `X mengatakan, "…."`.
  private static func speakerFirst(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      for (mark, opening) in [(",\" kata ", "\""), (",” kata ", "“")] {
        guard line.hasPrefix(opening), let verb = line.firstRange(of: mark),
          let end = line[verb.upperBound...].firstRange(of: ". ")?.lowerBound
            ?? line.lastIndex(where: { $0 == "." })
        else { continue }
        let quote = line[line.index(after: line.startIndex)..<verb.lowerBound]
        let closing = opening == "“" ? "”" : opening
        let rest = line[line.index(after: end)...]
        return "\(line[verb.upperBound..<end]) mengatakan, \(opening)\(quote).\(closing)\(rest)"
      }
      return String(line)
    }.joined(separator: "\n")
  }

  private static let months = CalendarDate.monthNames
  private static let numbers = [
    ("3", "tiga"), ("6", "enam"), ("11", "sebelas"), ("12", "dua belas"), ("18", "delapan belas"),
  ]
  private static let nouns = ["dokter", "perawat", "bidan", "tenaga", "desa", "hari", "lansia", "puskesmas"]
  private static let synonyms = [
    (" dapat ", " bisa "), (" kata ", " ujar "), (" agar ", " supaya "), (" karena ", " sebab "),
    (" hingga ", " sampai "), (" serta ", " dan "), (" pada ", " di "), (" katanya", " ujarnya"),
  ]
}
