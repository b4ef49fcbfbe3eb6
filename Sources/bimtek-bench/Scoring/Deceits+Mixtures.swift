import Curriculum
import Training

extension Deceits {
  /// The model with its second half, or every other sentence, from the answer to another task.
  var otherEvents: [Answer] {
    guard hasGround else { return [] }
    return others.flatMap { other -> [Answer] in
      func foreign(_ part: Int) -> [String] {
        Deceits.sentences(other.parts[part % other.parts.count]).filter {
          $0.split(separator: " ").count >= 8
        }
      }
      var halves = model
      var turns = model
      for (place, part) in desk.task.parts.enumerated() {
        let own = Deceits.sentences(model[part.id] ?? "")
        let half = own.prefix((own.count + 1) / 2)
        halves[part.id] = (half + foreign(place).prefix(max(1, own.count / 2))).joined(separator: " ")
        let mixed = own.enumerated().map { index, sentence in
          index % 2 == 0 || foreign(place).isEmpty
            ? sentence : foreign(place)[index / 2 % foreign(place).count]
        }
        turns[part.id] = mixed.joined(separator: " ")
      }
      guard desk.task.parts.indices.allSatisfy({ !foreign($0).isEmpty }),
        model.values.contains(where: { Deceits.sentences($0).count > 2 })
      else { return [] }
      return [
        Answer(texts: halves, note: "separuh \(other.code)"),
        Answer(texts: turns, note: "selang \(other.code)"),
      ]
    }.filter { $0.texts != model }
  }

  /// The model with a figure more that nobody gave, in digits and in words.
  var addedFigures: [Answer] {
    guard hasGround else { return [] }
    return Deceits.figures.flatMap { sentence in
      [
        Answer(texts: mapped { $0 + " " + sentence }, note: sentence),
        Answer(texts: mapped { sentence + " " + $0 }, note: "depan: \(sentence)"),
      ]
    }
  }

  /// The model with a sentence that holds one wording of a forbidden fact, each in turn.
  var forbiddenFacts: [Answer] {
    (desk.factSheet?.forbidden ?? []).compactMap { item in
      item.values.first.map { words in
        Answer(texts: mapped { "\($0) Peristiwa ini \(words)." }, note: item.text)
      }
    }
  }

  /// The model with every other sentence, or the words of every third one, in another language.
  var mixedLanguages: [Answer] {
    ["Inggris", "Jawa"].enumerated().flatMap { index, language -> [Answer] in
      let foreign = Deceits.foreign[index]
      func mixed(_ text: String, every step: Int) -> String {
        let own = Deceits.sentences(text)
        if own.count < step { return foreign[0] + " " + text }
        return own.enumerated().map { place, sentence in
          place % step == step - 1 ? foreign[place % foreign.count] : sentence
        }.joined(separator: " ")
      }
      return [
        Answer(texts: mapped { mixed($0, every: 2) }, note: "\(language), setiap kalimat kedua"),
        Answer(texts: mapped { mixed($0, every: 3) }, note: "\(language), setiap kalimat ketiga"),
      ]
    }
  }

  /// The first half of the model twice, and the whole of it with its first half once more.
  var halfRepeated: [Answer] {
    guard desk.task.table == nil else { return [] }
    func half(_ text: String) -> String {
      let sentences = Deceits.sentences(text)
      return sentences.prefix((sentences.count + 1) / 2).joined(separator: " ")
    }
    return [
      Answer(texts: mapped { half($0) + "\n\n" + half($0) }, note: "dua kali separuh"),
      Answer(texts: mapped { $0 + "\n\n" + half($0) }, note: "separuh lagi"),
    ]
  }

  /// The model as far as it goes when the page ends: two fifths of its letters.
  var cutOff: [Answer] {
    // The beginning of a lead may be a lead.
    let isLong = desk.task.parts.contains { ($0.words?.lowerBound ?? 0) >= 50 }
    guard isLong, desk.factSheet != nil || desk.task.table != nil else { return [] }
    return [Answer(texts: mapped { String($0.prefix($0.count * 2 / 5)) }, note: "dua perlima")]
  }

  /// The facts as a form filled in, and as questions with answers.
  var tabulated: [Answer] {
    guard let sheet = desk.factSheet, hasGround else { return [] }
    let facts = sheet.facts.filter(\.isRequired)
    let form = facts.enumerated().map { "Butir \($0 + 1): \($1.text)" }.joined(separator: "\n")
    let table =
      "| Unsur | Isi |\n|---|---|\n" + facts.map { "| Fakta | \($0.text) |" }.joined(separator: "\n")
    let dialogue = facts.map { "Apa yang perlu warga ketahui? \($0.text)." }.joined(separator: " ")
    return [
      Answer(texts: everywhere(form), note: "formulir"), Answer(texts: everywhere(table), note: "tabel"),
      Answer(texts: everywhere(dialogue), note: "tanya jawab"),
    ]
  }

  private static let figures = [
    "Anggarannya Rp750 juta.", "Sebanyak 3.417 warga sudah mendaftar.",
    "Jumlah itu naik 27 persen dari tahun lalu.",
    "Lebih dari seratus ribu warga akan terbantu.", "Layanan ini tersedia sampai 30 Desember 2029.",
    "Kepuasan warga mencapai sembilan puluh delapan persen.",
  ]
  private static let foreign = [
    [
      "The service is free of charge for everybody who needs it.",
      "Residents are kindly asked to bring their documents with them.",
      "Our officers will be happy to answer any questions.",
    ],
    [
      "Warga saged rawuh kaliyan mbekta serat ingkang dipun betahaken.",
      "Sedaya layanan menika mboten mbayar babar pisan.",
      "Mangga dipun ginakaken kanthi sae dening sedaya warga.",
    ],
  ]
}
