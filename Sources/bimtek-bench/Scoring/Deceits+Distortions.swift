import Curriculum
import Training

extension Deceits {
  /// The model with one word that carries a fact turned into its contrary, each in turn.
  var contraries: [Answer] { hasGround ? exchanged(Deceits.opposites) : [] }

  /// The model with what is counted in digits counted in another unit, each in turn.
  var wrongUnits: [Answer] {
    guard desk.factSheet != nil, hasGround else { return [] }
    return Deceits.units.compactMap { old, new in
      let texts = mapped { Deceits.recounted($0, old, new) }
      return texts == model ? nil : Answer(texts: texts, note: "\(old)→\(new)")
    }
  }

  /// The model with each sentence refuted, and with one sentence refuted.
  var refuted: [Answer] {
    guard hasGround else { return [] }
    return Deceits.refutations.map { opening in
      Answer(texts: mapped { Deceits.opened($0, with: opening, every: 1) }, note: opening)
    }
  }

  /// The model as hearsay.
  var rumours: [Answer] {
    guard hasGround else { return [] }
    return Deceits.hearsay.map { opening in
      Answer(texts: mapped { Deceits.opened($0, with: opening, every: 1) }, note: opening)
    }
  }

  /// The model with two different numbers of a sentence in each other's places.
  ///
  /// Numbers of one date, one time of day, one telephone number or one sum are left alone: exchanging those is what
  /// `wrongNumber` does already.
  var swappedNumbers: [Answer] {
    guard desk.factSheet != nil, hasGround else { return [] }
    return model.flatMap { part, text -> [Answer] in
      let ranges = Deceits.numbers(text)
      return zip(ranges, ranges.dropFirst()).compactMap { first, second in
        let between = text[first.upperBound..<second.lowerBound]
        guard text[first] != text[second], between.count > 3, between.count < 60,
          between.contains(where: \.isLetter), !between.contains(where: \.isNewline), !between.contains(". "),
          !Deceits.joiners.contains(where: { between.contains($0) })
        else { return nil }
        let pieces = [
          text[..<first.lowerBound], text[second], between, text[first], text[second.upperBound...],
        ]
        var changed = model
        changed[part] = pieces.joined()
        return Answer(texts: changed, note: Deceits.surroundings(of: first, in: text))
      }
    }
  }

  /// The model with its quotations exchanged, turned into their contrary, or with a word put in.
  var wrongQuotes: [Answer] {
    let quotes = desk.factSheet?.quotes.map { String($0.words.drop { $0 == "." }) } ?? []
    let bare = quotes.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    var answers: [Answer] = []
    if bare.count > 1 {
      answers.append(Answer(texts: mapped { $0.exchanging(bare[0], bare[1]) }, note: "tertukar"))
    }
    for quote in bare {
      let words = quote.split(separator: " ")
      guard words.count > 4 else { continue }
      let changes = [
        ("tidak " + quote, "tidak"), (words.dropLast().joined(separator: " ") + " sepenuhnya", "ujung"),
        ((words.prefix(2) + ["sungguh-sungguh"] + words.dropFirst(2)).joined(separator: " "), "sisipan"),
      ]
      answers += changes.map { change, note in
        Answer(texts: mapped { $0.replacing(quote, with: change) }, note: note)
      }
    }
    return answers.filter { $0.texts != model }
  }

  /// The model with another office before, or after, the name of each of its people.
  var inventedOffices: [Answer] {
    guard let people = desk.factSheet?.people, hasGround else { return [] }
    return people.flatMap { person in
      [
        ("Direktur RSUD \(person.name)", "direktur"), ("Inspektur Daerah \(person.name)", "inspektur"),
        ("\(person.name), anggota DPRD,", "anggota DPRD"),
      ].map { change, note in
        Answer(texts: mapped { $0.replacing(person.name, with: change) }, note: "\(person.name): \(note)")
      }
    }.filter { $0.texts != model }
  }

  /// The model with a name of nobody for the name of each of its people.
  var inventedPeople: [Answer] {
    let people = desk.factSheet?.people ?? []
    let renamed = people.map { person in
      Answer(texts: mapped { $0.replacing(person.name, with: "Sutarjo Wiguna") }, note: person.name)
    }
    let added =
      hasGround
      ? Deceits.speeches.map { sentence in
        Answer(texts: mapped { $0 + "\n\n" + sentence }, note: String(sentence.prefix(30)))
      } : []
    return (renamed + added).filter { $0.texts != model }
  }

  /// A unit after digits in place of another, wherever it stands.
  private static func recounted(_ text: String, _ old: String, _ new: String) -> String {
    (0...9).reduce(text) { $0.replacing("\($1)\(old)", with: "\($1)\(new)") }
  }

  /// The model with each word of a list replaced where it first stands, each in turn.
  private func exchanged(_ pairs: [(String, String)]) -> [Answer] {
    pairs.flatMap { old, new in
      model.compactMap { part, text -> Answer? in
        guard let range = text.firstRange(of: old) else { return nil }
        var changed = model
        changed[part] = text.replacingCharacters(in: range, by: new)
        return Answer(texts: changed, note: "\(old)→\(new)")
      }
    }
  }

  /// Sentences that begin with a formula, their own first letter small.
  private static func opened(_ text: String, with opening: String, every step: Int) -> String {
    sentences(text).enumerated().map { index, sentence in
      guard index % step == 0 else { return sentence }
      return "\(opening) \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
    }.joined(separator: " ")
  }

  private static let joiners = [" sampai ", "Oktober", "November", "Juli", " hingga ", "."]

  private static let refutations = [
    "Tidak benar bahwa", "Keliru bila dikatakan bahwa", "Hoaks:", "Pemerintah membantah bahwa",
    "Sama sekali bukan kenyataan bahwa",
  ]
  private static let hearsay = [
    "Konon", "Kabarnya", "Mungkin saja", "Entah benar entah tidak,", "Seandainya", "Menurut desas-desus,",
  ]
  private static let opposites = [
    (" gratis", " berbayar"), (" buka ", " tutup "), (" sebelum ", " sesudah "),
    (" lebih dari ", " kurang dari "), (" paling lama ", " paling cepat "),
    (" paling banyak ", " paling sedikit "),
    (" dapat ", " dilarang "), (" wajib ", " tidak perlu "), (" boleh ", " dilarang "),
    (" ditutup", " dibuka"),
    (" dibuka", " ditutup"), ("Hindari ", "Lewati "), (" hindari ", " lewati "), (" aktif", " nonaktif"),
    (" naik", " turun"), (" turun", " naik"), (" tetap ", " berhenti "),
    (" selesai ", " tertunda "),
  ]
  private static let units = [
    (" persen", " orang"), (" persen", " kali lipat"), (" kilometer", " meter"), (" hari kerja", " pekan"),
    (" hari kerja", " jam"), (" cm", " meter"), (" sentimeter", " meter"), (" jiwa", " keluarga"),
    (" jam", " pekan"), (" desa", " kecamatan"), (" tahun", " bulan"),
    (" orang", " keluarga"), (" keping", " ton"), (" puskesmas", " rumah sakit"), (" jam", " hari"),
    (" ton", " kilogram"), (" keluarga", " orang"),
  ]
  private static let speeches = [
    "“Program ini menjadi contoh bagi seluruh negeri kita,” kata Gubernur Sutarjo Wiguna.",
    "Menurut pengamat Sutarjo Wiguna, layanan ini merupakan yang paling ditunggu warga.",
    "Sutarjo Wiguna, seorang warga, menyambut baik layanan ini dan berharap warga memakainya.",
  ]
}
