/// One thing to do, with the writer's own words.
struct Advice: Sendable, Equatable {
  /// What it is about, in a few words.
  var title: String
  /// The writer's own sentence; empty where none was kept.
  var quote = ""
  /// What the sentence is, where the advice is about the whole text: `Kalimat pembuka Anda`.
  var quoteTitle: String?
  /// What to do.
  var action: String
}

extension Advice {
  /// The sentence as it is shown, with what it is; nil where there is none.
  var quotation: String? {
    quote.isEmpty ? nil : (quoteTitle.map { $0 + ": " } ?? "") + "“\(quote)”"
  }
}

extension GradedDraft {
  /// What to do, the most important first.
  var advice: [Advice] {
    var all: [Advice] = []
    if !doubts.isEmpty {
      all.append(
        whole(
          doubts.joined(separator: " "), quote: opening, "Kalimat pembuka Anda",
          action: "Baca ulang soalnya, lalu susun kembali mulai dari kalimat ini."))
    }
    // What endangers people comes before everything else that is wrong with the text.
    all += grouped { $0.isAboutPeople && $0.severity != "saran" }
    all += once(contradictions, action: "Cocokkan dengan lembar fakta sebelum dikirim.")
    all += once(forbidden, action: "Hapus, lalu baca ulang kalimatnya.")
    all += grouped { !$0.isAboutPeople && $0.severity == "galat" }
    if let missing = missingFacts { all.append(missing) }
    all += grouped { !$0.isAboutPeople && $0.severity == "peringatan" }
    all += limits.map { limit in
      limit.contains("paling banyak")
        ? whole(
          "Panjang: \(limit).", quote: longest, "Kalimat terpanjang Anda",
          action: "Mulailah memangkas dari kalimat ini.")
        : whole(
          "Panjang: \(limit).", quote: opening, "Kalimat pembuka Anda",
          action:
            "Sesuaikan panjangnya dengan soal: sesudah kalimat ini, jelaskan yang perlu diketahui warga.")
    }
    if let first = unsupported.first {
      all.append(
        Advice(
          title: unsupported.prefix(3).joined(separator: " "), quote: sentence(around: first) ?? "",
          action: "Hapus, atau sebut sumbernya kepada penilai."))
    }
    all += grouped { $0.severity == "saran" }
    return all
  }

  /// Lessons that the findings point to, most frequent first.
  var lessons: [(code: String, title: String)] {
    var counts: [String: (title: String, count: Int)] = [:]
    for note in notes {
      guard let code = note.lesson else { continue }
      let weight = note.severity == "galat" ? 4 : note.severity == "peringatan" ? 2 : 1
      counts[code, default: (note.lessonTitle ?? "", 0)].count += weight
    }
    return counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
      ($0.key, $0.value.title)
    }
  }

  /// What is good, from the evidence; nothing where the evidence cannot be trusted.
  var strengths: [String] {
    guard doubts.isEmpty else { return [] }
    var all = criteria.filter { $0.level == 4 }.map { "\($0.title): \($0.descriptor)" }
    let required = facts.filter(\.isRequired)
    let present = required.filter(\.isPresent)
    if !required.isEmpty, present.count * 3 >= required.count * 2 {
      all.append("\(present.count) dari \(required.count) fakta wajib sudah ada.")
    }
    if !notes.contains(where: { $0.severity != "saran" && $0.certainty != "tanya" }) {
      all.append("Mesin tidak menemukan hal yang wajib diperbaiki atau perlu dicek.")
    }
    return all
  }

  /// One piece of advice for each remark, however often the draft gives cause for it.
  private func once(_ remarks: [String], action: String) -> [Advice] {
    remarks.filter { !isAlsoFound($0) }.counted.map { remark, count in
      let more = count > 1 ? " Ada di \(count) tempat." : ""
      return Advice(title: remark + more, quote: sentence(around: remark) ?? "", action: action)
    }
  }

  /// Whether the checker found the same words wrong, so that they are not told twice.
  private func isAlsoFound(_ message: String) -> Bool {
    guard let open = message.firstIndex(of: "“"), let close = message.firstIndex(of: "”") else {
      return false
    }
    let words = message[open...close]
    return notes.contains { $0.severity == "galat" && $0.message.contains(words) }
  }

  /// Advice on the whole text, with the sentence at which to begin.
  private func whole(_ title: String, quote: String?, _ quoteTitle: String, action: String) -> Advice {
    Advice(title: title, quote: quote ?? "", quoteTitle: quote == nil ? nil : quoteTitle, action: action)
  }

  /// A sentence of the draft that holds the words that a message quotes, as it was kept with it or with a finding.
  private func sentence(around message: String) -> String? {
    if let kept = sentences?[message] { return kept }
    guard let open = message.firstIndex(of: "“"), let close = message.firstIndex(of: "”") else { return nil }
    let words = message[message.index(after: open)..<close]
    return notes.first { $0.sentence.contains(words) }?.sentence
  }

  private var missingFacts: Advice? {
    let missing = facts.filter { $0.isRequired && !$0.isPresent }.map(\.text)
    guard !missing.isEmpty else { return nil }
    let rest = missing.count > 4 ? ", dan \(missing.count - 4) lainnya" : ""
    return whole(
      "Fakta yang belum ada: \(missing.prefix(4).joined(separator: "; "))\(rest).", quote: opening,
      "Kalimat pembuka Anda",
      action: "Tambahkan dari lembar fakta; yang terpenting masuk ke kalimat pembuka.")
  }

  /// One piece of advice for each rule, with the first sentence it was found in.
  private func grouped(_ isMeant: (Note) -> Bool) -> [Advice] {
    var order: [String] = []
    var byCode: [String: [Note]] = [:]
    for note in notes where isMeant(note) && note.certainty != "tanya" {
      if byCode[note.code] == nil { order.append(note.code) }
      byCode[note.code, default: []].append(note)
    }
    return order.compactMap { code in
      guard let notes = byCode[code], let first = notes.first else { return nil }
      let more = notes.count > 1 ? " (dan \(notes.count - 1) tempat lain)" : ""
      let action =
        first.fix.map { "Tulis “\($0)”." } ?? "Perbaiki bagian ini; penjelasannya: bimtek jelaskan \(code)."
      return Advice(title: "\(first.message)\(more).", quote: first.sentence, action: action)
    }
  }
}

extension GradedDraft.Note {
  /// Whether it is about personal data or people who need protection.
  fileprivate var isAboutPeople: Bool { code.hasPrefix("PDP-") || code.hasPrefix("KLP-") }
}
