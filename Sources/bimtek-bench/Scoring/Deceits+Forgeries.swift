import Bahasa
import Curriculum
import Training

extension Deceits {
  /// The facts as a list, and behind formulas that make sentences of them.
  var listed: [Answer] {
    guard let sheet = desk.factSheet else { return [] }
    let all = sheet.facts.map(\.text)
    let required = sheet.facts.filter(\.isRequired).map(\.text)
    let pieces = [
      all.map { "- \($0)" }.joined(separator: "\n"),
      "Perlu diketahui bahwa \(required.joined(separator: ", dan bahwa ")).",
      required.map { "Fakta berikutnya ialah \($0)." }.joined(separator: " "),
      required.joined(separator: ". ") + ".",
    ]
    return zip(pieces, ["butir", "dan bahwa", "fakta berikutnya", "titik"]).map {
      Answer(texts: everywhere($0), note: $1)
    }
  }

  /// The model answers of other exercises.
  var otherAnswers: [Answer] {
    others.map { other in
      let parts = desk.task.parts.enumerated().map { ($1.id, other.parts[$0 % other.parts.count]) }
      return Answer(texts: Dictionary(parts) { first, _ in first }, note: other.code)
    }
  }

  /// The model with the people of the sheet exchanged, with and without their offices.
  var wrongSpeakers: [Answer] {
    guard let people = desk.factSheet?.people, people.count > 1 else { return [] }
    return people.indices.flatMap { index -> [Answer] in
      let (one, two) = (people[index], people[(index + 1) % people.count])
      func full(_ person: FactSheet.Person) -> String {
        [person.office, person.name].compactMap(\.self).joined(separator: " ")
      }
      let note = "\(one.name) ↔ \(two.name)"
      return [
        Answer(texts: mapped { $0.exchanging(one.name, two.name) }, note: note),
        Answer(
          texts: mapped { $0.exchanging(full(one), full(two)).exchanging(one.name, two.name) }, note: note),
        Answer(texts: mapped { $0.exchanging(one.name, full(two)) }, note: note),
      ].filter { $0.texts != model }
    }
  }

  /// The model with one day of the week or one month another, each in turn.
  var wrongDays: [Answer] {
    replaced(Deceits.days, by: 2) + replaced(Deceits.months, by: 1)
  }

  /// The model in another regency, and in another time zone.
  var wrongPlaces: [Answer] {
    guard hasGround else { return [] }
    let changes = [("Arunaya", "Sukamaju"), ("WIB", "WIT"), ("WITA", "WIB")]
    return changes.map { old, new in
      Answer(texts: mapped { $0.replacing(old, with: new) }, note: "\(old) → \(new)")
    }.filter { $0.texts != model }
  }

  /// The model with one of its facts denied, each in turn, and all of them.
  var denied: [Answer] {
    guard hasGround else { return [] }
    let ground = (desk.factSheet?.summary ?? desk.task.source ?? "").lowercased()
    let wordings = desk.factSheet?.facts.flatMap(\.values).joined(separator: "\n").lowercased() ?? ""
    // What the sheet denies too may be denied.
    let words = Deceits.predicates.filter {
      ground.contains(" \($0)") && !(ground + wordings).contains("tidak \($0)")
    }
    let each = words.flatMap { word in
      model.compactMap { part, text -> Answer? in
        guard let range = text.firstRange(of: " \(word) ") else { return nil }
        var changed = model
        changed[part] = text.replacingCharacters(in: range, by: " tidak \(word) ")
        return Answer(texts: changed, note: "tidak \(word)")
      }
    }
    let all = mapped { text in
      words.reduce(text) { $0.replacing(" \($1) ", with: " tidak \($1) ") }
    }
    return each + (all == model ? [] : [Answer(texts: all, note: "semua")])
  }

  /// The model as questions.
  var asked: [Answer] {
    guard hasGround else { return [] }
    return [
      Answer(texts: mapped { $0.replacing(". ", with: "? ").replacing(".\n", with: "?\n").asked }, note: "?"),
      Answer(
        texts: mapped { text in
          Deceits.sentences(text).map { "Apakah benar \($0)".asked }.joined(separator: " ")
        }, note: "apakah"),
    ]
  }

  /// The prompt and the sheet with a word changed here and there.
  var patched: [Answer] {
    let words = prompt.split(whereSeparator: \.isWhitespace).map(String.init)
    let dropped = words.enumerated().filter { $0.offset % 7 != 6 }.map(\.element).joined(separator: " ")
    var answers = [
      Answer(texts: everywhere(dropped), note: "soal tanpa kata ketujuh"),
      Answer(
        texts: everywhere(words.map { Deceits.synonyms[$0] ?? $0 }.joined(separator: " ")),
        note: "soal dengan sinonim"),
    ]
    guard let sheet = desk.factSheet else { return answers }
    let facts = sheet.facts.filter(\.isRequired).map(\.text).joined(separator: ". ")
    answers.append(Answer(texts: everywhere("\(dropped.prefix(400)). \(facts)."), note: "soal dan fakta"))
    answers.append(
      Answer(texts: everywhere(Deceits.strewn(sheet.summary, Deceits.fillers)), note: "lembar fakta"))
    return answers
  }

  /// The model with a word that means nothing after every fifth one.
  var sprinkled: [Answer] {
    [Answer(texts: mapped { Deceits.strewn($0, Deceits.nonsense) }, note: "setiap kata keenam")]
  }

  /// Whether there is something that says what is right.
  var hasGround: Bool {
    (desk.factSheet != nil || desk.task.source != nil) && desk.task.table == nil
  }

  private func replaced(_ names: [String], by step: Int) -> [Answer] {
    guard hasGround else { return [] }
    return names.indices.flatMap { index in
      model.compactMap { part, text -> Answer? in
        guard let range = text.firstRange(of: names[index]) else { return nil }
        let name = names[(index + step) % names.count]
        var changed = model
        changed[part] = text.replacingCharacters(in: range, by: name)
        return Answer(texts: changed, note: "\(names[index]) → \(name)")
      }
    }
  }

  private static func strewn(_ text: String, _ words: [String]) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { index, word in
      index % 6 == 5 ? "\(word) \(words[index / 6 % words.count])" : String(word)
    }.joined(separator: " ")
  }

  private static let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  private static let months = CalendarDate.monthNames
  private static let predicates = [
    "buka", "gratis", "melayani", "dilayani", "datang", "membayar", "membawa", "berlaku", "menyalurkan",
    "diwakili", "mengecek", "menerima", "terekam", "dibuka", "tersedia", "merendam", "mengungsi", "ditutup",
  ]
  private static let fillers = ["pula", "juga", "kini", "nanti", "sudah"]
  private static let nonsense = ["lorem", "ipsum", "dolor", "amet", "tempor"]
  private static let synonyms = [
    "Tulis": "Buat", "tulis": "buat", "Anda": "saya", "satu": "sebuah", "dan": "serta", "untuk": "bagi",
    "memakai": "menggunakan", "hanya": "cuma", "dengan": "memakai", "warga": "masyarakat", "harus": "wajib",
  ]
}

extension String {
  /// Two names in each other's places.
  func exchanging(_ one: String, _ two: String) -> String {
    replacing(one, with: "\u{1}").replacing(two, with: one).replacing("\u{1}", with: two)
  }

  func replacingCharacters(in range: Range<Index>, by text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }

  /// With a question mark for the full stop at the end.
  fileprivate var asked: String {
    let text = reversed().drop { $0.isWhitespace || $0 == "." }.reversed()
    return String(text) + "?"
  }
}
