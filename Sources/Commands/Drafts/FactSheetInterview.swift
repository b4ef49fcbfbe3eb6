import Curriculum
import Foundation
import Reporting
import Training

/// Asks for the facts of an event, kind by kind.
struct FactSheetInterview {
  private let console: Console
  /// Takes what was told so far, after each answer.
  private let keep: (FactSheetDraft) -> Void

  init(_ console: Console, keep: @escaping (FactSheetDraft) -> Void) {
    self.console = console
    self.keep = keep
  }

  /// A kind with its question and an example.
  private static let questions: [(kind: FactSheet.Fact.Kind, question: String, example: String)] = [
    (.what, "Apa yang terjadi atau berubah?", "puskesmas buka sampai malam; buka malam"),
    (.who, "Siapa yang terlibat?", "Rahma Adiwinata"),
    (.office, "Apa jabatannya?", "Kepala Dinas Kesehatan"),
    (.place, "Di mana?", "Kabupaten Arunaya; Arunaya"),
    (.date, "Hari dan tanggal berapa?", "Senin, 3 November 2025"),
    (.clock, "Pukul berapa?", "pukul 21.00"),
    (.number, "Angka apa saja?", "enam puskesmas; 6 puskesmas"),
    (.money, "Berapa biayanya?", "Rp15.000"),
    (.reason, "Mengapa?", "63 persen pekerja"),
    (.manner, "Bagaimana caranya bagi warga?", "ambil antrean daring"),
    (.contact, "Ke mana warga bertanya?", "(0000) 000000"),
  ]

  /// Asks to the end; nil where nothing was told.
  func run() -> FactSheetDraft? {
    let introduction = """
      Lembar fakta: tulis sependek mungkin, dengan kata yang pasti muncul di naskah. Bentuk lain dipisah titik \
      koma. Enter kosong = pertanyaan berikutnya; q = selesai. Setiap jawaban langsung tersimpan.
      """
    say(Wrapping.fill(introduction, width: min(console.style.width, 100)).joined(separator: "\n") + "\n")
    guard let title = console.ask("Tentang apa? "), !title.isEmpty else { return nil }
    var draft = FactSheetDraft(title: title)
    for item in FactSheetInterview.questions {
      guard askFacts(item.kind, item.question, item.example, &draft) else { return finished(draft) }
    }
    guard askQuotes(&draft), askForbidden(&draft) else { return finished(draft) }
    askRequired(&draft)
    return finished(draft)
  }

  private func finished(_ draft: FactSheetDraft) -> FactSheetDraft? {
    draft.facts.isEmpty && draft.quotes.isEmpty ? nil : draft
  }

  private func askFacts(
    _ kind: FactSheet.Fact.Kind, _ question: String, _ example: String, _ draft: inout FactSheetDraft
  ) -> Bool {
    say("\n\(question) Misalnya: \(example)\n")
    while let typed = console.ask("  \(kind.rawValue): ") {
      if typed.isEmpty { return true }
      if let fact = FactSheetDraft.Fact(kind, typed: typed) {
        draft.facts.append(fact)
        keep(draft)
      }
    }
    return false
  }

  private func askQuotes(_ draft: inout FactSheetDraft) -> Bool {
    say("\nKutipan, persis seperti yang diucapkan. Misalnya: Warga tidak perlu izin setengah hari.\n")
    while let words = console.ask("  kutipan: ") {
      if words.isEmpty { return true }
      guard let person = console.ask("  diucapkan oleh: ") else { return false }
      guard !person.isEmpty else {
        say("  Kutipan tanpa pemilik tidak dicatat.\n")
        continue
      }
      guard let office = console.ask("  jabatannya (Enter = tidak ada): ") else { return false }
      let quotation: Set<Character> = ["\"", "“", "”"]
      draft.quotes.append(
        FactSheetDraft.Quote(person: person, office: office, words: words.filter { !quotation.contains($0) }))
      keep(draft)
    }
    return false
  }

  private func askForbidden(_ draft: inout FactSheetDraft) -> Bool {
    say("\nApa yang tidak boleh terbit? Misalnya: pertama di Indonesia\n")
    while let typed = console.ask("  terlarang: ") {
      if typed.isEmpty { return true }
      draft.forbidden.append(typed)
      keep(draft)
    }
    return false
  }

  /// Lets her say which facts a draft may leave out.
  private func askRequired(_ draft: inout FactSheetDraft) {
    guard !draft.facts.isEmpty else { return }
    say("\n")
    for (index, fact) in draft.facts.enumerated() {
      say("  \(index + 1)  \(console.style.printable(fact.wordings[0]))\n")
    }
    let typed = console.ask("Nomor fakta yang tidak wajib ada di naskah (Enter = semua wajib): ") ?? ""
    for number in typed.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) })
    where draft.facts.indices.contains(number - 1) {
      draft.facts[number - 1].isRequired = false
    }
  }

  private func say(_ text: String) { console.print(text) }
}
